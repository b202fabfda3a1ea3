import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { Plugin, type Command } from 'prosemirror-state';
import type { ProtocolLayout } from '../../src-shared/documents/letterhead.ts';
import { chord } from './chord.ts';
import { typedAfterBlock } from './chosenBlockKeys.ts';
import { invariants } from './invariants.ts';
import { numbers } from './numbers.ts';
import { speakerLines } from './speakerLines.ts';
import { asOwnStep, FROM_HISTORY } from './steps.ts';
import { swallowTypedMark } from './typedMark.ts';

export interface SheetKeys {
  readonly keys: Readonly<Record<string, Command>>;
  readonly run: (command: Command) => boolean;
  readonly focused: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What makes a ProseMirror document a text of the sheet: its keys, numbers and invariants. */
export function sheetPlugins(more: readonly Plugin[], layout: ProtocolLayout, sheet: SheetKeys): Plugin[] {
  return [
    ...more,
    new Plugin({
      props: {
        handleKeyDown: (_view, event) => {
          const command = sheet.keys[chord(event)];
          if (!command || event.isComposing) return false;
          return sheet.run(command);
        },
        handleTextInput: (view, from, to, text) => {
          const tr = typedAfterBlock(view.state, text) ?? swallowTypedMark(view.state, from, to, text);
          if (tr) view.dispatch(asOwnStep(tr));
          return tr !== null;
        },
        handleDOMEvents: {
          focus: () => {
            sheet.focused();
            return false;
          },
          beforeinput: (_view, event) => {
            if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false;
            event.preventDefault();
            if (event.inputType === 'historyUndo') sheet.undo();
            else sheet.redo();
            return true;
          },
        },
      },
    }),
    keymap(baseKeymap),
    numbers(layout),
    invariants(),
    speakerLines(layout, FROM_HISTORY),
  ];
}
