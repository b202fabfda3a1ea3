import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src-shared/base/dayArithmetic.ts';
import { unpackIds } from '../../../src-shared/tracking/packedIds.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { ALL_SCHOOLS, fillSchools, signProtocol, type TestPoint } from '../../support/signedPaper.ts';

/**
 * A year is played with a moved clock over generated papers. What the core lists and counts each morning is compared with
 * a plain second calculation that knows no database: a list of cells in memory, gone through one by one.
 */

const SCHOOLS = 4;

/** Rules with their days written out by a loop over the calendar, in no way like the grammar's own counting. */
const NO_DEADLINE = 'без срока';

const RULES = {
  'до 20.05.2026': (day: string) => day === '2026-05-20',
  'ежемесячно до 10 числа': (day: string) => day.endsWith('-10'),
  'ежегодно до 1 сентября': (day: string) => day.slice(5) === '09-01',
  'ежеквартально до 20 числа месяца, следующего за отчётным': (day: string) => /-(?:01|04|07|10)-20$/.test(day),
  'до 15 июня и до 15 октября': (day: string) => day.startsWith('2026-') && /-(?:06|10)-15$/.test(day),
  постоянно: () => false,
  'по мере необходимости': () => false,
  [NO_DEADLINE]: () => false,
} as const;
type Rule = keyof typeof RULES;

interface Cell {
  readonly paper: string;
  readonly point: string;
  readonly school: number;
  readonly due: string | null;
  doneOn: string | null;
  outcome: 'open' | 'done' | 'notApplicable' | 'partly';
}

const point = fc.record({
  rule: fc.constantFrom(...(Object.keys(RULES) as Rule[])),
  school: fc.option(fc.integer({ min: 1, max: SCHOOLS })),
});
const paper = fc.record({ month: fc.integer({ min: 1, max: 5 }), points: fc.array(point, { minLength: 1, maxLength: 3 }) });
const deed = fc.record({
  after: fc.integer({ min: 1, max: 45 }),
  pick: fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
  outcome: fc.constantFrom('done', 'notApplicable', 'partly', 'open'),
  isUndone: fc.boolean(),
});

test('what is due each morning of a played year equals a plain second calculation', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(paper, { minLength: 1, maxLength: 3 }),
      fc.array(deed, { minLength: 4, maxLength: 9 }),
      async (papers, deeds) => {
        const started = await openTestCore({ at: '2026-01-10T09:00:00.000Z' });
        try {
          await fillSchools(started.client, SCHOOLS);
          const cells: Cell[] = [];
          let today = '2026-01-10';
          for (const [place, { month, points }] of papers.toSorted((a, b) => a.month - b.month).entries()) {
            today = `2026-0${month}-${String(10 + place).padStart(2, '0')}`;
            started.setClock(`${today}T09:00:00.000Z`);
            cells.push(...(await sign(started, today, points)));
            await compare(started, cells, today);
          }
          for (const { after, pick, outcome, isUndone } of deeds) {
            today = addDays(today, after);
            started.setClock(`${today}T09:00:00.000Z`);
            if (today >= '2027-01-01') extend(cells);
            await compare(started, cells, today);
            const chosen = pick.map((one) => one % cells.length);
            await doOne(started, cells, [...new Set(chosen)], { outcome, isUndone, today });
            await compare(started, cells, today);
          }
        } finally {
          await started.dispose();
        }
      },
    ),
    { numRuns: 6 },
  );
}, 120_000);

async function sign(
  started: TestCore,
  date: string,
  points: readonly { readonly rule: Rule; readonly school: number | null }[],
): Promise<Cell[]> {
  const drafted = points.map(({ rule, school }, place): TestPoint => {
    const performer = school === null ? ALL_SCHOOLS : { kind: 'institution' as const, id: `s${school}`, text: `СОШ № ${school}` };
    return { id: `p${place}`, text: 'Сдать отчёт.', ...(rule === NO_DEADLINE ? {} : { deadline: rule }), performers: [performer] };
  });
  const paperId = await signProtocol(started, date, drafted);
  return points.flatMap(({ rule, school }, place) => {
    const schools = school === null ? [1, 2, 3, 4] : [school];
    const days = daysBetween(date, '2027-12-31').filter(RULES[rule]);
    return schools.flatMap((one) =>
      (days.length > 0 ? days : [null]).map((due): Cell => {
        return { paper: paperId, point: `p${place} ${rule}`, school: one, due, doneOn: null, outcome: 'open' };
      }),
    );
  });
}

/** In the new year recurring days go on to the end of 2028. */
function extend(cells: Cell[]): void {
  const known = new Set(cells.map((cell) => `${cell.paper} ${cell.point} ${cell.school} ${cell.due ?? ''}`));
  for (const cell of cells.filter(({ point: of }) => /еже/.test(of))) {
    const rule = cell.point.slice(cell.point.indexOf(' ') + 1) as Rule;
    for (const due of daysBetween('2028-01-01', '2028-12-31').filter(RULES[rule])) {
      const key = `${cell.paper} ${cell.point} ${cell.school} ${due}`;
      if (known.has(key)) continue;
      known.add(key);
      cells.push({ ...cell, due, outcome: 'open', doneOn: null });
    }
  }
}

