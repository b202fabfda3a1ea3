import type { InputOf } from '../../../../src-shared/api/contract.ts';

export type ListCommand =
  | { readonly kind: 'move'; readonly to: 'by' | 'page' | 'first' | 'last'; readonly by: number; readonly extend: boolean }
  | { readonly kind: 'all' | 'toggle' | 'escape' | 'open' | 'undo' | 'pane' }
  | { readonly kind: 'close'; readonly outcome: InputOf<'tracking.close'>['outcome'] }
  | { readonly kind: 'ask'; readonly what: 'postpone' | 'note' };

interface Pressed {
  /** The place on the keyboard: letters differ with the layout. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What a key does in the list; `null`: nothing of the list's. */
export function listKey({ code, ctrlKey, metaKey, shiftKey, altKey }: Pressed): ListCommand | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    if (code === 'KeyA') return { kind: 'all' };
    if (code === 'Space') return { kind: 'toggle' };
    if (code === 'KeyZ' && !shiftKey) return { kind: 'undo' };
    const move = MOVES[code];
    return move === undefined || (code !== 'Home' && code !== 'End') ? null : { kind: 'move', ...move, extend: shiftKey };
  }
  if (code === 'F6') return { kind: 'pane' };
  const move = MOVES[code];
  if (move !== undefined) return { kind: 'move', ...move, extend: shiftKey };
  return shiftKey ? null : (PLAIN[code] ?? null);
}

const MOVES: Readonly<Record<string, { readonly to: 'by' | 'page' | 'first' | 'last'; readonly by: number }>> = {
  ArrowDown: { to: 'by', by: 1 },
  ArrowUp: { to: 'by', by: -1 },
  PageDown: { to: 'page', by: 1 },
  PageUp: { to: 'page', by: -1 },
  Home: { to: 'first', by: 0 },
  End: { to: 'last', by: 0 },
};

const PLAIN: Readonly<Record<string, ListCommand>> = {
  Space: { kind: 'close', outcome: 'done' },
  Delete: { kind: 'close', outcome: 'removed' },
  KeyD: { kind: 'ask', what: 'postpone' },
  KeyN: { kind: 'ask', what: 'note' },
  KeyX: { kind: 'toggle' },
  Enter: { kind: 'open' },
  Escape: { kind: 'escape' },
};
