import type { Content } from '../../../src-shared/documents/kinds.ts';
import { insertDocument, type StoredDocument } from '../../db/repositories/documents.ts';
import { appendRevision } from '../../db/repositories/revisions.ts';
import { sha256 } from '../../db/sha256.ts';
import type { Inside } from '../context.ts';
import { canonicalJson } from './canonicalJson.ts';
import { documentTitle } from './documentTitle.ts';
import { searchText } from './searchText.ts';

/** A new draft with its first revision; whoever makes it notes and tells of it. `id` where it was needed beforehand, for drawing. */
export async function addDraft(
  inside: Inside,
  content: Content,
  letterheadId: string,
  id: string = inside.newId(),
): Promise<StoredDocument> {
  const json = canonicalJson(content);
  const document: StoredDocument = {
    id,
    kind: content.kind,
    state: 'draft',
    revision: 1,
    contentDigest: sha256(json),
    title: documentTitle(content),
    searchText: searchText(content),
    meetingDate: content.date,
    number: null,
    date: null,
    letterheadId,
    frozenId: null,
    remark: null,
    trashed: false,
    updatedAt: inside.now,
    updatedBy: inside.actor?.name ?? '',
    signed: null,
    withdrawn: null,
  };
  await insertDocument(inside.writer, document);
  await appendContent(inside, document, json);
  return document;
}

/** Appends the content as the revision that the paper has now. */
export async function appendContent(inside: Inside, document: StoredDocument, json: string): Promise<void> {
  await appendRevision(inside.writer, {
    documentId: document.id,
    number: document.revision,
    content: json,
    digest: document.contentDigest,
    at: inside.now,
    by: inside.actor?.name ?? '',
  });
}
