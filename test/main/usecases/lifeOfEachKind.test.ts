import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ExportFormat, OpenDocument } from '../../../src-shared/api/documentApi.ts';
import { documentKindSchema, type Content, type DocumentKind } from '../../../src-shared/documents/kinds.ts';
import type { Picture } from '../../../src-shared/documents/richText.ts';
import { FILLED, filledContent } from '../../support/filledContent.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { isSentence, refusalOf } from '../../support/refusalOf.ts';

const KINDS = documentKindSchema.options;
const NAMES: Readonly<Record<DocumentKind, string>> = { protocol: 'протокол', order: 'приказ', plan: 'план', notice: 'сообщение' };

async function draft({ client }: TestCore, kind: DocumentKind, changes: object = {}) {
  const { id, content } = await client.call('document.create', { kind });
  const { revision } = await client.call('document.save', { id, revision: 1, content: { ...filledContent(content), ...changes } });
  return { id, revision };
}

async function submitted(started: TestCore, kind: DocumentKind, changes: object = {}): Promise<OpenDocument> {
  return await started.client.call('document.submit', await draft(started, kind, changes));
}

async function bytesOf({ client }: TestCore, id: string, format: ExportFormat): Promise<Buffer> {
  return Buffer.from((await client.call('document.export', { id, format })).bytes);
}

async function trail({ client }: TestCore, documentId: string): Promise<readonly string[]> {
  return (await client.call('audit.list', { documentId, limit: 50 })).map(({ what }) => what).toReversed();
}

test.each(KINDS)('%s: sent, returned, sent again, signed and withdrawn; its DOCX is kept byte for byte', async (kind) => {
  const started = await openTestCore();
  const { client } = started;
  const head = await started.as('head');
  const first = await submitted(started, kind);
  expect(first).toMatchObject({ state: 'forSignature', number: '1', reserved: false });
  const returned = await head.call('document.return', { id: first.id, revision: first.revision, remark: 'Уточните срок.' });
  expect(returned).toMatchObject({ state: 'draft', number: null, nextNumber: '1', reserved: true, remark: 'Уточните срок.' });
  const again = await client.call('document.submit', { id: first.id, revision: returned.revision });
  expect(again).toMatchObject({ number: '1', digest: first.digest });
  const printed = await bytesOf(started, first.id, 'docx');
  const seen = { id: first.id, revision: again.revision, digest: again.digest ?? '' };
  started.setClock('2026-12-01T09:00:00.000Z');
  expect(await head.call('document.sign', seen)).toMatchObject({
    state: 'signed',
    number: '1',
    signed: { way: 'program', on: '2026-12-01' },
  });
  const { letterhead } = await client.call('document.open', { id: first.id });
  await client.call('letterhead.save', { ...letterhead, organisation: ['ДРУГОЕ УПРАВЛЕНИЕ'] });
  expect(Buffer.compare(await bytesOf(started, first.id, 'docx'), printed)).toBe(0);
  const withdrawn = await head.call('document.withdraw', { id: first.id, revision: again.revision, reason: 'Опубликован дважды.' });
  expect(withdrawn).toMatchObject({ state: 'withdrawn', number: '1' });
  expect(await client.call('data.verify', {})).toMatchObject({ sound: true, problems: [] });
});

test.each(KINDS)('%s: signed on paper with a scan', async (kind) => {
  const started = await openTestCore();
  const { id, revision, digest } = await submitted(started, kind);
  const scan = { name: 'скан.pdf', bytes: new TextEncoder().encode('%PDF-1.7 scan') };
  const signing = { id, revision, digest: digest ?? '', by: 'Ветлугина Н.С.', on: '2026-11-21', scan };
  const signed = await started.client.call('document.signOnPaper', signing);
  expect(signed).toMatchObject({ state: 'signed', signed: { way: 'paper', on: '2026-11-21', by: 'Ветлугина Н.С.' } });
  const kept = await started.client.call('file.get', { digest: signed.signed?.scan ?? '' });
  expect(new TextDecoder().decode(kept)).toBe('%PDF-1.7 scan');
});

test('the trail speaks of each kind in its gender', async () => {
  const started = await openTestCore();
  const head = await started.as('head');
  for (const kind of KINDS) {
    const sent = await submitted(started, kind);
    await head.call('document.return', { id: sent.id, revision: sent.revision, remark: 'Уточните.' });
    const { id, revision, digest } = await started.client.call('document.submit', { id: sent.id, revision: sent.revision });
    await head.call('document.sign', { id, revision, digest: digest ?? '' });
    await head.call('document.withdraw', { id, revision, reason: 'дубль' });
    const [o, name] = kind === 'notice' ? ['о', 'сообщение'] : ['', NAMES[kind]];
    const numbered = `${name} №\u00a01 от 22.11.2026`;
    const titled = `${name} «${FILLED.title}»`;
    const [saved, returned] = o === '' ? ['Сохранён', 'Возвращён'] : ['Сохранено', 'Возвращено'];
    expect(await trail(started, id)).toEqual([
      `Создан${o} ${name} без названия`,
      `${saved} ${titled}, редакция 2`,
      `Передан${o} на подпись ${numbered}`,
      `${returned} с замечанием ${numbered}`,
      `Передан${o} на подпись ${numbered}`,
      `Подписан${o} ${numbered}`,
      `Отозван${o} ${numbered}: дубль`,
    ]);
  }
});

