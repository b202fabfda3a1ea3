interface Taken {
  readonly ordinal: number;
  readonly fills: boolean;
  readonly archived: boolean;
}

/**
 * Ordinals between the first one and the highest given here that nobody has taken or explained, in order. Numbers of old papers
 * that were read in fill their places, but make no gaps: a department's archive is seldom whole, and its journal was kept elsewhere.
 */
export function journalGaps(entries: readonly Taken[], first: number): number[] {
  const filling = entries.filter((entry) => entry.fills);
  const taken = new Set(filling.map((entry) => entry.ordinal));
  const last = filling.reduce((highest, entry) => (entry.archived ? highest : Math.max(highest, entry.ordinal)), 0);
  const gaps: number[] = [];
  for (let ordinal = first; ordinal < last; ordinal += 1) if (!taken.has(ordinal)) gaps.push(ordinal);
  return gaps;
}
