import type { PdfLine, PdfRun } from './pdfShapes.ts';

/** Words that stand further apart than this many sizes of their letters, and than the words beside them, stand in columns: a tab. */
const COLUMN_GAP = { least: 2.2, certain: 6, timesOthers: 3.5 } as const;
/** A space in the middle of a run, in sizes of the letters. */
const SPACE = 0.28;
const WORD_GAP = 0.15;
/** A typed number or dash at the beginning of a line; what follows it is pushed away by a list's tab. */
const MARK = /^(?:[-–—•·●▪*o]|№|\d{1,3}[.)]?|(?:\d{1,2}\.){1,4}(?:\d{1,2})?|\p{L}\)|[IVXLC]{1,5}\.)$/u;

/** The lines of words on a page or in a cell, from above; raised and lowered characters belong to the line they stand at. */
export function runLines(runs: readonly PdfRun[], page: number): readonly PdfLine[] {
  const lines = lineGroups(runs).map((group) => lineOf(group, page));
  return [...lines, ...uprightLines(runs, page)].toSorted((a, b) => a.baseline - b.baseline || a.left - b.left);
}

/** Level words by the line they stand on, in no order. */
export function lineGroups(runs: readonly PdfRun[]): readonly (readonly PdfRun[])[] {
  const groups: PdfRun[][] = [];
  for (const run of runs.filter((one) => !one.upright).toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const group = groups.findLast((one) => sameLine(one, run));
    if (group === undefined) groups.push([run]);
    else group.push(run);
  }
  return groups;
}

/** Within half of the larger letters' height: a footnote's mark stands a third higher. */
function sameLine(group: readonly PdfRun[], run: PdfRun): boolean {
  const tall = group.reduce((most, one) => (one.size > most.size ? one : most));
  const larger = Math.max(tall.size, run.size);
  if (Math.abs(tall.baseline - run.baseline) > larger * (tall.size === run.size ? 0.3 : 0.5)) return false;
  // Two lines set tightly may come near; words never lie on each other.
  return !group.some(
    (one) =>
      Math.min(one.right, run.right) - Math.max(one.left, run.left) > larger * 0.6 && Math.abs(one.baseline - run.baseline) > larger * 0.15,
  );
}

function lineOf(group: readonly PdfRun[], page: number): PdfLine {
  const runs = group.toSorted((a, b) => a.left - b.left);
  const usual = usualGap(runs);
  let text = '';
  let end: number | null = null;
  for (const run of runs) {
    if (end !== null) text += between(text, run, (run.left - end) / run.size, usual);
    text += run.text;
    end = Math.max(end ?? run.right, run.right);
  }
  const tall = runs.reduce((most, one) => (one.text.length * one.size > most.text.length * most.size ? one : most));
  const words = text.replaceAll(/ {2,}/gu, ' ').trim();
  const left = Math.min(...runs.map((run) => run.left));
  const right = Math.max(...runs.map((run) => run.right));
  return {
    page,
    text: words,
    left,
    right,
    top: Math.min(...runs.map((run) => run.top)),
    bottom: Math.max(...runs.map((run) => run.bottom)),
    baseline: tall.baseline,
    place: tall.baseline,
    size: tall.size,
    bold: all(runs, (run) => run.bold),
    italic: all(runs, (run) => run.italic),
    firstWord: firstWordWidth(words, right - left),
  };
}

/** The space between most words of a line, in sizes of their letters: wide where a justified line has few words. */
function usualGap(runs: readonly PdfRun[]): number {
  const gaps = runs.slice(1).map((run, at) => (run.left - (runs[at]?.right ?? run.left)) / run.size);
  const inner = runs.flatMap((run) => [...run.text.trim().matchAll(/\s+/gu)].map(() => SPACE));
  const spaces = [...gaps.filter((gap) => gap > WORD_GAP), ...inner].toSorted((a, b) => a - b);
  // Two columns make one gap, and it is not usual.
  return spaces.length < 2 ? SPACE : (spaces[Math.floor((spaces.length - 1) / 2)] ?? SPACE);
}

function between(before: string, run: PdfRun, gap: number, usual: number): string {
  const spaced = /\s$/u.test(before) || /^\s/u.test(run.text);
  const apart = gap > COLUMN_GAP.certain || (gap > COLUMN_GAP.least && gap > usual * COLUMN_GAP.timesOthers);
  if (apart && !MARK.test(before.trim())) return '\t';
  return spaced || gap <= WORD_GAP ? '' : ' ';
}

function all(runs: readonly PdfRun[], test: (run: PdfRun) => boolean): boolean {
  return runs.every((run) => test(run) || !/[\p{L}\p{N}]/u.test(run.text));
}

/** By the share of its letters: near enough to tell whether a word would have fitted. */
function firstWordWidth(words: string, width: number): number {
  const first = /^[^\s]+/u.exec(words)?.[0] ?? '';
  const whole = breadth(words);
  return whole === 0 ? 0 : (width * breadth(first)) / whole;
}

const NARROW = new Set(".,:;!|'()- \t");
const BROADEST = new Set('ШЩЖЮФМЫ');
const BROAD = new Set('шщжюфмыАБВГДЕЁЗИЙКЛНОПРСТУХЦЧЪЬЭЯ');

/** Breadth of letters in any common typeface, roughly: the average one is 1. */
function breadth(text: string): number {
  let sum = 0;
  for (const char of text) sum += NARROW.has(char) ? 0.55 : BROADEST.has(char) ? 1.75 : BROAD.has(char) ? 1.4 : 1;
  return sum;
}

/** Words written upwards or downwards: one line for each column of them, in the order of writing upwards. */
function uprightLines(runs: readonly PdfRun[], page: number): readonly PdfLine[] {
  const upright = runs.filter((run) => run.upright).toSorted((a, b) => a.left - b.left || b.bottom - a.bottom);
  const groups: PdfRun[][] = [];
  for (const run of upright) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && Math.abs(last.left - run.left) < run.size * 0.4 && last.top - run.bottom < run.size) groups.at(-1)?.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => {
    const line = lineOf(
      group.map((run, at) => ({ ...run, left: at, right: at })),
      page,
    );
    const [left, right] = [Math.min(...group.map((run) => run.left)), Math.max(...group.map((run) => run.right))];
    return { ...line, text: group.map((run) => run.text.trim()).join(' '), left, right, firstWord: 0 };
  });
}
