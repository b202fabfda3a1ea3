import type { ImportState } from '../../src-shared/api/importApi.ts';
import type { SourceFormat } from '../../src-shared/recognition/sourcePaper.ts';
import type { Flag } from './flag.ts';

/** Files that were brought in together. */
export interface ImportBatchTable {
  id: string;
  name: string;
  created_at: string;
  created_by: string;
  paused: Flag;
  /** How many of its files were read and how long that took: what is left is told from it. */
  read_files: number;
  read_ms: number;
}

/** One file of a batch and what became of it. */
export interface ImportItemTable {
  id: string;
  batch_id: string;
  place: number;
  name: string;
  digest: string;
  size: number;
  state: ImportState;
  /** How often reading it was begun without coming to an end. */
  tries: number;
  /** Read although the same bytes or words are there already: a person said so. */
  forced: Flag;
  kind: string | null;
  number: string | null;
  date: string | null;
  title: string;
  doubts: number;
  unplaced: number;
  document_id: string | null;
  twin_id: string | null;
  sentence: string | null;
  /** SHA-256 of its folded words; null before it was read. */
  words_digest: string | null;
  /** JSON of the roles that a person gave to lines. */
  hints: string;
  /** The kind that a person said it is. */
  said_kind: string | null;
  added_at: string;
  added_by: string;
}

/** What a file was read as; apart from the item, so that a list of items stays light. */
export interface ImportSourceTable {
  item_id: string;
  format: SourceFormat;
  /** JSON of the neutral form. */
  source: string;
  /** JSON of the recognised content, if its kind is known. */
  content: string | null;
}

/** The file an imported paper was read from. */
export interface DocumentOriginTable {
  document_id: string;
  digest: string;
  size: number;
  name: string;
  format: SourceFormat;
  at: string;
  by: string;
  note: string | null;
}

export interface ImportTables {
  import_batch: ImportBatchTable;
  import_item: ImportItemTable;
  import_source: ImportSourceTable;
  document_origin: DocumentOriginTable;
}
