import path from 'node:path';
import { Kysely, type CompiledQuery } from 'kysely';
import { expect, test } from 'vitest';
import { openSqlite } from '../../src-main/db/drivers/sqlite.ts';
import type { Reader } from '../../src-main/db/handles.ts';
import { openDatabase } from '../../src-main/db/open.ts';
import { listAudit } from '../../src-main/db/repositories/auditTrail.ts';
import { listDocuments } from '../../src-main/db/repositories/documents.ts';
import { listFrozenIds } from '../../src-main/db/repositories/frozenForms.ts';
import { findEntryBySlot, findEntryOfDocument, lastOrdinal, listEntries } from '../../src-main/db/repositories/journalEntries.ts';
import {
  awaitedOfDutyDay,
  countAwaited,
  countBefore,
  doneByMonths,
  figuresByDay,
  figuresByDocument,
  figuresByDuty,
  figuresByPerformer,
  figuresByPerformerAndMonth,
  firstIds,
  firstOfDays,
  lastDutyDays,
  packedIds,
} from '../../src-main/db/repositories/executionCounts.ts';
import { countAskingDuties, listDuties, listDutiesShortOf } from '../../src-main/db/repositories/duties.ts';
import { listAssignments } from '../../src-main/db/repositories/assignments.ts';
import { listExecutionsOfDuty } from '../../src-main/db/repositories/executions.ts';
import { findPerformers } from '../../src-main/db/repositories/trackingRows.ts';
import { countStates, listBatches } from '../../src-main/db/repositories/importBatches.ts';
import { findTwin, findWaiting, hasReading, listItems, nextPlace } from '../../src-main/db/repositories/importItems.ts';
import { findSource } from '../../src-main/db/repositories/importSources.ts';
import { findOrigin } from '../../src-main/db/repositories/origins.ts';
import { findNamesakes, listPersons } from '../../src-main/db/repositories/persons.ts';
import { findRevision, listRevisions } from '../../src-main/db/repositories/revisions.ts';
import type { Tables } from '../../src-main/db/tables.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { inspect } from './migrations/schemaOf.ts';

const PAGE = { query: '', trashed: false, limit: 50, offset: 0 };
const PERSON = {
  id: 'a',
  surname: 'Ветлугина',
  givenName: 'Н.',
  patronymic: 'С.',
  gender: null,
  post: '',
  institutionId: null,
  ours: true,
  nameForms: {},
  postForms: {},
  archived: false,
};

const ALL = { filter: {}, today: '2026-11-22' };
const OVERDUE = { ...ALL, filter: { standing: 'overdue' as const } };
const SCHOOL = { ...ALL, filter: { performer: 'institution:a' } };
const PAPER = { ...ALL, filter: { document: 'a' } };
const AUTUMN = { ...ALL, filter: { from: '2026-10-26', to: '2026-12-06' } };

/** What is asked again and again; none may read or sort a whole table. `few`: a handful of rows may be sorted. */
const QUERIES: readonly [name: string, read: (reader: Reader) => Promise<unknown>, few?: 'few'][] = [
  ['papers', (reader) => listDocuments(reader, PAGE)],
  ['papers of a state', (reader) => listDocuments(reader, { ...PAGE, state: 'draft' })],
  ['papers of a kind', (reader) => listDocuments(reader, { ...PAGE, kind: 'order' })],
  ['papers of a kind and a state', (reader) => listDocuments(reader, { ...PAGE, kind: 'order', state: 'draft' })],
  ['papers by words', (reader) => listDocuments(reader, { ...PAGE, query: 'совещание' })],
  ['persons', (reader) => listPersons(reader)],
  ['namesakes', (reader) => findNamesakes(reader, PERSON), 'few'],
  ['revisions', (reader) => listRevisions(reader, { id: 'a', before: 9, limit: 50 })],
  ['a revision', (reader) => findRevision(reader, 'a', 1)],
  ['audit of a paper', (reader) => listAudit(reader, { documentId: 'a', limit: 50 })],
  ['entries of a year', (reader) => listEntries(reader, 'a', 2026), 'few'],
  ['the last number', (reader) => lastOrdinal(reader, 'a', 2026)],
  ['a number', (reader) => findEntryBySlot(reader, 'a', 2026, '4')],
  ['a paper’s number', (reader) => findEntryOfDocument(reader, 'a')],
  ['frozen forms', (reader) => listFrozenIds(reader, 'a'), 'few'],
  ['all cells in order', (reader) => packedIds(reader, ALL)],
  ['the first cells', (reader) => firstIds(reader, ALL, 50)],
  ['the first overdue cells', (reader) => firstIds(reader, OVERDUE, 50)],
  ['the last overdue duties', (reader) => lastDutyDays(reader, OVERDUE, 6)],
  ['cells of a duty on a day', (reader) => awaitedOfDutyDay(reader, { documentId: 'a', dutyId: 'b', due: '2026-11-20' }), 'few'],
  ['the place of today', (reader) => countBefore(reader, ALL)],
  ['counters', (reader) => countAwaited(reader, ALL)],
  ['counters of a performer', (reader) => countAwaited(reader, SCHOOL), 'few'],
  ['cells of a performer', (reader) => packedIds(reader, SCHOOL), 'few'],
  ['cells of a paper', (reader) => packedIds(reader, PAPER), 'few'],
  ['the matrix', (reader) => figuresByPerformerAndMonth(reader, ALL, { from: '2026-01', to: '2026-12' })],
  ['the calendar', (reader) => figuresByDay(reader, AUTUMN)],
  ['performers of a period', (reader) => figuresByPerformer(reader, AUTUMN)],
  ['what was done by months', (reader) => doneByMonths(reader, AUTUMN), 'few'],
  ['figures of a paper’s duties', (reader) => figuresByDuty(reader, PAPER)],
  ['figures of papers', (reader) => figuresByDocument(reader, ['a', 'b'], '2026-11-22')],
  ['duties of a paper', (reader) => listDuties(reader, 'a'), 'few'],
  ['questions', (reader) => countAskingDuties(reader)],
  ['duties to go on with', (reader) => listDutiesShortOf(reader, 'self', '2027-12-31')],
  ['assignments of a paper', (reader) => listAssignments(reader, 'a'), 'few'],
  ['cells of a duty', (reader) => listExecutionsOfDuty(reader, 'a', 'b'), 'few'],
  ['batches', (reader) => listBatches(reader)],
  ['items by state', (reader) => countStates(reader)],
  ['items of a batch by state', (reader) => countStates(reader, 'a')],
  ['items of a batch', (reader) => listItems(reader, { batchId: 'a', limit: 50, offset: 0 })],
  ['items of a batch and a state', (reader) => listItems(reader, { batchId: 'a', state: 'doubts', limit: 50, offset: 0 })],
  ['the place of the next item', (reader) => nextPlace(reader, 'a')],
  ['the next item to be read', (reader) => findWaiting(reader)],
  ['an item left in the middle', (reader) => hasReading(reader)],
  ['an item with the same bytes', (reader) => findTwin(reader, { itemId: 'a', digest: 'd' })],
  ['an item with the same words', (reader) => findTwin(reader, { itemId: 'a', wordsDigest: 'd' })],
  ['what an item was read as', (reader) => findSource(reader, 'a')],
  ['a paper’s origin', (reader) => findOrigin(reader, 'a')],
];

