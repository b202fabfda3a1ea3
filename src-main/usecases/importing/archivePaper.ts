import { allows } from '../../../src-shared/access/rights.ts';
import type { ParsedInputOf } from '../../../src-shared/api/contract.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import { updateDocument, type StoredDocument } from '../../db/repositories/documents.ts';
import { findLetterhead } from '../../db/repositories/letterheads.ts';
import type { Inside, Outside } from '../context.ts';
import { addDraft } from '../documents/addDraft.ts';
import { deed } from '../documents/deed.ts';
import { freeze, type Printed } from '../documents/freeze.ts';
import { drawDocx, type Drawing } from '../drawPaper.ts';
import { enterArchived } from '../office/archivedNumber.ts';
import { keepDuties } from '../tracking/keepDuties.ts';

export type Archived = Extract<ParsedInputOf<'import.keep'>['as'], { kind: 'archived' }>;

interface OldPaper {
  readonly content: Content;
  readonly letterheadId: string;
}

/** The file itself is what was signed; beside it the content is drawn as any paper, so that it can be read, printed and compared. */
export async function printArchived(outside: Outside, as: Archived, { content, letterheadId }: OldPaper): Promise<Printed> {
  if (!allows(outside.actor?.roles ?? null, 'register')) {
    throw new Refusal('denied', 'Внести подписанный документ может тот, кто ведёт журналы: попросите секретаря или руководителя.');
  }
  if (as.date > outside.today) throw new Refusal('refused', 'Дата документа ещё не наступила: укажите день, который стоит в документе.');
  const letterhead = await findLetterhead(outside.reader, letterheadId);
  if (letterhead === null) throw new Refusal('notFound', 'Бланка управления нет: выберите бланк в настройках.');
  const registration = { number: as.number, date: as.date };
  const drawing: Drawing = { documentId: outside.newId(), content, letterhead, registration, updatedAt: outside.now };
  return { drawing, docx: await drawDocx(drawing, outside.files) };
}

/** A signed paper of its own number and day; gives it, and what is worth knowing about its number. */
export async function archivePaper(
  inside: Inside,
  as: Archived,
  { content, letterheadId }: OldPaper,
  printed: Printed,
): Promise<{ readonly document: StoredDocument; readonly note: string | null }> {
  const draft = await addDraft(inside, content, letterheadId, printed.drawing.documentId);
  const document: StoredDocument = {
    ...draft,
    number: as.number,
    date: as.date,
    state: 'signed',
    signed: { at: inside.now, by: as.signedBy, on: as.date, way: 'archive', scan: null },
    frozenId: await freeze(inside, draft, 'signed', printed),
  };
  const note = await enterArchived(inside, document, as);
  await updateDocument(inside.writer, document);
  if (as.tracking === 'fromToday') {
    await keepDuties(inside, { document, content, letterhead: printed.drawing.letterhead, since: inside.today });
  }
  inside.tell({ kind: 'journalChanged' });
  return { document, note };
}

export function archivedDeed(document: StoredDocument, name: string): string {
  return `${deed('Внесён', document, 'в архив подписанным')} из файла «${name}»`;
}
