/** How many rows PageDown goes: those that fit into sight, one less so that the eye finds its place. */
export function rowsOnPage(table: HTMLElement | null, rowId: string | undefined): number {
  let row = table && rowId !== undefined ? table.querySelector(`[data-row="${rowId}"]`) : null;
  let height = (table ? heightInSight(table) : 0) - TOOLBAR_AND_HEADER;
  let count = 0;
  while (row instanceof HTMLElement && height > 0) {
    height -= row.offsetHeight;
    row = row.nextElementSibling;
    count += 1;
  }
  return Math.max(1, count - 1);
}

const TOOLBAR_AND_HEADER = 96;

/** The height of whatever scrolls around the table. */
function heightInSight(table: HTMLElement): number {
  for (let around = table.parentElement; around; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around.clientHeight;
  }
  return window.innerHeight;
}
