import type { Reader } from '../handles.ts';

/** Everybody who is responsible for something, with how much of it is still awaited, in the order of their names. */
export async function listAwaitedByResponsible(reader: Reader): Promise<{ key: string; text: string; awaited: number }[]> {
  const rows = await reader
    .selectFrom('duty_responsible')
    .leftJoin('execution', (on) => on.onRef('execution.duty_id', '=', 'duty_responsible.duty_id').on('execution.phase', '=', 0))
    .select('duty_responsible.key')
    .select((of) => [of.fn.max('duty_responsible.text').as('text'), of.fn.count('execution.id').as('awaited')])
    .groupBy('duty_responsible.key')
    .execute();
  const names = new Intl.Collator('ru');
  return rows
    .map((row) => ({ key: row.key, text: row.text, awaited: Number(row.awaited) }))
    .toSorted((a, b) => names.compare(a.text, b.text));
}
