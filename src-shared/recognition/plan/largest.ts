/** The largest of some numbers, 0 without any. `Math.max(...)` throws where a hostile paste makes its list too long. */
export function largest<T>(items: readonly T[], size: (item: T) => number): number {
  return items.reduce((most, item) => Math.max(most, size(item)), 0);
}
