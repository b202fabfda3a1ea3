import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { ROOT } from './repository.ts';

/** One import that stands in the planted tree. `to` is a file of the tree, a package or a Node built-in. */
export interface PlantedImport {
  readonly from: string;
  readonly to: string;
}

export interface PlantedTree {
  readonly root: string;
  remove(): void;
}

/** Writes a small tree in a temporary folder that holds just these imports, with the real packages at hand. */
export function plantTree(imports: readonly PlantedImport[], files: Readonly<Record<string, string>> = {}): PlantedTree {
  const root = mkdtempSync(join(tmpdir(), 'planted-'));
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  const targets = imports.map(({ to }) => to).filter(isFile);
  for (const path of targets) put(root, path, 'export const there = 1;\n');
  for (const [from, tos] of Map.groupBy(imports, (item) => item.from)) put(root, from, importing(from, tos));
  for (const [path, text] of Object.entries(files)) put(root, path, text);
  return { root, remove: () => rmSync(root, { recursive: true }) };
}

function importing(from: string, imports: readonly PlantedImport[]): string {
  const lines = imports.map(({ to }, index) => `import * as there${index} from '${isFile(to) ? relative(from, to) : to}';`);
  return [...lines, `export const there = [${imports.map((_, index) => `there${index}`).join(', ')}];`, ''].join('\n');
}

function relative(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

function isFile(to: string): boolean {
  return /^(src-|test\/|scripts\/)/.test(to);
}

function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
