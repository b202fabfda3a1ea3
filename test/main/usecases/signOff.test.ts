import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { asProtocol } from '../../../src-shared/documents/asProtocol.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { isSentence, refusalOf } from '../../support/refusalOf.ts';

async function draft(started: TestCore, changes: { readonly number?: string | null; readonly date?: string | null } = {}) {
  const { id, content } = await started.client.call('document.create', { kind: 'protocol' });
  const filled = { ...content, meeting: 'совещания руководителей', date: '2026-11-20', ...changes };
  const { revision } = await started.client.call('document.save', { id, revision: 1, content: filled });
  return { id, revision };
}

async function setNumberAt(started: TestCore, numberAt: 'submit' | 'sign'): Promise<void> {
  const [journal] = await started.client.call('journal.list', {});
  if (journal) await started.client.call('journal.save', { ...journal, numberAt });
}

test('numbered before printing: what is printed, signed and exported is one file', async () => {
  const started = await openTestCore();
  const head = await started.as('head');
  const seen = await draft(started);
  const submitted = await started.client.call('document.submit', seen);
  expect(submitted).toMatchObject({ state: 'forSignature', number: '1', date: '2026-11-20' });
  const printed = await started.client.call('document.export', { id: seen.id, format: 'docx' });
  expect(printed.name).toBe('Протокол № 1 от 20.11.2026.docx');
  started.setClock('2026-11-25T09:00:00.000Z');
  const signed = await head.call('document.sign', { ...seen, digest: submitted.digest ?? '' });
  expect(signed).toMatchObject({
    state: 'signed',
    number: '1',
    signed: { on: '2026-11-25', way: 'program', by: 'Руководитель', scan: null },
  });
  expect(signed.digest).toBe(submitted.digest);
  const kept = await started.client.call('document.export', { id: seen.id, format: 'docx' });
  expect(Buffer.compare(kept.bytes, printed.bytes)).toBe(0);
});

test('numbered after signing: the printed paper has no number, the signed one has, and both are kept', async () => {
  const started = await openTestCore();
  await setNumberAt(started, 'sign');
  const head = await started.as('head');
  const seen = await draft(started);
  const submitted = await started.client.call('document.submit', seen);
  expect(submitted).toMatchObject({ number: null, date: null, nextNumber: '1' });
  const printed = await started.client.call('document.export', { id: seen.id, format: 'docx' });
  const signed = await head.call('document.sign', { ...seen, digest: submitted.digest ?? '' });
  expect(signed).toMatchObject({ number: '1', date: '2026-11-20' });
  const kept = await started.client.call('document.export', { id: seen.id, format: 'docx' });
  expect(Buffer.compare(kept.bytes, printed.bytes)).not.toBe(0);
  const text = Buffer.from((await started.client.call('document.export', { id: seen.id, format: 'txt' })).bytes).toString();
  expect(text).toContain('№\u00a01');
  expect(kinds(started)).toEqual(['forSignature', 'signed']);
});

test('a signed paper stays as it was when letterhead, department and program change around it', async () => {
  const started = await openTestCore();
  const head = await started.as('head');
  const seen = await draft(started);
  const { digest } = await started.client.call('document.submit', seen);
  await head.call('document.sign', { ...seen, digest: digest ?? '' });
  const before = await started.client.call('document.export', { id: seen.id, format: 'docx' });
  const opened = await started.client.call('document.open', { id: seen.id });
  const [letterhead] = await started.client.call('letterhead.list', {});
  if (letterhead) await started.client.call('letterhead.save', { ...letterhead, organisation: ['Другое учреждение'] });
  expect((await started.client.call('document.open', { id: seen.id })).letterhead).toEqual(opened.letterhead);
  expect(await started.client.call('document.export', { id: seen.id, format: 'docx' })).toEqual(before);
  for (const name of ['document.save', 'document.submit', 'document.trash', 'document.setLetterhead'] as const) {
    const input = { ...seen, content: opened.content, letterheadId: letterhead?.id ?? '' };
    const fields =
      name === 'document.save'
        ? ['id', 'revision', 'content']
        : name === 'document.setLetterhead'
          ? ['id', 'revision', 'letterheadId']
          : ['id', 'revision'];
    const result = await started.core.call(
      name,
      Object.fromEntries(Object.entries(input).filter(([key]) => fields.includes(key))),
      started.session,
    );
    expect([name, result]).toMatchObject([name, { ok: false, error: { code: 'refused' } }]);
  }
});

test('the head does not sign a text other than the one he saw', async () => {
  const started = await openTestCore();
  const head = await started.as('head');
  const seen = await draft(started);
  const first = await started.client.call('document.submit', seen);
  await started.client.call('document.return', { ...seen, remark: 'Исправьте место' });
  const { content } = await started.client.call('document.open', { id: seen.id });
  const { revision } = await started.client.call('document.save', { ...seen, content: { ...asProtocol(content), place: 'зал' } });
  const second = await started.client.call('document.submit', { id: seen.id, revision });
  expect(second.digest).not.toBe(first.digest);
  const stale = await refusalOf(head.call('document.sign', { id: seen.id, revision, digest: first.digest ?? '' }));
  expect(stale.code).toBe('conflict');
  expect((await refusalOf(head.call('document.sign', { ...seen, digest: second.digest ?? '' }))).code).toBe('conflict');
  expect((await head.call('document.sign', { id: seen.id, revision, digest: second.digest ?? '' })).state).toBe('signed');
});

