/**
 * Brings a place of the tab that is shown into view and puts the caret there: the id of a point, agenda item, attendee or
 * row, or the name of a head field. The editor marks its places with `data-id`, `data-field`, `data-place` and `data-row`.
 */
export function showPlace(where: string): void {
  // The dialog gives the focus back to its button first.
  setTimeout(() => {
    const name = CSS.escape(where);
    const place = document.querySelector<HTMLElement>(
      `.pe [data-id="${name}"], .pe [data-field="${name}"], .pe [data-place="${name}"], .pe [data-row="${name}"]`,
    );
    if (!place) return;
    place.scrollIntoView({ block: 'center' });
    const text = place.closest<HTMLElement>('[contenteditable="true"]');
    if (text) putCaret(text, place.querySelector('p') ?? place);
    else (place.matches(FIELD) ? place : place.querySelector<HTMLElement>(FIELD))?.focus();
  }, 200);
}

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
