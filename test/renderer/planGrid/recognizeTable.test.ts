import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copiedText, copyRange } from '../../../src-renderer/planGrid/copyRange.ts';
import { insertPasted, type PasteChoice } from '../../../src-renderer/planGrid/insertPasted.ts';
import { recognizeTable, type PastedTable } from '../../../src-shared/recognition/plan/recognizeTable.ts';
import { readTextTable } from '../../../src-renderer/planGrid/readTextTable.ts';
import { actionPlanSchema, cellText, type ActionPlan } from '../../../src-shared/documents/actionPlan.ts';
import { labelPlanRows } from '../../../src-shared/documents/planNumbering.ts';
import { anyPlan, countedIds } from './arbitraryPlan.ts';
import { emptyPlan, samplePlan } from './samplePlan.ts';

const NEW: PasteChoice = { mode: 'new', row: 0, column: 0, keepNumbers: true, repeatMerged: true, dot: true };

function recognized(text: string): PastedTable {
  const result = recognizeTable(readTextTable(text));
  if (!result.ok) throw new Error(result.sentence);
  return result.table;
}

function refused(text: string): string {
  const result = recognizeTable(readTextTable(text));
  if (result.ok) throw new Error('The table was taken');
  return result.sentence;
}

function inserted(plan: ActionPlan, text: string, choice: Partial<PasteChoice> = {}): ActionPlan {
  const done = insertPasted(plan, recognized(text), { ...NEW, ...choice }, countedIds());
  if (!done.ok) throw new Error(done.sentence);
  actionPlanSchema.parse(done.plan);
  return done.plan;
}

/** Rows as people see them: numbers, then the words of the other columns. */
function seen(plan: ActionPlan): readonly (readonly string[])[] {
  const labels = labelPlanRows(plan.rows, { dot: true });
  return plan.rows.map((row) =>
    row.kind === 'section'
      ? [row.text]
      : plan.columns.map((column) => (column.meaning === 'number' ? (labels.get(row.id)?.text ?? '') : cellText(row, column.id))),
  );
}

