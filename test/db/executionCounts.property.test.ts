import path from 'node:path';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src-shared/base/dayArithmetic.ts';
import { standingOf, type Outcome } from '../../src-shared/tracking/standing.ts';
import { standingFilterSchema, type TrackingFilter } from '../../src-shared/tracking/trackingFilter.ts';
import { openDatabase } from '../../src-main/db/open.ts';
import { countAwaited, figuresByDay, figuresByPerformer, firstOfDays } from '../../src-main/db/repositories/executionCounts.ts';
import { ONGOING, UNDATED } from '../../src-main/db/trackingTables.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** What is counted and picked by SQL, against one walk over the same cells in memory. */

const TODAY = '2026-11-22';
const EACH = 3;

interface Cell {
  readonly due: string | null;
  /** Of account only without a day. */
  readonly ongoing: boolean;
  readonly outcome: Outcome;
  readonly doneOn: string | null;
  readonly performer: string;
  readonly document: string;
}

const day = fc.constantFrom(-9, -1, 0, 1, 7, 8).map((days) => addDays(TODAY, days));
const performer = fc.constantFrom('institution:a', 'institution:b');
const document = fc.constantFrom('p', 'q');
const cell = fc.record({
  due: fc.option(day, { freq: 5 }),
  ongoing: fc.boolean(),
  outcome: fc.constantFrom<Outcome>('open', 'open', 'partly', 'done', 'done', 'notDone', 'notApplicable', 'removed'),
  doneOn: fc.option(day),
  performer,
  document,
});
const filter = fc.record(
  { standing: fc.constantFrom(...standingFilterSchema.options), from: day, to: day, performer, document },
  { requiredKeys: [] },
);

test('figures and the first cells of days equal one walk over all cells', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { maxLength: 60, size: 'max' }), filter, async (cells, narrow) => {
      const file = path.join(await temporaryFolder(), 'data.db');
      const database = await openDatabase(file);
      try {
        insert(file, cells);
        const narrowing = { filter: narrow, today: TODAY };
        const found = cells.map((one, place) => ({ ...one, id: place + 1 })).filter((one) => isIn(one, narrow));
        const days = [...new Set(found.flatMap(({ due }) => due ?? []))].toSorted();

        const byDay = await figuresByDay(database.reader, narrowing);
        const kinds = [true, false].map((ongoing) => found.filter((one) => one.due === null && one.ongoing === ongoing));
        const ofDays = [...days.map((due) => found.filter((one) => one.due === due)), ...kinds.filter((own) => own.length > 0)];
        expect(byDay).toEqual(ofDays.map((own) => ({ day: own[0]?.due, figures: figuresOf(own) })));

        const byPerformer = await figuresByPerformer(database.reader, narrowing);
        expect(byPerformer.map(({ key }) => key).toSorted()).toEqual([...new Set(found.map((one) => one.performer))].toSorted());
        for (const one of byPerformer) expect(one.figures).toEqual(figuresOf(found.filter((each) => each.performer === one.key)));

        const first = await firstOfDays(database.reader, narrowing, days, EACH);
        const expected = days.flatMap((due) => {
          const own = found.filter((one) => one.due === due);
          return [...own.filter(isAwaited), ...own.filter((one) => !isAwaited(one))].slice(0, EACH);
        });
        expect(first).toEqual(expected.map(({ id, due }) => ({ id, due })));

        if (narrow.standing === undefined) {
          const waiting = found.filter(isAwaited).map((one) => standingOf(one, TODAY));
          for (const [standing, count] of Object.entries(await countAwaited(database.reader, narrowing))) {
            expect([standing, count]).toEqual([standing, waiting.filter((one) => one === standing).length]);
          }
        }
      } finally {
        await database.close();
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

function isIn(one: Cell, narrow: TrackingFilter): boolean {
  const standing = standingOf(one, TODAY);
  const inPeriod =
    narrow.from === undefined && narrow.to === undefined
      ? true
      : one.due !== null && one.due >= (narrow.from ?? '') && one.due <= (narrow.to ?? UNDATED);
  const who = narrow.performer === undefined || narrow.performer === one.performer;
  const paper = narrow.document === undefined || narrow.document === one.document;
  return inPeriod && who && paper && hasStanding(one, standing, narrow.standing);
}

function hasStanding(one: Cell, standing: string, wanted: TrackingFilter['standing']): boolean {
  switch (wanted) {
    case undefined:
      return one.outcome !== 'removed';
    case 'awaited':
      return isAwaited(one);
    case 'partly':
      return one.outcome === 'partly';
    case 'done':
      return one.outcome === 'done';
    default:
      return standing === wanted;
  }
}

function isAwaited({ outcome }: Cell): boolean {
  return outcome === 'open' || outcome === 'partly';
}

function figuresOf(cells: readonly Cell[]) {
  const count = (is: (one: Cell) => boolean): number => cells.filter(is).length;
  return {
    total: count(({ outcome }) => outcome !== 'removed'),
    done: count(({ outcome }) => outcome === 'done'),
    doneLate: count((one) => standingOf(one, TODAY) === 'doneLate'),
    notDone: count(({ outcome }) => outcome === 'notDone'),
    notApplicable: count(({ outcome }) => outcome === 'notApplicable'),
    awaited: count(isAwaited),
    overdue: count((one) => standingOf(one, TODAY) === 'overdue'),
    ongoing: count((one) => standingOf(one, TODAY) === 'ongoing'),
    undated: count((one) => standingOf(one, TODAY) === 'undated'),
  };
}

function insert(file: string, cells: readonly Cell[]): void {
  const database = new Sqlite(file);
  try {
    database.pragma('foreign_keys = OFF');
    const add = database.prepare(
      `insert into execution (assignment_id, duty_id, document_id, performer_key, nominal, due, month, first_due, outcome, phase,
        done_on, note, "by", at, version, evidence, postponed)
        values ('a', 'd', @document, @performer, @nominal, @due, @month, null, @outcome, @phase, @doneOn, '', '', null, 0, 0, 0)`,
    );
    cells.forEach((one, place) => {
      const phase = isAwaited(one) ? 0 : one.outcome === 'removed' ? 2 : 1;
      add.run({
        ...one,
        nominal: String(place),
        ongoing: 0,
        due: one.due ?? (one.ongoing ? ONGOING : UNDATED),
        month: one.due?.slice(0, 7) ?? '',
        phase,
      });
    });
  } finally {
    database.close();
  }
}
