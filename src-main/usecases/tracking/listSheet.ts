import type { TrackingRow } from '../../../src-shared/api/trackingRow.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { documentName } from '../../../src-shared/documents/documentName.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';
import { STANDING_WORDS } from '../../../src-shared/tracking/standing.ts';
import type { SheetCell, SheetTable } from '../../xlsx/renderSheet.ts';

/** The list of assignments as a sheet: every word that the screen shows, days as days of Excel. */
export function listSheet(rows: readonly TrackingRow[], today: PlainDate): SheetTable {
  return {
    name: 'Поручения',
    lead: [`Поручения на ${formatDate(today, 'numeric')}: ${rows.length}`],
    columns: [
      { title: 'Срок', width: 12, align: 'center' },
      { title: 'Состояние', width: 16 },
      { title: 'Поручение', width: 60 },
      { title: 'Исполнитель', width: 28 },
      { title: 'Документ', width: 30 },
      { title: 'Пункт', width: 8, align: 'center' },
      { title: 'Срок словами', width: 28 },
      { title: 'Ответственные', width: 24 },
      { title: 'Исполнено', width: 12, align: 'center' },
      { title: 'Примечание', width: 40 },
    ],
    rows: rows.map(sheetRow),
    orientation: 'landscape',
  };
}

function sheetRow(row: TrackingRow): readonly SheetCell[] {
  return [
    day(row.due),
    STANDING_WORDS[row.standing],
    row.text,
    row.performer.text,
    documentName(row.paper.kind, row.paper.number, row.paper.date),
    row.label,
    row.deadlineWords,
    row.responsible.map(({ text }) => text).join(', '),
    day(row.doneOn),
    row.note,
  ];
}

function day(date: PlainDate | null): SheetCell {
  return date === null ? null : { day: date };
}
