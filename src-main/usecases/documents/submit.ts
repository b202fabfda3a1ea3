import type { ParsedInputOf } from '../../../src-shared/api/contract.ts';
import type { OpenDocument } from '../../../src-shared/api/documentApi.ts';
import type { Journal } from '../../../src-shared/api/officeApi.ts';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import type { StoredDocument } from '../../db/repositories/documents.ts';
import { updateDocument } from '../../db/repositories/documents.ts';
import { journalOfKind } from '../../db/repositories/journals.ts';
import { appendRevision } from '../../db/repositories/revisions.ts';
import { sha256 } from '../../db/sha256.ts';
import { Stale, type Inside, type Outside } from '../context.ts';
import { drawDocx } from '../drawPaper.ts';
import { preparing } from '../handler.ts';
import { handNumber } from '../office/journalNumber.ts';
import { previewRegistration, register, type Wish } from '../office/registration.ts';
import { canonicalJson } from './canonicalJson.ts';
import { deed } from './deed.ts';
import { openView, paperParts } from './documentView.ts';
import { freeze, type Printed } from './freeze.ts';
import { loadDraft, stateAfter } from './loadDocument.ts';

type Seen = ParsedInputOf<'document.submit'>;

/** «На подпись»: draws first, then freezes inside the transaction what was drawn, if it still holds there. */
export const submit = preparing<'document.submit', Printed>(print, write);

async function print(outside: Outside, seen: Seen): Promise<Printed> {
  const document = await loadDraft(outside.reader, seen);
  const { content: written, letterhead, writtenAt } = await paperParts(outside.reader, document);
  const content = seen.number === undefined ? written : { ...written, number: seen.number };
  const { numberAt } = await journalOfKind(outside.reader, document.kind);
  const wish = { document, number: handNumber(content), date: content.date ?? outside.today };
  const registered = await previewRegistration(outside.reader, wish);
  const registration = isNumberedNow(numberAt, content) ? registered : { number: null, date: null };
  const drawing = { documentId: document.id, content, letterhead, registration, updatedAt: writtenAt };
  return { drawing, docx: await drawDocx(drawing, outside.files) };
}

async function write(inside: Inside, seen: Seen, printed: Printed): Promise<OpenDocument> {
  const before = await withNumber(inside, seen, printed.drawing.content);
  await refuseStale(inside, before, printed);
  const registered = await registerIfDue(inside, before, printed);
  const document: StoredDocument = {
    ...before,
    ...registered,
    state: stateAfter(before, 'submit'),
    remark: null,
    frozenId: await freeze(inside, before, 'forSignature', printed),
    updatedAt: inside.now,
    updatedBy: inside.actor?.name ?? '',
  };
  await updateDocument(inside.writer, document);
  inside.note({ what: deed('Передан', document, 'на подпись'), documentId: document.id });
  inside.tell({ kind: 'documentChanged', id: document.id, revision: document.revision, by: document.updatedBy });
  inside.tell({ kind: 'journalChanged' });
  return await openView(inside.writer, document, inside.today);
}

/** The number decided on sending belongs to the paper: it is stored as its latest revision. */
async function withNumber(inside: Inside, seen: Seen, content: Content): Promise<StoredDocument> {
  const document = await loadDraft(inside.writer, seen);
  if (seen.number === undefined) return document;
  const json = canonicalJson(content);
  const contentDigest = sha256(json);
  if (contentDigest === document.contentDigest) return document;
  const numbered = { ...document, revision: document.revision + 1, contentDigest };
  const by = inside.actor?.name ?? '';
  await appendRevision(inside.writer, {
    documentId: document.id,
    number: numbered.revision,
    content: json,
    digest: contentDigest,
    at: inside.now,
    by,
  });
  await updateDocument(inside.writer, numbered);
  return numbered;
}

/** Letterhead and journal may have changed while the paper was being drawn; the revision was checked already. */
async function refuseStale(inside: Inside, document: StoredDocument, printed: Printed): Promise<void> {
  const { letterhead } = await paperParts(inside.writer, document);
  if (JSON.stringify(letterhead) !== JSON.stringify(printed.drawing.letterhead)) throw new Stale();
  const { numberAt } = await journalOfKind(inside.writer, document.kind);
  if (isNumberedNow(numberAt, printed.drawing.content) !== (printed.drawing.registration.number !== null)) throw new Stale();
}

/** A number given by hand stands on the printed paper, so it is taken at once, whatever the journal's custom. */
function isNumberedNow(numberAt: Journal['numberAt'], content: Content): boolean {
  return numberAt === 'submit' || handNumber(content) !== null;
}

async function registerIfDue(inside: Inside, document: StoredDocument, { drawing }: Printed) {
  const { registration, content } = drawing;
  if (registration.number === null || registration.date === null) return { number: null, date: null };
  const wish: Wish = { document, number: handNumber(content), date: registration.date };
  const registered = await register(inside.writer, wish, inside.newId);
  if (registered.number !== registration.number) throw new Stale();
  return registered;
}
