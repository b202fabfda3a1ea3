import { cellText, type ActionPlan, type PlanRow } from '../../../../../src-shared/documents/actionPlan.ts';
import { columnTemplate } from '../columnTemplate.ts';
import { structureRow, type StructureRow, type StructureSection } from './structureRow.ts';

/** A plan under its title: header, sections and rows; its number stands in the number column. */
export function planSections(key: string, title: string, plan: ActionPlan, before: readonly StructureRow[]): readonly StructureSection[] {
  const header = structureRow({
    key: `${key} header`,
    targets: plan.columns.map(({ id }) => id),
    look: 'section',
    text: '',
    cells: plan.columns.map((column) => column.title),
  });
  const rows = [header, ...plan.rows.map((row) => planRow(row, plan))];
  return [
    ...(before.length > 0 ? [{ key: `${key} head`, title, rows: before }] : []),
    { key, title: before.length > 0 ? '' : title, columns: plan.columns, template: templateOf(plan, rows), rows },
  ];
}

function planRow(row: PlanRow, plan: ActionPlan): StructureRow {
  if (row.kind === 'section') return structureRow({ targets: [row.id], look: 'section', text: row.text });
  const cells = plan.columns.map((column) => (column.meaning === 'number' ? (row.label ?? '') : cellText(row, column.id)));
  return structureRow({ targets: [row.id], look: 'plan', text: cells.join(' '), cells });
}

function templateOf({ columns }: ActionPlan, rows: readonly StructureRow[]): string {
  return columnTemplate(columns.map(({ width }, at) => ({ weight: width, texts: rows.map(({ cells }) => cells?.[at] ?? '') })));
}
