import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GridCommand, GridState, Outcome } from '../../../src-renderer/planGrid/gridCommand.ts';
import { at, within, type Selection } from '../../../src-renderer/planGrid/gridSelection.ts';
import { recognizeTable } from '../../../src-shared/recognition/plan/recognizeTable.ts';
import { runCommand } from '../../../src-renderer/planGrid/runCommand.ts';
import { readTextTable } from '../../../src-renderer/planGrid/readTextTable.ts';
import { actionPlanSchema, type ActionPlan } from '../../../src-shared/documents/actionPlan.ts';
import { labelPlanRows } from '../../../src-shared/documents/planNumbering.ts';
import { anyPlan, countedIds } from './arbitraryPlan.ts';
import { samplePlan } from './samplePlan.ts';

function state(plan: ActionPlan, selection: Selection, editing: GridState['editing'] = null): GridState {
  return { plan, labels: labelPlanRows(plan.rows, { dot: true }), selection, editing };
}

function run(plan: ActionPlan, selection: Selection, command: GridCommand): Outcome {
  return runCommand(state(plan, selection), command, { newId: countedIds(), dot: true });
}

const place = fc.record({ row: fc.integer({ min: -1, max: 14 }), column: fc.integer({ min: 0, max: 6 }) });
const text = fc.constantFrom('', 'Слёт', '2.5.', 'а\tб', '«да»');
const step = fc.constantFrom<1 | -1>(1, -1);
const columnId = fc.constantFrom('number', 'activity', 'audience', 'deadline', 'responsible', 'made1', 'made7');
const meaning = fc.constantFrom('number', 'activity', 'audience', 'deadline', 'responsible', 'result', 'free');
const pasteText = fc.constantFrom(
  '№\tМероприятие\tПримечание\n1\tСлёт\tда',
  'а\tб\tв\tг\tд\tе\nж',
  'Раздел 1\nСлёт\tмай',
  '1.\tСлёт\tдети\tмай\tмы',
);

const command: fc.Arbitrary<GridCommand> = fc.oneof(
  fc.record({ do: fc.constant('select'), place, extend: fc.boolean() }),
  fc.record({
    do: fc.constant('move'),
    rows: fc.integer({ min: -9, max: 9 }),
    columns: fc.integer({ min: -2, max: 2 }),
    extend: fc.boolean(),
  }),
  fc.record({ do: fc.constant('next'), step }),
  fc.constant<GridCommand>({ do: 'selectAll' }),
  fc.constant<GridCommand>({ do: 'edit', replacing: false }),
  fc.record({ do: fc.constant('type'), text }),
  fc.constant<GridCommand>({ do: 'cancel' }),
  fc.constantFrom<GridCommand>({ do: 'empty' }, { do: 'fillDown' }, { do: 'resetLabel' }, { do: 'turnRow' }),
  fc.constantFrom<GridCommand>({ do: 'newRow' }, { do: 'newSection' }, { do: 'removeRows' }),
  fc.record({ do: fc.constant('moveRows'), step }),
  fc.record({ do: fc.constant('dropRows'), before: fc.nat({ max: 15 }) }),
  fc.record({ do: fc.constant('addColumn'), at: fc.nat({ max: 5 }) }),
  fc.record({ do: fc.constant('removeColumn'), id: columnId }),
  fc.record({ do: fc.constant('moveColumn'), id: columnId, to: fc.integer({ min: -1, max: 6 }) }),
  fc.record({ do: fc.constant('setMeaning'), id: columnId, meaning }),
  fc.record({ do: fc.constant('renameColumn'), id: columnId, title: text }),
  fc.record({ do: fc.constant('stepWidth'), id: columnId, direction: step }),
  fc
    .record({ source: pasteText, mode: fc.constantFrom('new', 'over'), keepNumbers: fc.boolean(), row: fc.nat({ max: 14 }) })
    .map(({ source, mode, keepNumbers, row }): GridCommand => {
      const result = recognizeTable(readTextTable(source));
      if (!result.ok) throw new Error(result.sentence);
      return { do: 'insertPasted', table: result.table, choice: { mode, keepNumbers, row, column: 1, repeatMerged: true, dot: true } };
    }),
) as fc.Arbitrary<GridCommand>;

