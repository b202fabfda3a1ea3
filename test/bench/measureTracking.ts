import { join } from 'node:path';
import type { InputOf, OperationName } from '../../src-shared/api/contract.ts';
import type { Client } from '../../src-shared/api/client.ts';
import { addDays } from '../../src-shared/base/dayArithmetic.ts';
import { unpackIds } from '../../src-shared/tracking/packedIds.ts';
import { fillManyCells } from '../support/manyCells.ts';
import { inFolder, withCore } from './benchCore.ts';
import { quantile, within, type Row } from './row.ts';

const AMOUNTS = { papers: 20_000, dutiesEach: 1, schools: 60, cellsEach: 5 };
/** Of so many that the first few, when nothing is compiled yet, are not the worst twentieth. */
const ROUNDS = 200;

/** Every question of the screens of tracking over 100,000 cells of 20,000 papers, through the contract; the aims are those of issue 4, p95. */
export async function measureTracking(): Promise<readonly Row[]> {
  return await inFolder(async (folder) => {
    const data = join(folder, 'tracking');
    const today = await withCore(data, async ({ client }) => (await client.call('app.info', {})).today);
    fillManyCells(join(data, 'resheno.db'), today, AMOUNTS);
    return await withCore(data, async ({ client }) => [...(await questions(client, today)), ...(await deeds(client))]);
  });
}

async function questions(client: Client, today: string): Promise<readonly Row[]> {
  const list = await client.call('tracking.list', { filter: {} });
  const atToday = unpackIds(list.ids).slice(list.today, list.today + 50);
  const year = Number(today.slice(0, 4));
  const month = today.slice(0, 7);
  return [
    await row(client, 'first page of 100,000 cells (p95)', 5, 'tracking.first', { filter: { standing: 'awaited' }, limit: 50 }),
    await row(client, 'jump to today: the rows there (p95)', 10, 'tracking.rows', { ids: atToday }),
    await row(client, 'order of all 100,000 cells (p95)', 60, 'tracking.list', { filter: {} }),
    await row(client, 'counters (p95)', 10, 'tracking.counters', { filter: {} }),
    await row(client, 'matrix 60 × 12 (p95)', 100, 'tracking.matrix', { filter: {}, year, by: 'month' }),
    await row(client, 'calendar of six weeks (p95)', 10, 'tracking.calendar', {
      filter: {},
      from: `${month}-01`,
      to: addDays(`${month}-01`, 41),
    }),
  ];
}

async function row<N extends OperationName>(client: Client, what: string, limit: number, name: N, input: InputOf<N>): Promise<Row> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await client.call(name, input);
    times.push(performance.now() - start);
  }
  return within(what, quantile(times, 0.95), limit);
}

async function deeds(client: Client): Promise<readonly Row[]> {
  const { ids, stamp } = await client.call('tracking.list', { filter: { standing: 'awaited' } });
  const start = performance.now();
  await client.call('tracking.close', { ids: unpackIds(ids).slice(0, 1000), seen: stamp, outcome: 'done' });
  return [within('closing 1,000 cells at once', performance.now() - start, 1000)];
}
