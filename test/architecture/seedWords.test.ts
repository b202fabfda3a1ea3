import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectFiles, textOf } from './repository.ts';

/** So many words in a row are a sentence, no longer a formula of the trade. */
const RUN = 8;
const SEEDS = join(import.meta.dirname, '../../../shared/seeds');

it('no file holds a sentence of the real papers', (context) => {
  if (!existsSync(SEEDS)) return context.skip('the real papers do not lie beside the repository');
  const known = new Set(readdirSync(SEEDS).flatMap((name) => wordRuns(readFileSync(join(SEEDS, name), 'utf8'))));
  expect(known.size).toBeGreaterThan(1000);
  const found = projectFiles().flatMap((path) => wordRuns(textOf(path)).flatMap((run) => (known.has(run) ? [`${path}: ${run}`] : [])));
  expect(found).toEqual([]);
});

function wordRuns(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}
