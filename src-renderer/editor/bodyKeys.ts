import { chainCommands, toggleMark } from 'prosemirror-commands';
import type { Command } from 'prosemirror-state';
import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import { agendaBack, agendaBackspace, agendaEnter, agendaTab, moveAgendaItem } from './agendaCommands.ts';
import { enterAfterBlock, eraseBlock } from './chosenBlockKeys.ts';
import { insertPageBreak } from './insertBlock.ts';
import { leaveSpeech, newHearing } from './hearingCommands.ts';
import { backToText, leaveList, makePoint } from './partsCommands.ts';
import { newParagraph, newTopPoint, pointEnter } from './pointEnter.ts';
import { pointBackspace, pointDelete } from './pointErase.ts';
import { movePoint, setMark, shiftPoints } from './pointLevels.ts';
import { removePoint } from './removePoint.ts';
import { schema } from './schema.ts';
import { resetLabel } from './overtyping.ts';
import { addColumn, addRow, paragraphAfterTable, removeColumn, removeRow, tableArrow, tableTab } from './tableCommands.ts';

/** A line break inside the paragraph, stored as `\n` in its run. */
const lineBreak: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.isTextblock) return false;
  dispatch?.(state.tr.insertText('\n').scrollIntoView());
  return true;
};

/** Tab must never leave the sheet by accident: panes are switched by F6. */
const stay: Command = () => true;

/** The shapes of a text: which commands make sense in it. */
export type BodyKind = 'protocol' | 'order' | 'parts';

/** What each physical key does in a text of the sheet. */
export function bodyKeys(meetingDate: () => PlainDate | null, kind: BodyKind = 'protocol'): Readonly<Record<string, Command>> {
  return { ...commonKeys(meetingDate), ...(kind === 'protocol' ? {} : kind === 'order' ? ORDER_KEYS : partsKeys(meetingDate)) };
}

/** There is one preamble and one list of points: no question follows, no hearing is added. */
const ORDER_KEYS: Readonly<Record<string, Command>> = { 'Ctrl+Enter': chainCommands(newTopPoint, leaveSpeech('tab'), stay) };

function partsKeys(meetingDate: () => PlainDate | null): Readonly<Record<string, Command>> {
  return {
    Enter: chainCommands(enterAfterBlock, leaveList, pointEnter(meetingDate)),
    'Ctrl+Enter': chainCommands(newTopPoint, stay),
    Tab: chainCommands(tableTab(1), shiftPoints(1), stay),
    'Shift+Tab': chainCommands(tableTab(-1), shiftPoints(-1), stay),
    Backspace: chainCommands(eraseBlock, backToText, pointBackspace),
    'Ctrl+Shift+KeyH': chainCommands(setMark('heading'), makePoint('heading')),
    'Ctrl+Shift+KeyL': chainCommands(setMark('bullet'), makePoint('bullet')),
  };
}

function commonKeys(meetingDate: () => PlainDate | null): Readonly<Record<string, Command>> {
  return {
    Enter: chainCommands(enterAfterBlock, pointEnter(meetingDate), agendaEnter, leaveSpeech('enter')),
    'Shift+Enter': lineBreak,
    'Ctrl+Enter': newHearing,
    'Ctrl+Shift+Enter': chainCommands(paragraphAfterTable, newParagraph, agendaTab),
    Tab: chainCommands(tableTab(1), shiftPoints(1), agendaTab, leaveSpeech('tab'), stay),
    'Shift+Tab': chainCommands(tableTab(-1), shiftPoints(-1), agendaBack, leaveSpeech('back'), stay),
    'Ctrl+Alt+Enter': insertPageBreak,
    ArrowDown: tableArrow(1),
    ArrowUp: tableArrow(-1),
    'Ctrl+Shift+Backspace': removePoint,
    Backspace: chainCommands(eraseBlock, pointBackspace, agendaBackspace),
    Delete: chainCommands(eraseBlock, pointDelete),
    'Alt+ArrowUp': chainCommands(movePoint(-1), moveAgendaItem(-1)),
    'Alt+ArrowDown': chainCommands(movePoint(1), moveAgendaItem(1)),
    'Ctrl+KeyB': toggleMark(schema.marks.bold),
    'Ctrl+KeyI': toggleMark(schema.marks.italic),
    'Ctrl+KeyU': toggleMark(schema.marks.underline),
    'Ctrl+Shift+KeyH': setMark('heading'),
    'Ctrl+Shift+KeyL': setMark('bullet'),
    'Alt+Shift+ArrowDown': addRow(1),
    'Alt+Shift+ArrowUp': addRow(-1),
    'Alt+Shift+ArrowRight': addColumn(1),
    'Alt+Shift+ArrowLeft': addColumn(-1),
    'Alt+Shift+Delete': removeRow,
    'Alt+Shift+Backspace': removeColumn,
    'Alt+Backspace': resetLabel,
  };
}