describe('a table of text', () => {
  const HEAD = '№ п/п\tМероприятия\tУчастники\tСроки проведения\tОтветственные за проведение';

  test('header, sections without tabs, a row without a number, a half-empty row', () => {
    const table = recognized(
      [
        'План работы',
        HEAD,
        '1.1.\tСеминар\tпедагоги\tмарт\tСолодов П.А.',
        'Направление 2. Наставничество',
        '\tВстреча\tродители\tмай\tЛебедянская Т.И.',
        '2.1.\tСобрание\t\t\t',
        'Поддержка молодых педагогов',
        '3.1.\tКонкурс\tпедагоги\tиюнь\tСолодов П.А.',
        'Исполнитель Лебедянская Т.И.',
      ].join('\n'),
    );
    expect(table.header?.map((column) => column.meaning)).toEqual(['number', 'activity', 'audience', 'deadline', 'responsible']);
    expect(table.rows.map((row) => (row.kind === 'section' ? row.text : row.cells.map((cell) => cell.text)))).toEqual([
      ['1.1.', 'Семинар', 'педагоги', 'март', 'Солодов П.А.'],
      'Направление 2. Наставничество',
      ['', 'Встреча', 'родители', 'май', 'Лебедянская Т.И.'],
      ['2.1.', 'Собрание', '', '', ''],
      'Поддержка молодых педагогов',
      ['3.1.', 'Конкурс', 'педагоги', 'июнь', 'Солодов П.А.'],
    ]);
    expect(table.leftOut).toEqual(['План работы', 'Исполнитель Лебедянская Т.И.']);
  });

  test('a number cell that was lost with its tab does not shift the row', () => {
    const [row] = recognized(`${HEAD}\nВстреча\tродители\tмай\tЛебедянская Т.И.`).rows;
    expect(row?.kind === 'activity' && row.cells.map((cell) => cell.text)).toEqual(['', 'Встреча', 'родители', 'май', 'Лебедянская Т.И.']);
  });

  test('a header repeated on every page and a row that counts the columns are no rows', () => {
    const table = recognized(`${HEAD}\n1\t2\t3\t4\t5\n1.\tСеминар\tвсе\tмарт\tмы\n${HEAD}\n2.\tСбор\tвсе\tмай\tмы`);
    expect(table.rows).toHaveLength(2);
  });

  test('months as sections; a spreadsheet pads them with tabs', () => {
    const table = recognized(`${HEAD}\nСентябрь\t\t\t\t\n1\tСбор\tвсе\t05.09\tмы\nОктябрь 2026 г.\t\t\t\t\n2\tСлёт\tвсе\t10.10\tмы`);
    expect(table.rows.map((row) => row.kind)).toEqual(['section', 'activity', 'section', 'activity']);
  });

  test('without a header and numbers the columns are taken in order', () => {
    const plan = inserted(samplePlan(2, 9), 'Слёт\tдети\tмай\tмы\nСбор\tдети\tиюнь\tмы', { row: 1 });
    expect(seen(plan)).toHaveLength(5);
    expect(seen(plan)[1]).toEqual(['1.1.', 'Слёт', 'дети', 'май', 'мы']);
  });

  test('a column that the plan does not have is added, in front where it holds the numbers', () => {
    const { columns } = inserted(samplePlan(1), 'Мероприятие\tСрок\tИсточник средств\nСлёт\tмай\tбюджет', { row: 2 });
    expect(columns.map((column) => column.title)).toEqual([...samplePlan(0).columns.map((column) => column.title), 'Источник средств']);
    const without = { ...samplePlan(1), columns: samplePlan(0).columns.slice(1) };
    const counted = inserted(without, '1.\tСлёт\tдети\n2.\tСбор\tвсе', { row: 2 });
    expect(counted.columns.map((column) => column.meaning)).toEqual(['number', 'activity', 'audience', 'deadline', 'responsible']);
    expect(seen(counted)[2]).toEqual(['1.', 'Слёт', 'дети', '', '']);
    expect(inserted(without, '№\tМероприятие\n7\tСлёт', { row: 2 }).columns[0]).toMatchObject({ meaning: 'number', title: '№' });
  });

  test('numbers: kept where they differ, derived where they are the same, all derived on demand', () => {
    const text = `${HEAD}\n1\tА\t\t\t\n2.\tБ\t\t\t\n\tВ\t\t\t\n3.\tГ\t\t\t`;
    const labels = (plan: ActionPlan) => plan.rows.map((row) => (row.kind === 'activity' ? row.label : null));
    expect(labels(inserted(emptyPlan(), text))).toEqual(['1', undefined, '', undefined]);
    expect(labels(inserted(emptyPlan(), text, { keepNumbers: false }))).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('over: the rows keep their ids, columns not in the source keep their words', () => {
    const before = samplePlan(3, 9);
    const after = inserted(before, 'Срок\tМероприятие\nмай\tСлёт\nиюнь\tСбор', { mode: 'over', row: 1 });
    expect(after.rows.map((row) => row.id)).toEqual(before.rows.map((row) => row.id));
    expect(seen(after)[1]).toEqual(['1.1.', 'Слёт', seen(before)[1]?.[2], 'май', seen(before)[1]?.[4]]);
    expect(after.rows[3]).toBe(before.rows[3]);
  });
});

describe('what no plan can hold is refused in one sentence', () => {
  test.each([
    ['60 columns', Array.from({ length: 60 }, (_, at) => `к${at}`).join('\t'), /столбцов: 60.*50/],
    ['5,001 rows', Array.from({ length: 5001 }, (_, at) => `${at}\tдело`).join('\n'), /5\s001.*5\s000/],
    ['a cell of 100,001 characters', `1\t${'а'.repeat(100_001)}\nб\tв`, /100\s001.*100\s000/],
    ['half a million lines', 'дело\n'.repeat(500_000), /500\s000/],
    ['a line of a million tabs', `а${'\t'.repeat(1_000_000)}б`, /столбцов/],
    ['nothing but blanks', ' \t \n\t', /нет строк/],
  ])('%s', (_, text, sentence) => {
    expect(refused(text)).toMatch(sentence);
  });

  test('rows that would not fit beside those that are there', () => {
    const plan = { ...samplePlan(0), rows: samplePlan(3000).rows };
    const table = recognized(Array.from({ length: 2000 }, (_, at) => `${at + 1}.\tдело\tвсе`).join('\n'));
    expect(insertPasted(plan, table, NEW, countedIds())).toMatchObject({ ok: false, sentence: expect.stringMatching(/по частям/) });
  });
});

test('the largest table that a plan holds is taken', () => {
  const row = Array.from({ length: 50 }, (_, at) => `к${at}`).join('\t');
  const { rows, width } = recognized(`${row}\n`.repeat(5000));
  expect([rows.length, width]).toEqual([5000, 50]);
});

test('copy and paste of a whole plan as text gives the same plan', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const labels = labelPlanRows(plan.rows, { dot: true });
      const range = copyRange(plan, labels, { top: 0, bottom: plan.rows.length - 1, left: 0, right: 4 });
      const text = copiedText({ ...range, header: plan.columns.map((column) => column.title) });
      const again = inserted({ ...emptyPlan(), rows: [] }, text);
      expect(seen(again)).toEqual(seen(plan));
      expect(again.columns.map(({ title, meaning }) => [title, meaning])).toEqual(
        plan.columns.map(({ title, meaning }) => [title, meaning]),
      );
    }),
    { numRuns: 500 },
  );
});
