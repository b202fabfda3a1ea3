import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LINT_BREACHES, LINT_LEGAL } from './lintBreaches.ts';
import { plantTree } from './plantedTree.ts';
import type { PlantedTree } from './plantedTree.ts';
import { ROOT } from './repository.ts';

interface Diagnostic {
  readonly code?: string;
  readonly severity: string;
  readonly filename: string;
}

const FOLDERS = ['src-shared', 'src-main', 'src-renderer', 'test', 'some.config.ts'];
let tree: PlantedTree;
let found: readonly Diagnostic[];

beforeAll(() => {
  const breaches = Object.fromEntries(Object.values(LINT_BREACHES).map(({ path, text }) => [path, `${text}\n`]));
  const config = readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8');
  tree = plantTree([], { ...LINT_LEGAL, ...breaches, '.oxlintrc.json': config });
  found = lint(tree.root);
});
afterAll(() => tree.remove());

test.each(Object.entries(LINT_BREACHES))('%s fires', (code, { path }) => {
  expect(found.filter(({ filename }) => filename === path)).toContainEqual(expect.objectContaining({ code, severity: 'error' }));
});

test('what is legal stays legal', () => {
  expect(found.filter(({ filename }) => filename in LINT_LEGAL)).toEqual([]);
});

function lint(root: string): readonly Diagnostic[] {
  const run = spawnSync(process.execPath, [join(ROOT, 'node_modules/oxlint/bin/oxlint'), '--format', 'json', ...FOLDERS], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  if (!run.stdout.startsWith('{')) throw new Error(`oxlint gave no report: ${run.stdout}${run.stderr}`);
  return (JSON.parse(run.stdout) as { readonly diagnostics: readonly Diagnostic[] }).diagnostics;
}
