import type { LineHints, LineRole } from '../../../../src-shared/recognition/lineRole.ts';

/** What was said about lines, step by step: every step can be taken back and done again. */
export interface HintHistory {
  readonly hints: LineHints;
  readonly past: readonly LineHints[];
  readonly future: readonly LineHints[];
}

const MOST_STEPS = 500;

export function startHistory(hints: LineHints): HintHistory {
  return { hints, past: [], future: [] };
}

/** Gives the lines a role, or with `null` forgets what was said about them. The same history when nothing changes. */
export function say(history: HintHistory, lines: readonly number[], role: LineRole | null): HintHistory {
  const next: Record<string, LineRole> = { ...history.hints };
  for (const line of lines) {
    if (role === null) delete next[String(line)];
    else next[String(line)] = role;
  }
  const same = lines.every((line) => next[String(line)] === history.hints[String(line)]);
  return same ? history : { hints: next, past: [...history.past, history.hints].slice(-MOST_STEPS), future: [] };
}

export function takeBack(history: HintHistory): HintHistory {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { hints: before, past: history.past.slice(0, -1), future: [history.hints, ...history.future] };
}

export function doAgain(history: HintHistory): HintHistory {
  const [next, ...future] = history.future;
  return next === undefined ? history : { hints: next, past: [...history.past, history.hints], future };
}

/** The lines in which two stages of a history differ, in order. */
export function changedLines(one: LineHints, other: LineHints): readonly number[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((line) => one[line] !== other[line])
    .map(Number)
    .toSorted((a, b) => a - b);
}
