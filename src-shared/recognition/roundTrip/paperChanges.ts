import type { Id } from '../../base/id.ts';
import type { Content } from '../../documents/kinds.ts';
import type { Letterhead } from '../../documents/letterhead.ts';
import type { Registration } from '../../paper/blocks.ts';
import type { SourcePaper } from '../sourcePaper.ts';
import { alignLines, type Alignment } from './alignLines.ts';
import { fileLines, type FileLine } from './fileLines.ts';
import { joinBrokenLines } from './joinBrokenLines.ts';
import { longestRising } from './longestRising.ts';
import type { Anchor, PaperChange } from './paperChange.ts';
import { printedLines, type PrintedLine } from './printedLines.ts';
import { comparable, DEADLINE_WORD, typedLabel, withoutTypedLabel } from './wordsOfLine.ts';

/**
 * What somebody changed in a file of our paper: every difference of words is either a change that can be taken over, or told as a line.
 * `base` is the content the file was made from: that of its envelope, else the paper's own.
 */
export function paperChanges(base: Content, letterhead: Letterhead, registration: Registration, file: SourcePaper): readonly PaperChange[] {
  const printed = printedLines(base, letterhead, registration);
  const lines = joinBrokenLines(printed, fileLines(file));
  const peers = alignLines(printed, lines);
  const both = { printed, lines, peers };
  const told = { ...both, newPoints: newPoints(both) };
  const all = { ...told, moved: movedPoints(told) };
  return [...changesInOrder(all), ...removedLines(all)];
}

interface Both {
  readonly printed: readonly PrintedLine[];
  readonly lines: readonly FileLine[];
  readonly peers: Alignment;
}

interface Told extends Both {
  /** Lines of the file that are points nobody printed. */
  readonly newPoints: ReadonlySet<number>;
}

interface All extends Told {
  /** Lines of the file whose points stand elsewhere than before. */
  readonly moved: ReadonlySet<number>;
}

function changesInOrder(both: All): readonly PaperChange[] {
  const owners = deadlinesOfNewPoints(both);
  return both.lines.flatMap((line, at): readonly PaperChange[] => {
    const print = printOf(both, at);
    if (!print) return owners.has(at) ? [] : [newLine(both, line, at)];
    return [...(both.moved.has(at) ? movedPoint(both, print, at) : []), ...changedWords(print, line)];
  });
}

/** Words of a pair that differ: of a plan's row each cell for itself. */
function changedWords(print: PrintedLine, line: FileLine): readonly PaperChange[] {
  if (print.cells !== undefined && line.cells !== undefined) {
    return print.cells.flatMap(({ column, text, at }): readonly PaperChange[] => {
      const after = line.cells?.[at] ?? '';
      if (comparable(after) === comparable(text) || print.place.kind !== 'cell') return [];
      return [{ kind: 'text', place: { ...print.place, column }, before: text, after, source: line.source }];
    });
  }
  const after = ownWords(print, line);
  const before = print.text.slice(print.lead.length);
  if (comparable(after) === comparable(before)) return [];
  return [{ kind: 'text', place: print.place, before, after, source: line.source }];
}

/** The words of a line without the label and the fixed word that stand before them on our paper. */
function ownWords(print: PrintedLine, line: FileLine): string {
  const lead = comparable(print.lead);
  const whole = line.text.trimStart();
  // Numbers that a file lost to plain text («1.1. Провести») are no change of the words.
  const typed = print.label !== '' && line.label === '' && comparable(typedLabel(whole)) !== '' ? withoutTypedLabel(whole) : whole;
  if (lead === '' || !comparable(typed).startsWith(lead)) return typed;
  return typed.slice(lengthOf(typed, lead)).trimStart();
}

/** How many characters of `text` are `beginning`, whatever spaces stand in it. */
function lengthOf(text: string, beginning: string): number {
  let length = 0;
  while (length < text.length && comparable(text.slice(0, length)) !== beginning) length += 1;
  return length;
}

