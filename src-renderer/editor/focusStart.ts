import type { Head } from './heads.ts';
import type { Sheet } from './sheet.ts';

/** Puts the caret where one begins in a paper just opened: its title while there is none, else its text or table. */
export function focusStart(sheet: Sheet): void {
  const field = untitled(sheet.head);
  const title = field === null ? null : document.querySelector<HTMLElement>(`.pe [data-field="${field}"]`);
  if (title) title.focus({ preventScroll: true });
  else focusText(sheet);
}

/** Puts the caret into the text of the tab that is shown, or into the table where it has none. */
export function focusText(sheet: Sheet): void {
  if (sheet.view) sheet.focusBody();
  else document.querySelector<HTMLElement>('.pe-plan-table [role="grid"] [tabindex="0"]')?.focus({ preventScroll: true });
}

/** The title field of a paper that has no title yet. A protocol begins with its first question. */
function untitled(head: Head): string | null {
  switch (head.kind) {
    case 'protocol':
      return null;
    case 'order':
    case 'notice':
      return head.title.trim() === '' ? 'title' : null;
    case 'plan':
      return head.plan.title.trim() === '' ? 'plan:title' : null;
  }
}
