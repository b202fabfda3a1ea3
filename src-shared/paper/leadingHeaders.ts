import type { PaperTable } from './blocks.ts';

/** How many rows at the top of a table repeat on every page. */
export function leadingHeaders(table: Pick<PaperTable, 'rows'>): number {
  const first = table.rows.findIndex((row) => row.header !== true);
  return first < 0 ? table.rows.length : first;
}
