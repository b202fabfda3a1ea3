import type { PdfRule } from './pdfShapes.ts';

const TOUCH = 3;
/** Pieces of one line as drawn cell by cell, and dots of a dotted one. */
const GAP = 4;

/** Lines that touch or cross each other, directly or through others: each group is one table or drawing. */
export function ruleGroups(rules: readonly PdfRule[]): readonly (readonly PdfRule[])[] {
  const joined = [...joinPieces(rules, 'horizontal'), ...joinPieces(rules, 'vertical')];
  const vertical = joined.filter((rule) => rule.way === 'vertical').toSorted((a, b) => a.at - b.at);
  const horizontal = joined.filter((rule) => rule.way === 'horizontal');
  const group = new Map<PdfRule, PdfRule[]>(joined.map((rule) => [rule, [rule]]));
  for (const rule of horizontal) {
    for (const other of vertical) {
      if (other.at > rule.to + TOUCH) break;
      if (other.at < rule.from - TOUCH || rule.at < other.from - TOUCH || rule.at > other.to + TOUCH) continue;
      unite(group, rule, other);
    }
  }
  return [...new Set(group.values())].filter((one) => one.length >= 4);
}

function unite(group: Map<PdfRule, PdfRule[]>, one: PdfRule, other: PdfRule): void {
  const a = group.get(one) ?? [];
  const b = group.get(other) ?? [];
  if (a === b) return;
  const [large, small] = a.length >= b.length ? [a, b] : [b, a];
  large.push(...small);
  for (const rule of small) group.set(rule, large);
}

/** Pieces on one height (or at one distance) that follow each other become one line. */
function joinPieces(rules: readonly PdfRule[], way: PdfRule['way']): readonly PdfRule[] {
  const rows: PdfRule[][] = [];
  for (const rule of rules.filter((one) => one.way === way).toSorted((a, b) => a.at - b.at)) {
    const row = rows.at(-1);
    if (row !== undefined && rule.at - (row[0]?.at ?? 0) <= 1.5) row.push(rule);
    else rows.push([rule]);
  }
  return rows.flatMap((row) => {
    const pieces: PdfRule[] = [];
    for (const piece of row.toSorted((a, b) => a.from - b.from)) {
      const last = pieces.at(-1);
      if (last !== undefined && piece.from <= last.to + GAP) pieces[pieces.length - 1] = { ...last, to: Math.max(last.to, piece.to) };
      else pieces.push(piece);
    }
    // What is shorter than a letter is the dot of a lonely «i», a corner or a tick.
    return pieces.filter((piece) => piece.to - piece.from >= 6);
  });
}
