/** The places of a longest rising subsequence; of several the first found. */
export function longestRising(values: readonly number[]): ReadonlySet<number> {
  /** For each length the place of the smallest last value, and each place's predecessor. */
  const ends: number[] = [];
  const before = values.map(() => -1);
  values.forEach((value, at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = at;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}
