/**
 * The numbers of cells in their order as one text: 100,000 of them as JSON objects would cost a window ten times the time.
 * `''` is none.
 */
export function packIds(ids: readonly number[]): string {
  return ids.join(',');
}

export function unpackIds(packed: string): number[] {
  return packed === '' ? [] : packed.split(',').map(Number);
}
