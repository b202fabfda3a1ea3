import type { Generated } from 'kysely';
import type { Flag } from './flag.ts';
import type { ImportTables } from './importTables.ts';
import type { TrackingTables } from './trackingTables.ts';

/** The tables as Kysely sees them. Text ids are made by the program, moments and days are ISO text, flags are 0 or 1, JSON is text. */

export interface Tables extends TrackingTables, ImportTables {
  meta: MetaTable;
  department: DepartmentTable;
  letterhead: LetterheadTable;
  institution: InstitutionTable;
  person: PersonTable;
  audience: AudienceTable;
  account: AccountTable;
  audit: AuditTable;
  journal: JournalTable;
  journal_entry: JournalEntryTable;
  document: DocumentTable;
  revision: RevisionTable;
  frozen: FrozenTable;
  file: FileTable;
  remark: RemarkTable;
}

export interface MetaTable {
  key: string;
  value: string;
}

export interface DepartmentTable {
  id: string;
  name: string;
  short_name: string;
  settlement: string;
  chair_id: string | null;
  secretary_id: string | null;
  letterhead_id: string;
}

export interface LetterheadTable {
  id: string;
  name: string;
  name_key: string;
  json: string;
}

export interface InstitutionTable {
  id: string;
  full_name: string;
  full_key: string;
  short_name: string;
  short_key: string;
  /** Folded words with a space before each: what a prefix search looks into. */
  search_key: string;
  kind: string;
  tags: string;
  head_id: string | null;
  address: string;
  archived: Flag;
}

export interface PersonTable {
  id: string;
  surname: string;
  given_name: string;
  patronymic: string;
  /** Folded surname and initials: two entries with one key may be one person. */
  name_key: string;
  sort_key: string;
  search_key: string;
  gender: string | null;
  post: string;
  institution_id: string | null;
  ours: Flag;
  name_forms: string;
  post_forms: string;
  archived: Flag;
}

export interface AudienceTable {
  id: string;
  nominative: string;
  nominative_key: string;
  search_key: string;
  dative: string;
  rule: string;
  archived: Flag;
}

export interface AccountTable {
  id: string;
  login: string;
  login_key: string;
  name: string;
  roles: string;
  password_hash: string | null;
  active: Flag;
  created_at: string;
}

export interface AuditTable {
  id: Generated<number>;
  at: string;
  account: string;
  operation: string;
  what: string;
  document_id: string | null;
}

export interface JournalTable {
  id: string;
  kind: string;
  name: string;
  first_number: number;
  /** The year `first_number` was set in: it holds up to that year, later years start from 1. */
  first_year: number;
  suffix: string;
  number_at: string;
}

export interface JournalEntryTable {
  id: string;
  journal_id: string;
  year: number;
  ordinal: number;
  /** What makes a double: the ordinal of an ordinary number, the folded text of a lettered one («297-а»). */
  slot: string;
  /** Whether the entry takes up its ordinal; «297-а» stands beside 297, not in its place. */
  fills: Flag;
  number: string;
  date: string | null;
  document_id: string | null;
  title: string;
  gap_reason: string | null;
  /** The number came with an old paper that was read in: the numbers before it are no gaps of this journal. */
  archived: Flag;
}

export interface DocumentTable {
  id: string;
  kind: string;
  state: string;
  revision: number;
  /** SHA-256 of the latest revision: equal content makes no new one. */
  content_digest: string;
  title: string;
  /** The day of the meeting as the latest revision has it; `date` is the registration's. */
  meeting_date: string | null;
  search_key: string;
  search_text: string;
  number: string | null;
  date: string | null;
  letterhead_id: string;
  /** What is frozen now; null for a draft. */
  frozen_id: string | null;
  remark: string | null;
  trashed: Flag;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
  signed_at: string | null;
  signed_by: string | null;
  signed_on: string | null;
  signed_way: string | null;
  scan: string | null;
  withdrawn_at: string | null;
  withdrawn_by: string | null;
  withdrawn_reason: string | null;
}

export interface RevisionTable {
  document_id: string;
  number: number;
  /** Canonical JSON; `digest` is the SHA-256 of exactly this text. */
  content: string;
  digest: string;
  at: string;
  by: string;
}

export interface FrozenTable {
  id: string;
  document_id: string;
  revision: number;
  kind: 'forSignature' | 'signed';
  at: string;
  content: string;
  digest: string;
  letterhead: string;
  letterhead_digest: string;
  number: string | null;
  date: string | null;
  docx: Uint8Array;
  docx_digest: string;
}

export interface FileTable {
  digest: string;
  size: number;
  mime: string;
  at: string;
}

export interface RemarkTable {
  id: string;
  document_id: string;
  revision: number;
  at: string;
  by: string;
  text: string;
}
