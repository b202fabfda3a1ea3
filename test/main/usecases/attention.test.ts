import { expect, test } from 'vitest';
import { unpackIds } from '../../../src-shared/tracking/packedIds.ts';
import { openTestCore } from '../../support/openTestCore.ts';
import { ALL_SCHOOLS, fillSchools, signProtocol } from '../../support/signedPaper.ts';

const SCHOOLS = 3;

test('«Требует внимания» looks at everything that is overdue: the newest days, each duty whole', async () => {
  const started = await openTestCore({ at: '2026-11-22T09:00:00.000Z' });
  await fillSchools(started.client, SCHOOLS);
  // More than two hundred cells of a paper of long ago.
  await signProtocol(started, '2020-01-14', [
    { id: 'old', text: 'Сдавать отчёт.', deadline: 'ежемесячно до 10 числа', performers: [ALL_SCHOOLS] },
  ]);
  await signProtocol(started, '2026-11-02', [
    { id: 'new', text: 'Сдать план.', deadline: 'до 20.11.2026', performers: [ALL_SCHOOLS] },
    { id: 'day', text: 'Сдать списки.', deadline: 'до 22.11.2026', performers: [ALL_SCHOOLS] },
  ]);
  const { ids, stamp } = await started.client.call('tracking.list', { filter: { standing: 'overdue' } });
  const all = unpackIds(ids);
  expect(all.length).toBeGreaterThan(200 + SCHOOLS);
  await started.client.call('tracking.close', { ids: all.slice(-1), seen: stamp, outcome: 'done' });
  // The plain way: every row, newest day first, by duty and day.
  const left = unpackIds((await started.client.call('tracking.list', { filter: { standing: 'overdue' } })).ids);
  const rows = (await started.client.call('tracking.rows', { ids: left })).toReversed();
  const groups = [...Map.groupBy(rows, ({ paper, source, due }) => `${paper.id} ${source.id} ${due ?? ''}`).values()].slice(0, 6);
  const found = await started.client.call('tracking.attention', { standing: 'overdue', limit: 6 });
  expect(found.map((group) => group.rows.map(({ id }) => id).toSorted((a, b) => a - b))).toEqual(
    groups.map((group) => group.map(({ id }) => id).toSorted((a, b) => a - b)),
  );
  expect(found[0]?.rows.map(({ text, due }) => `${text} ${due ?? ''}`)).toEqual(['Сдать план. 2026-11-20', 'Сдать план. 2026-11-20']);
  const now = await started.client.call('tracking.attention', { standing: 'today', limit: 6 });
  expect(now.map((group) => group.rows.map(({ text }) => text))).toEqual([['Сдать списки.', 'Сдать списки.', 'Сдать списки.']]);
});
