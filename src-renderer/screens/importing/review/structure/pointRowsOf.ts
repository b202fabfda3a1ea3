import { findDeadlines } from '../../../../../src-shared/deadline/findDeadlines.ts';
import { pointRows } from '../../../../../src-shared/documents/numbering.ts';
import type { Point } from '../../../../../src-shared/documents/point.ts';
import { blocksText } from '../../../../../src-shared/documents/richText.ts';
import { foldForSearch } from '../../../../../src-shared/russian/fold.ts';
import { mentionWords } from './fieldRows.ts';
import { structureRow, type StructureChip, type StructureRow } from './structureRow.ts';

/** Points with their levels: deadline and who answers beside each. */
export function pointRowsOf(points: readonly Point[], level: number): readonly StructureRow[] {
  return [...pointRows(points)].map(({ point, level: depth }) =>
    structureRow({
      targets: [point.id],
      look: point.mark === 'heading' ? 'heading' : 'point',
      level: level + depth,
      label: point.label ?? UNNUMBERED[point.mark],
      text: blocksText(point.body),
      chips: [...deadlineChips(point), ...performerChips(point), ...responsibleChips(point)],
    }),
  );
}

const UNNUMBERED: Readonly<Record<Point['mark'], string>> = { number: '', bullet: '–', heading: '' };

/** Its own line; without one what its words themselves say of time. */
function deadlineChips({ deadline, body }: Point): readonly StructureChip[] {
  if (deadline !== undefined) return [{ kind: 'deadline', lead: deadline.lead, words: deadline.words }];
  return findDeadlines(blocksText(body)).map(({ words }): StructureChip => ({ kind: 'deadline', lead: '', words }));
}

/** Whom it is addressed to, where its own words do not say just that. */
function performerChips({ performers, body }: Point): readonly StructureChip[] {
  const text = foldForSearch(blocksText(body));
  return performers
    .filter((performer) => performer.kind !== 'words' || !text.includes(foldForSearch(performer.text)))
    .map(({ kind, text: words }): StructureChip => ({ kind: 'performer', lead: '', words, tied: kind !== 'words' }));
}

/** Who is named beside the words: a name that they say themselves is only worth a mark once the directory knows it. */
function responsibleChips({ responsible, body }: Point): readonly StructureChip[] {
  const text = foldForSearch(blocksText(body));
  return responsible
    .map((mention): StructureChip => ({
      kind: 'responsible',
      lead: '',
      words: mentionWords(mention),
      tied: mention.personId !== undefined,
    }))
    .filter(({ tied, words }) => tied === true || !text.includes(foldForSearch(words)));
}
