import type { DocumentKind } from '../../../../src-shared/documents/kinds.ts';
import type { LineHints, LineRole } from '../../../../src-shared/recognition/lineRole.ts';

/** What a person said about a paper: about its lines, and of which kind it is (`null`: the program finds it). */
export interface Said {
  readonly hints: LineHints;
  readonly kind: DocumentKind | null;
}

/** What was said, step by step: every step can be taken back and done again. */
export interface HintHistory {
  readonly said: Said;
  readonly past: readonly Said[];
  readonly future: readonly Said[];
}

const MOST_STEPS = 500;

export function startHistory(said: Said): HintHistory {
  return { said, past: [], future: [] };
}

/** Gives the lines a role, or with `null` forgets what was said about them. The same history when nothing changes. */
export function sayRole(history: HintHistory, lines: readonly number[], role: LineRole | null): HintHistory {
  const { hints } = history.said;
  const about = new Set(lines.map(String));
  const said = role === null ? [] : lines.map((line) => [String(line), role] as const);
  const next: LineHints = Object.fromEntries([...Object.entries(hints).filter(([line]) => !about.has(line)), ...said]);
  return lines.every((line) => next[String(line)] === hints[String(line)]) ? history : stepTo(history, { ...history.said, hints: next });
}

export function sayKind(history: HintHistory, kind: DocumentKind | null): HintHistory {
  return kind === history.said.kind ? history : stepTo(history, { ...history.said, kind });
}

export function takeBack(history: HintHistory): HintHistory {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { said: before, past: history.past.slice(0, -1), future: [history.said, ...history.future] };
}

export function doAgain(history: HintHistory): HintHistory {
  const [next, ...future] = history.future;
  return next === undefined ? history : { said: next, past: [...history.past, history.said], future };
}

/** The lines about which two stages of a history differ, in order. */
export function changedLines({ hints: one }: Said, { hints: other }: Said): readonly number[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((line) => one[line] !== other[line])
    .map(Number)
    .toSorted((a, b) => a - b);
}

function stepTo({ said, past }: HintHistory, next: Said): HintHistory {
  return { said: next, past: [...past, said].slice(-MOST_STEPS), future: [] };
}
