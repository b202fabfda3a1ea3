import { expect, test } from 'vitest';
import type { OpenDocument } from '../../../src-shared/api/documentApi.ts';
import { documentKindSchema, type DocumentKind } from '../../../src-shared/documents/kinds.ts';
import { plainParagraph } from '../../../src-shared/documents/richText.ts';
import { FILLED, filledContent } from '../../support/filledContent.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { isSentence, refusalOf } from '../../support/refusalOf.ts';

async function signed(started: TestCore, kind: DocumentKind, changes: object = {}): Promise<OpenDocument> {
  const { client } = started;
  const { id, content } = await client.call('document.create', { kind });
  await client.call('document.save', { id, revision: 1, content: { ...filledContent(content), ...changes } });
  const { revision, digest } = await client.call('document.submit', { id, revision: 2 });
  return await (await started.as('head')).call('document.sign', { id, revision, digest: digest ?? '' });
}

async function lastDeed({ client }: TestCore, documentId: string): Promise<string> {
  return (await client.call('audit.list', { documentId, limit: 1 }))[0]?.what ?? '';
}

test('last year’s order becomes this year’s draft: no number, today, years moved on, what stayed is marked', async () => {
  const started = await openTestCore({ at: '2025-09-10T09:00:00.000Z' });
  const title = 'О плане на 2025 год и на 2026 год';
  const old = await signed(started, 'order', { title, wording: { number: '№ 5', title: 'ПЛАН НА 2025 ГОД' } });
  started.setClock('2026-11-22T09:00:00.000Z');
  const made = await started.client.call('document.create', { kind: 'order', from: old.id });
  const { content } = made;
  if (content.kind !== 'order' || old.content.kind !== 'order') throw new Error('An order was expected');
  expect(made).toMatchObject({ state: 'draft', number: null, revision: 1, nextNumber: '1' });
  expect(content).toMatchObject({ number: null, date: '2026-11-22', title: 'О плане на 2026 год и на 2027 год' });
  expect(content.wording.number).toBeUndefined();
  expect(content.annexes.map(({ kind }) => kind)).toEqual(['plan', 'text']);
  const ids = (annexes: readonly { readonly id: string }[]): readonly string[] => annexes.map(({ id }) => id);
  expect(ids(content.annexes).some((id) => ids(old.content.kind === 'order' ? old.content.annexes : []).includes(id))).toBe(false);
  const references = JSON.stringify(content.points).match(/"annex":"([^"]+)"/)?.[1];
  expect(references).toBe(content.annexes[0]?.id);
  expect((await started.client.call('document.open', { id: old.id })).content).toEqual(old.content);
  expect(await lastDeed(started, made.id)).toBe(`Создан приказ «${made.title}» по приказу №\u00a01 от 10.09.2025`);
});

test('the registered day of an order that bore none tells how far to move it', async () => {
  const started = await openTestCore({ at: '2024-09-10T09:00:00.000Z' });
  const preamble = [plainParagraph('В срок до 01.10.2024.')];
  const old = await signed(started, 'order', { title: 'О подготовке', preamble, date: null, annexes: [], points: [] });
  started.setClock('2026-11-22T09:00:00.000Z');
  const { content } = await started.client.call('document.create', { kind: 'order', from: old.id });
  expect(JSON.stringify(content)).toContain('01.10.2026');
});

test('a plan of its own is moved on like an order', async () => {
  const started = await openTestCore({ at: '2025-12-01T09:00:00.000Z' });
  const old = await signed(started, 'plan', { date: '2025-12-01' });
  started.setClock('2026-11-22T09:00:00.000Z');
  const { content } = await started.client.call('document.create', { kind: 'plan', from: old.id });
  expect(content).toMatchObject({ kind: 'plan', number: null, plan: { title: FILLED.title, years: { from: 2027, to: 2027 } } });
});

test('a notice is made from a signed protocol and remembers it; the protocol stays as it is', async () => {
  const started = await openTestCore();
  const protocol = await signed(started, 'protocol');
  const made = await started.client.call('document.create', { kind: 'notice', from: protocol.id });
  expect(made.content).toMatchObject({ kind: 'notice', number: null, protocolId: protocol.id });
  expect(await lastDeed(started, made.id)).toContain('по протоколу №\u00a01 от 22.11.2026');
  expect(await started.client.call('document.open', { id: protocol.id })).toEqual(protocol);
});

test('a protocol that is not signed, or was withdrawn, is not told of', async () => {
  const started = await openTestCore();
  const { client } = started;
  const { id, revision } = await client.call('document.create', { kind: 'protocol' });
  const unsigned = await refusalOf(client.call('document.create', { kind: 'notice', from: id }));
  await client.call('document.submit', { id, revision });
  const waiting = await refusalOf(client.call('document.create', { kind: 'notice', from: id }));
  const protocol = await signed(started, 'protocol');
  const seen = { id: protocol.id, revision: protocol.revision, reason: 'Ошибка.' };
  await (await started.as('head')).call('document.withdraw', seen);
  const withdrawn = await refusalOf(client.call('document.create', { kind: 'notice', from: protocol.id }));
  for (const { code, message } of [unsigned, waiting, withdrawn]) expect([code, isSentence(message)]).toEqual(['refused', true]);
  expect(withdrawn.message).toContain('отозван');
});

test('any other pair is refused in a sentence and makes nothing', async () => {
  const started = await openTestCore();
  const made = new Map<DocumentKind, string>();
  for (const kind of documentKindSchema.options) made.set(kind, (await signed(started, kind)).id);
  const possible = new Set(['protocol protocol', 'order order', 'plan plan', 'protocol notice']);
  for (const [from, id] of made) {
    for (const kind of documentKindSchema.options) {
      if (possible.has(`${from} ${kind}`)) continue;
      const { code, message } = await refusalOf(started.client.call('document.create', { kind, from: id }));
      expect([from, kind, code, isSentence(message)]).toEqual([from, kind, 'refused', true]);
    }
  }
  const { total } = await started.client.call('document.list', { query: '', trashed: false, limit: 1, offset: 0 });
  expect(total).toBe(made.size);
  const missing = await refusalOf(started.client.call('document.create', { kind: 'order', from: 'nothing' }));
  expect(missing.code).toBe('notFound');
});
