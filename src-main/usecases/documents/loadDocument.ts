import { Refusal } from '../../../src-shared/api/errors.ts';
import { nextState, STATE_WORDS, type DocumentState, type SignOffEvent } from '../../../src-shared/documents/signOff.ts';
import type { Reader } from '../../db/handles.ts';
import { findDocument, type StoredDocument } from '../../db/repositories/documents.ts';

/** The paper, or a refusal. */
export async function loadDocument(reader: Reader, id: string): Promise<StoredDocument> {
  const document = await findDocument(reader, id);
  if (document === null) throw new Refusal('notFound', 'Такого документа нет: обновите список документов.');
  return document;
}

/** The paper in the revision the caller saw; what somebody else saved meanwhile is never overwritten. */
export async function loadSeen(reader: Reader, seen: { readonly id: string; readonly revision: number }): Promise<StoredDocument> {
  const document = await loadDocument(reader, seen.id);
  if (document.revision === seen.revision) return document;
  throw new Refusal(
    'conflict',
    `Документ уже изменён (${document.updatedBy}, редакция ${document.revision}): откройте новую редакцию и внесите в неё свои правки.`,
    { by: document.updatedBy, at: document.updatedAt, revision: document.revision },
  );
}

/** The paper, if it may be edited now. */
export async function loadDraft(reader: Reader, seen: { readonly id: string; readonly revision: number }): Promise<StoredDocument> {
  const document = await loadSeen(reader, seen);
  if (document.trashed) throw new Refusal('refused', 'Документ лежит в корзине: сначала восстановите его.');
  if (document.state !== 'draft') {
    throw new Refusal(
      'refused',
      `Документ уже не черновик («${STATE_WORDS[document.state]}»), поэтому его нельзя менять: обновите его на экране.`,
    );
  }
  return document;
}

/** The state the event leads to, or a refusal that names the present one. */
export function stateAfter(document: StoredDocument, event: SignOffEvent): DocumentState {
  const next = document.trashed ? null : nextState(document.state, event);
  if (next !== null) return next;
  const now = document.trashed ? 'в корзине' : STATE_WORDS[document.state].toLowerCase();
  throw new Refusal('refused', `Сейчас это сделать нельзя: документ ${now}; обновите его на экране.`);
}
