import path from 'node:path';
import DatabaseDriver from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import type { Client } from '../../../src-shared/api/client.ts';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import { asProtocol } from '../../../src-shared/documents/asProtocol.ts';
import { plainParagraph } from '../../../src-shared/documents/richText.ts';
import { openTestCore } from '../../support/openTestCore.ts';
import { soundOrder } from '../../support/soundOrder.ts';

async function found(client: Client, query: string): Promise<readonly string[]> {
  const { rows } = await client.call('document.list', { query, trashed: false, limit: 50, offset: 0 });
  return rows.map(({ id }) => id);
}

async function kept(client: Client, change: (content: Content) => Content): Promise<string> {
  const { id, content } = await client.call('document.create', { kind: 'protocol' });
  await client.call('document.save', { id, revision: 1, content: change(content) });
  return id;
}

function withDecision(content: Content): Content {
  return {
    ...asProtocol(content),
    meeting: 'совещания руководителей',
    hearings: [
      {
        id: 'h',
        agendaItemIds: [],
        speakers: [],
        parts: [
          { kind: 'heard', id: 'p1', body: [plainParagraph('О готовности бассейнов рассказала Морошкина.')] },
          {
            kind: 'decided',
            id: 'p2',
            points: [
              {
                id: 'n1',
                mark: 'number',
                body: [plainParagraph('Проверить котельные к началу сезона:')],
                performers: [],
                responsible: [],
                children: [
                  {
                    id: 'n2',
                    mark: 'number',
                    body: [plainParagraph('направить сводку в отдел;')],
                    performers: [],
                    responsible: [],
                    children: [],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
}

test('a protocol is found by what was decided and said in it, in any form of the words', async () => {
  const { client } = await openTestCore();
  const id = await kept(client, withDecision);
  for (const query of ['котельные', 'котельных сводка', 'сводку', 'бассейн', 'морошкиной', 'руководителями', '(котельные),', 'бассейнов.'])
    expect([query, await found(client, query)]).toEqual([query, [id]]);
  expect(await found(client, 'стадион')).toEqual([]);
});

test('«протокол 1» asks for the number, whatever other papers say of 1', async () => {
  const { client } = await openTestCore();
  const first = await kept(client, withDecision);
  await client.call('document.submit', { id: first, revision: 2 });
  const other = await kept(client, (content) => ({ ...asProtocol(content), meeting: 'заседания о школе 1' }));
  expect(await found(client, 'протокол 1')).toEqual([first]);
  expect(await found(client, 'Протокол № 1')).toEqual([first]);
  expect((await found(client, 'протокол')).toSorted()).toEqual([first, other].toSorted());
});

test('a draft is found by the number that was given by hand', async () => {
  const { client } = await openTestCore();
  const { id } = await client.call('document.create', { kind: 'order', content: soundOrder({ number: '512-од' }) });
  expect(await found(client, '512-ОД')).toEqual([id]);
  expect(await found(client, 'приказ 512-од')).toEqual([id]);
});

test('an order is found by the word it has for itself', async () => {
  const { client } = await openTestCore();
  const { id } = await client.call('document.create', { kind: 'order', content: soundOrder({ wording: { kindWord: 'ПОСТАНОВЛЕНИЕ' } }) });
  expect(await found(client, 'постановление')).toEqual([id]);
});

test('papers stored by an older program are found by their text after the next start', async () => {
  const started = await openTestCore();
  const id = await kept(started.client, withDecision);
  await started.core.close();
  const database = new DatabaseDriver(path.join(started.folder, 'resheno.db'));
  database.exec(`update document set search_text = '', search_key = ''; delete from meta where key = 'searchRule'`);
  database.close();
  const { client } = await openTestCore({ folder: started.folder });
  await vi.waitFor(async () => expect(await found(client, 'котельная')).toEqual([id]), { timeout: 120_000 });
  expect((await client.call('document.open', { id })).revision).toBe(2);
});
