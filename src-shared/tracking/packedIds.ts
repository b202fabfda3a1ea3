/**
 * The numbers of cells in their order, out of the one text that a list gives: 100,000 of them as JSON objects would cost a
 * window ten times the time. `''` is none.
 */
export function unpackIds(packed: string): number[] {
  return packed === '' ? [] : packed.split(',').map(Number);
}
