import type { Command } from 'prosemirror-state';
import { caretAt, placeOf } from './place.ts';

/** Tab and Shift+Tab in a table: the next or previous cell; from the last one out of the table. */
export function tableTab(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const cell = placeOf(state.selection.$from, 'tableCell');
    if (!cell) return false;
    const pos = direction === 1 ? cell.pos + cell.node.nodeSize + 1 : cell.pos - 1;
    dispatch?.(caretAt(state.tr, pos, direction));
    return true;
  };
}
