import type { EditorView } from 'prosemirror-view';
import { outsideHistory } from './steps.ts';

/** Puts the focus where a step of undo happened: into a field, the text of the tab, or the grid of a plan. */
export function focusPlace(view: EditorView | null, field: string | null): void {
  if (field !== null) {
    document.querySelector<HTMLElement>(`.pe [data-field="${CSS.escape(field)}"]`)?.focus();
    return;
  }
  if (view) {
    view.focus();
    view.dispatch(outsideHistory(view.state.tr.scrollIntoView()));
    return;
  }
  // The grid keeps its own place; a focus that got lost or stands in a field of the head is given back to it.
  const grid = document.querySelector<HTMLElement>('.pe-plan-table [role="grid"]');
  if (grid?.contains(document.activeElement)) return;
  grid?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
}
