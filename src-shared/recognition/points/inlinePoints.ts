import type { LineRole } from '../lineRole.ts';
import { stretchWords, type LineStretch } from '../lineStretch.ts';
import { readPointLabel } from './pointLabel.ts';

/** A piece of a line that holds several points: «1) усилить …; 2) директорам …». */
export interface InlinePiece {
  readonly stretch: LineStretch;
  /** The number it begins with, for every piece behind the first; 0 for the first and for a line that is one piece. */
  readonly number: number;
}

/**
 * Cuts a paragraph that begins with «1)», «1.» or «а)» where «2)», «3)» … of the same sign follow inside it, each behind the end of a
 * sentence or a semicolon and before a word; it may be broken over lines. So is one that leads in: «3. Директорам школ: 1) …; 2) …».
 * Numbers inside quotation marks and brackets are words, as are those after «п.», «ст.». Where a number stands both inside and at the
 * beginning of a later line, the inner ones count something else.
 * `given` is the role that a line was said to have: only points are cut, and what goes on with them.
 */
export function inlinePieces(zone: readonly LineStretch[], given: Given): readonly InlinePiece[] {
  const pieces: InlinePiece[] = [];
  let at = 0;
  while (at < zone.length) {
    const stretch = zone[at];
    const taken = stretch !== undefined && BEGINS.has(given(stretch.line)) ? inlineRun(zone, at, listsOf(stretch), given) : null;
    pieces.push(...(taken?.pieces ?? zone.slice(at, at + 1).map(whole)));
    at += taken?.lines ?? 1;
  }
  return pieces;
}

/** The pieces of the lines from one on, by the first of its lists that has anything to cut. */
function inlineRun(
  zone: readonly LineStretch[],
  at: number,
  lists: readonly InlineList[],
  given: Given,
): { readonly pieces: readonly InlinePiece[]; readonly lines: number } | null {
  for (const list of lists) {
    const run = runFrom(zone, at, list, given);
    const pieces = piecesOf(run, below(zone, at + run.length, list), list);
    if (pieces.length > run.length) return { pieces, lines: run.length };
  }
  return null;
}

/** The lines below that can go on with a list: a coarser number closes it. */
function below(zone: readonly LineStretch[], from: number, { sign }: InlineList): readonly LineStretch[] {
  const lines = zone.slice(from, from + BELOW);
  if (sign === '.') return lines;
  const end = lines.findIndex((stretch) => {
    const shape = readPointLabel(stretchWords(stretch).slice(0, 60))?.shape;
    return shape === 'number' || shape === 'roman' || (sign === 'letter' && shape === 'bracket');
  });
  return end < 0 ? lines : lines.slice(0, end);
}

type Given = (line: LineStretch['line']) => LineRole | undefined;

/** Roles that a line of several points can have; one that goes on with a point may hold the beginning of the next. */
const BEGINS: ReadonlySet<LineRole | undefined> = new Set<LineRole | undefined>([undefined, 'point', 'subpoint']);
const GOES_ON: ReadonlySet<LineRole | undefined> = new Set<LineRole | undefined>([...BEGINS, 'continuation']);

function whole(stretch: LineStretch): InlinePiece {
  return { stretch, number: 0 };
}

/** Longer paragraphs are prose. */
const LONGEST = 10_000;

/** More lines no list has that is typed in one paragraph. */
const MOST_LINES = 200;

/** So many lines below are searched for the same number. */
const BELOW = 10;

/** How the points of a paragraph are counted. */
type Sign = ')' | '.' | 'letter';

interface InlineList {
  readonly sign: Sign;
  /** The first number that stands inside: 2 where the paragraph begins with 1, and 1 where words lead in. */
  readonly first: 1 | 2;
}

/** The lists that a line begins or leads in to. */
function listsOf(stretch: LineStretch): readonly InlineList[] {
  const words = stretchWords(stretch);
  if (words.length > LONGEST) return [];
  const begins = /^\s*(1[.)]|[аa]\))(?=\s*[«"“]?\p{L})/u.exec(words)?.[1];
  const led = /:\s*(?:(1\))|[аa]\))(?=\s*[«"“]?\p{L})/u.exec(words);
  return [
    ...(begins === undefined ? [] : [{ sign: begins === '1.' ? '.' : begins === '1)' ? ')' : 'letter', first: 2 } as const]),
    ...(led === null ? [] : [{ sign: led[1] === undefined ? 'letter' : ')', first: 1 } as const]),
  ];
}

/** A line that begins a list and those below that go on with its sentence or its count. */
function runFrom(zone: readonly LineStretch[], start: number, list: InlineList, given: Given): readonly LineStretch[] {
  const run = zone.slice(start, start + 1);
  let length = 0;
  for (const stretch of zone.slice(start + 1, start + MOST_LINES)) {
    const before = run.at(-1);
    length += before === undefined ? 0 : stretchWords(before).length;
    if (before === undefined || length > LONGEST || !GOES_ON.has(given(stretch.line)) || !goesOn(stretch, before, list)) break;
    run.push(stretch);
  }
  return run;
}

function goesOn(line: LineStretch, before: LineStretch, { sign }: InlineList): boolean {
  const number = numberAt(line, sign);
  if (number !== null) return number > 1;
  return (
    line.line.cell === undefined && readPointLabel(stretchWords(line).slice(0, 60)) === null && !/[.;:!?]\s*$/u.test(stretchWords(before))
  );
}

/** The number of this sign that a line begins with. */
function numberAt(stretch: LineStretch, sign: Sign): number | null {
  const words = stretchWords(stretch).slice(0, 60);
  if (sign === 'letter') return letterNumber(/^\s*([а-яa])\)/u.exec(words)?.[1] ?? '');
  const [, number, end] = /^\s*(\d{1,2})([.)])(?!\d)/u.exec(words) ?? [];
  return end === sign ? Number(number) : null;
}

