import type { Run } from '../../documents/richText.ts';
import { runsText } from '../../documents/richText.ts';
import { untied } from './wordsOfLine.ts';

/** Runs with new words: what stands before and after the changed middle keeps its look and its live references. */
export function changedRuns(runs: readonly Run[], words: string): readonly Run[] {
  const old = runsText(runs);
  const start = commonStart(old, words);
  const end = commonEnd(old.slice(start), words.slice(start));
  const middle = untied(words.slice(start, words.length - end));
  const head = cut(runs, 0, start);
  const tail = cut(runs, old.length - end, old.length);
  const look = head.at(-1) ?? tail[0];
  const plain = look
    ? {
        ...(look.bold ? { bold: look.bold } : {}),
        ...(look.italic ? { italic: look.italic } : {}),
        ...(look.underline ? { underline: look.underline } : {}),
      }
    : {};
  return joined([...head, ...(middle === '' ? [] : [{ ...plain, text: middle }]), ...tail]);
}

/** The same for words without a look. */
export function changedText(old: string, words: string): string {
  return runsText(changedRuns(old === '' ? [] : [{ text: old }], words));
}

function commonStart(left: string, right: string): number {
  let at = 0;
  while (at < left.length && isSame(left[at], right[at])) at += 1;
  return at;
}

function commonEnd(left: string, right: string): number {
  let count = 0;
  while (count < left.length && count < right.length && isSame(left[left.length - 1 - count], right[right.length - 1 - count])) count += 1;
  return count;
}

function isSame(left: string | undefined, right: string | undefined): boolean {
  return left === right || (isSpace(left) && isSpace(right));
}

function isSpace(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\u00A0';
}

/** A live reference that is cut in half is words from then on: its number would be derived again. */
function cut(runs: readonly Run[], from: number, to: number): Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const start = Math.max(from, at);
    const end = Math.min(to, at + run.text.length);
    const text = run.text.slice(start - at, Math.max(start, end) - at);
    at += run.text.length;
    if (text === '') return [];
    if (text === run.text) return [run];
    const { annex: _annex, ...look } = run;
    return [{ ...look, text }];
  });
}

function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (
      last &&
      last.annex === undefined &&
      run.annex === undefined &&
      last.bold === run.bold &&
      last.italic === run.italic &&
      last.underline === run.underline
    ) {
      result[result.length - 1] = { ...last, text: last.text + run.text };
    } else result.push(run);
  }
  return result;
}
