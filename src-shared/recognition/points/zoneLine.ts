import { stretchWords, type LineStretch } from '../lineStretch.ts';
import type { SourceLine } from '../sourceLines.ts';
import { follows, readPointLabel, type PointLabel } from './pointLabel.ts';
import { asksForSomething } from './asksForSomething.ts';
import type { InlinePiece } from './inlinePoints.ts';

/** A line of a zone of points with what it says about itself. */
export interface ZoneLine {
  readonly stretch: LineStretch;
  readonly line: SourceLine;
  readonly label: PointLabel | null;
  /** The words after the label, without the spaces around them. */
  readonly text: string;
  /** Where they begin in the line. */
  readonly textFrom: number;
  /** Its number, where it stands behind other points of the same line (inlinePoints.ts); 0 elsewhere. */
  readonly inline: number;
}

/** The lines of a zone with their labels; what only looks like a label («9 классов …») is none. */
export function zoneLines(pieces: readonly InlinePiece[]): readonly ZoneLine[] {
  const zone = pieces.map(({ stretch }) => stretch);
  const labels = zone.map(labelOf);
  return pieces.map(({ stretch, number }, index) => {
    const label = labels[index] ?? null;
    const inOwnCell = stretch.line.cell?.column === 0 && stretchWords(stretch).trim() === label?.text;
    const isYears = label?.shape === 'dash' && YEAR.test(stretchWords(stretch).slice(0, 20)) && /\d{4}\s*$/u.test(wordsOf(zone[index - 1]));
    const isWords = isYears || (number === 0 && label?.weak === true && !inOwnCell && !isInSequence(zone, labels, index));
    return zoneLine(stretch, isWords ? null : label, number);
  });
}

/** «на 2025 / - 2026 учебный год»: a span of years broken over lines. */
const YEAR = /^\s*[-–—]\s*(?:19|20)\d{2}(?!\d)/u;

function wordsOf(stretch: LineStretch | undefined): string {
  return stretch === undefined ? '' : stretchWords(stretch);
}

function zoneLine(stretch: LineStretch, label: PointLabel | null, inline: number): ZoneLine {
  const words = stretchWords(stretch).slice(label?.length ?? 0);
  return {
    stretch,
    line: stretch.line,
    label,
    text: words.trim(),
    textFrom: stretch.from + (label?.length ?? 0) + (words.length - words.trimStart().length),
    inline,
  };
}

/** An automatic number is a label whatever it looks like: «Статья 1.», «§ 3». */
function labelOf(stretch: LineStretch): PointLabel | null {
  const words = stretchWords(stretch);
  const automatic = stretch.from === 0 ? stretch.line.labelLength : 0;
  const read = shortOnly(readPointLabel(words.slice(0, SEARCHED)));
  if (automatic === 0) return read;
  if (read && read.length >= automatic) return { ...read, weak: false };
  const text = words.slice(0, automatic).trim();
  const bullet = stretch.line.paragraph.bullet === true || !/\d/u.test(text);
  return shortOnly({
    text,
    shape: bullet ? 'dash' : 'number',
    path: bullet ? [] : (text.match(/\d+/gu) ?? []).map(Number),
    length: automatic,
    weak: false,
  });
}

function shortOnly(label: PointLabel | null): PointLabel | null {
  return label === null || label.text.length > LONGEST ? null : label;
}

/** So much of a line is searched for a label, and so long a label is kept. */
const SEARCHED = 60;
const LONGEST = 40;
/** Neighbours in a sequence are not looked for farther away. */
const NEAR = 200;

/** «3» alone and «3 Провести» are labels where 2 stands before them or 4 after them in the same way. */
function isInSequence(zone: readonly LineStretch[], labels: readonly (PointLabel | null)[], index: number): boolean {
  const label = labels[index];
  if (!label) return false;
  // A number alone waits for its words on the next line; the last of a page has none.
  const isAlone = zone[index] !== undefined && stretchWords(zone[index]).trim() === label.text;
  if (isAlone && (zone[index + 1] === undefined || labels[index + 1])) return false;
  // «1 Провести осмотр»: whoever begins a sentence with a number and a capital numbers it.
  const words = zone[index] === undefined ? '' : stretchWords(zone[index]).slice(label.length).trimStart();
  if (/^\p{Lu}/u.test(words) && asksForSomething(words)) return true;
  // «1 класс – Титова Е.А.», «2 место – …», «3 группа»: what is counted, not a point.
  if (COUNTED.test(words)) return false;
  // «2 этаж – Малая А.Ю.» in a list of «1.», «2.»: numbers are written with a dot here.
  if (
    /^\p{Ll}/u.test(words) &&
    label.path.length === 1 &&
    labels.some((other) => other?.weak === false && other.shape === label.shape && other.path.length === 1)
  )
    return false;
  // «3.3 представить …» after «3.1. …;»: a point of that number stands above, and the sentence before it has ended.
  const above = label.path.slice(0, -1);
  const isOfSame = ({ path }: PointLabel): boolean => above.every((number, place) => number === path[place]);
  if (above.length > 0 && isEnded(zone[index - 1]))
    return labels.slice(Math.max(0, index - NEAR), index).some((other) => other?.shape === 'number' && isOfSame(other));
  const same = (other: PointLabel | null | undefined): other is PointLabel =>
    other?.shape === label.shape && other.path.length === label.path.length;
  const before = labels.slice(Math.max(0, index - NEAR), index).findLast(same);
  const after = labels.slice(index + 1, index + NEAR).find(same);
  if (before) return follows(label, before);
  // «1 Руководителям школ:» above «1.1 Провести …»
  const below = labels[index + 1];
  if (
    below?.shape === 'number' &&
    below.path.length === label.path.length + 1 &&
    label.path.every((number, at) => number === below.path[at])
  )
    return true;
  return label.path.at(-1) === 1 && after !== undefined && follows(after, label);
}

const COUNTED = /^(?:(?:[«"]?\p{Lu}[»"]?\s)?класс|мест|групп|этаж|смен|курс|корпус|человек|школ|этап|тур|отряд|балл|час)\p{L}*/u;

function isEnded(before: LineStretch | undefined): boolean {
  return before !== undefined && /[.;:!?]\s*$/u.test(stretchWords(before).slice(-20));
}
