import { Plugin, TextSelection, type EditorState } from 'prosemirror-state';
import type { Slice } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import { deadlineText } from '../../src-shared/documents/deadlineLine.ts';
import type { Notice } from './notice.ts';
import { labelsOf } from './numbers.ts';
import { readPastedHtml } from './pasteHtml.ts';
import { readPastedText, type PastedLines } from './pasteLines.ts';
import { picturesIn } from './putPicture.ts';
import { pasteLinesAt } from './pasteNodes.ts';
import { agendaItemAttrs, is, pointAttrs } from './schema.ts';
import { asOwnStep } from './steps.ts';

export interface ClipboardNeeds {
  readonly meetingDate: () => PlainDate | null;
  readonly notice: (notice: Notice) => void;
  readonly pictures: (files: readonly File[]) => void;
}

/**
 * Copying gives the printed words with their numbers; pasting gives points, questions or paragraphs.
 * What was copied on a sheet of this window comes back whole, with its deadlines and people; foreign HTML is only read.
 */
export function clipboard(needs: ClipboardNeeds): Plugin {
  let copied: { readonly text: string; readonly slice: Slice } | null = null;
  return new Plugin({
    props: {
      clipboardTextSerializer(slice, view) {
        const text = printedText(slice, view.state);
        copied = { text, slice };
        return text;
      },
      // Not `handlePaste`: ProseMirror parses the whole clipboard before it asks, which took seconds for 5 MB.
      handleDOMEvents: {
        paste(view, event) {
          event.preventDefault();
          const data = event.clipboardData;
          if (!data) return true;
          const text = data.getData('text/plain');
          if (copied && text.replaceAll('\r\n', '\n') === copied.text && text !== '') {
            view.dispatch(asOwnStep(view.state.tr.replaceSelection(copied.slice)).scrollIntoView());
            return true;
          }
          pasteData(view, data, needs);
          return true;
        },
      },
      handleDrop(view, event, _slice, moved) {
        if (moved) return false;
        event.preventDefault();
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (!at || !event.dataTransfer) return true;
        view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))));
        pasteData(view, event.dataTransfer, needs);
        return true;
      },
    },
  });
}

/** Words first: Word and Excel put a picture of the words beside them. */
function pasteData(view: EditorView, data: DataTransfer, needs: ClipboardNeeds): void {
  const lines = linesOf(data);
  const pictures = picturesIn(data);
  if (lines.lines.length === 0 && pictures.length > 0) needs.pictures(pictures);
  else pasteInto(view, lines, needs);
}

function linesOf(data: DataTransfer): PastedLines {
  const html = data.getData('text/html');
  return (html === '' ? null : readPastedHtml(html)) ?? readPastedText(data.getData('text/plain'));
}

function pasteInto(view: EditorView, lines: PastedLines, needs: ClipboardNeeds): void {
  const done = pasteLinesAt(view.state, lines, needs.meetingDate());
  if (!done) return;
  view.dispatch(asOwnStep(done.tr));
  const { points, paragraphs, tables, cut } = done.count;
  if (points > 1 || paragraphs > 1 || tables > 0 || cut) needs.notice({ kind: 'pasted', count: done.count });
}

/** The words as printed: labels before points and questions, deadlines on lines of their own. */
export function printedText(slice: Slice, state: EditorState): string {
  const labels = labelsOf(state);
  const lines: string[] = [];
  const counted = new Set<string>();
  slice.content.descendants((node, _pos, parent) => {
    if (!node.isTextblock) return true;
    const owner = is(node, 'agendaItem') ? node : is(parent, 'point') ? parent : null;
    const id = owner ? (is(owner, 'point') ? pointAttrs(owner).id : agendaItemAttrs(owner).id) : '';
    const label = id !== '' && !counted.has(id) ? (labels.get(id)?.text ?? '') : '';
    counted.add(id);
    lines.push(label === '' ? node.textContent : `${label} ${node.textContent}`);
    if (is(parent, 'point') && parent && node === parent.lastChild) {
      const { deadline } = pointAttrs(parent);
      if (deadline) lines.push(deadlineText(deadline));
    }
    return false;
  });
  return lines.length === 1 && slice.openStart > 0 ? slice.content.textBetween(0, slice.content.size, '\n') : lines.join('\n');
}
