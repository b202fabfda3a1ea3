import type { PlainDate } from '../base/plainDate.ts';
import { formatDate } from '../russian/dateWords.ts';
import { joinStretches } from './joinStretches.ts';
import type { LineRole } from './lineRole.ts';
import { wholeLine } from './lineStretch.ts';
import type { Piece, Recognised, RecognitionDoubt } from './recognised.ts';
import { paperReferences } from './references.ts';
import type { SourceLine } from './sourceLines.ts';

/** What a paper says about itself, and what stands outside its text. */
const NOT_SEARCHED: ReadonlySet<LineRole> = new Set<LineRole>([
  'organisation',
  'kindWord',
  'number',
  'date',
  'dateAndNumber',
  'annexReference',
  'noise',
]);

export interface FoundReferences {
  readonly references: Recognised['references'];
  readonly doubts: readonly RecognitionDoubt[];
}

/** Other papers named anywhere in a paper, each with the part it is named in; one dated after the paper itself is a doubt (seed 003). */
export function findReferences(
  lines: readonly SourceLine[],
  roles: readonly LineRole[],
  pieces: readonly Piece[],
  date: PlainDate | null,
): FoundReferences {
  const references: Recognised['references'] = [];
  const doubts: RecognitionDoubt[] = [];
  const byLine = Map.groupBy(pieces, ({ line }) => line);
  lines.forEach((line, index) => {
    if (roles[index] === 'continuation' || NOT_SEARCHED.has(roles[index] ?? 'unplaced')) return;
    let end = index + 1;
    while (roles[end] === 'continuation') end += 1;
    const { text } = joinStretches(lines.slice(index, end).map(wholeLine));
    for (const { number, date: day } of paperReferences(text)) {
      const target = byLine.get(line.at)?.findLast(({ what }) => what !== 'label')?.target ?? null;
      references.push({ number: number.slice(0, 50), date: day, line: line.at, target });
      if (day !== null && date !== null && day > date) {
        const own = formatDate(date, 'numeric');
        doubts.push({
          what: `Документ № ${number} датирован ${formatDate(day, 'numeric')} – позже самого документа (${own}).`,
          line: line.at,
        });
      }
    }
  });
  return { references, doubts };
}
