import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { chord } from './chord.ts';
import { namePlace } from './insertHit.ts';

/** Ctrl+Shift+А: the key with the Russian А, and the one with the Latin A. */
const KEYS: ReadonlySet<string> = new Set(['Ctrl+Shift+KeyF', 'Ctrl+Shift+KeyA']);

/** «@» or Ctrl+Shift+А asks the directory: for an addressee in a point, for a speaker elsewhere. */
export function addresseeKey(ask: (place: { readonly left: number; readonly top: number }) => void): Plugin {
  const open = (view: EditorView): boolean => {
    if (namePlace(view.state) === null) return false;
    const { left, bottom } = view.coordsAtPos(view.state.selection.head);
    ask({ left, top: bottom });
    return true;
  };
  return new Plugin({
    props: {
      handleKeyDown: (view, event) => KEYS.has(chord(event)) && open(view),
      handleTextInput(view, from, _to, text) {
        if (text !== '@') return false;
        const before = view.state.doc.resolve(from).parent.textBetween(0, view.state.doc.resolve(from).parentOffset);
        // An address of electronic post goes on after a letter.
        return !/[\p{L}\d._-]$/u.test(before) && open(view);
      },
    },
  });
}
