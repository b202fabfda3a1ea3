import { Refusal } from '../../../src-shared/api/errors.ts';
import type { Figures, PerformerView } from '../../../src-shared/api/trackingRow.ts';
import { compareNames } from '../../../src-shared/tracking/register.ts';
import type { Reader } from '../../db/handles.ts';
import { countAskingDuties, listDutyChanges } from '../../db/repositories/duties.ts';
import { listEvidence } from '../../db/repositories/evidence.ts';
import {
  awaitedOfDutyDay,
  countAwaited,
  countBefore,
  figuresByDocument,
  figuresByPerformer,
  firstIds,
  lastDutyDays,
  packedIds,
} from '../../db/repositories/executionCounts.ts';
import { listEvents, listPostponements } from '../../db/repositories/executionHistory.ts';
import { findExecutions } from '../../db/repositories/executions.ts';
import { listAwaitedByResponsible } from '../../db/repositories/responsible.ts';
import { findPerformers, findRows } from '../../db/repositories/trackingRows.ts';
import { readStamp } from '../../db/repositories/workCalendar.ts';
import type { ReadHandler } from '../handler.ts';
import { narrowingOf } from './narrowing.ts';
import { countRenewals } from './renewals.ts';
import { trackingWarnings } from './trackingWarnings.ts';

const counters: ReadHandler<'tracking.counters'> = async (outside, { filter }) => {
  const narrowing = await narrowingOf(outside.reader, filter, outside.today);
  return {
    ...(await countAwaited(outside.reader, narrowing)),
    questions: await countAskingDuties(outside.reader),
    renewals: await countRenewals(outside.reader, outside.today),
    warnings: await trackingWarnings(outside),
  };
};

const list: ReadHandler<'tracking.list'> = async ({ reader, today: day }, { filter }) => {
  const narrowing = await narrowingOf(reader, filter, day);
  // The stamp first: what changes between the two is then shown as newer than the list, never as older.
  const { stamp } = await readStamp(reader);
  const ids = await packedIds(reader, narrowing);
  const total = ids === '' ? 0 : countCommas(ids) + 1;
  return { ids, total, today: total === 0 ? 0 : await countBefore(reader, narrowing), stamp };
};

const rows: ReadHandler<'tracking.rows'> = ({ reader, today }, { ids }) => findRows(reader, ids, today);

const first: ReadHandler<'tracking.first'> = async ({ reader, today }, { filter, limit }) => {
  const ids = await firstIds(reader, await narrowingOf(reader, filter, today), limit);
  return await findRows(reader, ids, today);
};

const attention: ReadHandler<'tracking.attention'> = async ({ reader, today: day }, { standing, limit }) => {
  const duties = await lastDutyDays(reader, await narrowingOf(reader, { standing }, day), limit);
  return await Promise.all(duties.map(async (duty) => ({ rows: await findRows(reader, await awaitedOfDutyDay(reader, duty), day) })));
};

const cell: ReadHandler<'tracking.cell'> = async ({ reader, today }, { id }) => {
  const [row] = await findRows(reader, [id], today);
  const [stored] = await findExecutions(reader, [id]);
  if (row === undefined || stored === undefined) {
    throw new Refusal('notFound', 'Такого поручения больше нет: обновите список.');
  }
  const changes = await listDutyChanges(reader, [stored.dutyId]);
  return {
    ...row,
    postponements: (await listPostponements(reader, id)).map(({ from, to, by, at, reason }) => ({ from, to, by, at, reason })),
    files: await listEvidence(reader, id),
    history: (await listEvents(reader, id)).map(({ at, by, what }) => ({ at, by, what })),
    assignmentHistory: changes.map(({ at, by, what }) => ({ at, by, what })),
  };
};

const performers: ReadHandler<'tracking.performers'> = async ({ reader, today }, { filter }) => {
  return await namedFigures(reader, await figuresByPerformer(reader, await narrowingOf(reader, filter, today)));
};

const figuresOf: ReadHandler<'tracking.figuresOf'> = ({ reader, today }, { documents }) => figuresByDocument(reader, documents, today);

/** Performers with their figures in the order of their names, the directory's institutions before all others. */
export async function namedFigures(
  reader: Reader,
  found: readonly { readonly key: string; readonly figures: Figures }[],
): Promise<{ performer: PerformerView; figures: Figures }[]> {
  const names = await findPerformers(
    reader,
    found.map(({ key }) => key),
  );
  return found
    .flatMap(({ key, figures }) => {
      const performer = names.get(key);
      return performer === undefined ? [] : [{ performer, figures }];
    })
    .toSorted((a, b) => KINDS[a.performer.kind] - KINDS[b.performer.kind] || compareNames(a.performer.text, b.performer.text));
}

const KINDS: Readonly<Record<PerformerView['kind'], number>> = { institution: 0, department: 1, person: 2, words: 3 };

function countCommas(text: string): number {
  let count = 0;
  for (let place = text.indexOf(','); place >= 0; place = text.indexOf(',', place + 1)) count += 1;
  return count;
}

export const listHandlers = {
  'tracking.counters': counters,
  'tracking.list': list,
  'tracking.rows': rows,
  'tracking.first': first,
  'tracking.attention': attention,
  'tracking.cell': cell,
  'tracking.performers': performers,
  'tracking.responsibles': (({ reader }) => listAwaitedByResponsible(reader)) satisfies ReadHandler<'tracking.responsibles'>,
  'tracking.figuresOf': figuresOf,
  'tracking.stamp': (({ reader }) => readStamp(reader)) satisfies ReadHandler<'tracking.stamp'>,
} as const;
