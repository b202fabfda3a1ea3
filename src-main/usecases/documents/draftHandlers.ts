import type { Content, DocumentKind } from '../../../src-shared/documents/kinds.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { readDepartment } from '../../db/repositories/departments.ts';
import { updateDocument, type StoredDocument } from '../../db/repositories/documents.ts';
import { findLetterhead } from '../../db/repositories/letterheads.ts';
import { findPerson } from '../../db/repositories/persons.ts';
import { sha256 } from '../../db/sha256.ts';
import type { Inside } from '../context.ts';
import { writing } from '../handler.ts';
import { addDraft, appendContent } from './addDraft.ts';
import { canonicalJson } from './canonicalJson.ts';
import { contentFrom } from './contentFrom.ts';
import { deed } from './deed.ts';
import { documentTitle } from './documentTitle.ts';
import { documentRow, openView, paperParts } from './documentView.ts';
import { loadDocument, loadDraft, loadSeen } from './loadDocument.ts';
import { newContent } from './newContent.ts';
import { paperName } from './paperName.ts';
import { refuseOtherKind } from './refuseOtherKind.ts';
import { searchText } from './searchText.ts';
import { keepPlace, takePlaceBack } from '../office/trashedNumber.ts';

const create = writing<'document.create'>(async (inside, input) => {
  const { content, letterheadId, previous } = await beginning(inside, input);
  const document = await addDraft(inside, content, letterheadId);
  const origin = previous === null ? '' : ` по ${paperName(previous, 'dative')}`;
  return await opened(inside, document, `${deed('Создан', document)}${origin}`);
});

interface Wanted {
  readonly kind: DocumentKind;
  readonly content?: Content;
  readonly from?: string;
  readonly letterheadId?: string;
}

interface Made {
  readonly content: Content;
  readonly letterheadId: string;
  /** What the content was made from. */
  readonly previous: StoredDocument | null;
}

async function beginning(inside: Inside, wanted: Wanted): Promise<Made> {
  const department = await readDepartment(inside.writer);
  const previous = wanted.from === undefined ? null : await loadDocument(inside.writer, wanted.from);
  const letterheadId = wanted.letterheadId ?? previous?.letterheadId ?? department.letterheadId;
  await refuseUnknownLetterhead(inside, letterheadId);
  if (wanted.content !== undefined) {
    refuseOtherKind(wanted.kind, wanted.content);
    return { content: wanted.content, letterheadId, previous: null };
  }
  if (previous !== null) {
    const { content } = await paperParts(inside.writer, previous);
    return { content: contentFrom(wanted.kind, previous, content, inside), letterheadId, previous };
  }
  const chair = department.chairId === null ? null : await findPerson(inside.writer, department.chairId);
  const secretary = department.secretaryId === null ? null : await findPerson(inside.writer, department.secretaryId);
  const content = newContent(wanted.kind, { department, chair, secretary, today: inside.today, newId: inside.newId });
  return { content, letterheadId, previous: null };
}

const save = writing<'document.save'>(async (inside, input) => {
  const before = await loadDraft(inside.writer, input);
  refuseOtherKind(before.kind, input.content);
  const json = canonicalJson(input.content);
  const digest = sha256(json);
  if (digest === before.contentDigest) {
    inside.unchanged();
    return { revision: before.revision, savedAt: before.updatedAt, digest };
  }
  const document: StoredDocument = {
    ...before,
    revision: before.revision + 1,
    contentDigest: digest,
    title: documentTitle(input.content),
    searchText: searchText(input.content),
    meetingDate: input.content.date,
    updatedAt: inside.now,
    updatedBy: inside.actor?.name ?? '',
  };
  await appendContent(inside, document, json);
  await updateDocument(inside.writer, document);
  told(inside, document, `${deed('Сохранён', document)}, редакция ${document.revision}`);
  return { revision: document.revision, savedAt: inside.now, digest };
});

const setLetterhead = writing<'document.setLetterhead'>(async (inside, input) => {
  const before = await loadDraft(inside.writer, input);
  await refuseUnknownLetterhead(inside, input.letterheadId);
  const document: StoredDocument = { ...before, letterheadId: input.letterheadId };
  await updateDocument(inside.writer, document);
  return await opened(inside, document, `Сменён бланк: ${paperName(document)}`);
});

const trash = writing<'document.trash'>(async (inside, input) => {
  const before = await loadDraft(inside.writer, input);
  const document: StoredDocument = { ...before, trashed: true, updatedAt: inside.now, updatedBy: inside.actor?.name ?? '' };
  await updateDocument(inside.writer, document);
  await keepPlace(inside.writer, document.id);
  told(inside, document, deed('Перемещён', document, 'в корзину'));
  return documentRow(document);
});

const restore = writing<'document.restore'>(async (inside, input) => {
  const before = await loadSeen(inside.writer, input);
  if (!before.trashed) throw new Refusal('refused', 'Документа в корзине нет: обновите список.');
  const document: StoredDocument = { ...before, trashed: false, updatedAt: inside.now, updatedBy: inside.actor?.name ?? '' };
  await updateDocument(inside.writer, document);
  await takePlaceBack(inside.writer, document.id);
  told(inside, document, deed('Восстановлен', document, 'из корзины'));
  return documentRow(document);
});

async function refuseUnknownLetterhead(inside: Inside, id: string): Promise<void> {
  if ((await findLetterhead(inside.writer, id)) === null) throw new Refusal('notFound', 'Такого бланка уже нет: выберите другой.');
}

async function opened(inside: Inside, document: StoredDocument, what: string) {
  told(inside, document, what);
  return await openView(inside.writer, document, inside.today);
}

function told(inside: Inside, document: StoredDocument, what: string): void {
  inside.note({ what, documentId: document.id });
  inside.tell({ kind: 'documentChanged', id: document.id, revision: document.revision, by: inside.actor?.name ?? '' });
}

export const draftHandlers = {
  'document.create': create,
  'document.save': save,
  'document.setLetterhead': setLetterhead,
  'document.trash': trash,
  'document.restore': restore,
} as const;
