import type { Selectable, Updateable } from 'kysely';
import { sql, type SqlBool } from 'kysely';
import { KIND_WORDS, type DocumentKind } from '../../../src-shared/documents/kinds.ts';
import type { DocumentState } from '../../../src-shared/documents/signOff.ts';
import { bareWord } from '../../../src-shared/russian/bareWord.ts';
import { searchStem } from '../../../src-shared/russian/searchStem.ts';
import { foldKey } from '../foldKey.ts';
import type { Reader, Writer } from '../handles.ts';
import type { DocumentTable } from '../tables.ts';
import { escapeLike } from './prefixSearch.ts';

/** In the program, on what was printed, or before the paper came here. */
export type SigningWay = 'program' | 'paper' | 'archive';

/** A paper without its content. */
export interface StoredDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly state: DocumentState;
  readonly revision: number;
  readonly contentDigest: string;
  readonly title: string;
  /** What the registry's search looks through beyond number, date and title. */
  readonly searchText: string;
  readonly meetingDate: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly letterheadId: string;
  readonly frozenId: string | null;
  readonly remark: string | null;
  readonly trashed: boolean;
  readonly updatedAt: string;
  readonly updatedBy: string;
  readonly signed: {
    readonly at: string;
    readonly by: string;
    readonly on: string;
    readonly way: SigningWay;
    readonly scan: string | null;
  } | null;
  readonly withdrawn: { readonly at: string; readonly by: string; readonly reason: string } | null;
}

export interface DocumentQuery {
  readonly kind?: DocumentKind;
  readonly state?: DocumentState;
  readonly query: string;
  readonly trashed: boolean;
  readonly limit: number;
  readonly offset: number;
}

export async function findDocument(reader: Reader, id: string): Promise<StoredDocument | null> {
  const row = await reader.selectFrom('document').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? documentOf(row) : null;
}

/** A page of papers, the latest first. */
export async function listDocuments(reader: Reader, page: DocumentQuery): Promise<StoredDocument[]> {
  const rows = await selection(reader, page)
    .selectAll()
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map(documentOf);
}

export async function countDocuments(reader: Reader, page: DocumentQuery): Promise<number> {
  const row = await selection(reader, page)
    .select((of) => of.fn.countAll().as('n'))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** All ids, for checks that walk through everything. */
export async function listDocumentIds(reader: Reader): Promise<string[]> {
  return (await reader.selectFrom('document').select('id').orderBy('id').execute()).map((row) => row.id);
}

export async function insertDocument(writer: Writer, document: StoredDocument): Promise<void> {
  await writer
    .insertInto('document')
    .values({ ...rowOf(document), id: document.id, created_at: document.updatedAt, created_by: document.updatedBy })
    .execute();
}

export async function updateDocument(writer: Writer, document: StoredDocument): Promise<void> {
  const values: Updateable<DocumentTable> = rowOf(document);
  await writer.updateTable('document').set(values).where('id', '=', document.id).execute();
}

function selection(reader: Reader, page: DocumentQuery) {
  let query = reader.selectFrom('document').where('trashed', '=', page.trashed ? 1 : 0);
  if (page.kind !== undefined) query = query.where('kind', '=', page.kind);
  if (page.state !== undefined) query = query.where('state', '=', page.state);
  for (const word of queryWords(page.query)) {
    query = query.where(sql<SqlBool>`search_key like ${`%${escapeLike(word)}%`} escape '\\'`);
  }
  return query;
}

function rowOf(document: StoredDocument): Omit<DocumentTable, 'id' | 'created_at' | 'created_by'> {
  return {
    kind: document.kind,
    state: document.state,
    revision: document.revision,
    content_digest: document.contentDigest,
    title: document.title,
    meeting_date: document.meetingDate,
    search_key: keyOf(document),
    search_text: document.searchText,
    number: document.number,
    date: document.date,
    letterhead_id: document.letterheadId,
    frozen_id: document.frozenId,
    remark: document.remark,
    trashed: document.trashed ? 1 : 0,
    updated_at: document.updatedAt,
    updated_by: document.updatedBy,
    signed_at: document.signed?.at ?? null,
    signed_by: document.signed?.by ?? null,
    signed_on: document.signed?.on ?? null,
    signed_way: document.signed?.way ?? null,
    scan: document.signed?.scan ?? null,
    withdrawn_at: document.withdrawn?.at ?? null,
    withdrawn_by: document.withdrawn?.by ?? null,
    withdrawn_reason: document.withdrawn?.reason ?? null,
  };
}

/** Writes down anew what a paper is found by; nothing else of it changes. */
export async function updateSearchText(writer: Writer, document: StoredDocument): Promise<void> {
  const values = { search_text: document.searchText, search_key: keyOf(document) };
  await writer.updateTable('document').set(values).where('id', '=', document.id).execute();
}

/** What people look for it by: «протокол № 4», «14.04.2026», words of its title and of its text. */
function keyOf({ kind, number, date, meetingDate, title, searchText }: StoredDocument): string {
  const words = [KIND_WORDS[kind], number === null ? '' : `№ ${number}`, numericDate(date ?? meetingDate), title, searchText];
  return documentKey(words.join(' ')).slice(0, KEY_LIMIT);
}

/** The stems of the words that were typed; «протокол 4» asks for its number as «протокол № 4» does. */
function queryWords(query: string): readonly string[] {
  return documentKey(query)
    .replace(/^([а-я]{4,}) (?=\d{1,5}(?:[^\d.]|$))/u, '$1 №')
    .split(' ')
    .map(bareWord)
    .filter(Boolean)
    .map(searchStem);
}

/** A paper of hundreds of people still has a row that a list can be read from quickly. */
const KEY_LIMIT = 30_000;

/** Folded, and «№ 4» as one word: otherwise its 4 would be found in every date. */
function documentKey(text: string): string {
  return foldKey(text).replaceAll('№ ', '№');
}

/** People type «14.04» to find a paper. */
function numericDate(date: string | null): string {
  return date === null ? '' : date.split('-').toReversed().join('.');
}

function documentOf(row: Selectable<DocumentTable>): StoredDocument {
  return {
    id: row.id,
    kind: row.kind as DocumentKind,
    state: row.state as DocumentState,
    revision: row.revision,
    contentDigest: row.content_digest,
    title: row.title,
    searchText: row.search_text,
    meetingDate: row.meeting_date,
    number: row.number,
    date: row.date,
    letterheadId: row.letterhead_id,
    frozenId: row.frozen_id,
    remark: row.remark,
    trashed: row.trashed === 1,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    signed:
      row.signed_at === null
        ? null
        : {
            at: row.signed_at,
            by: row.signed_by ?? '',
            on: row.signed_on ?? '',
            way: row.signed_way === 'paper' || row.signed_way === 'archive' ? row.signed_way : 'program',
            scan: row.scan,
          },
    withdrawn: row.withdrawn_at === null ? null : { at: row.withdrawn_at, by: row.withdrawn_by ?? '', reason: row.withdrawn_reason ?? '' },
  };
}
