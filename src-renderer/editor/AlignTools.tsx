import type { Command } from 'prosemirror-state';
import { useBodyFact, useEditor } from './editorContext.ts';
import { is } from './schema.ts';

/** Headings of a regulation are centred; running text follows the letterhead. */
export function AlignTools() {
  const { sheet } = useEditor();
  const centred = useBodyFact((state) => state.selection.$from.parent.attrs['align'] === 'center');
  return (
    <button
      type="button"
      className="pe-tool"
      title="Заголовок по центру"
      aria-label="По центру"
      aria-pressed={centred}
      onClick={() => {
        sheet.focusBody();
        sheet.run(alignParagraphs(centred ? null : 'center'));
      }}
    >
      ≡
    </button>
  );
}

/** Sets the chosen paragraphs to one side; `null` gives them back to the letterhead. */
export function alignParagraphs(align: 'center' | null): Command {
  return (state, dispatch) => {
    const { tr } = state;
    state.doc.nodesBetween(state.selection.from, state.selection.to, (node, pos) => {
      if (is(node, 'paragraph') && node.attrs['align'] !== align) tr.setNodeAttribute(pos, 'align', align);
    });
    if (tr.docChanged) dispatch?.(tr);
    return tr.docChanged;
  };
}
