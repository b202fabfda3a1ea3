import { existsSync } from 'node:fs';
import { officePaths } from '../../../src-shared/base/officePaths.ts';

/** LibreOffice's executable; `null` where it is not installed. */
export function findOffice(): string | null {
  return officePaths(process.platform, process.env).find((path) => existsSync(path)) ?? null;
}
