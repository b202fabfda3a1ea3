import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AppEvent } from '../../../src-shared/api/contract.ts';
import { fillManyCells } from '../../support/manyCells.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { readSheet } from '../../support/readSheet.ts';
import { refusalOf } from '../../support/refusalOf.ts';

const CELLS = 1500;
const LIST = { filter: {}, wanted: { what: 'list', format: 'xlsx' } } as const;

/** A core over so many cells that a list of them is read in several blocks. */
async function manyCells(): Promise<TestCore> {
  const empty = await openTestCore();
  await empty.core.close();
  fillManyCells(join(empty.folder, 'resheno.db'), '2026-11-22', { papers: CELLS / 5, dutiesEach: 1, schools: 10, cellsEach: 5 });
  return await openTestCore({ folder: empty.folder });
}

type Progress = Extract<AppEvent, { kind: 'workProgress' }>;

/** What is told of one export; `first` comes with the first of it. */
function follow({ client }: TestCore, work: string): { readonly told: readonly Progress[]; readonly first: Promise<Progress> } {
  const told: Progress[] = [];
  const first = Promise.withResolvers<Progress>();
  client.on((event) => {
    if (event.kind !== 'workProgress' || event.work !== work) return;
    told.push(event);
    first.resolve(event);
  });
  return { told, first: first.promise };
}

test('a long export tells how far it is, and other calls are answered meanwhile', async () => {
  const started = await manyCells();
  const { told, first } = follow(started, 'one');
  let isThere = false;
  const file = started.client.call('tracking.export', { ...LIST, work: 'one' }).finally(() => (isThere = true));
  await first;
  const counters = await started.client.call('tracking.counters', { filter: {} });
  expect(counters.planned).toBeGreaterThan(0);
  expect(isThere).toBe(false);
  const sheet = readSheet((await file).bytes);
  expect(sheet).toHaveLength(CELLS + 2);
  expect(told.map(({ total }) => total)).toEqual(told.map(() => CELLS));
  expect(told.length).toBeGreaterThan(3);
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
  expect(told.at(-1)?.done).toBe(CELLS);
});

test('an export is stopped by whoever started it and by nobody else; the next one works', async () => {
  const started = await manyCells();
  const { first } = follow(started, 'two');
  const file = started.client.call('tracking.export', { filter: {}, wanted: { what: 'report', format: 'docx' }, work: 'two' });
  const refused = refusalOf(file);
  await first;
  const head = await started.as('head');
  expect(await head.call('tracking.stopExport', { work: 'two' })).toEqual({ stopped: false });
  expect(await started.client.call('tracking.stopExport', { work: 'two' })).toEqual({ stopped: true });
  expect((await refused).message).toBe('Выгрузка остановлена: чтобы получить файл, запустите её ещё раз.');
  expect(await started.client.call('tracking.stopExport', { work: 'two' })).toEqual({ stopped: false });
  const again = await started.client.call('tracking.export', {
    filter: { performer: 'institution:s1' },
    wanted: { what: 'report', format: 'txt' },
  });
  expect(Buffer.from(again.bytes).toString()).toContain('СПРАВКА');
});

test('closing the program does not wait for an export', async () => {
  const started = await manyCells();
  const { first } = follow(started, 'three');
  const refused = refusalOf(started.client.call('tracking.export', { ...LIST, work: 'three' }));
  await first;
  await started.core.close();
  expect((await refused).code).toBe('refused');
});