test.each(QUERIES)('%s: found by an index', async (_name, read, few) => {
  const file = path.join(await temporaryFolder(), 'data.db');
  await (await openDatabase(file)).close();
  const asked = await queriesOf(file, read);
  expect(asked).toHaveLength(1);
  for (const query of asked) {
    const plan = planOf(file, query);
    expect(plan).toMatch(/USING (COVERING |INTEGER |)(INDEX|PRIMARY KEY)/);
    if (few === undefined) expect(plan).not.toContain('TEMP B-TREE');
  }
});

test('a period is bounded once at each end, so that the index is read no further than its last day', async () => {
  const file = path.join(await temporaryFolder(), 'data.db');
  await (await openDatabase(file)).close();
  const [query] = await queriesOf(file, (reader) => figuresByDay(reader, AUTUMN));
  expect(query?.sql.match(/due [<>]=? \?/g)).toEqual(['due >= ?', 'due <= ?']);
});

test('the first cells of each day are read in the order of two indexes, unsorted', async () => {
  const file = path.join(await temporaryFolder(), 'data.db');
  await (await openDatabase(file)).close();
  const days = ['2026-10-26', '2026-11-22', '2026-12-06'];
  const plans = (await queriesOf(file, (reader) => firstOfDays(reader, AUTUMN, days, 3))).map((query) => planOf(file, query));
  expect(plans).toHaveLength(2);
  for (const plan of plans) {
    expect(plan.match(/COVERING INDEX execution_awaited \(phase=\? AND due=\?\)/g)).toHaveLength(3);
    expect(plan).not.toContain('TEMP B-TREE');
  }
});

test('what performers are called is found by one assignment of each', async () => {
  const file = path.join(await temporaryFolder(), 'data.db');
  await (await openDatabase(file)).close();
  const [query] = await queriesOf(file, (reader) => findPerformers(reader, ['institution:a', 'institution:b']));
  const plan = query === undefined ? '' : planOf(file, query);
  expect(plan.match(/assignment_of_performer \(performer_key=\?\)/g)).toHaveLength(2);
  expect(plan).not.toContain('TEMP B-TREE');
});

test('the whole trail is read backwards by its key, unsorted', async () => {
  const file = path.join(await temporaryFolder(), 'data.db');
  await (await openDatabase(file)).close();
  const [query] = await queriesOf(file, (reader) => listAudit(reader, { limit: 50 }));
  expect(query && planOf(file, query)).toBe('SCAN audit');
});

/** The very queries that the repository sends. */
async function queriesOf(file: string, read: (reader: Reader) => Promise<unknown>): Promise<CompiledQuery[]> {
  const opening = openSqlite(file);
  if (opening.kind === 'foreign') throw new Error('foreign');
  const queries: CompiledQuery[] = [];
  const db = new Kysely<Tables>({ dialect: opening.engine.dialect, log: (event) => void queries.push(event.query) });
  await read(db);
  await db.destroy();
  return queries;
}

function planOf(file: string, query: CompiledQuery): string {
  return inspect(file, (database) => {
    const steps = database.prepare(`explain query plan ${query.sql}`).all(...query.parameters) as { readonly detail: string }[];
    return steps.map((step) => step.detail).join('; ');
  });
}
