import type { ParsedInputOf } from '../../../src-shared/api/contract.ts';
import type { OpenDocument } from '../../../src-shared/api/documentApi.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import type { Reader } from '../../db/handles.ts';
import { updateDocument, type StoredDocument } from '../../db/repositories/documents.ts';
import { noteFile, type StoredFile } from '../../db/repositories/files.ts';
import { Stale, type Inside, type Outside } from '../context.ts';
import { drawDocx } from '../drawPaper.ts';
import { preparing } from '../handler.ts';
import { keepBytes } from '../office/keepBytes.ts';
import { handNumber } from '../office/journalNumber.ts';
import { previewRegistration, register } from '../office/registration.ts';
import { keepDuties } from '../tracking/keepDuties.ts';
import { deed } from './deed.ts';
import { openView, paperParts } from './documentView.ts';
import { freeze, type Printed } from './freeze.ts';
import { loadSeen, stateAfter } from './loadDocument.ts';

type Seen = ParsedInputOf<'document.sign'>;
type SeenOnPaper = ParsedInputOf<'document.signOnPaper'>;

interface Signing extends Printed {
  readonly scan: StoredFile | null;
}

/** Signed in the program by the head. */
export const sign = preparing<'document.sign', Signing>(
  async (outside, seen) => ({ ...(await print(outside, seen, outside.today)), scan: null }),
  (inside, seen, signing) => {
    const signed = { by: inside.actor?.name ?? '', on: inside.today, way: 'program' as const };
    return write(inside, seen, 'sign', signing, signed);
  },
);

/** Signed by hand on what was printed: who, when, and the scan. */
export const signOnPaper = preparing<'document.signOnPaper', Signing>(
  async (outside, seen) => {
    if (seen.on > outside.today) throw new Refusal('refused', 'Дата подписания ещё не наступила: укажите день, когда документ подписали.');
    const printed = await print(outside, seen, seen.on);
    return { ...printed, scan: await keepScan(outside, seen) };
  },
  (inside, seen, signing) => write(inside, seen, 'signOnPaper', signing, { by: seen.by, on: seen.on, way: 'paper' }),
);

async function keepScan(outside: Outside, { scan }: SeenOnPaper): Promise<StoredFile | null> {
  return scan === null ? null : await keepBytes(outside.files, scan.bytes);
}

/** What will be kept as signed: the very bytes that were printed, or, where the number comes only now, the same paper with it. */
async function print(outside: Outside, seen: Seen, on: PlainDate): Promise<Printed> {
  const document = await loadSeen(outside.reader, seen);
  const { content, letterhead, frozen, writtenAt } = await loadFrozen(outside.reader, document, seen.digest);
  const same = { documentId: document.id, content, letterhead, updatedAt: writtenAt };
  if (document.number !== null) {
    return { drawing: { ...same, registration: { number: document.number, date: document.date } }, docx: frozen.docx };
  }
  const wish = { document, number: handNumber(content), date: content.date ?? on };
  const drawing = { ...same, registration: await previewRegistration(outside.reader, wish) };
  return { drawing, docx: await drawDocx(drawing, outside.files) };
}

async function write(
  inside: Inside,
  seen: Seen,
  event: 'sign' | 'signOnPaper',
  signing: Signing,
  signed: { readonly by: string; readonly on: PlainDate; readonly way: 'program' | 'paper' },
): Promise<OpenDocument> {
  const before = await loadSeen(inside.writer, seen);
  await loadFrozen(inside.writer, before, seen.digest);
  if (signing.scan !== null) await noteFile(inside.writer, signing.scan, inside.now);
  const document: StoredDocument = {
    ...before,
    ...(await registerIfDue(inside, before, signing)),
    state: stateAfter(before, event),
    signed: { ...signed, at: inside.now, scan: signing.scan?.digest ?? null },
    frozenId: await freeze(inside, before, 'signed', signing),
    updatedAt: inside.now,
    updatedBy: inside.actor?.name ?? '',
  };
  await updateDocument(inside.writer, document);
  const { content, letterhead } = signing.drawing;
  await keepDuties(inside, {
    document,
    content,
    letterhead,
    ...(seen.watch === 'future' ? { since: inside.today, withUndated: true } : {}),
  });
  inside.note({
    what: event === 'sign' ? deed('Подписан', document) : deed('Отмечен', document, 'подписанным на бумаге'),
    documentId: document.id,
  });
  inside.tell({ kind: 'documentChanged', id: document.id, revision: document.revision, by: document.updatedBy });
  inside.tell({ kind: 'journalChanged' });
  return await openView(inside.writer, document, inside.today);
}

/** The frozen form, if it is the one that was seen: nobody signs something other than what he read. */
async function loadFrozen(reader: Reader, document: StoredDocument, digest: string) {
  stateAfter(document, 'sign');
  const { frozen, ...parts } = await paperParts(reader, document);
  if (frozen === null || frozen.digest !== digest) {
    throw new Refusal('conflict', 'На подпись передан уже другой текст: откройте документ снова и прочтите его.', {
      by: document.updatedBy,
      at: document.updatedAt,
      revision: document.revision,
    });
  }
  return { ...parts, frozen };
}

async function registerIfDue(inside: Inside, document: StoredDocument, { drawing }: Printed) {
  const { number, date } = drawing.registration;
  if (document.number !== null) return { number: document.number, date: document.date };
  if (number === null || date === null) throw new Stale();
  const registered = await register(inside.writer, { document, number: handNumber(drawing.content), date }, inside.newId);
  if (registered.number !== number) throw new Stale();
  return registered;
}
