import { depthOf, newId, pointOf, printOf, type Told } from './comparedLines.ts';
import { longestRising } from './longestRising.ts';
import type { PrintedLine } from './printedLines.ts';

/** Points that stand under another point or in another list than before, or in another order: all but the longest run that kept its order. */
export function movedPoints(both: Told): ReadonlySet<number> {
  const moved = new Set<number>();
  for (const siblings of Map.groupBy(placedPoints(both), ({ owner }) => owner).values()) {
    const stayed = siblings.filter(({ owner, oldOwner }) => owner === oldOwner);
    const kept = longestRising(stayed.map(({ peer }) => peer));
    stayed.forEach(({ at }, index) => {
      if (!kept.has(index)) moved.add(at);
    });
    for (const point of siblings) if (point.owner !== point.oldOwner) moved.add(point.at);
  }
  return moved;
}

interface PlacedPoint {
  /** Among the lines of the file. */
  readonly at: number;
  readonly peer: number;
  /** The point it stands under in the file, or the line at which its list begins. */
  readonly owner: string;
  /** The same on our paper, points that are gone skipped. */
  readonly oldOwner: string;
}

function placedPoints(both: Told): readonly PlacedPoint[] {
  const found = new Set(both.peers);
  const indexOf = new Map(
    both.printed.flatMap((print, index) => (print.parent === undefined ? [] : [[pointOf(print) ?? '', index] as const])),
  );
  const oldOwner = (print: PrintedLine, index: number): string => {
    let parent = print.parent ?? null;
    while (parent !== null && !found.has(indexOf.get(parent) ?? -1)) parent = both.printed[indexOf.get(parent) ?? -1]?.parent ?? null;
    return parent ?? `list ${both.printed.findLastIndex((each, at) => at < index && pointOf(each) === null && found.has(at))}`;
  };
  return both.peers.flatMap((peer, at) => {
    const print = printOf(both, at);
    if (peer === null || !print || print.parent === undefined) return [];
    return [{ at, peer, owner: ownerInFile(both, at), oldOwner: oldOwner(print, peer) }];
  });
}

/** The point a line of the file stands under, told by depth; a dash says nothing about that and keeps its owner. */
function ownerInFile(both: Told, at: number): string {
  const line = both.lines[at];
  const depth = line ? depthOf(line) : 0;
  for (let index = at - 1; index >= 0; index -= 1) {
    const above = both.lines[index];
    const print = printOf(both, index);
    if (!above) break;
    if (print && pointOf(print) === null) return `list ${both.peers[index]}`;
    const isPoint = print ? print.parent !== undefined : both.newPoints.has(index);
    if (isPoint && depthOf(above) < depth) return (print && pointOf(print)) ?? newId(index);
  }
  return 'list -1';
}
