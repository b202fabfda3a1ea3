import type { GridCommand } from './gridCommand.ts';

/** What a key asks for that is no command of the plan: the screen does it. */
export type GridKey = GridCommand | { readonly do: 'page'; readonly step: 1 | -1; readonly extend: boolean } | ScreenKey;
export type ScreenKey =
  | { readonly do: 'directory' }
  | { readonly do: 'columnMenu' }
  | { readonly do: 'columnKey'; readonly key: ColumnKey };
export type ColumnKey = 'left' | 'right' | 'wider' | 'narrower' | 'remove';

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const ALWAYS: Readonly<Record<string, GridKey>> = {
  'Ctrl+Enter': { do: 'newRow' },
  'Ctrl+Shift+Enter': { do: 'newSection' },
  'Alt+ArrowUp': { do: 'moveRows', step: -1 },
  'Alt+ArrowDown': { do: 'moveRows', step: 1 },
  'Alt+Backspace': { do: 'resetLabel' },
  'Ctrl+Shift+KeyF': { do: 'directory' },
  'Ctrl+Shift+KeyA': { do: 'directory' },
  F4: { do: 'directory' },
};

const MOVING: Readonly<Record<string, GridKey>> = {
  ...ALWAYS,
  Home: { do: 'edge', edge: 'rowStart', extend: false },
  End: { do: 'edge', edge: 'rowEnd', extend: false },
  'Ctrl+Home': { do: 'edge', edge: 'start', extend: false },
  'Ctrl+End': { do: 'edge', edge: 'end', extend: false },
  'Ctrl+ArrowUp': { do: 'edge', edge: 'top', extend: false },
  'Ctrl+ArrowDown': { do: 'edge', edge: 'bottom', extend: false },
  'Ctrl+ArrowLeft': { do: 'edge', edge: 'rowStart', extend: false },
  'Ctrl+ArrowRight': { do: 'edge', edge: 'rowEnd', extend: false },
  'Shift+Home': { do: 'edge', edge: 'rowStart', extend: true },
  'Shift+End': { do: 'edge', edge: 'rowEnd', extend: true },
  'Ctrl+Shift+Home': { do: 'edge', edge: 'start', extend: true },
  'Ctrl+Shift+End': { do: 'edge', edge: 'end', extend: true },
  'Ctrl+Shift+ArrowUp': { do: 'edge', edge: 'top', extend: true },
  'Ctrl+Shift+ArrowDown': { do: 'edge', edge: 'bottom', extend: true },
  'Ctrl+Shift+ArrowLeft': { do: 'edge', edge: 'rowStart', extend: true },
  'Ctrl+Shift+ArrowRight': { do: 'edge', edge: 'rowEnd', extend: true },
  PageUp: { do: 'page', step: -1, extend: false },
  PageDown: { do: 'page', step: 1, extend: false },
  'Shift+PageUp': { do: 'page', step: -1, extend: true },
  'Shift+PageDown': { do: 'page', step: 1, extend: true },
  Tab: { do: 'next', step: 1 },
  'Shift+Tab': { do: 'next', step: -1 },
  Enter: { do: 'edit', replacing: false },
  F2: { do: 'edit', replacing: false },
  Delete: { do: 'empty' },
  Backspace: { do: 'empty' },
  Escape: { do: 'collapse' },
  'Ctrl+KeyA': { do: 'selectAll' },
  'Ctrl+KeyD': { do: 'fillDown' },
  'Ctrl+Delete': { do: 'removeRows' },
  'Ctrl+Alt+Enter': { do: 'turnRow' },
};

const IN_HEADER: Readonly<Record<string, GridKey>> = {
  F4: { do: 'columnMenu' },
  'Alt+ArrowDown': { do: 'columnMenu' },
  'Shift+F10': { do: 'columnMenu' },
  ContextMenu: { do: 'columnMenu' },
  'Alt+ArrowLeft': { do: 'columnKey', key: 'left' },
  'Alt+ArrowRight': { do: 'columnKey', key: 'right' },
  'Alt+Shift+ArrowRight': { do: 'columnKey', key: 'wider' },
  'Alt+Shift+ArrowLeft': { do: 'columnKey', key: 'narrower' },
  'Ctrl+Delete': { do: 'columnKey', key: 'remove' },
};

const EDITING: Readonly<Record<string, GridKey>> = {
  ...ALWAYS,
  Enter: { do: 'leave', rows: 1 },
  Tab: { do: 'next', step: 1 },
  'Shift+Tab': { do: 'next', step: -1 },
  F2: { do: 'leave', rows: 0 },
  Escape: { do: 'cancel' },
};

/** What a chord asks for; `null` leaves the key to the browser and to whoever stands around the grid. */
export function readGridKey(pressed: string, { editing, header }: { readonly editing: boolean; readonly header: boolean }): GridKey | null {
  if (editing) return EDITING[pressed] ?? null;
  const inHeader = header ? IN_HEADER[pressed] : undefined;
  if (inHeader) return inHeader;
  const [rows, columns] = MOVES[pressed.replace(/^Shift\+/u, '')] ?? [0, 0];
  if (rows !== 0 || columns !== 0) return { do: 'move', rows, columns, extend: pressed.startsWith('Shift+') };
  return MOVING[pressed] ?? null;
}

/** Whether a key writes a letter: then it replaces what stands in the place. */
export function writesLetter(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'getModifierState'>): boolean {
  if ([...event.key].length !== 1 || event.key === ' ') return false;
  return event.getModifierState('AltGraph') || !(event.ctrlKey || event.metaKey || event.altKey);
}
