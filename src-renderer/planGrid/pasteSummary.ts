import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import { planOrientation, type ActionPlan, type PlanRow } from '../../src-shared/documents/actionPlan.ts';
import { labelPlanRows } from '../../src-shared/documents/planNumbering.ts';
import { countWord, plural } from '../../src-shared/russian/plural.ts';
import { MEANING_WORDS } from '../../src-shared/recognition/plan/columnMeanings.ts';
import { readDeadlineCell } from './deadlineReading.ts';
import { matchColumns } from './matchColumns.ts';
import { planHeading } from './planHeading.ts';
import type { PastedTable } from '../../src-shared/recognition/plan/recognizeTable.ts';
import { isBlank } from './rowCommands.ts';

/** What people read before a table goes into the plan. */
export interface PasteSummary {
  /** «24 строки, 9 разделов, 2 срока непонятны» */
  readonly counts: string;
  /** Which column of the source goes where, one line each; columns taken as they are have no line of their own. */
  readonly columns: string;
  /** Whether numbers of the source are there to be kept. */
  readonly hasNumbers: boolean;
  /** Whether they only count the rows, as the plan does itself: 1…n, or the plan's own numbers but for a point. */
  readonly plainNumbers: boolean;
  /** How the sheet turns with the new columns; empty where it lies as before. */
  readonly turns: string;
  /** Lines around the table that do not come along. */
  readonly leftOut: string;
  readonly takesOver: boolean;
}

export function summarizePaste(plan: ActionPlan, table: PastedTable, from: number, date: PlainDate | null): PasteSummary {
  const takesOver = plan.rows.every(isBlank);
  const before = new Set(plan.columns.map((column) => column.id));
  let made = 0;
  const { columns: after, places } = matchColumns(plan, table, { takeOver: takesOver, from }, () => `new-${(made += 1)}`);
  const sections = table.rows.filter((row) => row.kind === 'section').length;
  const counts = [countWord(table.rows.length - sections, 'строка', 'строки', 'строк')];
  if (sections > 0) counts.push(countWord(sections, 'раздел', 'раздела', 'разделов'));
  const unclear = unclearDeadlines(
    table,
    places.findIndex((place) => place.meaning === 'deadline'),
    date,
    planHeading(plan),
  );
  if (unclear > 0) {
    counts.push(`${countWord(unclear, 'срок', 'срока', 'сроков')} ${plural(unclear, 'непонятен', 'непонятны', 'непонятны')}`);
  }
  const columns = places.map((place, at) => {
    const title = table.header?.[at]?.title.replace(/\s+/gu, ' ') ?? `${at + 1}-й`;
    if (takesOver && table.header) return place.meaning === 'free' ? `«${title}»` : `«${title}» – ${MEANING_WORDS[place.meaning]}`;
    return before.has(place.id) ? `«${title}» → «${place.title.replace(/\s+/gu, ' ')}»` : `«${title}» – новый столбец`;
  });
  return {
    counts: counts.join(', '),
    columns: columns.join('; '),
    hasNumbers: table.numberAt !== null,
    plainNumbers: onlyCounts(table),
    turns: turned(plan, after),
    leftOut: table.leftOut.map((line) => (line.length > 80 ? `${line.slice(0, 79)}…` : line)).join(' / '),
    takesOver,
  };
}

function onlyCounts(table: PastedTable): boolean {
  const { numberAt } = table;
  if (numberAt === null) return false;
  const written = table.rows.flatMap((row) => (row.kind === 'activity' ? [bare(row.cells[numberAt]?.text ?? '')] : []));
  if (written.length === 0 || written.includes('')) return false;
  const rows = table.rows.map((row, at): PlanRow =>
    row.kind === 'section' ? { kind: 'section', id: `${at}`, text: row.text } : { kind: 'activity', id: `${at}`, cells: {} },
  );
  const labels = labelPlanRows(rows, { dot: false });
  const derived = rows.flatMap((row) => (row.kind === 'activity' ? [bare(labels.get(row.id)?.text ?? '')] : []));
  return written.every((number, at) => number === `${at + 1}`) || written.every((number, at) => number === derived[at]);
}

function bare(number: string): string {
  return number.replace(/\s+/gu, '').replace(/[.)]+$/u, '');
}

function turned(plan: ActionPlan, columns: ActionPlan['columns']): string {
  const lies = planOrientation({ ...plan, columns });
  if (lies === planOrientation(plan)) return '';
  return `Столбцов станет ${columns.length}, и лист ляжет по-другому: ${lies === 'landscape' ? 'альбомный' : 'книжный'}.`;
}

function unclearDeadlines(table: PastedTable, column: number, date: PlainDate | null, heading: string): number {
  if (column < 0) return 0;
  return table.rows.filter(
    (row) => row.kind === 'activity' && readDeadlineCell(row.cells[column]?.text ?? '', date, heading).kind === 'unclear',
  ).length;
}
