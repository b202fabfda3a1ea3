import type { ColumnMeaning } from '../../src-shared/documents/actionPlan.ts';
import type { DoubtKind } from '../../src-shared/documents/doubt.ts';

/**
 * Brings a place of the tab that is shown into view and puts the caret there: the id of a point, agenda item, attendee or
 * row, or the name of a head field. The editor marks its places with `data-id`, `data-field`, `data-place` and `data-row`.
 * `doubt` tells which cell of a plan's row it is about.
 */
export function showPlace(where: string, doubt?: DoubtKind): void {
  // The dialog gives the focus back to its button first.
  setTimeout(() => {
    const name = CSS.escape(where);
    const place = document.querySelector<HTMLElement>(
      `.pe [data-id="${name}"], .pe [data-field="${name}"], .pe [data-place="${name}"], .pe [data-row="${name}"]`,
    );
    if (!place) return;
    place.scrollIntoView({ block: 'center' });
    if (place.dataset['row'] !== undefined) {
      chooseCell(place, doubt);
      return;
    }
    const text = place.closest<HTMLElement>('[contenteditable="true"]');
    if (text) putCaret(text, place.querySelector('p') ?? place);
    else (place.matches(FIELD) ? place : place.querySelector<HTMLElement>(FIELD))?.focus();
  }, 200);
}

/** Chooses a cell of a plan's row as a click would: the grid then puts the focus there itself. */
function chooseCell(row: HTMLElement, doubt: DoubtKind | undefined): void {
  const meaning = (doubt && COLUMNS[doubt]) ?? 'activity';
  const cell =
    row.querySelector(`.pg-${meaning}`) ?? row.querySelector('[data-column]:not(.pg-number)') ?? row.querySelector('[data-column]');
  cell?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true, button: 0 }));
}

const COLUMNS: Partial<Readonly<Record<DoubtKind, ColumnMeaning>>> = {
  noRowDeadline: 'deadline',
  noSuchDay: 'deadline',
  unclearDeadline: 'deadline',
  deadlinePast: 'deadline',
  dayOff: 'deadline',
  noRowResponsible: 'responsible',
  noRowNumber: 'number',
  sameRow: 'number',
  rowStyle: 'number',
};

const FIELD = 'input, textarea, button';

function putCaret(text: HTMLElement, at: HTMLElement): void {
  text.focus();
  const range = document.createRange();
  range.selectNodeContents(at);
  range.collapse(false);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
