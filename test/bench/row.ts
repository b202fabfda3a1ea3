/** One measured thing, as the table shows it. */
export interface Row {
  readonly what: string;
  readonly value: string;
  /** Absent where nothing was promised. */
  readonly aim?: string;
  readonly met?: boolean;
}

/** A row with an upper limit in milliseconds. */
export function within(what: string, measured: number, limit: number): Row {
  return { what, value: ms(measured), aim: `≤ ${ms(limit)}`, met: measured <= limit };
}

/** A row with an upper limit of how many times slower than the other way. */
export function timesWithin(what: string, measured: number, base: number, limit: number): Row {
  const times = measured / base;
  return { what, value: `${times.toFixed(2)}× (${ms(measured)} : ${ms(base)})`, aim: `≤ ${limit}×`, met: times <= limit };
}

export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0)} ms`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(0)} MB`;
}

/** The value below which a share of the measurements lies; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
