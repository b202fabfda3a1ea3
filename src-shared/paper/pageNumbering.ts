import type { PaperSheet } from './paperSheets.ts';

/** How the pages of one run of sheets are numbered. */
export interface SheetNumbers {
  /** Which page of the file the run begins with, counted from 1. */
  readonly page: number;
  /** The number that page carries, were it printed. */
  readonly first: number;
  /** The first page of the file and of a count that begins anew carries no number (norms.md, section 1). */
  readonly hidesFirst: boolean;
}

/** Page numbers of each run of sheets; `counts` says how many pages each fills. */
export function pageNumbering(sheets: readonly Pick<PaperSheet, 'restart'>[], counts: readonly number[]): readonly SheetNumbers[] {
  const numbers: SheetNumbers[] = [];
  let page = 1;
  let next = 1;
  sheets.forEach(({ restart }, index) => {
    const first = restart ? 1 : next;
    numbers.push({ page, first, hidesFirst: index === 0 || restart });
    page += counts[index] ?? 1;
    next = first + (counts[index] ?? 1);
  });
  return numbers;
}
