import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { namedPaths } from './namedPaths.ts';
import { projectFiles, ROOT, textOf } from './repository.ts';

const files = projectFiles();
const documents = files.filter((path) => path === 'ARCHITECTURE.md' || /^docs\/.*\.md$/.test(path));

test('paths are read out of code marks, trees and links', () => {
  const text = '`src-main/core/` and `documents/point.ts`, [one](docs/decisions/0001-a.md), `npm ci`, `and/or`\n';
  expect(namedPaths(text)).toEqual(['src-main/core/', 'docs/decisions/0001-a.md']);
});

test.each(documents)('every path named in %s exists', (document) => {
  const missing = namedPaths(textOf(document)).filter(
    (path) => !existsSync(join(ROOT, path)) && !existsSync(join(ROOT, dirname(document), path)),
  );
  expect(missing).toEqual([]);
});

test('ARCHITECTURE.md names every folder of the four rooms', () => {
  const folders = new Set(files.flatMap((path) => /^(src-[a-z]+|test)\/[^/.]+\//.exec(path)?.[0] ?? []));
  const named = namedPaths(textOf('ARCHITECTURE.md'));
  expect([...folders].filter((folder) => !named.some((path) => path.startsWith(folder)))).toEqual([]);
});

test('decisions are numbered without gaps', () => {
  const numbers = files.flatMap((path) => /^docs\/decisions\/(\d{4})-/.exec(path)?.[1] ?? []);
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1).padStart(4, '0')));
});
