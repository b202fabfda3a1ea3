import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copiedHtml, copyRange } from '../../../src-renderer/planGrid/copyRange.ts';
import { insertPasted } from '../../../src-renderer/planGrid/insertPasted.ts';
import { recognizeTable, type PastedTable } from '../../../src-shared/recognition/plan/recognizeTable.ts';
import { cellText, type ActionPlan } from '../../../src-shared/documents/actionPlan.ts';
import { labelPlanRows } from '../../../src-shared/documents/planNumbering.ts';
import { anyPlan, countedIds } from './arbitraryPlan.ts';
import { openGrid, type OpenGrid } from './openGrid.ts';
import { emptyPlan, samplePlan } from './samplePlan.ts';

let grid: OpenGrid;
beforeAll(async () => {
  grid = await openGrid();
  await grid.show(emptyPlan());
});
afterAll(() => grid.close());

async function read(html: string): Promise<PastedTable> {
  const source = await grid.page.evaluate((text) => window.gridPage.readHtml(text), html);
  if (!source) throw new Error('no table');
  const result = recognizeTable(source);
  if (!result.ok) throw new Error(result.sentence);
  return result.table;
}

/** Rows as words: a section is a text, an activity its cells; «^» stands before words merged from above. */
async function rowsOf(html: string): Promise<readonly (string | readonly string[])[]> {
  const { rows } = await read(html);
  return rows.map((row) =>
    row.kind === 'section' ? row.text : row.cells.map(({ text, mergedFrom }) => (mergedFrom ? `^${mergedFrom}` : text)),
  );
}

const HEAD = '<tr><td>№</td><td>Мероприятие</td><td>Срок</td></tr>';

