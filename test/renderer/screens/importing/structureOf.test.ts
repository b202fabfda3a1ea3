import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPaper } from '../../../../src-main/importers/readPaper.ts';
import { rowOfPiece } from '../../../../src-renderer/screens/importing/review/structure/placeOf.ts';
import { HEAD_FIELDS, rowOfTarget, structureOf } from '../../../../src-renderer/screens/importing/review/structure/structureOf.ts';
import type { StructureRow } from '../../../../src-renderer/screens/importing/review/structure/structureRow.ts';
import { recognise } from '../../../../src-shared/recognition/recognise.ts';
import { sourceLines } from '../../../../src-shared/recognition/sourceLines.ts';
import { PROJECT } from '../../../support/ensureBuilt.ts';

const CORPUS = join(PROJECT, 'test/importers/corpus');
const files = readdirSync(CORPUS).filter((name) => name.endsWith('.txt'));

/** What the review shows of every paper of the corpus against the book of what went where. */
describe.each(files)('%s', (name) => {
  it('is shown whole: every stretch that found a place stands in the row it leads to', async () => {
    const paper = await readPaper(new Uint8Array(readFileSync(join(CORPUS, name))), name);
    const { content, pieces } = recognise(paper, { idPrefix: 'x-' });
    if (content === null) return;
    const lines = sourceLines(paper);
    const sections = structureOf(content, pieces, lines);
    const rows = new Map(
      sections.flatMap((section) => section.rows.map((row) => [row.key, { ...row, label: `${section.title} ${row.label}` }] as const)),
    );
    const keys = rowOfTarget(sections);
    const hidden = pieces.flatMap((piece) => {
      const { line, from, to, target, what } = piece;
      const words = bare((lines[line]?.words ?? '').slice(from, to));
      const key = rowOfPiece(keys, piece) ?? '';
      const row = rows.get(key);
      if (key in HEAD_FIELDS || words === '') return [];
      return row !== undefined && shownIn(row).includes(words) ? [] : [`${target} ${what}: ${words}`];
    });
    expect(hidden).toEqual([]);
  });
});

function shownIn({ label, text, chips, cells = [] }: StructureRow): string {
  return bare([label, text, ...chips.flatMap(({ lead, words }) => [lead, words]), ...cells].join(' '));
}

/** Letters and digits only: spaces and signs between them are the layout's. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
