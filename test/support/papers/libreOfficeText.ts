import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The plain text that LibreOffice reads out of DOCX files, automatic numbers included; same order as given.
 * One start of the program for all files, with a profile of its own (a second run on one profile fails silently).
 */
export async function libreOfficeTexts(files: readonly Uint8Array[]): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'resheno-office-'));
  try {
    const out = join(folder, 'out');
    await mkdir(out);
    const names = files.map((_, index) => join(folder, `paper${index}.docx`));
    await Promise.all(names.map((name, index) => writeFile(name, files[index] ?? new Uint8Array())));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await run('soffice', ['--headless', profile, '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', out, ...names]);
    return await Promise.all(names.map((_, index) => readText(join(out, `paper${index}.txt`))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readText(file: string): Promise<string> {
  if (!existsSync(file)) throw new Error(`LibreOffice made no text of ${file}: it does not open the DOCX`);
  return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
}
