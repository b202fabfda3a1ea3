import { cellText, planOrientation, type ActionPlan, type ActivityRow, type PlanColumn } from '../documents/actionPlan.ts';
import type { Letterhead } from '../documents/letterhead.ts';
import { labelPlanRows } from '../documents/planNumbering.ts';
import type { Paragraph } from '../documents/richText.ts';
import type { PaperTable, PaperTableRow } from './blocks.ts';
import { columnShares } from './columnShares.ts';
import { textWidth } from './sheetWidth.ts';

type Cell = PaperTableRow['cells'][number];

/**
 * The table of a plan: column heads that repeat, section rows over the full width and kept with the row below, activities
 * with their numbers. Empty cells stay empty cells: «merged-looking» gaps are the author's.
 */
export function planTable(plan: ActionPlan, letterhead: Letterhead): PaperTable {
  const layout = letterhead.annex.plan;
  const labels = labelPlanRows(plan.rows, { dot: layout.labelDot });
  const head: PaperTableRow = { header: true, cells: plan.columns.map(({ title }) => cell(title, 'center', layout.headerBold)) };
  const rows = plan.rows.map((row, index): PaperTableRow => {
    if (row.kind === 'activity') return activityRow(row, plan.columns, labels.get(row.id)?.text ?? '');
    const section = cell(row.text, 'center', layout.sectionBold);
    const cells = [plan.columns.length > 1 ? { ...section, span: plan.columns.length } : section];
    return { id: row.id, cells, ...(index < plan.rows.length - 1 ? { keepNext: true } : {}) };
  });
  return { kind: 'table', columns: shares(plan, letterhead), rows: [head, ...rows], textSize: layout.textSize };
}

/** «№ п/п» in bold type, which else breaks after its slash, and the edges of a cell. */
const NUMBER_EMS = 2.8;
const CELL_EDGES_MM = 4;
const POINT_MM = 25.4 / 72;

function shares(plan: ActionPlan, letterhead: Letterhead): readonly number[] {
  const { textSize, landscape } = letterhead.annex.plan;
  const orientation = planOrientation(plan);
  const table = textWidth(orientation === 'landscape' ? landscape : letterhead.page, orientation);
  const least = (NUMBER_EMS * textSize * POINT_MM + CELL_EDGES_MM) / table;
  const wanted = new Map(plan.columns.flatMap(({ meaning }, index) => (meaning === 'number' ? [[index, least] as const] : [])));
  return columnShares(
    plan.columns.map(({ width }) => width),
    wanted,
  );
}

function activityRow(row: ActivityRow, columns: readonly PlanColumn[], label: string): PaperTableRow {
  const cells = columns.map(({ id, meaning }) =>
    meaning === 'number' ? cell(label, 'center', false) : cell(cellText(row, id), undefined, false),
  );
  return { id: row.id, cells };
}

function cell(text: string, align: Paragraph['align'], bold: boolean): Cell {
  const runs = text === '' ? [] : [bold ? { text, bold: true as const } : { text }];
  return { paragraphs: [align === undefined ? { kind: 'paragraph', runs } : { kind: 'paragraph', runs, align }] };
}
