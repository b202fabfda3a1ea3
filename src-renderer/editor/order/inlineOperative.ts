import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { FixedWord } from '../../../src-shared/documents/fixedWord.ts';
import { decidedAttrs, is } from '../schema.ts';

/**
 * Where the letterhead has the operative word at the end of the basis («… п р и к а з ы в а ю:»), it is shown there;
 * a double click makes it a field under the basis for a moment.
 */
export function inlineOperative(word: FixedWord): Plugin {
  return new Plugin({
    props: {
      attributes: { 'data-operative': 'inline' },
      decorations({ doc }) {
        const [speech, decided] = [doc.firstChild, doc.lastChild];
        if (!speech || !decided || !is(speech, 'speech') || !is(speech.lastChild, 'paragraph') || !is(decided, 'decided')) return null;
        const text = decidedAttrs(decided).word ?? word.text;
        if (text === '') return null;
        const end = speech.nodeSize - 2;
        return DecorationSet.create(doc, [Decoration.widget(end, () => drawn(text, word.bold), { side: 1, key: `operative ${text}` })]);
      },
    },
  });
}

function drawn(text: string, bold: boolean): HTMLElement {
  const span = document.createElement('span');
  span.className = bold ? 'pe-operative pe-bold' : 'pe-operative';
  span.contentEditable = 'false';
  span.textContent = ` ${text}`;
  span.title = 'Двойной щелчок – изменить';
  span.addEventListener('dblclick', () => {
    span
      .closest('.ProseMirror')
      ?.querySelector('.pe-decided > .pe-word')
      ?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
  });
  return span;
}
