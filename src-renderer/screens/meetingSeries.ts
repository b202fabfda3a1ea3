import type { DocumentRow } from '../../src-shared/api/documentApi.ts';

/** The latest paper of each series of meetings, the latest series first; papers without a title belong to none. */
export function meetingSeries(rows: readonly DocumentRow[]): readonly DocumentRow[] {
  const latest = new Map<string, DocumentRow>();
  for (const row of [...rows].toSorted(byDayLatestFirst)) {
    if (row.title !== '' && !latest.has(row.title)) latest.set(row.title, row);
  }
  return [...latest.values()];
}

function byDayLatestFirst(a: DocumentRow, b: DocumentRow): number {
  return dayOf(b).localeCompare(dayOf(a)) || b.updatedAt.localeCompare(a.updatedAt);
}

function dayOf(row: DocumentRow): string {
  return row.date ?? row.meetingDate ?? '';
}
