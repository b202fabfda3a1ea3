import type { TrackingRow } from '../../../src-shared/api/trackingRow.ts';
import { documentName } from '../../../src-shared/documents/documentName.ts';
import { isAwaited } from '../../../src-shared/tracking/standing.ts';
import type { CalendarEntry } from '../../../src-shared/tracking/icsCalendar.ts';

/** How many performers an entry names before it only counts them. */
const NAMED = 12;

/** One entry a day and duty, however many performers it falls to: fourteen schools are one line of the telephone, not fourteen. */
export function calendarEntries(rows: readonly TrackingRow[]): readonly CalendarEntry[] {
  const dated = rows.filter((row) => row.due !== null && row.outcome !== 'removed');
  return [...Map.groupBy(dated, ({ paper, source, due }) => `${paper.id}-${source.id}-${due ?? ''}`)].flatMap(([uid, own]) => {
    const [first] = own;
    if (first?.due === undefined || first.due === null) return [];
    const open = own.filter(({ outcome }) => isAwaited(outcome));
    return [{ uid, day: first.due, summary: firstWords(first.text), description: description(first, open), done: open.length === 0 }];
  });
}

function description(row: TrackingRow, open: readonly TrackingRow[]): string {
  const paper = documentName(row.paper.kind, row.paper.number, row.paper.date);
  const place = row.label === '' ? paper : `${paper}, п. ${row.label}`;
  const names = open.slice(0, NAMED).map(({ performer }) => performer.text);
  const rest = open.length > NAMED ? ` и ещё ${open.length - NAMED}` : '';
  return [row.text, place, names.length === 0 ? 'Исполнено всеми' : `Ждём: ${names.join(', ')}${rest}`].join('\n');
}

function firstWords(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
