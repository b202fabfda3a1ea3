/** The least share of the table's width: about the width of «№ п/п» on a landscape sheet. */
const LEAST = 0.06;

/**
 * Widths of columns as shares of 1, in the ratio wished for; a column that would be too narrow for a word takes from the wide ones.
 * With more columns than have room at the least width all are equal.
 */
export function columnShares(widths: readonly number[]): readonly number[] {
  const least = Math.min(LEAST, 1 / Math.max(1, widths.length));
  const narrow = new Set<number>();
  for (;;) {
    const wide = widths.reduce((sum, width, index) => (narrow.has(index) ? sum : sum + width), 0);
    const scale = (1 - narrow.size * least) / wide;
    const found = widths.findIndex((width, index) => !narrow.has(index) && width * scale < least);
    if (found < 0) return widths.map((width, index) => (narrow.has(index) ? least : width * scale));
    narrow.add(found);
  }
}
