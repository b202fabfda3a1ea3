import type { Id } from '../../base/id.ts';
import type { FileLine } from './fileLines.ts';
import type { PrintedLine } from './printedLines.ts';
import { comparable, DEADLINE_WORD, similarity, typedLabel, withoutTypedLabel } from './wordsOfLine.ts';

/** For each line of the file the printed line that it is, by index; `null` for a new one. No printed line is taken twice. */
export type Alignment = readonly (number | null)[];

/** Our bookmarks first, then equal words in order, then likeness between neighbours, then equal words anywhere: a moved line. */
export function alignLines(printed: readonly PrintedLine[], file: readonly FileLine[]): Alignment {
  const peers: (number | null)[] = file.map(() => null);
  const taken = new Set<number>();
  const pair = (at: number, print: number): void => {
    peers[at] = print;
    taken.add(print);
  };
  byBookmark(printed, file, pair, taken);
  byEqualWords(printed, file, peers, taken, pair);
  byLikeness(printed, file, peers, taken, pair);
  byLikenessAnywhere(printed, file, peers, taken, pair);
  deadlinesByOwner(printed, file, peers, pair);
  return peers;
}

type Pair = (at: number, print: number) => void;

function byBookmark(printed: readonly PrintedLine[], file: readonly FileLine[], pair: Pair, taken: ReadonlySet<number>): void {
  const byName = new Map(
    printed.flatMap((line, index) => (line.bookmark === undefined ? [] : [[line.bookmark.toLowerCase(), index] as const])),
  );
  file.forEach((line, at) => {
    const candidates = line.bookmarks.map((name) => byName.get(name.toLowerCase())).filter((each) => each !== undefined);
    // Words that were deleted leave their bookmark on the next paragraph: of several the likest one is meant.
    const ranked = candidates
      .filter((index) => !taken.has(index) && sameShape(printed[index], line))
      .toSorted((a, b) => likeness(printed[b], line) - likeness(printed[a], line));
    const [best] = ranked;
    if (best !== undefined) pair(at, best);
  });
}

/** Longest common run of equal lines among those not paired yet. */
function byEqualWords(
  printed: readonly PrintedLine[],
  file: readonly FileLine[],
  peers: Alignment,
  taken: ReadonlySet<number>,
  pair: Pair,
): void {
  const left = printed.flatMap((line, index) =>
    taken.has(index) || line.place.kind === 'deadline' ? [] : [{ index, keys: waysToStand(line) }],
  );
  const right = file.flatMap((line, at) => (peers[at] === null ? [{ at, keys: waysToStand(line) }] : []));
  const width = right.length + 1;
  const best = new Uint16Array((left.length + 1) * width);
  const equal = (i: number, j: number): boolean => right[j]?.keys.some((key) => left[i]?.keys.includes(key) === true) === true;
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      best[i * width + j] = equal(i, j)
        ? (best[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (equal(i, j)) {
      pair(right[j]?.at ?? 0, left[i]?.index ?? 0);
      i += 1;
      j += 1;
    } else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
}

/** A changed line stands between the same neighbours as before. */
const LIKE_ENOUGH = 0.4;

function byLikeness(
  printed: readonly PrintedLine[],
  file: readonly FileLine[],
  peers: Alignment,
  taken: ReadonlySet<number>,
  pair: Pair,
): void {
  file.forEach((line, at) => {
    if (peers[at] !== null) return;
    const above = peers.slice(0, at).findLast((each) => each !== null) ?? -1;
    const below = peers.slice(at + 1).find((each) => each !== null && each > above) ?? printed.length;
    let best = -1;
    let most = LIKE_ENOUGH;
    for (let index = above + 1; index < below; index += 1) {
      if (taken.has(index)) continue;
      const like = likeness(printed[index], line);
      if (like >= most) [best, most] = [index, like + Number.EPSILON];
    }
    if (best >= 0) pair(at, best);
  });
}

const LIKE_ANYWHERE = 0.7;

function byLikenessAnywhere(
  printed: readonly PrintedLine[],
  file: readonly FileLine[],
  peers: Alignment,
  taken: ReadonlySet<number>,
  pair: Pair,
): void {
  file.forEach((line, at) => {
    if (peers[at] !== null || comparable(line.text).length < 12) return;
    const ranked = printed
      .map((print, index) => ({ index, like: taken.has(index) || print.place.kind === 'other' ? 0 : likeness(print, line) }))
      .filter(({ like }) => like >= LIKE_ANYWHERE)
      .toSorted((a, b) => b.like - a.like);
    if (ranked[0]) pair(at, ranked[0].index);
  });
}

/** The first line without a number under a point is its deadline, where our paper had one there and the line says so or is like it. */
function deadlinesByOwner(printed: readonly PrintedLine[], file: readonly FileLine[], peers: Alignment, pair: Pair): void {
  const deadlines = new Map(printed.flatMap(({ place }, index) => (place.kind === 'deadline' ? [[place.id, index] as const] : [])));
  let owner: Id | null = null;
  file.forEach((line, at) => {
    const peer = peers[at] ?? null;
    const place = peer === null ? undefined : printed[peer]?.place;
    if (place?.kind === 'point') owner = place.id;
    else if (place || line.label !== '' || line.cells !== undefined || typedLabel(line.text) !== '') owner = null;
    else if (owner !== null) {
      const index = deadlines.get(owner);
      const old = index === undefined ? '' : (printed[index]?.text ?? '');
      if (index === undefined || !(DEADLINE_WORD.test(line.text) || similarity(old, line.text) >= LIKE_ENOUGH)) return;
      pair(at, index);
      deadlines.delete(owner);
    }
  });
}

/** A row of a plan stays a row and a point a paragraph; fixed words may lie in a table that only lays them out. */
function sameShape(print: PrintedLine | undefined, line: FileLine): boolean {
  if (!print) return false;
  if (print.cells !== undefined || print.place.kind === 'section') return line.cells !== undefined;
  // A deadline is never found by its words, which many points share, but by its point.
  if (print.place.kind === 'deadline') return false;
  return print.place.kind === 'other' || line.cells === undefined;
}

function likeness(print: PrintedLine | undefined, line: FileLine): number {
  if (!print || !sameShape(print, line)) return 0;
  return Math.max(similarity(print.text, line.text), similarity(print.text, withoutTypedLabel(line.text)));
}

/** The ways a line may stand in a file: with its label typed, or numbered by the file. */
function waysToStand(line: PrintedLine | FileLine): readonly string[] {
  return [comparable(line.text), comparable(`${line.label} ${line.text}`)];
}
