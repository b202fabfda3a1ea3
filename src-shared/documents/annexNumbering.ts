import type { Id } from '../base/id.ts';
import type { Annex } from './annex.ts';
import type { Run } from './richText.ts';

/** The number of each annex: its place, unless overtyped. Empty where there is only one (norms.md, section 3: «Приложение» alone). */
export function annexNumbers(annexes: readonly Pick<Annex, 'id' | 'label'>[]): ReadonlyMap<Id, string> {
  const isOnly = annexes.length === 1;
  return new Map(annexes.map((annex, index) => [annex.id, annex.label ?? (isOnly ? '' : String(index + 1))]));
}

/** The words, their old number if any, and the punctuation that somebody wrote into the reference. */
const PARTS = /^(.*?)(?:\s*№[\s\u00a0]*[\p{L}\d/-]*)?([).,;:\s]*)$/su;

/**
 * The words of a live reference with the number its annex has now: «приложение» → «приложение № 2» and back.
 * `number` is `undefined` when the annex is gone: the words stay as they were written, and a doubt tells of it.
 */
export function annexReferenceText(words: string, number: string | undefined): string {
  if (number === undefined) return words;
  const [, bare = '', end = ''] = PARTS.exec(words) ?? [];
  return number === '' ? bare + end : `${bare} №\u00a0${number}${end}`;
}

/** Runs with their live references brought up to date; the same runs when nothing changes. */
export function liveRuns(runs: readonly Run[], numbers: ReadonlyMap<Id, string>): readonly Run[] {
  if (!runs.some((run) => run.annex !== undefined)) return runs;
  return runs.map((run) => (run.annex === undefined ? run : { ...run, text: annexReferenceText(run.text, numbers.get(run.annex)) }));
}
