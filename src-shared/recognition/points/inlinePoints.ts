import { trimStretch } from '../joinStretches.ts';
import { stretchWords, type LineStretch } from '../lineStretch.ts';

/** A piece of a line that holds several points: «1) усилить …; 2) директорам …». */
export interface InlinePiece {
  readonly stretch: LineStretch;
  /** The number it begins with, for every piece behind the first; 0 for the first and for a line that is one piece. */
  readonly number: number;
}

/**
 * Cuts a line that begins with «1)» or «1.» where «2)», «3)» … of the same sign follow inside it, each behind the end of a sentence or
 * a semicolon and before a word. Numbers inside quotation marks and brackets are words, as are those after «п.», «ст.». A line whose
 * second number stands at the beginning of a later line (`below`) is one point: the inner numbers count something else.
 */
export function inlinePieces(stretch: LineStretch, below: readonly LineStretch[]): readonly InlinePiece[] {
  const whole = [{ stretch, number: 0 }];
  const words = stretchWords(stretch);
  const sign = words.length > LONGEST ? undefined : /^\s*1([.)])(?=\s*[«"“]?\p{L})/u.exec(words)?.[1];
  if (sign === undefined) return whole;
  const cuts = cutsOf(words, sign);
  if (cuts.length === 0 || below.some((other) => beginsWith(other, `2${sign}`))) return whole;
  return [0, ...cuts].map((from, at, all) => ({
    stretch: {
      line: stretch.line,
      from: stretch.from + from,
      to: at === cuts.length ? stretch.to : trimEnd(words, stretch.from, all[at + 1] ?? 0),
    },
    number: at === 0 ? 0 : at + 1,
  }));
}

/** Longer paragraphs are prose. */
const LONGEST = 10_000;

function trimEnd(words: string, from: number, to: number): number {
  return from + words.slice(0, to).trimEnd().length;
}

function beginsWith(stretch: LineStretch, label: string): boolean {
  return stretchWords(trimStretch(stretch)).startsWith(label);
}

/** Where «2)», «3)» … begin, as long as they rise by one. */
function cutsOf(words: string, sign: string): readonly number[] {
  const cuts: number[] = [];
  const depths = depthsOf(words);
  for (const match of words.matchAll(sign === ')' ? BRACKETED : DOTTED)) {
    const at = match.index;
    if (Number(match[1]) !== cuts.length + 2 || (depths[at] ?? 0) > 0 || !isEnd(words.slice(Math.max(0, at - 20), at))) continue;
    cuts.push(at);
  }
  return cuts;
}

const BRACKETED = /(?<![\d\p{L}.,№])(\d{1,2})\)(?=\s*[«"“]?\p{L})/gu;
const DOTTED = /(?<![\d\p{L}.,№])(\d{1,2})\.(?=\s+[«"“]?\p{L}|\p{Lu}\p{Ll})/gu;

/** A sentence or an item of a list has ended; «п. 2» and «ст. 5» name a place of a paper. */
function isEnd(before: string): boolean {
  if (/;\s*$/u.test(before)) return true;
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
  if (!/[\s;(]\d{1,2}$/u.test(words.slice(Math.max(0, at - 3), at))) return false;
  const next = /[()]/u.exec(words.slice(at + 1));
  return next?.[0] === ')' && !/(?:^|[\s;])\d{1,2}$/u.test(words.slice(Math.max(0, at + 1 + next.index - 3), at + 1 + next.index));
}
