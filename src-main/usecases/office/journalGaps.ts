interface Taken {
  readonly ordinal: number;
  readonly fills: boolean;
}

/** Ordinals between the first one and the highest taken that nobody has taken or explained, in order. */
export function journalGaps(entries: readonly Taken[], first: number): number[] {
  const taken = new Set(entries.filter((entry) => entry.fills).map((entry) => entry.ordinal));
  const last = Math.max(0, ...taken);
  const gaps: number[] = [];
  for (let ordinal = first; ordinal < last; ordinal += 1) if (!taken.has(ordinal)) gaps.push(ordinal);
  return gaps;
}
