import type { Table } from '../documents/richText.ts';

/** How many rows at the top of a table repeat on every page. */
export function leadingHeaders(table: Table): number {
  const first = table.rows.findIndex((row) => row.header !== true);
  return first < 0 ? table.rows.length : first;
}
