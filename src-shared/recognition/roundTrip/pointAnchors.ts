import type { Id } from '../../base/id.ts';
import { depthOf, newId, pointOf, printOf, type All, type Both } from './comparedLines.ts';
import type { Anchor } from './paperChange.ts';
import { typedLabel } from './wordsOfLine.ts';

/** Numbered or dashed lines among the points of a list. */
export function newPoints(both: Both): ReadonlySet<number> {
  const found = new Set<number>();
  let candidates: number[] = [];
  let among = false;
  const close = (): void => {
    if (among) candidates.forEach((at) => found.add(at));
    candidates = [];
    among = false;
  };
  both.lines.forEach((line, at) => {
    const print = printOf(both, at);
    if (print && pointOf(print) === null) close();
    else if (print) among = true;
    else if (line.cells === undefined && (line.label === '' ? typedLabel(line.text) : line.label) !== '') {
      candidates.push(at);
      among ||= pointGoneAt(both, at) !== null;
    }
  });
  close();
  return found;
}

/** Where a new point belongs: after the nearest point above it of its own depth, or under one that is less deep. */
export function anchorsOf(both: All, at: number): readonly Anchor[] {
  const line = both.lines[at];
  const depth = line ? depthOf(line) : 0;
  const anchors: Anchor[] = [];
  for (let index = at - 1; index >= 0; index -= 1) {
    const above = both.lines[index];
    const print = printOf(both, index);
    if (!above || (print && pointOf(print) === null)) break;
    const isPoint = print ? print.parent !== undefined : both.newPoints.has(index);
    if (!isPoint || depthOf(above) > depth) continue;
    const id = (print && pointOf(print)) ?? newId(index);
    anchors.push({ neighbour: id, side: depthOf(above) < depth ? 'under' : 'after' });
    if (print) return anchors;
  }
  const below = anchorBelow(both, at, depth);
  const gone = below.length === 0 ? pointGoneAt(both, at) : null;
  return [...anchors, ...below, ...(gone === null ? [] : [{ neighbour: gone, side: 'before' } as const])];
}

/** The next point of the same list, for one that stands first in it. */
function anchorBelow(both: All, at: number, depth: number): readonly Anchor[] {
  for (let index = at + 1; index < both.lines.length; index += 1) {
    const line = both.lines[index];
    const print = printOf(both, index);
    if (!line || (print && pointOf(print) === null)) return [];
    // One that is moved itself comes here only later.
    if (print?.parent !== undefined && !both.moved.has(index) && depthOf(line) <= depth)
      return [{ neighbour: pointOf(print) ?? '', side: 'before' }];
  }
  return [];
}

/** The first point of the top of a list that stood where a line stands now and is gone: all there is to hold on to when a whole list was replaced. */
function pointGoneAt({ printed, peers }: Both, at: number): Id | null {
  const above = peers.findLast((peer, index) => index < at && peer !== null) ?? -1;
  const below = peers.find((peer, index) => index > at && peer !== null) ?? printed.length;
  const gone = printed.slice(above + 1, Math.max(above + 1, below)).find(({ parent }) => parent === null);
  return gone ? pointOf(gone) : null;
}
