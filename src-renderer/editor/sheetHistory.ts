import type { SheetParts, TabId } from './bodies.ts';

/** The whole sheet at one moment. Parts that did not change are shared with the moments before and after. */
export interface Snapshot extends SheetParts {
  readonly caret: Caret;
}

export interface Caret {
  /** The text or annex that was shown. */
  readonly tab: TabId;
  readonly anchor: number;
  readonly head: number;
  /** The head field with the focus; `null` when the caret is in the body. */
  readonly field: string | null;
}

export interface Change {
  /** Where it happened: a field's name or «body». Typing on in one region is one step. */
  readonly region: string;
  /** Only typing is grouped; everything else is a step of its own. */
  readonly typing: boolean;
  /** Milliseconds of a steady clock. */
  readonly at: number;
}

export interface SheetHistory {
  readonly past: readonly Snapshot[];
  readonly future: readonly Snapshot[];
  readonly last: Change | null;
}

const PAUSE_MS = 500;
const DEPTH = 500;

export const emptyHistory: SheetHistory = { past: [], future: [], last: null };

/** One history for head fields, texts, plans and signatures: `before` is the sheet as it was when the change came. */
export function recordChange(history: SheetHistory, before: Snapshot, change: Change): SheetHistory {
  const { last } = history;
  const goesOn = last !== null && last.typing && change.typing && last.region === change.region && change.at - last.at < PAUSE_MS;
  const past = goesOn && history.past.length > 0 ? history.past : [...history.past.slice(1 - DEPTH), before];
  return { past, future: [], last: change };
}

/** Closes the current step: the next typing starts a new one. */
export function closeStep(history: SheetHistory): SheetHistory {
  return history.last === null ? history : { ...history, last: null };
}

/** A step back from `now`; `null` when there is none. */
export function stepBack(history: SheetHistory, now: Snapshot): { readonly history: SheetHistory; readonly to: Snapshot } | null {
  const to = history.past.at(-1);
  if (!to) return null;
  return { history: { past: history.past.slice(0, -1), future: [...history.future, now], last: null }, to };
}

/** A step forward from `now`; `null` when there is none. */
export function stepForward(history: SheetHistory, now: Snapshot): { readonly history: SheetHistory; readonly to: Snapshot } | null {
  const to = history.future.at(-1);
  if (!to) return null;
  return { history: { past: [...history.past, now], future: history.future.slice(0, -1), last: null }, to };
}

/** A step back beyond this session, to a stored revision: the way forward stays open. */
export function stepBeyond(history: SheetHistory, now: Snapshot): SheetHistory {
  return { past: history.past, future: [...history.future, now], last: null };
}
