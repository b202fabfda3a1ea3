import { allows } from '../../../src-shared/access/rights.ts';
import type { ParsedInputOf } from '../../../src-shared/api/contract.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import { readDepartment } from '../../db/repositories/departments.ts';
import { updateDocument, type StoredDocument } from '../../db/repositories/documents.ts';
import { findSource } from '../../db/repositories/importSources.ts';
import { findLetterhead } from '../../db/repositories/letterheads.ts';
import type { Inside, Outside } from '../context.ts';
import { addDraft } from '../documents/addDraft.ts';
import { deed } from '../documents/deed.ts';
import { freeze, type Printed } from '../documents/freeze.ts';
import { readContent } from '../documents/storedContent.ts';
import { drawDocx, type Drawing } from '../drawPaper.ts';
import { preparing } from '../handler.ts';
import { enterArchived } from '../office/archivedNumber.ts';
import { keepDuties } from '../tracking/keepDuties.ts';
import { itemRow } from './importViews.ts';
import { keepItem, refuseUnread } from './keepItem.ts';
import { loadItem } from './loadItem.ts';
import type { SourceFormat } from '../../../src-shared/recognition/sourcePaper.ts';

type Wanted = ParsedInputOf<'import.keep'>;
type Archived = Extract<Wanted['as'], { kind: 'archived' }>;

interface Prepared {
  readonly content: Content;
  readonly format: SourceFormat;
  readonly letterheadId: string;
  /** How an archived paper looks as a sheet of ours; `null` for a draft. */
  readonly printed: Printed | null;
}

/** An item becomes a paper. */
export const keep = preparing<'import.keep', Prepared>(prepare, async (inside, { itemId, as }, prepared) => {
  const item = await loadItem(inside.writer, itemId);
  refuseUnread(item);
  const { document, note } =
    as.kind === 'draft' || prepared.printed === null
      ? { document: await addDraft(inside, prepared.content, prepared.letterheadId), note: null }
      : await archive(inside, as, prepared, prepared.printed);
  const row = itemRow(await keepItem(inside, item, document, { format: prepared.format, note }));
  const what = as.kind === 'draft' ? `${deed('Создан', document)} из файла «${item.name}»` : archivedDeed(document, item.name);
  inside.note({ what, documentId: document.id });
  inside.tell({ kind: 'importChanged', batchId: item.batchId });
  return { documentId: document.id, row };
});

function archivedDeed(document: StoredDocument, name: string): string {
  return `${deed('Внесён', document, 'в архив подписанным')} из файла «${name}»`;
}

async function prepare(outside: Outside, { itemId, content: given, as }: Wanted): Promise<Prepared> {
  const item = await loadItem(outside.reader, itemId);
  refuseUnread(item);
  const source = await findSource(outside.reader, itemId);
  if (source === null)
    throw new Refusal('refused', 'Файл не прочитан, потому что такой уже есть: верните его в работу, если он нужен отдельно.');
  const content = given ?? (source.content === null ? null : readContent(source.content));
  if (content === null) throw new Refusal('refused', 'Вид документа не распознан: укажите его при проверке или отложите файл.');
  const { letterheadId } = await readDepartment(outside.reader);
  const made = { content, format: source.format, letterheadId };
  return { ...made, printed: as.kind === 'draft' ? null : await print(outside, as, made) };
}

/** The file itself is what was signed; beside it the content is drawn as any paper, so that it can be read, printed and compared. */
async function print(outside: Outside, as: Archived, { content, letterheadId }: Omit<Prepared, 'printed'>): Promise<Printed> {
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

async function archive(inside: Inside, as: Archived, { content, letterheadId }: Prepared, printed: Printed) {
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
