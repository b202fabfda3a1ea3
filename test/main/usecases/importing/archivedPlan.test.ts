import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../../src-shared/base/dayArithmetic.ts';
import type { PlainDate } from '../../../../src-shared/base/plainDate.ts';
import type { Content } from '../../../../src-shared/documents/kinds.ts';
import { openTestCore, type TestCore } from '../../../support/openTestCore.ts';
import { readOne, news, textFile } from '../../../support/oldPapers.ts';
import { soundOrder } from '../../../support/soundOrder.ts';

/** Rows of a plan that names no years, and whether a day, taken by itself, is one on which such a row falls due. */
const ROWS: readonly (readonly [words: string, isDue: (month: number, day: number) => boolean])[] = [
  ['Ежегодно, апрель', (month, day) => month === 4 && day === 30],
  ['Ежегодно, октябрь', (month, day) => month === 10 && day === 31],
  ['до 15 марта', (month, day) => month === 3 && day === 15],
  ['сентябрь', (month, day) => month === 9 && day === 30],
];

let count = 0;
async function archivePlan({ client }: TestCore, date: PlainDate, deadlines: readonly string[]) {
  count += 1;
  const { id: itemId } = await readOne(client, textFile(`Приказ ${count}.txt`, news(`СОШ № ${count}`)));
  const as = { kind: 'archived', number: String(count), date, signedBy: 'Солодов П.А.', tracking: 'fromToday' } as const;
  const { documentId } = await client.call('import.keep', { itemId, content: withPlan(date, deadlines), as });
  return documentId;
}

function withPlan(date: PlainDate, deadlines: readonly string[]): Content {
  const column = (meaning: 'activity' | 'deadline') => ({ id: meaning, meaning, title: meaning, width: 1 });
  return soundOrder({
    date,
    points: [],
    annexes: [
      {
        id: 'a1',
        kind: 'plan',
        heading: 'approved',
        plan: {
          title: 'План мероприятий по благоустройству',
          years: { kind: 'rolling' },
          columns: [column('activity'), column('deadline')],
          rows: deadlines.map((words, place) => ({
            kind: 'activity' as const,
            id: `r${place}`,
            cells: { activity: { text: `Дело ${place}` }, deadline: { text: words } },
          })),
        },
      },
    ],
  });
}

/** Day by day until the day and month of the paper come round again. */
function dueDaysSlowly(paper: PlainDate, today: PlainDate): string[] {
  const found: string[] = [];
  for (let day = today; day === today || day.slice(5) !== paper.slice(5); day = addDays(day, 1)) {
    ROWS.forEach(([, isDue], row) => {
      if (isDue(Number(day.slice(5, 7)), Number(day.slice(8)))) found.push(`r${row} ${day}`);
    });
  }
  return found.toSorted();
}

test('an old plan without years is watched from today to the end of its year that runs now', async () => {
  const started = await openTestCore();
  const papers = fc.sample(
    fc.tuple(fc.integer({ min: 2012, max: 2026 }), fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 28 })),
    { numRuns: 8, seed: 86 },
  );
  for (const [year, month, day] of papers) {
    const two = (value: number): string => String(value).padStart(2, '0');
    const date = `${year}-${two(month)}-${two(Math.min(day, month === 11 ? 22 : 28))}`;
    const id = await archivePlan(
      started,
      date,
      ROWS.map(([words]) => words),
    );
    const { duties } = await started.client.call('tracking.ofDocument', { id });
    const found = duties.flatMap(({ source, dates }) => dates.map((due) => `${source.id} ${due}`));
    expect([date, found.toSorted()]).toEqual([date, dueDaysSlowly(date, '2026-11-22')]);
  }
});

test('what is to be done within a school year is watched in the one that runs; another year is asked for as usual', async () => {
  const started = await openTestCore();
  const id = await archivePlan(started, '2020-08-20', ['в течение учебного года', 'Ежегодно, апрель']);
  const days = async () => (await started.client.call('tracking.ofDocument', { id })).duties.map(({ dates }) => dates);
  expect(await days()).toEqual([['2027-08-31'], ['2027-04-30']]);
  expect(await started.client.call('tracking.renewals', {})).toEqual([]);
  started.setClock('2027-07-01T09:00:00.000Z');
  const head = await started.as('head');
  expect(await head.call('tracking.renewals', {})).toMatchObject([{ paper: { id }, from: '2027-08-20', to: '2028-08-19', cells: 2 }]);
  await head.call('tracking.renew', { document: id, answer: 'renew' });
  expect(await days()).toEqual([
    ['2027-08-31', '2028-08-31'],
    ['2027-04-30', '2028-04-30'],
  ]);
});
