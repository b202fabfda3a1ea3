import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** LibreOffice's executable; `null` where it is not installed. */
export function findOffice(): string | null {
  return candidates().find((path) => existsSync(path)) ?? null;
}

function candidates(): readonly string[] {
  switch (process.platform) {
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)']
        .map((name) => process.env[name])
        .filter((folder) => folder !== undefined)
        .map((folder) => join(folder, 'LibreOffice/program/soffice.exe'));
    case 'darwin':
      return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
    default:
      return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'soffice'));
  }
}
