import type { Generated } from 'kysely';
import type { Flag } from './flag.ts';

/** Stands for no day in `due`: it sorts after every day and lies in no period. */
export const UNDATED = '9999-99-99';

/** The same for a deadline that is no day («постоянно»): after every day, before what has no deadline. */
export const ONGOING = '9999-98-98';

/** 0: still awaited; 1: decided (done, not done, not applicable); 2: taken off control. Follows from `outcome`. */
export type Phase = 0 | 1 | 2;

/** A point or a plan's row that tells somebody to do something; one a document and source. */
export interface DutyTable {
  id: string;
  document_id: string;
  source_kind: 'point' | 'row';
  source_id: string;
  annex_id: string | null;
  place: number;
  label: string;
  text: string;
  above: string;
  /** JSON: the words of the paper for those who report, and for those who do not. */
  named: string;
  also_named: string;
  controller: string;
  deadline_words: string;
  /** JSON of the typed deadline; null where there is none or it was not understood. */
  deadline: string | null;
  /** JSON of what a person said about the days. */
  answer: string | null;
  /** Why the words alone give no days; null when there is nothing to ask. */
  ask: string | null;
  day_off_rule: string | null;
  /** From which day on due days are counted, and up to which they have been made. */
  starts: string;
  horizon: string;
  /** `self`: goes on by itself; `asks`: a plan without years; `stopped`: nothing more arises. */
  renewal: 'self' | 'asks' | 'stopped';
  removed: Flag;
  search_key: string;
  /** Earlier days are not watched: a paper of the archive is tracked from the day it came; empty for all days. */
  since: string;
}

export interface DutyResponsibleTable {
  duty_id: string;
  place: number;
  key: string;
  text: string;
}

export interface DutyChangeTable {
  id: Generated<number>;
  duty_id: string;
  at: string;
  by: string;
  paper_id: string | null;
  what: string;
}

export interface AudienceListTable {
  document_id: string;
  place: number;
  named: string;
  audience_id: string | null;
  /** JSON of `{ id, text }`. */
  members: string;
}

/** One duty × one performer. */
export interface AssignmentTable {
  id: string;
  duty_id: string;
  document_id: string;
  place: number;
  performer_kind: 'institution' | 'person' | 'department' | 'words';
  performer_id: string | null;
  performer_key: string;
  performer_text: string;
  search_key: string;
  removed: Flag;
}

/** One assignment × one due day. `duty_id`, `document_id`, `performer_key`, `month` and `phase` repeat what follows from other columns. */
export interface ExecutionTable {
  id: Generated<number>;
  assignment_id: string;
  duty_id: string;
  document_id: string;
  performer_key: string;
  /** The day the rule gives before days off are minded; empty for an undated cell. Names the cell among its assignment's. */
  nominal: string;
  due: string;
  /** `2026-03`; empty for an undated cell. */
  month: string;
  /** The due day before the first postponement. */
  first_due: string | null;
  outcome: string;
  phase: Phase;
  done_on: string | null;
  note: string;
  by: string;
  /** Null until somebody touches the cell. */
  at: string | null;
  version: number;
  /** How many files and postponements: counted here so that lists need not look. */
  evidence: number;
  postponed: number;
}

export interface PostponementTable {
  id: Generated<number>;
  execution_id: number;
  from_due: string;
  to_due: string;
  by: string;
  at: string;
  reason: string;
}

export interface EvidenceTable {
  id: string;
  execution_id: number;
  digest: string;
  name: string;
  by: string;
  at: string;
}

export interface ExecutionEventTable {
  id: Generated<number>;
  execution_id: number;
  at: string;
  by: string;
  what: string;
}

/** The last deed of each account, to be taken back. */
export interface UndoTable {
  account_id: string;
  token: string;
  at: string;
  stamp: number;
  /** JSON of the cells as they were. */
  cells: string;
}

export interface KnownDatesTable {
  words_key: string;
  dates: string;
  at: string;
}

export interface CalendarYearTable {
  year: number;
  days: string;
}

export interface TrackingTables {
  duty: DutyTable;
  duty_responsible: DutyResponsibleTable;
  duty_change: DutyChangeTable;
  audience_list: AudienceListTable;
  assignment: AssignmentTable;
  execution: ExecutionTable;
  postponement: PostponementTable;
  evidence: EvidenceTable;
  execution_event: ExecutionEventTable;
  undo: UndoTable;
  known_dates: KnownDatesTable;
  calendar_year: CalendarYearTable;
}
