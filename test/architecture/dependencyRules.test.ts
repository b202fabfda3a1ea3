import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BREACH_FILES, BREACHES, LEGAL } from './dependencyBreaches.ts';
import { CONFIG, cruise } from './dependencyCruise.ts';
import type { Cruise } from './dependencyCruise.ts';
import { plantTree } from './plantedTree.ts';
import type { PlantedTree } from './plantedTree.ts';
import { ROOT } from './repository.ts';

interface Rules {
  readonly default: { readonly forbidden: readonly { readonly name: string; readonly severity: string }[] };
}

const { default: config } = (await import(CONFIG)) as Rules;
const FOLDERS = ['src-shared', 'src-main', 'src-renderer', 'test'];

describe('a tree of breaches', () => {
  let tree: PlantedTree;
  let found: Cruise;
  beforeAll(() => {
    tree = plantTree(Object.values(BREACHES).flat(), BREACH_FILES);
    found = cruise(tree.root, FOLDERS);
  });
  afterAll(() => tree.remove());

  test('every rule has one', () => {
    expect(Object.keys(BREACHES).toSorted()).toEqual(config.forbidden.map(({ name }) => name).toSorted());
  });

  test('every rule is an error', () => {
    expect(config.forbidden.filter(({ severity }) => severity !== 'error')).toEqual([]);
  });

  test.each(Object.entries(BREACHES))('%s fires', (rule, imports) => {
    for (const { from, to } of imports) {
      const hits = found.violations.filter((violation) => violation.rule === rule && violation.from === from);
      expect(hits, `${from} → ${to}`).toContainEqual({ rule, from, to: expect.stringContaining(to.replace(/^node:/, '')) });
    }
  });
});

test('a tree of legal imports is clean', () => {
  const tree = plantTree(LEGAL);
  const found = cruise(tree.root, FOLDERS);
  tree.remove();
  expect(found.violations).toEqual([]);
  expect(found.modules).toBeGreaterThan(15);
});

test('our own tree is seen, and clean', () => {
  const found = cruise(ROOT, [...FOLDERS, 'scripts']);
  expect(found.modules).toBeGreaterThan(40);
  expect(found.violations).toEqual([]);
});
