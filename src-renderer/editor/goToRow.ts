import { flushSync } from 'react-dom';
import { MAIN } from './bodies.ts';
import { caretAt } from './place.ts';
import type { OutlineRow } from './outlineRow.ts';
import type { Sheet } from './sheet.ts';

/** Brings a part of the paper into view and puts the caret there. */
export function goToRow({ sheet }: { readonly sheet: Sheet }, row: Pick<OutlineRow, 'to'>): void {
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
  const field = placeOfField(row.to.field);
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}

/** What takes the focus for a field of the sheet: the field, or the first one of a part named so. */
export function placeOfField(field: string): HTMLElement | null {
  const paper = document.querySelector('.pe .pe-scroller');
  const name = CSS.escape(field);
  return (
    paper?.querySelector<HTMLElement>(`[data-field="${name}"]`) ??
    paper?.querySelector<HTMLElement>(`[data-place="${name}"] :is(textarea, button, [role="button"])`) ??
    null
  );
}
