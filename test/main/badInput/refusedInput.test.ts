import { expect, test } from 'vitest';
import { asProtocol } from '../../../src-shared/documents/asProtocol.ts';
import { openTestCore } from '../../support/openTestCore.ts';
import { isSentence, refusalOf } from '../../support/refusalOf.ts';

test.each(['2023-02-31', '31.02.2023', '2023-13-01', '0000-01-01'])('the date %s is refused in a sentence', async (date) => {
  const { client } = await openTestCore();
  const { id, content } = await client.call('document.create', { kind: 'protocol' });
  const refusal = await refusalOf(client.call('document.save', { id, revision: 1, content: { ...content, date } }));
  expect(refusal).toMatchObject({ code: 'input' });
  expect(refusal.message).toSatisfy(isSentence);
  expect(refusal.message).toContain('дат');
  expect(await client.call('document.open', { id })).toMatchObject({ revision: 1 });
});

test('a number that another paper has is refused with that paper named; the draft stays as it was', async () => {
  const { client } = await openTestCore();
  const submitted = async (number: string) => {
    const { id, content } = await client.call('document.create', { kind: 'protocol' });
    await client.call('document.save', {
      id,
      revision: 1,
      content: { ...asProtocol(content), number, date: '2026-11-20', meeting: 'совещания' },
    });
    return { id, submit: () => client.call('document.submit', { id, revision: 2 }) };
  };
  await (await submitted('4')).submit();
  const second = await submitted('4');
  const refusal = await refusalOf(second.submit());
  expect(refusal.message).toSatisfy(isSentence);
  expect(refusal.message).toMatch(/^Номер 4 уже занят \(протокол №\s4 от\s20\.11\.2026/u);
  expect(await client.call('document.open', { id: second.id })).toMatchObject({ state: 'draft', revision: 2, number: null });
});

test('a scan of 40 MB is refused in a sentence, the paper stays for signature', async () => {
  const started = await openTestCore();
  const { client } = started;
  const { id, content } = await client.call('document.create', { kind: 'protocol' });
  await client.call('document.save', { id, revision: 1, content: { ...content, date: '2026-11-20' } });
  const { digest, revision } = await client.call('document.submit', { id, revision: 2 });
  const scan = { name: 'скан.pdf', bytes: new Uint8Array(40 * 1024 * 1024) };
  const signing = { id, revision, digest: digest ?? '', by: 'Ветлугина Н.С.', on: '2026-11-21', scan };
  const refusal = await refusalOf(client.call('document.signOnPaper', signing));
  expect(refusal.message).toSatisfy(isSentence);
  expect(refusal.message).toContain('30 МБ');
  expect(await client.call('document.open', { id })).toMatchObject({ state: 'forSignature' });
});

test('300 questions are saved and printed, and a word of 20,000 letters too', async () => {
  const { client } = await openTestCore();
  const { id, content } = await client.call('document.create', { kind: 'protocol' });
  const word = 'щ'.repeat(20_000);
  const agenda = Array.from({ length: 300 }, (_none, at) => ({ id: `q${at}`, title: [{ text: at === 0 ? word : `Вопрос ${at + 1}` }] }));
  await client.call('document.save', { id, revision: 1, content: { ...asProtocol(content), agenda } });
  const text = new TextDecoder().decode((await client.call('document.export', { id, format: 'txt' })).bytes);
  expect(text).toContain(word);
  expect(text).toContain('300. Вопрос 300');
  expect((await client.call('document.export', { id, format: 'docx' })).bytes.length).toBeGreaterThan(10_000);
});

test('a list longer than a paper can hold is refused in a sentence', async () => {
  const { client } = await openTestCore();
  const { id, content } = await client.call('document.create', { kind: 'protocol' });
  const agenda = Array.from({ length: 2001 }, (_none, at) => ({ id: `q${at}`, title: [] }));
  const refusal = await refusalOf(client.call('document.save', { id, revision: 1, content: { ...asProtocol(content), agenda } }));
  expect(refusal.message).toSatisfy(isSentence);
  expect(refusal.message).toContain('повестка дня');
});
