import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actionPlanSchema, cellText, type ActionPlan } from '../../../src-shared/documents/actionPlan.ts';
import { labelPlanRows } from '../../../src-shared/documents/planNumbering.ts';
import { openGrid, type OpenGrid } from './openGrid.ts';
import { emptyPlan } from './samplePlan.ts';

const SEED = join(import.meta.dirname, '../../../../shared/seeds/004_1be49545a36d23a6.txt');

/** The annex's table as it stands in the source: header, rows with tabs, section lines with and without them. */
function sourceTable(): string {
  const text = readFileSync(SEED, 'utf8');
  return text.slice(text.indexOf('№ п/п'));
}

/** The same as Word would put it: sections over the full width, paragraphs in the cells, the table broken over pages. */
function asWordHtml(text: string): string {
  const rows = text.split('\n').map((line) => line.split('\t').map((cell) => cell.trim()));
  const tables: string[][] = [[]];
  for (const cells of rows) {
    if (cells.every((cell) => cell === '')) tables.push([]);
    else if (cells.filter((cell) => cell !== '').length === 1 && cells[0] !== '')
      tables.at(-1)?.push(row(cells.slice(0, 1), ' colspan="5"'));
    else tables.at(-1)?.push(row(cells, ' style="border:solid 1.0pt"'));
  }
  const body = tables
    .filter((each) => each.length > 0)
    .map((each) => `<table class=MsoTableGrid border=1>${each.join('')}</table><p>&nbsp;</p>`);
  return `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><style>td{color:red}</style></head><body>${body.join('')}</body></html>`;
}

function row(cells: readonly string[], attributes: string): string {
  const html = cells.map((cell) => `<td${attributes}><p class=MsoNormal>${cell.replaceAll('&', '&amp;')}<o:p></o:p></p></td>`);
  return `<tr>${html.join('')}</tr>`;
}

function words(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function planWords(plan: ActionPlan): readonly string[] {
  const labels = labelPlanRows(plan.rows, { dot: true });
  const rows = plan.rows.map((each) =>
    each.kind === 'section'
      ? each.text
      : plan.columns
          .map((column) => (column.meaning === 'number' ? (labels.get(each.id)?.text ?? '') : cellText(each, column.id)))
          .join(' '),
  );
  return words([...plan.columns.map((column) => column.title), ...rows].join(' '));
}

describe.skipIf(!existsSync(SEED))('the table of seed 004, pasted', () => {
  let grid: OpenGrid;
  beforeAll(async () => {
    grid = await openGrid();
  });
  afterAll(() => grid.close());

  test.each(['text', 'html'] as const)('as %s', async (kind) => {
    const source = sourceTable();
    await grid.show(emptyPlan());
    await grid.page.locator('[role=columnheader]').nth(1).click();
    await grid.paste(kind === 'text' ? { text: source } : { html: asWordHtml(source), text: source });
    await grid.page.getByText('24 строки, 9 разделов, 2 срока непонятны').waitFor();
    await grid.page.screenshot({ path: process.env['GRID_SHOTS'] ? `${process.env['GRID_SHOTS']}/preview-${kind}.png` : undefined });
    await grid.page.getByRole('button', { name: 'Вставить', exact: true }).click();
    const plan = actionPlanSchema.parse(await grid.plan());
    expect(plan.columns.map((column) => column.meaning)).toEqual(['number', 'activity', 'audience', 'deadline', 'responsible']);
    const activities = plan.rows.filter((each) => each.kind === 'activity');
    expect([activities.length, plan.rows.length - activities.length]).toEqual([24, 9]);
    expect(planWords(plan)).toEqual(words(source));
    const labels = activities.map((each) => each.label);
    // «1.1» without its point is kept, the row without a number too; the others are counted.
    expect(labels.filter((label) => label !== undefined)).toEqual(['1.1', '']);
    const halfEmpty = activities.filter((each) => Object.keys(each.cells).length === 1);
    expect(halfEmpty).toHaveLength(1);
    expect(await grid.said()).toEqual(['Вставлено: 24\u00a0строки, 9\u00a0разделов · Ctrl+Z вернёт']);
    expect(grid.troubles).toEqual([]);
    await grid.page.screenshot({ path: process.env['GRID_SHOTS'] ? `${process.env['GRID_SHOTS']}/seed-${kind}.png` : undefined });
    await grid.page.keyboard.press('Control+KeyZ');
    expect(await grid.plan()).toEqual(emptyPlan());
  });
});
