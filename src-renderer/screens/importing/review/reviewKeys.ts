import type { LineRole } from '../../../../src-shared/recognition/lineRole.ts';
import { ROLE_KEYS } from './roleWords.ts';

export type ReviewCommand =
  | { readonly kind: 'move'; readonly to: 'by' | 'page' | 'first' | 'last'; readonly by: number; readonly extend: boolean }
  | { readonly kind: 'role'; readonly role: LineRole | null }
  | { readonly kind: 'all' | 'palette' | 'across' | 'undo' | 'redo' | 'single' };

interface Pressed {
  /** The place on the keyboard: letters differ with the layout. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What a key does on the lines or on the rows; `null`: nothing of the review's. */
export function reviewKey({ code, ctrlKey, metaKey, shiftKey, altKey }: Pressed): ReviewCommand | null {
  if (altKey) return null;
  const move = MOVES[code];
  if (ctrlKey || metaKey) {
    if (code === 'KeyZ') return { kind: shiftKey ? 'redo' : 'undo' };
    if (code === 'KeyY') return { kind: 'redo' };
    if (code === 'KeyA') return { kind: 'all' };
    return move === undefined || move.to === 'by' ? null : { kind: 'move', ...move, extend: shiftKey };
  }
  if (move !== undefined) return { kind: 'move', ...move, extend: shiftKey };
  if (shiftKey) return null;
  const role = ROLE_KEYS.find((key) => key.code === code)?.role;
  if (role !== undefined) return { kind: 'role', role };
  return PLAIN[code] ?? null;
}

const MOVES: Readonly<Record<string, { readonly to: 'by' | 'page' | 'first' | 'last'; readonly by: number }>> = {
  ArrowDown: { to: 'by', by: 1 },
  ArrowUp: { to: 'by', by: -1 },
  PageDown: { to: 'page', by: 1 },
  PageUp: { to: 'page', by: -1 },
  Home: { to: 'first', by: 0 },
  End: { to: 'last', by: 0 },
};

const PLAIN: Readonly<Record<string, ReviewCommand>> = {
  Space: { kind: 'palette' },
  Enter: { kind: 'across' },
  NumpadEnter: { kind: 'across' },
  Delete: { kind: 'role', role: null },
  Backspace: { kind: 'role', role: null },
  Escape: { kind: 'single' },
};