describe('tables of other programs', () => {
  test('Excel: breaks inside a cell, styles in the head', async () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>.xl65{mso-number-format:"\\@"}</style></head><body>
      <table border=0 style='width:300pt'><col width=64><tr height=20><td class=xl65>1</td><td>Слёт<br style='mso-data-placement:same-cell'>и сбор</td></tr></table></body></html>`;
    expect(await rowsOf(html)).toEqual([['1', 'Слёт\nи сбор']]);
  });

  test('Word: paragraphs, a section over the full width, a number beside a section', async () => {
    const html = `<table>${HEAD}<tr><td colspan=3><p class=MsoNormal><b>Раздел 1</b></p></td></tr>
      <tr><td><p>1</p></td><td><p>Слёт</p><p>и&nbsp;сбор</p></td><td><p>&nbsp;</p></td></tr>
      <tr><td>2</td><td colspan=2>Наставничество</td></tr></table>`;
    expect(await rowsOf(html)).toEqual(['Раздел 1', ['1', 'Слёт\nи\u00a0сбор', ''], '2 Наставничество']);
  });

  test('cells merged downwards and across at once', async () => {
    const html = `<table>${HEAD}<tr><td rowspan=3>1</td><td>А</td><td rowspan=2>май</td></tr><tr><td>Б</td></tr>
      <tr><td>В</td><td>июнь</td></tr><tr><td>2</td><td colspan=2 rowspan=2>Г</td></tr><tr><td>3</td></tr></table>`;
    expect(await rowsOf(html)).toEqual([
      ['1', 'А', 'май'],
      ['^1', 'Б', '^май'],
      ['^1', 'В', 'июнь'],
      ['2', 'Г', ''],
      ['3', '^Г', ''],
    ]);
    expect((await read(html)).hasMerged).toBe(true);
    // A cell across that runs into one hanging from above, as broken editors write.
    const overlapping = `<table>${HEAD}<tr><td>1</td><td>А</td><td rowspan=2>май</td></tr><tr><td>2</td><td colspan=2>Б</td></tr><tr><td>3</td><td>В</td><td>июнь</td></tr></table>`;
    expect((await rowsOf(overlapping))[1]).toEqual(['2', 'Б', '^май']);
  });

  test('a header on two levels gives its columns both words', async () => {
    const html = `<table><tr><td rowspan=2>№</td><td rowspan=2>Мероприятие</td><td colspan=2>Срок</td></tr><tr><td>начало</td><td>конец</td></tr>
      <tr><td>1</td><td>Слёт</td><td>май</td><td>июнь</td></tr></table>`;
    const { header, rows } = await read(html);
    expect(header?.map((column) => column.title)).toEqual(['№', 'Мероприятие', 'Срок\nначало', 'конец']);
    expect(rows).toHaveLength(1);
  });

  test('a nested table is words of its cell', async () => {
    const html = `<table>${HEAD}<tr><td>1</td><td>Слёт<table><tr><td>юных</td><td>химиков</td></tr><tr><td>и физиков</td></tr></table></td><td>май</td></tr></table>`;
    expect(await rowsOf(html)).toEqual([['1', 'Слёт\nюных химиков\nи физиков', 'май']]);
  });

  test('lines between tables are sections, lines around them are told', async () => {
    const html = `<h1>План</h1><table>${HEAD}<tr><td>1</td><td>А</td><td>май</td></tr></table><p>Направление 2. Кадры</p>
      <div><table><tr><td>2</td><td>Б</td><td>июнь</td></tr></table></div><p>Исполнитель Солодов П.А.</p>`;
    const table = await read(html);
    expect(table.rows.map((row) => row.kind)).toEqual(['activity', 'section', 'activity']);
    expect(table.leftOut).toEqual(['План', 'Исполнитель Солодов П.А.']);
  });
});

describe('hostile HTML', () => {
  test('nothing of it runs, nothing is fetched, only words come through', async () => {
    const asked: string[] = [];
    grid.page.on('request', (request) => asked.push(request.url()));
    const html = `<script>window.ran = 1</script><table onclick="window.ran = 1"><tr><td style="background:url(http://evil.test/a)">А<script>window.ran = 1</script>
      <img src="http://evil.test/x.png" onerror="window.ran = 1"></td><td><svg onload="window.ran=1"><text>нет</text></svg>Б<iframe srcdoc="<script>parent.ran=1</script>"></iframe></td></tr></table><style>*{display:none}</style>`;
    expect(await rowsOf(html)).toEqual([['А', 'Б']]);
    await grid.page.waitForTimeout(200);
    expect(await grid.page.evaluate(() => 'ran' in window)).toBe(false);
    expect(asked).toEqual([]);
    expect(grid.troubles).toEqual([]);
  });

  test.each([
    ['endless spans', `<table>${'<tr>' + '<td colspan=1000 rowspan=65534>а</td>'.repeat(50) + '</tr>'}</table>`],
    ['half a million opening signs', `<table><tr><td>а</td><td>б</td></tr></table>${'<'.repeat(500_000)}`],
    ['a tag that never ends', `<table><tr><td>а</td><td>б ${'style = '.repeat(100_000)}`],
    ['tables in tables, 200 deep', `${'<table><tr><td>а'.repeat(200)}<td>б`],
  ])('%s do not stop the window', async (_, html) => {
    const result = await Promise.race([
      grid.page.evaluate((text) => window.gridPage.readHtml(text)?.rows.length ?? 0, html),
      new Promise<string>((resolve) => setTimeout(() => resolve('stopped'), 15_000)),
    ]);
    expect(result).not.toBe('stopped');
  });

  test('a table of 60 columns is refused in a sentence, and the plan stays', async () => {
    const plan = samplePlan(2);
    await grid.show(plan);
    await grid.page.locator('[data-row=row1] [data-column="1"]').click();
    await grid.paste({ html: `<table><tr>${'<td>к</td>'.repeat(60)}</tr><tr>${'<td>к</td>'.repeat(60)}</tr></table>` });
    expect((await grid.said()).at(-1)).toMatch(/столбцов: 60, а в плане помещается 50/);
    expect(await grid.plan()).toEqual(plan);
  });
});

test('copy and paste of a whole plan as HTML gives the same plan', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, async (plan) => {
      const range = copyRange(plan, labelPlanRows(plan.rows, { dot: true }), { top: 0, bottom: plan.rows.length - 1, left: 0, right: 4 });
      const table = await read(copiedHtml({ ...range, header: plan.columns.map((column) => column.title) }));
      const choice = { mode: 'new', row: 0, column: 0, keepNumbers: true, repeatMerged: true, dot: true } as const;
      const done = insertPasted(emptyPlan(), table, choice, countedIds());
      expect(done.ok && seen(done.plan)).toEqual(seen(plan));
    }),
    { numRuns: 150 },
  );
});

function seen(plan: ActionPlan): readonly (readonly string[])[] {
  const labels = labelPlanRows(plan.rows, { dot: true });
  return plan.rows.map((row) =>
    row.kind === 'section'
      ? [row.text]
      : plan.columns.map((column) => (column.meaning === 'number' ? (labels.get(row.id)?.text ?? '') : cellText(row, column.id))),
  );
}
