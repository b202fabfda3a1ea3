import { depthOf, newId, pointOf, printOf, type Told } from './comparedLines.ts';
import { longestRising } from './longestRising.ts';
import { afterWords } from './splitParts.ts';

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
  return both.peers.flatMap((peer, at) => {
    const print = printOf(both, at);
    if (peer === null || print?.parent === undefined) return [];
    return [{ at, peer, owner: ownerInFile(both, at), oldOwner: ownerBefore(both, at, peer) }];
  });
}

/**
 * The point a line stood under on our paper, read from its numbers and levels as from a file's: what these do not show (an overtyped
 * number, an addressee without any) they do not show in both.
 */
function ownerBefore(both: Told, at: number, peer: number): string {
  const depth = depthBefore(both, at, peer);
  for (let index = peer - 1; index >= 0; index -= 1) {
    const place = both.peers.indexOf(index);
    const print = both.printed[index];
    if (place < 0 || !print) continue;
    if (pointOf(print) === null) return `list ${index}`;
    if (print.parent !== undefined && depthBefore(both, place, index) < depth) return pointOf(print) ?? '';
  }
  return 'list -1';
}

/** How deep a file that nobody edited would show a line of ours, by what the file shows of it at all. */
function depthBefore({ lines, printed }: Told, at: number, peer: number): number {
  const [line, print] = [lines[at], printed[peer]];
  if (!line || !print) return 0;
  const hasLevel = line.level !== null && !line.bullet;
  return depthOf({
    ...line,
    text: print.label === '' ? line.text : '',
    label: print.label.trim(),
    level: hasLevel ? (print.level ?? line.level) : null,
  });
}

/** How deep the file shows a line; a typed number that is still ours shows what it showed. */
function depthNow(both: Told, at: number): number {
  const [line, print, peer] = [both.lines[at], printOf(both, at), both.peers[at] ?? null];
  if (!line) return 0;
  const label = print?.label.trim() ?? '';
  const isOurs = peer !== null && line.level === null && label !== '' && afterWords(line.text, label) !== null;
  return isOurs ? depthBefore(both, at, peer) : depthOf(line);
}

/** The point a line of the file stands under, told by depth; a dash says nothing about that and keeps its owner. */
function ownerInFile(both: Told, at: number): string {
  const depth = depthNow(both, at);
  for (let index = at - 1; index >= 0; index -= 1) {
    const print = printOf(both, index);
    if (print && pointOf(print) === null) return `list ${both.peers[index]}`;
    const isPoint = print ? print.parent !== undefined : both.newPoints.has(index);
    if (isPoint && depthNow(both, index) < depth) return (print && pointOf(print)) ?? newId(index);
  }
  return 'list -1';
}
