import { caretAt } from './place.ts';
import type { EditorSession } from './editorSession.ts';
import type { OutlineRow } from './outlineModel.ts';

/** Brings a part of the paper into view and puts the caret there. */
export function goToRow(session: EditorSession, row: OutlineRow): void {
  const { sheet } = session;
  if ('pos' in row.to) {
    sheet.dispatch(caretAt(sheet.state.tr, row.to.pos));
    sheet.focusBody();
    return;
  }
  const paper = sheet.view?.dom.closest('.pe-sheet');
  const name = CSS.escape(row.to.field);
  const field =
    paper?.querySelector<HTMLElement>(`[data-field="${name}"]`) ??
    paper?.querySelector<HTMLElement>(`[data-place="${name}"] :is(textarea, button, [role="button"])`);
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}
