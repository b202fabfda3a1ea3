/**
 * JSON with sorted keys and without absent values: one text for one content, whoever wrote it.
 * This text is stored and hashed, so a digest can be checked without parsing.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, sortKeys);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const keys = Object.keys(value);
  if (isSorted(keys)) return value;
  const source = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(keys.toSorted().map((key) => [key, source[key]]));
}

function isSorted(keys: readonly string[]): boolean {
  return keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') <= key);
}
