import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { phraseAt } from './phrases.ts';
import { asOwnStep } from './steps.ts';

/** A typical phrase in grey after the caret; Tab takes it, anything else goes on typing. */
export function phraseGhost(): Plugin {
  return new Plugin({
    props: {
      decorations(state) {
        const found = phraseAt(state);
        if (!found) return null;
        const text = found.typed > 0 ? ` → ${found.rest}` : found.rest;
        return DecorationSet.create(state.doc, [Decoration.widget(state.selection.head, () => ghost(text), { side: 1, key: text })]);
      },
      handleKeyDown(view, event) {
        if (event.code !== 'Tab' || event.shiftKey || event.ctrlKey || event.altKey) return false;
        const found = phraseAt(view.state);
        if (!found) return false;
        const at = view.state.selection.head;
        view.dispatch(asOwnStep(view.state.tr.insertText(found.rest, at - found.typed, at)).scrollIntoView());
        return true;
      },
    },
  });
}

function ghost(text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = 'pe-ghost';
  span.textContent = text;
  span.setAttribute('aria-hidden', 'true');
  return span;
}
