import { Plugin, type EditorState, type Transaction } from 'prosemirror-state';
import type { ProtocolLayout } from '../../src-shared/documents/letterhead.ts';
import { composeAgendaSpeaker } from '../../src-shared/documents/wording.ts';
import { speakerOf } from './fromDoc.ts';
import { placeOf } from './place.ts';
import { is, schema } from './schema.ts';

/**
 * A speaker typed as a bare name and post stands in the letterhead's pattern as soon as the caret leaves the line, as
 * the lines of those who lead and record do. A step of undo, told by its mark, is left alone.
 */
export function speakerLines(layout: ProtocolLayout, fromHistory: string): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      if (transactions.some((tr) => tr.getMeta(fromHistory) === true)) return null;
      const left = placeOf(before.selection.$from, 'speakerLine');
      if (!left) return null;
      const pos = transactions.reduce((at, tr) => tr.mapping.map(at), left.pos);
      return placeOf(after.selection.$from, 'speakerLine')?.pos === pos ? null : composed(after, pos, layout);
    },
    props: {
      handleDOMEvents: {
        blur(view, event) {
          const line = placeOf(view.state.selection.$from, 'speakerLine');
          // Going to another window is no leaving: the line may be half written.
          if (!line || !(event.relatedTarget instanceof Element) || !event.relatedTarget.closest('.pe-sheet')) return false;
          const tr = composed(view.state, line.pos, layout);
          if (tr) view.dispatch(tr);
          return false;
        },
      },
    },
  });
}

function composed(state: EditorState, pos: number, layout: ProtocolLayout): Transaction | null {
  const line = state.doc.nodeAt(pos);
  if (!line || !is(line, 'speakerLine') || line.content.size === 0) return null;
  const mention = speakerOf(line, layout);
  const text = composeAgendaSpeaker(mention, layout);
  if (mention.wording !== undefined || text === line.textContent || text === '') return null;
  return state.tr.replaceWith(pos, pos + line.nodeSize, schema.nodes.speakerLine.create({ mention }, schema.text(text)));
}