test.each(KINDS)('%s: exported in every form under a name of its own, with what stands inside', async (kind) => {
  const started = await openTestCore();
  const { id } = await draft(started, kind, { date: '2026-11-20' });
  const name = async (format: ExportFormat): Promise<string> => (await started.client.call('document.export', { id, format })).name;
  const word = { protocol: 'Протокол (черновик)', order: 'Приказ (черновик)', plan: 'План (черновик)', notice: 'Сообщение' }[kind];
  const extensions = { docx: 'docx', html: 'html', txt: 'txt', json: 'json', web: 'html' } as const;
  for (const format of ['docx', 'html', 'txt', 'json', 'web'] as const) {
    expect(await name(format)).toBe(`${word} от 20.11.2026.${extensions[format]}`);
    const bytes = await bytesOf(started, id, format);
    const text = format === 'docx' ? strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()) : bytes.toString();
    expect([format, text.replaceAll(/<[^>]*>/g, '').includes(FILLED.deep)]).toEqual([format, true]);
  }
});

test('an order without a day gets the day of its registration, on the sheet and in its annexes', async () => {
  const started = await openTestCore();
  started.setClock('2026-11-25T09:00:00.000Z');
  const order = await submitted(started, 'order', { date: null, number: '86-а' });
  expect(order).toMatchObject({ number: '86-а', date: '2026-11-25' });
  const text = (await bytesOf(started, order.id, 'txt')).toString().replaceAll('\u00a0', ' ');
  // Day and number stand at the top of the order, and in the heading of each of its two annexes.
  expect(text.match(/№ ?86-а/g)?.length).toBe(3);
  expect(text.match(/25 ноября 2026|25\.11\.2026/g)?.length).toBe(3);
  expect(text).not.toContain('___');
});

test('numbered when signed: the printed annexes wait for number and day, the signed ones have them', async () => {
  const started = await openTestCore();
  const journal = (await started.client.call('journal.list', {})).find(({ kind }) => kind === 'order');
  if (journal) await started.client.call('journal.save', { ...journal, numberAt: 'sign' });
  const { id, revision, digest, number } = await submitted(started, 'order', { date: null });
  expect(number).toBeNull();
  expect((await bytesOf(started, id, 'txt')).toString()).toContain('___');
  started.setClock('2026-11-27T09:00:00.000Z');
  const signed = await (await started.as('head')).call('document.sign', { id, revision, digest: digest ?? '' });
  expect(signed).toMatchObject({ number: '1', date: '2026-11-27' });
  expect((await bytesOf(started, id, 'txt')).toString()).not.toContain('___');
});

test('an order may be registered without the annex that it names', async () => {
  const started = await openTestCore();
  expect(await submitted(started, 'order', { annexes: [] })).toMatchObject({ number: '1', state: 'forSignature' });
});

test('pictures of a text annex and of a notice are in the DOCX and in the page; with a lost one nothing is sent', async () => {
  const started = await openTestCore();
  const { digest: file } = await started.client.call('file.put', { bytes: PIXEL });
  for (const kind of ['order', 'notice'] as const) {
    const { id, revision } = await draft(started, kind);
    const { content } = await started.client.call('document.open', { id });
    const found = pictured(content, [picture(file, 'Схема')]);
    await started.client.call('document.save', { id, revision, content: found });
    const docx = unzipSync(await bytesOf(started, id, 'docx'));
    expect(Object.keys(docx).filter((name) => /^word\/media\/.+/.test(name)).length).toBe(1);
    const html = (await bytesOf(started, id, 'html')).toString();
    expect(html).toContain(`data:image/png;base64,${Buffer.from(PIXEL).toString('base64')}`);
    const lost = pictured(content, [picture(file, 'Схема'), picture('0'.repeat(64), 'Утраченная схема')]);
    await started.client.call('document.save', { id, revision: revision + 1, content: lost });
    expect((await bytesOf(started, id, 'web')).toString()).toContain('Утраченная схема');
    const refused = await refusalOf(started.client.call('document.submit', { id, revision: revision + 2 }));
    expect(isSentence(refused.message)).toBe(true);
    expect(await started.client.call('document.open', { id })).toMatchObject({ state: 'draft', number: null });
  }
});

function pictured(content: Content, body: Picture[]): Content {
  const part = { kind: 'text' as const, id: 'pt', speakers: [], body };
  if (content.kind === 'notice') return { ...content, parts: [...content.parts, part] };
  if (content.kind !== 'order') return content;
  return { ...content, annexes: content.annexes.map((annex) => (annex.kind === 'text' ? { ...annex, parts: [part] } : annex)) };
}

test('the trash keeps the place of a returned order, and nothing of another journal', async () => {
  const started = await openTestCore();
  const { id, revision } = await submitted(started, 'order');
  await submitted(started, 'protocol');
  await started.client.call('document.return', { id, revision, remark: 'Не нужен.' });
  await started.client.call('document.trash', { id, revision });
  expect(await submitted(started, 'order')).toMatchObject({ number: '2' });
  expect(await submitted(started, 'protocol')).toMatchObject({ number: '2' });
  const taken = await refusalOf(submitted(started, 'order', { number: '1' }));
  expect(taken).toMatchObject({ code: 'refused', message: expect.stringContaining('Номер 1 уже занят (приказ') });
});

function picture(file: string, alt: string) {
  return { kind: 'picture' as const, file, mime: 'image/png' as const, widthMm: 20, heightMm: 20, alt };
}

const PIXEL = new Uint8Array(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
);
