/** PostgreSQL takes at most 32,766 values a statement (architecture.md); fewer also keep a statement's text short. */
export function batches<T>(items: readonly T[], size: number): T[][] {
  const found: T[][] = [];
  for (let start = 0; start < items.length; start += size) found.push(items.slice(start, start + size));
  return found;
}
