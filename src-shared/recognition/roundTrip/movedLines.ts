import { pointOf, printOf, type All, type Told } from './comparedLines.ts';
import { longestRising } from './longestRising.ts';
import type { Anchor, PaperChange } from './paperChange.ts';
import { anchorsOf } from './pointAnchors.ts';
import type { PrintedLine } from './printedLines.ts';

/** Questions and rows that stand in another order than before: all but the longest run that kept it. */
export function movedLines(both: Told): ReadonlySet<number> {
  const moved = new Set<number>();
  for (const kind of ['question', 'row'] as const) {
    const placed = both.peers.flatMap((peer, at) => (peer !== null && kindOf(printOf(both, at)) === kind ? [{ at, peer }] : []));
    const kept = longestRising(placed.map(({ peer }) => peer));
    placed.forEach(({ at }, index) => {
      if (!kept.has(index)) moved.add(at);
    });
  }
  return moved;
}

/** The change that a moved line is; none where nothing shows its new place. */
export function moveOf(both: All, print: PrintedLine, at: number): readonly PaperChange[] {
  const source = both.lines[at]?.source ?? 0;
  const point = pointOf(print);
  if (point !== null) {
    const anchors = anchorsOf(both, at);
    return anchors.length === 0 ? [] : [{ kind: 'moved', of: 'point', id: point, anchors, before: print.text, source }];
  }
  const of = kindOf(print);
  if (of === null || !('id' in print.place)) return [];
  const anchors = lineAnchors(both, of, at);
  return anchors.length === 0 ? [] : [{ kind: 'moved', of, id: print.place.id, anchors, before: print.text, source }];
}

function kindOf(print: PrintedLine | undefined): 'question' | 'row' | null {
  if (print?.place.kind === 'question') return 'question';
  return print?.place.kind === 'cell' || print?.place.kind === 'section' ? 'row' : null;
}

/** The nearest of its kind above, else the nearest below that is not moved itself. */
function lineAnchors(both: All, of: 'question' | 'row', at: number): readonly Anchor[] {
  const idAt = (index: number): string | null => {
    const print = printOf(both, index);
    return print && kindOf(print) === of && 'id' in print.place ? print.place.id : null;
  };
  const anchors: Anchor[] = [];
  for (let index = at - 1; index >= 0; index -= 1) {
    const id = idAt(index);
    if (id !== null) anchors.push({ neighbour: id, side: 'after' });
    if (id !== null && !both.moved.has(index)) break;
  }
  for (let index = at + 1; index < both.lines.length && anchors.length === 0; index += 1) {
    const id = both.moved.has(index) ? null : idAt(index);
    if (id !== null) anchors.push({ neighbour: id, side: 'before' });
  }
  return anchors;
}
