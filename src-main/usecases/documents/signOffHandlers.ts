import { Refusal } from '../../../src-shared/api/errors.ts';
import { allows } from '../../../src-shared/access/rights.ts';
import { updateDocument, type StoredDocument } from '../../db/repositories/documents.ts';
import { addRemark } from '../../db/repositories/remarks.ts';
import type { Inside } from '../context.ts';
import { writing } from '../handler.ts';
import { endDuties } from '../tracking/endDuties.ts';
import { deed } from './deed.ts';
import { openView } from './documentView.ts';
import { loadSeen, stateAfter } from './loadDocument.ts';
import { sign, signOnPaper } from './sign.ts';
import { submit } from './submit.ts';

/** Back to the author. The number stays entered in the journal for this paper, the paper itself is unregistered again. */
const giveBack = writing<'document.return'>(async (inside, input) => {
  const roles = inside.actor?.roles ?? [];
  if (!allows(roles, 'sign') && !allows(roles, 'draft')) {
    throw new Refusal('denied', 'Вернуть документ может руководитель или секретарь: попросите одного из них.');
  }
  const before = await loadSeen(inside.writer, input);
  const state = stateAfter(before, 'return');
  await addRemark(inside.writer, {
    id: inside.newId(),
    documentId: before.id,
    revision: before.revision,
    at: inside.now,
    by: inside.actor?.name ?? '',
    text: input.remark,
  });
  const document: StoredDocument = { ...before, state, frozenId: null, number: null, date: null, remark: input.remark };
  return await keep(inside, document, deed('Возвращён', before, 'с замечанием'));
});

const withdraw = writing<'document.withdraw'>(async (inside, input) => {
  const before = await loadSeen(inside.writer, input);
  const state = stateAfter(before, 'withdraw');
  await endDuties(inside, before, input.reason);
  const withdrawn = { at: inside.now, by: inside.actor?.name ?? '', reason: input.reason };
  return await keep(inside, { ...before, state, withdrawn }, `${deed('Отозван', before)}: ${input.reason}`);
});

async function keep(inside: Inside, changed: StoredDocument, what: string) {
  const document = { ...changed, updatedAt: inside.now, updatedBy: inside.actor?.name ?? '' };
  await updateDocument(inside.writer, document);
  inside.note({ what, documentId: document.id });
  inside.tell({ kind: 'documentChanged', id: document.id, revision: document.revision, by: document.updatedBy });
  return await openView(inside.writer, document, inside.today);
}

export const signOffHandlers = {
  'document.submit': submit,
  'document.return': giveBack,
  'document.sign': sign,
  'document.signOnPaper': signOnPaper,
  'document.withdraw': withdraw,
} as const;