/** What must hold of every plan, whatever was done to it. */
function checkPlan(plan: ActionPlan): void {
  actionPlanSchema.parse(plan);
  const rowIds = plan.rows.map((row) => row.id);
  const columnIds = plan.columns.map((column) => column.id);
  expect(new Set(rowIds).size).toBe(rowIds.length);
  expect(new Set(columnIds).size).toBe(columnIds.length);
  expect(plan.columns.filter((column) => column.meaning === 'number').length).toBeLessThanOrEqual(1);
  const numberId = plan.columns.find((column) => column.meaning === 'number')?.id;
  for (const row of plan.rows) {
    if (row.kind === 'section') continue;
    expect(Object.keys(row.cells).filter((id) => !columnIds.includes(id) || id === numberId)).toEqual([]);
    expect(Object.values(row.cells).filter((cell) => cell.text === '')).toEqual([]);
  }
}

test('whatever is done, the plan stays whole and the selection inside it', () => {
  fc.assert(
    fc.property(anyPlan, fc.array(command, { maxLength: 25 }), (first, commands) => {
      const newId = countedIds();
      let now = state(first, at(0, 1));
      for (const each of commands) {
        const before = now.plan;
        const outcome = runCommand(now, each, { newId, dot: true });
        const plan = outcome.plan ?? now.plan;
        checkPlan(plan);
        if (plan !== before && each.do === 'type')
          expect(plan.rows.filter((row, index) => row !== before.rows[index]).length).toBeLessThanOrEqual(1);
        const selection = within(outcome.selection ?? now.selection, plan);
        expect([selection.anchor.row, selection.focus.row].every((row) => row < Math.max(0, plan.rows.length))).toBe(true);
        expect([selection.anchor.column, selection.focus.column].every((column) => column < plan.columns.length)).toBe(true);
        now = state(plan, selection, outcome.editing === undefined ? now.editing : outcome.editing);
      }
    }),
    { numRuns: 1500 },
  );
});

describe('columns', () => {
  test('one in use goes with a sentence that tells what went', () => {
    const { plan, said } = run(samplePlan(4), at(1, 2), { do: 'removeColumn', id: 'audience' });
    expect(said).toBe('Столбец «Целевая аудитория» удалён вместе с текстом 4\u00a0ячеек · Ctrl+Z вернёт');
    expect(plan?.columns).toHaveLength(4);
  });

  test('the last one stays, a second column of numbers is refused, the 51st too', () => {
    const lone = { ...samplePlan(1), columns: samplePlan(0).columns.slice(1, 2) };
    expect(run(lone, at(0, 0), { do: 'removeColumn', id: 'activity' }).said).toMatch(/не удаляется/);
    expect(run(samplePlan(1), at(0, 2), { do: 'setMeaning', id: 'audience', meaning: 'number' }).said).toMatch(/Номер уже стоит/);
    const many = {
      ...samplePlan(1),
      columns: Array.from({ length: 50 }, (_, index) => ({ id: `c${index}`, meaning: 'free' as const, title: '', width: 1 })),
    };
    expect(run(many, at(0, 2), { do: 'addColumn', at: 3 }).said).toMatch(/50/);
  });

  test('numbers become words and words become numbers: nothing is lost', () => {
    const free = run(samplePlan(3, 9), at(0, 0), { do: 'setMeaning', id: 'number', meaning: 'free' }).plan;
    expect(free?.rows.map((row) => (row.kind === 'activity' ? row.cells['number']?.text : ''))).toEqual(['', '1.1.', '1.2.', '1.3.']);
    const back = run(free ?? samplePlan(0), at(0, 0), { do: 'setMeaning', id: 'number', meaning: 'number' }).plan;
    expect(back?.rows.map((row) => (row.kind === 'activity' ? row.label : ''))).toEqual(['', '1.1.', '1.2.', '1.3.']);
  });
});