/** Ё and й do not count. */
const LETTERS = 'абвгдежзиклмнопрст';

function letterNumber(letter: string): number | null {
  const place = LETTERS.indexOf(letter === 'a' ? 'а' : letter);
  return letter === '' || place < 0 ? null : place + 1;
}

function piecesOf(run: readonly LineStretch[], after: readonly LineStretch[], list: InlineList): readonly InlinePiece[] {
  const cuts = cutsOf(run, list);
  const starts = new Set([...run, ...after].map((stretch) => numberAt(stretch, list.sign)));
  if (cuts.flat().some(({ number }) => (number > 1 || list.first === 2) && starts.has(number))) return run.map(whole);
  return run.flatMap((stretch, index) => cutAt(stretch, cuts[index] ?? []));
}

interface Cut {
  /** A place in the words of its line. */
  readonly at: number;
  readonly number: number;
}

function cutAt(stretch: LineStretch, cuts: readonly Cut[]): readonly InlinePiece[] {
  const words = stretchWords(stretch);
  return [{ at: 0, number: 0 }, ...cuts].map(({ at, number }, index) => {
    const next = cuts[index]?.at;
    const to = next === undefined ? stretch.to : stretch.from + words.slice(0, next).trimEnd().length;
    return { stretch: { line: stretch.line, from: stretch.from + at, to }, number };
  });
}

/** Where the numbers of a list begin inside each line, as long as they rise by one; those at the beginning of a line count, too. */
function cutsOf(run: readonly LineStretch[], { sign, first }: InlineList): readonly (readonly Cut[])[] {
  const text = run.map(stretchWords).join('\n');
  const depths = depthsOf(text);
  let next: number = first;
  let start = 0;
  const cuts = run.map((stretch, line) => {
    const words = stretchWords(stretch);
    const own: Cut[] = [];
    for (const { index, 1: digits = '' } of words.matchAll(MARKS[sign])) {
      const [at, number] = [start + index, sign === 'letter' ? letterNumber(digits) : Number(digits)];
      const before = text.slice(Math.max(0, at - 20), at);
      const isFirst = words.slice(0, index).trim() === '' && (line > 0 || first === 2);
      if (number !== next || (depths[at] ?? 0) > 0 || !(isFirst || (number === 1 ? /:\s*$/u.test(before) : isEnd(before)))) continue;
      if (!isFirst) own.push({ at: index, number });
      next += 1;
    }
    start += words.length + 1;
    return own;
  });
  // «… в составе: а) …» alone is no list.
  return next > 2 ? cuts : cuts.map(() => []);
}

const MARKS: Readonly<Record<Sign, RegExp>> = {
  ')': /(?<![\d\p{L}.,№])(\d{1,2})\)(?=\s*[«"“]?\p{L})/gu,
  '.': /(?<![\d\p{L}.,№])(\d{1,2})\.(?=\s+[«"“]?\p{L}|\p{Lu}\p{Ll})/gu,
  letter: /(?<![\d\p{L}.,№(])([а-яa])\)(?=\s*[«"“]?\p{L})/gu,
};

/** A sentence or an item of a list has ended; «п. 2» and «ст. 5» name a place of a paper. */
function isEnd(before: string): boolean {
  // «… назначить Ветлугину Н.С. 2. Организовать …»: initials are no abbreviation of a place.
  if (/;\s*$|\p{Lu}\.\s?\p{Lu}\.\s+$/u.test(before)) return true;
  return /[.!?…][»"”)]*\s+$/u.test(before) && !PLACES.test(before);
}

const PLACES = /(?<!\p{L})(?:п|пп|подп|ст|ч|абз|стр|с|гл|разд|прил|д|дом|корп|кв|каб|кл|ул|пер|рис|табл|вып|т|тт|тел|им|см|др|№)\.?\s*$/iu;

/** How deep in quotation marks and brackets each character stands. */
function depthsOf(words: string): readonly number[] {
  const depths: number[] = [];
  let quotes = 0;
  let brackets = 0;
  let straight = 0;
  for (let at = 0; at < words.length; at += 1) {
    const sign = words.charAt(at);
    if (sign === '«' || sign === '„' || (sign === '“' && quotes === 0)) quotes += 1;
    else if (sign === '»' || sign === '“' || sign === '”') quotes = Math.max(0, quotes - 1);
    else if (sign === '(') brackets += 1;
    else if (sign === ')' && !(brackets > 0 && isLabelEnd(words, at))) brackets = Math.max(0, brackets - 1);
    else if (sign === '"') straight = 1 - straight;
    depths.push(quotes + brackets + straight);
  }
  return depths;
}

/** «(п. 2; 3) этаж закрыт)»: a number's bracket closes none where another one comes that can, before the next opens. */
function isLabelEnd(words: string, at: number): boolean {
  if (!/[\s;(](?:\d{1,2}|[а-я])$/u.test(words.slice(Math.max(0, at - 3), at))) return false;
  const next = /[()]/u.exec(words.slice(at + 1));
  return (
    next?.[0] === ')' && !/(?:^|[\s;])(?:\d{1,2}|[а-я])$/u.test(words.slice(Math.max(0, at + 1 + next.index - 3), at + 1 + next.index))
  );
}