test('a returned paper is a draft with a remark, and its number waits for it', async () => {
  const started = await openTestCore();
  const first = await draft(started);
  await started.client.call('document.submit', first);
  const returned = await started.client.call('document.return', { ...first, remark: 'Уточните срок' });
  expect(returned).toMatchObject({ state: 'draft', number: null, remark: 'Уточните срок', digest: null, nextNumber: '1' });
  const second = await draft(started);
  expect(await started.client.call('document.submit', second)).toMatchObject({ number: '2' });
  expect(await started.client.call('document.submit', first)).toMatchObject({ number: '1', remark: null });
});

test('a number given by hand is kept; a double is refused with the name of the paper that has it', async () => {
  const started = await openTestCore();
  const first = await draft(started, { number: '4' });
  expect(await started.client.call('document.submit', first)).toMatchObject({ number: '4' });
  const second = await draft(started, { number: '04', date: '2026-12-01' });
  const refusal = await refusalOf(started.client.call('document.submit', second));
  expect(refusal.code).toBe('refused');
  expect(refusal.message).toContain('протокол №\u00a04 от 20.11.2026');
  expect(refusal.message).toSatisfy(isSentence);
  const otherYear = await draft(started, { number: '4', date: '2025-12-01' });
  expect(await started.client.call('document.submit', otherYear)).toMatchObject({ number: '4', date: '2025-12-01' });
});

test('a number of spaces is none', async () => {
  const started = await openTestCore();
  expect(await started.client.call('document.submit', await draft(started, { number: ' \u00a0' }))).toMatchObject({ number: '1' });
});

test('a first number set in mid-year does not come back next January', async () => {
  const started = await openTestCore({ at: '2026-11-22T09:00:00.000Z' });
  const [journal] = await started.client.call('journal.list', {});
  if (journal) await started.client.call('journal.save', { ...journal, firstNumber: 35 });
  expect(await started.client.call('document.submit', await draft(started))).toMatchObject({ number: '35' });
  expect(await started.client.call('document.submit', await draft(started, { date: '2027-01-12' }))).toMatchObject({ number: '1' });
});

test('two submitted at once get two numbers', async () => {
  const started = await openTestCore();
  const drafts = [];
  for (let count = 0; count < 4; count += 1) drafts.push(await draft(started));
  const submitted = await Promise.all(drafts.map((seen) => started.client.call('document.submit', seen)));
  expect(new Set(submitted.map((paper) => paper.number))).toEqual(new Set(['1', '2', '3', '4']));
  // What was drawn before the transaction must bear the number that the transaction gave.
  for (const { id, number } of submitted) {
    const { bytes } = await started.client.call('document.export', { id, format: 'docx' });
    const words = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
    expect(words).toContain(`№\u00a0${number}`);
  }
});

test('signed on paper: who, when and the scan', async () => {
  const started = await openTestCore();
  const seen = await draft(started);
  const { digest } = await started.client.call('document.submit', seen);
  const target = { ...seen, digest: digest ?? '', by: 'Солодов П.А.' };
  const scan = { name: 'скан.pdf', bytes: new TextEncoder().encode('%PDF-1.4 …') };
  const tomorrow = started.client.call('document.signOnPaper', { ...target, on: '2026-11-23', scan });
  expect((await refusalOf(tomorrow)).message).toSatisfy(isSentence);
  const huge = { name: 'скан.pdf', bytes: new Uint8Array(30 * 1024 * 1024 + 1) };
  expect((await refusalOf(started.client.call('document.signOnPaper', { ...target, on: '2026-11-21', scan: huge }))).message).toContain(
    '30 МБ',
  );
  const signed = await started.client.call('document.signOnPaper', { ...target, on: '2026-11-21', scan });
  expect(signed.signed).toMatchObject({ by: 'Солодов П.А.', on: '2026-11-21', way: 'paper' });
  expect(await started.client.call('file.get', { digest: signed.signed?.scan ?? '' })).toEqual(scan.bytes);
});

test('a signed paper is withdrawn with a reason and keeps its file', async () => {
  const started = await openTestCore();
  const head = await started.as('head');
  const seen = await draft(started);
  const { digest } = await started.client.call('document.submit', seen);
  expect((await refusalOf(head.call('document.withdraw', { ...seen, reason: 'Ошибка' }))).code).toBe('refused');
  await head.call('document.sign', { ...seen, digest: digest ?? '' });
  const before = await started.client.call('document.export', { id: seen.id, format: 'docx' });
  const withdrawn = await head.call('document.withdraw', { ...seen, reason: 'Ошибка в дате' });
  expect(withdrawn).toMatchObject({ state: 'withdrawn', number: '1', withdrawn: { reason: 'Ошибка в дате', by: 'Руководитель' } });
  expect(await started.client.call('document.export', { id: seen.id, format: 'docx' })).toEqual(before);
});

function kinds(started: TestCore): unknown[] {
  const database = new Sqlite(path.join(started.folder, 'resheno.db'), { readonly: true });
  try {
    return database.prepare('select kind from frozen order by rowid').pluck().all();
  } finally {
    database.close();
  }
}

test('a number given on sending becomes the paper’s own; a taken one is refused and changes nothing', async () => {
  const started = await openTestCore();
  const first = await draft(started);
  expect(await started.client.call('document.submit', { ...first, number: '1' })).toMatchObject({
    number: '1',
    revision: 3,
    content: { number: '1' },
  });
  const second = await draft(started);
  const refusal = await refusalOf(started.client.call('document.submit', { ...second, number: '1' }));
  expect(refusal.message).toContain('Номер 1 уже занят');
  isSentence(refusal.message);
  expect(await started.client.call('document.open', { id: second.id })).toMatchObject({ state: 'draft', revision: second.revision });
  const third = await draft(started, { number: '1' });
  expect(await started.client.call('document.submit', { ...third, number: null })).toMatchObject({
    number: '2',
    content: { number: null },
  });
  expect(await started.client.call('data.verify', {})).toMatchObject({ problems: [] });
});