describe('rows', () => {
  test('several rows move together and stay chosen', () => {
    const plan = samplePlan(5, 99);
    const chosen: Selection = { anchor: { row: 3, column: 1 }, focus: { row: 2, column: 1 } };
    const down = run(plan, chosen, { do: 'moveRows', step: 1 });
    expect(down.plan?.rows.map((row) => row.id)).toEqual(['section1', 'row1', 'row4', 'row2', 'row3', 'row5']);
    expect([down.selection?.anchor.row, down.selection?.focus.row]).toEqual([4, 3]);
    const dropped = run(plan, chosen, { do: 'dropRows', before: 0 });
    expect(dropped.plan?.rows.map((row) => row.id)).toEqual(['row2', 'row3', 'section1', 'row1', 'row4', 'row5']);
  });

  test('an activity made a section keeps every word, and comes back as one', () => {
    const plan = samplePlan(1);
    const section = run(plan, at(1, 1), { do: 'turnRow' }).plan;
    const words = section?.rows[1]?.kind === 'section' ? section.rows[1].text : '';
    for (const cell of plan.rows[1]?.kind === 'activity' ? Object.values(plan.rows[1].cells) : []) expect(words).toContain(cell.text);
    const again = run(section ?? plan, at(1, 1), { do: 'turnRow' }).plan?.rows[1];
    expect(again?.kind === 'activity' && again.cells['activity']?.text).toBe(words);
  });
});

describe('cells', () => {
  test('parties chosen from the directory stay as long as their names stand', () => {
    const party = { kind: 'institution' as const, id: 'school3', text: 'СОШ № 3' };
    const added = run(samplePlan(1), at(1, 2), { do: 'addParty', party }).plan;
    const cell = (plan: ActionPlan | undefined) => (plan?.rows[1]?.kind === 'activity' ? plan.rows[1].cells['audience'] : undefined);
    expect(cell(added)).toEqual({ text: 'руководители организаций, заместители, СОШ № 3', parties: [party] });
    expect(cell(run(added ?? samplePlan(1), at(1, 2), { do: 'type', text: 'СОШ № 3, дети' }).plan)?.parties).toEqual([party]);
    expect(cell(run(added ?? samplePlan(1), at(1, 2), { do: 'type', text: 'СОШ № 31' }).plan)).toEqual({ text: 'СОШ № 31' });
  });

  test('more than a cell holds is refused and nothing is cut', () => {
    const outcome = run(samplePlan(1), at(1, 1), { do: 'type', text: 'а'.repeat(100_001) });
    expect(outcome.plan).toBeUndefined();
    expect(outcome.said).toMatch(/100\s000 знаков/);
  });

  test('filling down repeats words and parties, not numbers', () => {
    const chosen: Selection = { anchor: { row: 1, column: 0 }, focus: { row: 3, column: 4 } };
    const { plan } = run(samplePlan(3, 99), chosen, { do: 'fillDown' });
    const rows = plan?.rows.flatMap((row) => (row.kind === 'activity' ? [row] : [])) ?? [];
    expect(new Set(rows.map((row) => JSON.stringify(row.cells))).size).toBe(1);
    expect(rows.every((row) => row.label === undefined)).toBe(true);
  });

  test('an emptied number is a row without one; Alt+Backspace counts it again', () => {
    const emptied = run(samplePlan(2, 99), at(1, 0), { do: 'empty' }).plan;
    expect([...labelPlanRows(emptied?.rows ?? [], { dot: true }).values()].map((label) => label.text)).toEqual(['', '1.1.']);
    const reset = run(emptied ?? samplePlan(0), at(1, 0), { do: 'resetLabel' }).plan;
    expect(reset).toEqual(samplePlan(2, 99));
  });
});
