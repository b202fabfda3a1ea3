import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../../../../src-main/importers/text/readText.ts';
import { recognise } from '../../../../src-shared/recognition/recognise.ts';

const FOLDER = join(import.meta.dirname, '../../../importers/corpus');
const PAPERS = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

/** Roles are all that the review has to say a paper by: said again, they build the same paper. */
test.each(PAPERS)('%s is built anew from the roles that were found', (name) => {
  const paper = readText(readFileSync(join(FOLDER, name)));
  const found = recognise(paper, { idPrefix: 'c' });
  if (found.kind === 'unknown') return expect(found.content).toBeNull();
  const hints = Object.fromEntries(found.roles.map((role, line) => [String(line), role]));
  expect(recognise(paper, { idPrefix: 'c', kind: found.kind, hints }).content).toEqual(found.content);
});
