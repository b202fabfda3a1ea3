/**
 * Brings a place of the sheet into view and puts the caret there: the id of a point, agenda item or attendee, or the
 * name of a head field. The editor marks its places with `data-id` and `data-field`.
 */
export function showPlace(where: string): void {
  // The dialog gives the focus back to its button first.
  setTimeout(() => {
    const name = CSS.escape(where);
    const place = document.querySelector<HTMLElement>(
      `[data-id="${name}"], [data-place="${name}"], [data-field="${name}"], [id="${name}"]`,
    );
    if (!place) return;
    place.scrollIntoView({ block: 'center' });
    const field = place.matches(FIELD) ? place : place.querySelector<HTMLElement>(FIELD);
    if (field) field.focus();
    else putCaret(place);
  }, 200);
}

const FIELD = 'input, textarea, button, [contenteditable="true"]';

function putCaret(place: HTMLElement): void {
  place.closest<HTMLElement>('[contenteditable="true"]')?.focus();
  const range = document.createRange();
  range.selectNodeContents(place);
  range.collapse(false);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
