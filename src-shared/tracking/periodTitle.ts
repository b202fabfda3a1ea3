const MONTHS = ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const QUARTERS = ['I кв.', 'II кв.', 'III кв.', 'IV кв.'];

/** The head of a matrix's column: `2026-03` is «мар», `2026-Q1` «I кв.»; anything else stays as it is. */
export function periodTitle(period: string): string {
  const [, quarter, month] = /^\d{4}-(?:Q([1-4])|(\d{2}))$/.exec(period) ?? [];
  if (quarter !== undefined) return QUARTERS[Number(quarter) - 1] ?? period;
  return MONTHS[Number(month) - 1] ?? period;
}
