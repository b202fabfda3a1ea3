import type { CutPaper } from '../annexCut.ts';
import { isRowLine } from './planZone.ts';
import type { LineHints } from '../lineRole.ts';
import { lineText } from '../lineText.ts';
import type { SourceLine } from '../sourceLines.ts';

/** The head of a plan of its own, taken apart. */
export interface PlanHead {
  /** Name lines above everything. */
  readonly organisation: readonly SourceLine[];
  /** «УТВЕРЖДАЮ …», or the heading of the annex the file is. */
  readonly approval: readonly SourceLine[];
  /** Title, table and what follows. */
  readonly body: readonly SourceLine[];
  /** Stamps of a legal database and other lines above that name nobody. */
  readonly left: readonly SourceLine[];
}

/**
 * Without a heading of its own everything from the title on is body. Of several headings the first approves, and
 * «СОГЛАСОВАНО …» beside or above it belongs to it; what a later one begins is body like the rest.
 */
export function planHead({ main, annexes }: CutPaper, hints: LineHints): PlanHead {
  const [first, ...others] = annexes;
  const isHeadFirst = first !== undefined && !main.some(isRowLine) && main.length <= FEW;
  if (!isHeadFirst) {
    const all = [...main, ...annexes.flatMap(({ reference, body }) => [...reference, ...body])].toSorted((a, b) => a.at - b.at);
    const names = organisationLength(all, hints);
    return { organisation: all.slice(0, names), approval: [], body: all.slice(names), left: [] };
  }
  const before = main.filter(({ at }) => at < (first.reference[0]?.at ?? 0));
  const after = main.filter(({ at }) => at >= (first.reference[0]?.at ?? 0));
  const agreed = before.findIndex((line) => /^согласован/iu.test(lineText(line)));
  const above = agreed < 0 ? before : before.slice(0, agreed);
  const organisation = above.slice(0, organisationLength(above, hints));
  // «УТВЕРЖДЕНО приказом …» right under «Приложение …» without a title between is one heading in two pieces.
  const empty = others.findIndex(({ body }) => body.length > 0);
  const joined = first.body.length > 0 ? [] : others.slice(0, empty < 0 ? others.length : empty + 1);
  const rest = others.slice(joined.length);
  return {
    organisation,
    left: above.slice(organisation.length),
    approval: [...(agreed < 0 ? [] : before.slice(agreed)), ...first.reference, ...joined.flatMap(({ reference }) => reference)],
    body: [
      ...first.body,
      ...joined.flatMap(({ body }) => body),
      ...rest.flatMap(({ reference, body }) => [...reference, ...body]),
      ...after,
    ].toSorted((a, b) => a.at - b.at),
  };
}

/** Name lines, stamps and an agreement above the approval. */
const FEW = 20;

const ORGANISATION = /^(?:управлени|комитет|отдел|департамент|министерств|администраци|муниципальн|мку|мбу|мбоу|мдоу|мбдоу|гбоу|центр)/iu;

/** Name lines above a title that is not one itself. */
function organisationLength(lines: readonly SourceLine[], hints: LineHints): number {
  let end = 0;
  while (end < 8) {
    const line = lines[end];
    if (!line || isRowLine(line)) break;
    const hint = hints[String(line.at)];
    const text = lineText(line);
    const goesOn = end > 0 && line.gap === 0 && !/план|карта|циклограмма|график/iu.test(text);
    if (
      hint !== undefined
        ? hint !== 'organisation'
        : text.length > 200 || !(ORGANISATION.test(text) ? !/план(?!\p{L})/iu.test(text) : goesOn)
    )
      break;
    end += 1;
  }
  return end;
}
