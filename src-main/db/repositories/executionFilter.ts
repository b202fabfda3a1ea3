import { sql, type SelectQueryBuilder, type SqlBool } from 'kysely';
import { addDays } from '../../../src-shared/base/dayArithmetic.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { SOON_DAYS } from '../../../src-shared/tracking/standing.ts';
import type { StandingFilter, TrackingFilter } from '../../../src-shared/tracking/trackingFilter.ts';
import { searchWords } from '../foldKey.ts';
import type { Reader } from '../handles.ts';
import type { Tables } from '../tables.ts';
import { ONGOING, UNDATED, type Phase } from '../trackingTables.ts';
import { escapeLike } from './prefixSearch.ts';

/** A filter with what it needs to be asked: the day, and the performers of its group. */
export interface Narrowing {
  readonly filter: TrackingFilter;
  readonly today: PlainDate;
  /** The keys of the institutions that `filter.group` has today; absent where it names none. */
  readonly groupKeys?: readonly string[];
  /** The answer is grouped by performer: his index is to be read through, and days are compared out of sight of the planner. */
  readonly grouped?: true;
  /** Without a standing: of this phase alone. */
  readonly phase?: 0 | 1;
}

export type Executions = SelectQueryBuilder<Tables, 'execution', object>;

/** The cells of a filter, without any order or columns yet. */
export function narrowed(reader: Reader, { filter, today, groupKeys, grouped, phase }: Narrowing): Executions {
  const due = grouped ? sql<string>`due || ''` : sql<string>`due`;
  let query: Executions = ofStanding(reader.selectFrom('execution'), filter.standing, { today, phase });
  if (filter.performer !== undefined) query = query.where('performer_key', '=', filter.performer);
  if (groupKeys !== undefined) query = query.where('performer_key', 'in', groupKeys.length === 0 ? [''] : groupKeys);
  if (filter.document !== undefined) query = query.where('document_id', '=', filter.document);
  if (filter.source !== undefined) query = query.where('duty_id', 'in', dutiesOfSource(reader, filter.source, filter.document));
  if (filter.responsible !== undefined) {
    query = query.where('duty_id', 'in', reader.selectFrom('duty_responsible').select('duty_id').where('key', '=', filter.responsible));
  }
  if (filter.kind !== undefined) {
    query = query.where('document_id', 'in', reader.selectFrom('document').select('id').where('kind', '=', filter.kind));
  }
  if (filter.from !== undefined) query = query.where(due, '>=', filter.from);
  // One upper bound, not two: the planner takes the first for the index and goes through the whole future by the other.
  if (filter.to !== undefined) query = query.where(due, '<=', filter.to);
  else if (filter.from !== undefined) query = query.where(due, '<', ONGOING);
  const words = searchWords(filter.words ?? '');
  return words.length === 0 ? query : query.where('assignment_id', 'in', assignmentsWith(reader, words));
}

function ofStanding(
  query: Executions,
  standing: StandingFilter | undefined,
  { today, phase }: Pick<Narrowing, 'today' | 'phase'>,
): Executions {
  const soon = addDays(today, SOON_DAYS);
  const awaited = query.where('phase', '=', 0);
  switch (standing) {
    case undefined:
      return phase === undefined ? query.where('phase', '<', 2) : query.where('phase', '=', phase);
    case 'awaited':
      return awaited;
    case 'partly':
      return awaited.where('outcome', '=', 'partly');
    case 'overdue':
      return awaited.where('due', '<', today);
    case 'today':
      return awaited.where('due', '=', today);
    case 'soon':
      return awaited.where('due', '>', today).where('due', '<=', soon);
    case 'planned':
      return awaited.where('due', '>', soon).where('due', '<', ONGOING);
    case 'ongoing':
      return awaited.where('due', '=', ONGOING);
    case 'undated':
      return awaited.where('due', '=', UNDATED);
    case 'done':
      return query.where('phase', '=', 1).where('outcome', '=', 'done');
    case 'doneLate':
      return query.where('phase', '=', 1).where('outcome', '=', 'done').whereRef('done_on', '>', 'due');
    case 'notDone':
    case 'notApplicable':
      return query.where('phase', '=', 1).where('outcome', '=', standing);
    case 'removed':
      return query.where('phase', '=', 2);
  }
}

/** Every standing lies within one phase. */
export function phaseOfStanding(standing: StandingFilter): Phase {
  switch (standing) {
    case 'done':
    case 'doneLate':
    case 'notDone':
    case 'notApplicable':
      return 1;
    case 'removed':
      return 2;
    default:
      return 0;
  }
}

function dutiesOfSource(reader: Reader, source: string, document: string | undefined) {
  const query = reader.selectFrom('duty').select('id').where('source_id', '=', source);
  return document === undefined ? query : query.where('document_id', '=', document);
}

/** Every word begins some word of the duty, of its paper or of the performer. */
function assignmentsWith(reader: Reader, words: readonly string[]) {
  const joined = reader.selectFrom('assignment').innerJoin('duty', 'duty.id', 'assignment.duty_id').select('assignment.id');
  return words.reduce((query, word) => {
    const like = `% ${escapeLike(word)}%`;
    return query.where(sql<SqlBool>`(duty.search_key like ${like} escape '\\' or assignment.search_key like ${like} escape '\\')`);
  }, joined);
}
