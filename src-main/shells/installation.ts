import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Two folders down both as a source (src-main/shells) and built (out/main); inside the packaged archive too.
const root = join(import.meta.dirname, '../..');

/** Where the program's own files lie. */
export const installation = {
  page: join(root, 'out/renderer'),
  preload: join(root, 'out/preload/preload.cjs'),
} as const;

/** The program's version, as package.json has it. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}
