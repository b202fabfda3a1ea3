import { flushSync } from 'react-dom';
import { MAIN } from './bodies.ts';
import { caretAt } from './place.ts';
import type { EditorSession } from './editorSession.ts';
import type { OutlineRow } from './outlineRow.ts';

/** Brings a part of the paper into view and puts the caret there. */
export function goToRow(session: EditorSession, row: OutlineRow): void {
  const { sheet } = session;
  flushSync(() => sheet.openTab('tab' in row.to ? row.to.tab : MAIN));
  if ('tab' in row.to) {
    document.querySelector<HTMLElement>(`.pe [data-tab="${CSS.escape(row.to.tab)}"]`)?.focus();
    return;
  }
  if ('pos' in row.to) {
    sheet.dispatch(caretAt(sheet.state.tr, row.to.pos));
    sheet.focusBody();
    return;
  }
  const paper = document.querySelector('.pe .pe-scroller');
  const name = CSS.escape(row.to.field);
  const field =
    paper?.querySelector<HTMLElement>(`[data-field="${name}"]`) ??
    paper?.querySelector<HTMLElement>(`[data-place="${name}"] :is(textarea, button, [role="button"])`);
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}