/** A line nobody printed: by its neighbour above (or below) it is a deadline, a point, a row, or a line for a person to place. */
function newLine(both: All, line: FileLine, at: number): PaperChange {
  const plain: PaperChange = {
    kind: 'newLine',
    after: [line.label, line.text].filter((part) => part !== '').join(' '),
    source: line.source,
  };
  if (line.cells !== undefined) return newRow(both, line, at) ?? plain;
  const above = printAbove(both, at);
  const owner = above && pointOf(above);
  if (owner && DEADLINE_WORD.test(line.text) && line.label === '' && !both.printed.some((print) => isDeadlineOf(print, owner))) {
    return { kind: 'newDeadline', id: owner, after: line.text.trim(), source: line.source };
  }
  const typed = line.label === '' ? typedLabel(line.text) : line.label;
  if (typed === '') return plain;
  const anchors = anchorsOf(both, at);
  if (anchors.length === 0) return plain;
  return {
    kind: 'newPoint',
    id: newId(at),
    anchors,
    mark: line.bullet || /^[-–—•]$/u.test(typed) ? 'bullet' : 'number',
    after: (line.label === '' ? withoutTypedLabel(line.text) : line.text).trim(),
    deadline: isLooseDeadline(both, at + 1) ? (both.lines[at + 1]?.text.trim() ?? null) : null,
    source: line.source,
  };
}

function newId(at: number): Id {
  return `new-${at}`;
}

/** A deadline line that nobody printed. */
function isLooseDeadline({ lines, peers }: Both, at: number): boolean {
  const line = lines[at];
  return line !== undefined && peers[at] === null && line.label === '' && line.cells === undefined && DEADLINE_WORD.test(line.text);
}

/** Deadline lines right after a new point are told with it. */
function deadlinesOfNewPoints(both: Told): ReadonlySet<number> {
  return new Set(both.lines.flatMap((_, at) => (isLooseDeadline(both, at) && both.newPoints.has(at - 1) ? [at] : [])));
}

/** Numbered or dashed lines among the points of a list. */
function newPoints(both: Both): ReadonlySet<number> {
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

function newRow(both: Both, line: FileLine, at: number): PaperChange | null {
  const anchors: Id[] = [];
  for (let index = at - 1; index >= 0; index -= 1) {
    const print = printOf(both, index);
    if (!print && both.lines[index]?.cells !== undefined) anchors.push(newId(index));
    if (!print) continue;
    if (print.place.kind !== 'cell' && print.place.kind !== 'section') return null;
    const cells = line.cells ?? [];
    return {
      kind: 'newRow',
      id: newId(at),
      anchors: [...anchors, print.place.id],
      cells,
      section: cells.length === 1,
      source: line.source,
    };
  }
  return null;
}

/** Where a new point belongs: after the nearest point above it of its own depth, or under one that is less deep. */
function anchorsOf(both: All, at: number): readonly Anchor[] {
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

/** Depth of a point by the file's own list, else by how many numbers its label has; a dash is deeper than any number. */
function depthOf(line: FileLine): number {
  if (line.level !== null && !line.bullet) return line.level;
  const label = line.label === '' ? typedLabel(line.text) : line.label;
  const numbers = label.match(/\d+/gu)?.length ?? 0;
  return numbers > 0 ? numbers - 1 : 9;
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

/** Points that stand under another point or in another list than before, or in another order: all but the longest run that kept its order. */
function movedPoints(both: Told): ReadonlySet<number> {
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

function movedPoint(both: All, print: PrintedLine, at: number): readonly PaperChange[] {
  const anchors = anchorsOf(both, at);
  const id = pointOf(print);
  if (id === null || anchors.length === 0) return [];
  return [{ kind: 'moved', id, anchors, before: print.text, source: both.lines[at]?.source ?? 0 }];
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

/** Printed lines that the file no longer has; what belongs to a point that is gone is not told again. */
function removedLines({ printed, peers }: Both): readonly PaperChange[] {
  const found = new Set(peers);
  const gone = new Set<Id>();
  return printed.flatMap((print, index): readonly PaperChange[] => {
    if (found.has(index)) return [];
    const { place } = print;
    if (place.kind === 'point' && place.paragraph === 0) gone.add(place.id);
    else if ((place.kind === 'point' || place.kind === 'deadline') && gone.has(place.id)) return [];
    return [{ kind: 'removed', place, before: [print.label, print.text].filter((part) => part !== '').join(' ') }];
  });
}

/** The printed line that a line of the file is. */
function printOf({ printed, peers }: Both, at: number): PrintedLine | undefined {
  const peer = peers[at];
  return peer === null || peer === undefined ? undefined : printed[peer];
}

function printAbove(both: Both, at: number): PrintedLine | undefined {
  const above = both.peers.findLastIndex((peer, index) => index < at && peer !== null);
  return above < 0 ? undefined : printOf(both, above);
}

/** The point a line belongs to, its deadline and further paragraphs included. */
function pointOf(print: PrintedLine): Id | null {
  return print.place.kind === 'point' || print.place.kind === 'deadline' ? print.place.id : null;
}

function isDeadlineOf(print: PrintedLine, id: Id): boolean {
  return print.place.kind === 'deadline' && print.place.id === id;
}
