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
  const work: Aligning = { printed, file, peers, taken, pair };
  byBookmark(work);
  paragraphsByOwner(work);
  byEqualWords(work);
  byLikeness(work);
  byPlace(work);
  byLikenessAnywhere(work);
  deadlinesByOwner(work);
  return peers;
}

/** What every step looks at: the lines, what is paired so far, and how to pair one more. */
interface Aligning {
  readonly printed: readonly PrintedLine[];
  readonly file: readonly FileLine[];
  readonly peers: Alignment;
  readonly taken: ReadonlySet<number>;
  readonly pair: (at: number, print: number) => void;
}

function byBookmark({ printed, file, taken, pair }: Aligning): void {
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

/** Further paragraphs go with their point, wherever that was moved. */
function paragraphsByOwner({ printed, file, peers, taken, pair }: Aligning): void {
  let owner: Id | null = null;
  file.forEach((line, at) => {
    const place = printed[peers[at] ?? -1]?.place;
    if (place) owner = place.kind === 'point' ? place.id : null;
    else if (owner !== null && line.label === '' && line.cells === undefined) {
      const index = printed.findIndex(
        (print, each) =>
          !taken.has(each) &&
          print.place.kind === 'point' &&
          print.place.id === owner &&
          print.place.paragraph > 0 &&
          comparable(print.text) === comparable(line.text),
      );
      if (index >= 0) pair(at, index);
    }
  });
}

/** Longest common run of equal lines among those not paired yet. */
function byEqualWords({ printed, file, peers, taken, pair }: Aligning): void {
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

function byLikeness({ printed, file, peers, taken, pair }: Aligning): void {
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

/** Requisites between the same neighbours: a settlement or a name may have no word in common with the old one. */
function byPlace(work: Aligning): void {
  const { printed, file, peers, pair } = work;
  const pairLikest = (index: number, rows: readonly number[]): void => {
    const ranked = rows
      .map((at) => ({ at, like: peers[at] === null ? similarity(printed[index]?.text ?? '', file[at]?.text ?? '') : 0 }))
      .filter(({ like }) => like > 0)
      .toSorted((a, b) => b.like - a.like);
    if (ranked[0]) pair(ranked[0].at, index);
  };
  // What stands after a fixed word («ГОЛОСОВАЛИ: …») may be all new.
  inGaps(work, (left, right) => {
    for (const index of left) {
      const word = comparable(printed[index]?.parts?.[0]?.text ?? '');
      const [at, ...others] = right.filter((each) => peers[each] === null && comparable(file[each]?.text ?? '').startsWith(`${word} `));
      if (word.endsWith(':') && at !== undefined && others.length === 0) pair(at, index);
    }
  });
  // A fixed word by itself («Присутствовали:») is known by its colon, whatever comes and goes around it.
  inGaps(work, (left, right) => {
    const fixed = left.filter((index) => isFixedWord(printed[index]));
    const lines = right.filter((at) => /:\s*$/u.test(file[at]?.text ?? ''));
    if (fixed.length === lines.length) fixed.forEach((index, each) => pair(lines[each] ?? 0, index));
  });
  inGaps(work, (left, right) => {
    const sides = left.filter((index) => printed[index]?.sides);
    const rows = right.filter((at) => file[at]?.cells !== undefined);
    if (sides.length === rows.length) sides.forEach((index, each) => pair(rows[each] ?? 0, index));
    // Among rows that were put in above it a line of signatures has at least a word of its own.
    else for (const index of sides) pairLikest(index, rows);
  });
  inGaps(work, (left, right) => {
    if (left.length === right.length) left.forEach((index, each) => pair(right[each] ?? 0, index));
  });
}

function isFixedWord(print: PrintedLine | undefined): boolean {
  return (
    print?.place.kind === 'field' && (print.place.field === 'label' || print.place.field === 'word') && print.text.trimEnd().endsWith(':')
  );
}

/** Offers the requisites and the lines of the file without a number that are not paired yet between two neighbours that are. */
function inGaps({ printed, file, peers, taken }: Aligning, offer: (left: readonly number[], right: readonly number[]) => void): void {
  for (let from = 0; from < file.length; from += 1) {
    if (peers[from] !== null) continue;
    let to = from;
    while (to < file.length && peers[to] === null) to += 1;
    const above = from === 0 ? -1 : (peers[from - 1] ?? -1);
    const below = to === file.length ? printed.length : (peers[to] ?? -1);
    // Points, rows and paragraphs that are gone are none of these.
    const left = printed.flatMap(({ place }, index) =>
      index > above && index < below && !taken.has(index) && place.kind === 'field' ? [index] : [],
    );
    const right = file.slice(from, to).flatMap(({ label }, each) => (label === '' ? [from + each] : []));
    offer(left, right);
    from = to;
  }
}

const LIKE_ANYWHERE = 0.7;

function byLikenessAnywhere({ printed, file, peers, taken, pair }: Aligning): void {
  file.forEach((line, at) => {
    if (peers[at] !== null || comparable(line.text).length < 12) return;
    const ranked = printed
      .map((print, index) => ({ index, like: taken.has(index) || !isFirstOfPoint(print) ? 0 : likeness(print, line) }))
      .filter(({ like }) => like >= LIKE_ANYWHERE)
      .toSorted((a, b) => b.like - a.like);
    if (ranked[0]) pair(at, ranked[0].index);
  });
}

/** Only points are told as moved: anything else that stands elsewhere is gone there and new here. */
function isFirstOfPoint({ place }: PrintedLine): boolean {
  return place.kind === 'point' && place.paragraph === 0;
}

/** The first line without a number under a point is its deadline, where our paper had one there and the line says so or is like it. */
function deadlinesByOwner({ printed, file, peers, pair }: Aligning): void {
  const deadlines = new Map(printed.flatMap(({ place }, index) => (place.kind === 'deadline' ? [[place.id, index] as const] : [])));
  let owner: Id | null = null;
  file.forEach((line, at) => {
    const peer = peers[at] ?? null;
    const place = peer === null ? undefined : printed[peer]?.place;
    if (place?.kind === 'point') owner = place.id;
    // A table of a point stands before its deadline.
    else if (place?.kind === 'other') return;
    else if (place || line.cells !== undefined) owner = null;
    else if (owner !== null) {
      const index = deadlines.get(owner);
      const old = index === undefined ? '' : (printed[index]?.text ?? '');
      const isSame = comparable(old) === comparable([line.label, line.text].join(' '));
      // A number of its own makes a point of it, unless these are the very words.
      if (!isSame && (line.label !== '' || typedLabel(line.text) !== '')) owner = null;
      else if (index !== undefined && (isSame || DEADLINE_WORD.test(line.text) || similarity(old, line.text) >= LIKE_ENOUGH)) {
        pair(at, index);
        deadlines.delete(owner);
      }
    }
  });
}

/** A row of a plan stays a row and a point a paragraph; fixed words may lie in a table that only lays them out. */
function sameShape(print: PrintedLine | undefined, line: FileLine): boolean {
  if (!print) return false;
  if (print.cells !== undefined || print.place.kind === 'section') return line.cells !== undefined;
  // A deadline is never found by its words, which many points share, but by its point.
  if (print.place.kind === 'deadline') return false;
  return print.place.kind === 'other' || print.place.kind === 'field' || line.cells === undefined;
}

function likeness(print: PrintedLine | undefined, line: FileLine): number {
  if (!print || !sameShape(print, line)) return 0;
  return Math.max(similarity(print.text, line.text), similarity(print.text, withoutTypedLabel(line.text)));
}

/** The ways a line may stand in a file: with its label typed, or numbered by the file. */
function waysToStand(line: PrintedLine | FileLine): readonly string[] {
  return [comparable(line.text), comparable(`${line.label} ${line.text}`)];
}
