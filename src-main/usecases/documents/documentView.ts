import type { DocumentRow, OpenDocument } from '../../../src-shared/api/documentApi.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import type { Letterhead } from '../../../src-shared/documents/letterhead.ts';
import type { Reader } from '../../db/handles.ts';
import type { StoredDocument } from '../../db/repositories/documents.ts';
import { findFrozen, type FrozenForm } from '../../db/repositories/frozenForms.ts';
import { findLetterhead, readLetterhead } from '../../db/repositories/letterheads.ts';
import { findOrigin } from '../../db/repositories/origins.ts';
import { findRevision } from '../../db/repositories/revisions.ts';
import { sha256 } from '../../db/sha256.ts';
import { nextNumberFor } from '../office/registration.ts';
import { frozenContent, revisionContent } from './storedContent.ts';

/** A paper in a list. */
export function documentRow(document: StoredDocument): DocumentRow {
  const { id, kind, state, number, date, meetingDate, title, revision, updatedAt, updatedBy, trashed, remark } = document;
  return { id, kind, state, number, date, meetingDate, title, revision, updatedAt, updatedBy, trashed, remark };
}

/** What is printed of a paper: its frozen form if it has one, else the latest revision and the letterhead as it is now. */
export interface PaperParts {
  readonly content: Content;
  readonly letterhead: Letterhead;
  readonly frozen: FrozenForm | null;
  /** When the content was written. */
  readonly writtenAt: string;
}

export async function paperParts(reader: Reader, document: StoredDocument): Promise<PaperParts> {
  if (document.frozenId === null) return await draftParts(reader, document);
  const frozen = await findFrozen(reader, document.frozenId);
  if (frozen === null) throw damaged();
  if (sha256(frozen.letterhead) !== frozen.letterheadDigest) throw damaged();
  const revision = await findRevision(reader, document.id, frozen.revision);
  const letterhead = readLetterhead(frozen.letterhead);
  return { content: frozenContent(frozen, document.kind), letterhead, frozen, writtenAt: revision?.at ?? frozen.at };
}

/** A paper as the editor opens it. */
export async function openView(reader: Reader, document: StoredDocument, today: PlainDate): Promise<OpenDocument> {
  const { content, letterhead, frozen } = await paperParts(reader, document);
  return {
    ...documentRow(document),
    content,
    letterhead,
    digest: frozen?.digest ?? null,
    signed: document.signed,
    withdrawn: document.withdrawn,
    origin: await originView(reader, document.id),
    ...(await nextNumberFor(reader, document, content.date ?? today)),
  };
}

async function originView(reader: Reader, documentId: string): Promise<OpenDocument['origin']> {
  const origin = await findOrigin(reader, documentId);
  if (origin === null) return null;
  const { name, format, size, at, by, note } = origin;
  return { name, format, bytes: size, at, by, note };
}

async function draftParts(reader: Reader, document: StoredDocument): Promise<PaperParts> {
  const revision = await findRevision(reader, document.id, document.revision);
  const letterhead = await findLetterhead(reader, document.letterheadId);
  if (revision === null || letterhead === null) throw damaged();
  return { content: revisionContent(revision, document.kind), letterhead, frozen: null, writtenAt: revision.at };
}

function damaged(): Refusal {
  return new Refusal('storage', 'Данные документа на диске повреждены: верните последнюю резервную копию и проверьте диск.');
}
