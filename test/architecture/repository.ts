import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The root of the working copy. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Every file that is tracked, or new and not ignored, as a path from the root; a clone without git is not a case. */
export function projectFiles(): readonly string[] {
  const out = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  return [...new Set(out.split('\0'))].filter((path) => path !== '' && exists(path)).toSorted();
}

/** The text of a file of the project. */
export function textOf(path: string): string {
  return readFileSync(resolve(ROOT, path), 'utf8');
}

/** A file deleted in the working copy is still in the index. */
function exists(path: string): boolean {
  try {
    readFileSync(resolve(ROOT, path));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')) return false;
    throw error;
  }
}
