import type { Id } from '../../src-shared/base/id.ts';
import type { ActionPlan, PlanCell, PlanColumn } from '../../src-shared/documents/actionPlan.ts';
import type { RowLabel } from '../../src-shared/documents/planNumbering.ts';
import type { Area } from './gridSelection.ts';
import { writeTsv } from './tsv.ts';

/** A copied rectangle: what stood in it, with the parties of its cells. */
export interface CopiedRange {
  /** The header's words when the whole plan was copied. */
  readonly header: readonly string[] | null;
  readonly rows: readonly CopiedRow[];
  readonly width: number;
}

export type CopiedRow =
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'activity'; readonly cells: readonly PlanCell[] };

/** Reads a rectangle out of a plan; numbers are copied as they are printed. */
export function copyRange(plan: ActionPlan, labels: ReadonlyMap<Id, RowLabel>, area: Area): CopiedRange {
  const columns = plan.columns.slice(area.left, area.right + 1);
  const all = columns.length === plan.columns.length && area.top <= 0 && area.bottom === plan.rows.length - 1 && area.bottom > 0;
  return {
    header: all || area.bottom < 0 ? columns.map((column) => column.title) : null,
    width: columns.length,
    rows: plan.rows.slice(Math.max(0, area.top), area.bottom + 1).map((row): CopiedRow => {
      if (row.kind === 'section') return { kind: 'section', text: row.text };
      const cellAt = (column: PlanColumn): PlanCell =>
        column.meaning === 'number' ? { text: labels.get(row.id)?.text ?? '' } : (row.cells[column.id] ?? { text: '' });
      return { kind: 'activity', cells: columns.map(cellAt) };
    }),
  };
}

/** For spreadsheets and plain text; a section is a line of its own. */
export function copiedText({ header, rows }: CopiedRange): string {
  const lines = rows.map((row) => (row.kind === 'section' ? [row.text] : row.cells.map((cell) => cell.text)));
  return writeTsv(header ? [header, ...lines] : lines);
}

/** For Word, Excel and mail: a table with plain borders. */
export function copiedHtml({ header, rows, width }: CopiedRange): string {
  const head = header ? `<thead><tr>${header.map((title) => `<th>${escaped(title)}</th>`).join('')}</tr></thead>` : '';
  const body = rows.map((row) => {
    if (row.kind === 'section') return `<tr><td${width > 1 ? ` colspan="${width}"` : ''}>${escaped(row.text)}</td></tr>`;
    return `<tr>${row.cells.map((cell) => `<td>${escaped(cell.text)}</td>`).join('')}</tr>`;
  });
  return `<table border="1" cellspacing="0">${head}<tbody>${body.join('')}</tbody></table>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', '<br>');
}
