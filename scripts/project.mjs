import { join } from 'node:path';

/** The folder of package.json. */
export const root = join(import.meta.dirname, '..');

/** A path inside the project. */
export function inProject(...parts) {
  return join(root, ...parts);
}