async function doOne(
  started: TestCore,
  cells: readonly Cell[],
  chosen: readonly number[],
  { outcome, isUndone, today }: { readonly outcome: Cell['outcome']; readonly isUndone: boolean; readonly today: string },
): Promise<void> {
  const rows = await allRows(started);
  const targets = chosen.flatMap((place) => cells[place] ?? []);
  const ids = targets.map((target) => rows.get(keyOf(target)) ?? 0);
  const { stamp } = await started.client.call('tracking.stamp', {});
  const closed = await started.client.call('tracking.close', { ids, seen: stamp, outcome });
  const changed = targets.filter((target) => target.outcome !== outcome);
  expect(closed.changed).toBe(changed.length);
  if (isUndone && closed.undo !== null) {
    expect((await started.client.call('tracking.undo', { token: closed.undo })).changed).toBe(changed.length);
    return;
  }
  for (const target of changed) {
    target.outcome = outcome;
    target.doneOn = outcome === 'done' ? today : null;
  }
}

/** Everything the screens of a morning ask for, against one walk over the plain list. */
async function compare(started: TestCore, cells: readonly Cell[], today: string): Promise<void> {
  const isAwaited = ({ outcome }: Cell): boolean => outcome === 'open' || outcome === 'partly';
  const awaited = cells.filter(isAwaited);
  const week = addDays(today, 7);
  const counters = await started.client.call('tracking.counters', { filter: {} });
  expect(counters).toMatchObject({
    overdue: awaited.filter(({ due }) => due !== null && due < today).length,
    today: awaited.filter(({ due }) => due === today).length,
    soon: awaited.filter(({ due }) => due !== null && due > today && due <= week).length,
    planned: awaited.filter(({ due }) => due !== null && due > week).length,
    ongoing: awaited.filter(({ due, point: of }) => due === null && !of.endsWith(NO_DEADLINE)).length,
    undated: awaited.filter(({ point: of }) => of.endsWith(NO_DEADLINE)).length,
  });
  const list = await started.client.call('tracking.list', { filter: {} });
  expect(list.total).toBe(cells.length);
  expect(unpackIds(list.ids)).toHaveLength(cells.length);
  expect(list.today).toBe(cells.filter(({ due }) => due !== null && due < today).length);
  const rows = await started.client.call('tracking.first', { filter: { standing: 'overdue' }, limit: 200 });
  const late = awaited.filter(({ due }) => due !== null && due < today);
  expect(rows.map((row) => `${row.due ?? ''} ${row.performer.text}`).toSorted()).toEqual(
    late
      .map(({ due, school }) => `${due ?? ''} СОШ № ${school}`)
      .toSorted()
      .slice(0, 200),
  );
  const school = await started.client.call('tracking.list', { filter: { performer: 'institution:s2', standing: 'done' } });
  expect(school.total).toBe(cells.filter((cell) => cell.school === 2 && cell.outcome === 'done').length);
  const year = Number(today.slice(0, 4));
  const matrix = await started.client.call('tracking.matrix', { filter: {}, year, by: 'month' });
  for (const [place, sum] of matrix.sums.entries()) {
    const month = `${year}-${String(place + 1).padStart(2, '0')}`;
    const due = cells.filter((cell) => cell.due?.startsWith(month));
    expect([month, sum.total, sum.done, sum.doneLate, sum.overdue]).toEqual([
      month,
      due.length,
      due.filter(({ outcome }) => outcome === 'done').length,
      due.filter(({ outcome, doneOn, due: day }) => outcome === 'done' && (doneOn ?? '') > (day ?? '')).length,
      due.filter((cell) => isAwaited(cell) && (cell.due ?? '') < today).length,
    ]);
  }
  const days = await started.client.call('tracking.calendar', { filter: {}, from: today, to: addDays(today, 41) });
  expect(days.map(({ date, figures }) => `${date} ${figures.total}`)).toEqual(
    daysBetween(today, addDays(today, 41)).flatMap((day) => {
      const count = cells.filter(({ due }) => due === day).length;
      return count === 0 ? [] : [`${day} ${count}`];
    }),
  );
}

/** Numbers of cells by what names them. */
async function allRows(started: TestCore): Promise<Map<string, number>> {
  const ids = unpackIds((await started.client.call('tracking.list', { filter: {} })).ids);
  const found = new Map<string, number>();
  for (let start = 0; start < ids.length; start += 500) {
    for (const row of await started.client.call('tracking.rows', { ids: ids.slice(start, start + 500) })) {
      found.set(`${row.paper.id} ${row.source.id} ${row.performer.key.slice('institution:s'.length)} ${row.due ?? ''}`, row.id);
    }
  }
  return found;
}

function keyOf({ paper: paperId, point: of, school, due }: Cell): string {
  return `${paperId} ${of.slice(0, of.indexOf(' '))} ${school} ${due ?? ''}`;
}

function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
