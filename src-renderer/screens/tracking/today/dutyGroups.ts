import type { TrackingRow } from '../../../../src-shared/api/trackingRow.ts';

/** Cells of one duty that fall due on one day. */
export interface DutyGroup {
  readonly key: string;
  readonly first: TrackingRow;
  readonly rows: readonly TrackingRow[];
}

/** Cells together by duty and day, in the order in which the first of each comes. */
export function dutyGroups(rows: readonly TrackingRow[]): readonly DutyGroup[] {
  const groups = new Map<string, TrackingRow[]>();
  for (const row of rows) {
    const key = `${row.paper.id} ${row.source.id} ${row.due ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups].flatMap(([key, inside]) => (inside[0] === undefined ? [] : [{ key, first: inside[0], rows: inside }]));
}

const NAMED = 3;
const ORDER = new Intl.Collator('ru', { numeric: true });

/** «СОШ № 3, 5, 8 (+4)»: what names have in common is said once, and only the first three are named. */
export function performersWords(names: readonly string[]): string {
  const sorted = names.toSorted(ORDER.compare);
  const shown = sorted.slice(0, NAMED);
  const rest = sorted.length - shown.length;
  const [first = '', ...others] = shown;
  const stem = /^(.*№\s*)\d+$/u.exec(first)?.[1];
  const isNumbered = stem !== undefined && others.every((name) => name.startsWith(stem) && /^\d+$/u.test(name.slice(stem.length)));
  const words = isNumbered ? [first, ...others.map((name) => name.slice(stem.length))] : shown;
  return `${words.join(', ')}${rest > 0 ? ` (+${rest})` : ''}`;
}
