/** The least share of the table's width: about the width of «№ п/п» on a landscape sheet. */
const LEAST = 0.06;

/**
 * Widths of columns as shares of 1, in the ratio wished for; a column that would be too narrow for a word takes from the wide ones.
 * `wanted` holds least shares of columns that need more than the usual. Where the least widths have no room they shrink together.
 */
export function columnShares(widths: readonly number[], wanted: ReadonlyMap<number, number> = new Map()): readonly number[] {
  const asked = widths.map((_, index) => Math.max(LEAST, wanted.get(index) ?? 0));
  const room = Math.max(1, sum(asked));
  const least = asked.map((share) => share / room);
  const narrow = new Set<number>();
  for (;;) {
    const wide = sum(widths.filter((_, index) => !narrow.has(index)));
    const scale = (1 - sum(least.filter((_, index) => narrow.has(index)))) / wide;
    const found = widths.findIndex((width, index) => !narrow.has(index) && width * scale < (least[index] ?? 0));
    if (found < 0) return widths.map((width, index) => (narrow.has(index) ? (least[index] ?? 0) : width * scale));
    narrow.add(found);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
