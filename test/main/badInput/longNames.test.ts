import { expect, test } from 'vitest';
import { asProtocol } from '../../../src-shared/documents/asProtocol.ts';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import { libreOffice, pdfWordBoxes, type WordBox } from '../../support/libreOffice.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { isSentence, refusalOf } from '../../support/refusalOf.ts';

const ONE_WORD = `Щ${'щ'.repeat(299)}`;
const MANY_WORDS = 'Константинопольский '.repeat(15).trim();

async function setUpWith({ client }: TestCore, name: string): Promise<void> {
  await client.call('department.setUp', {
    name,
    settlement: name,
    chairName: name,
    chairPost: name,
    secretaryName: `${name}й`.slice(1),
    secretaryPost: name,
  });
}

test.each([
  ['one word', ONE_WORD],
  ['many words', MANY_WORDS],
])('300 letters as %s in the first run: people, accounts and papers can be read afterwards', async (_name, name) => {
  const started = await openTestCore();
  await setUpWith(started, name);
  const { client } = await started.reopen();
  expect((await client.call('person.list', {})).length).toBe(2);
  expect((await client.call('account.list', {})).length).toBe(2);
  expect((await client.call('directory.search', { query: name.slice(0, 8), kinds: ['person'], limit: 5 })).length).toBeGreaterThan(0);
  expect(asProtocol((await client.call('document.create', { kind: 'protocol' })).content).chair?.post).toBe(name);
});

test('longer than a field can hold is refused in a sentence that names the field, and nothing is half set up', async () => {
  const { client } = await openTestCore();
  const nothing = { name: '', settlement: '', chairName: '', chairPost: '', secretaryName: '', secretaryPost: '' };
  for (const field of ['name', 'settlement', 'chairName', 'chairPost', 'secretaryName', 'secretaryPost'] as const) {
    const refusal = await refusalOf(client.call('department.setUp', { ...nothing, [field]: 'щ'.repeat(1001) }));
    expect(refusal.message).toSatisfy(isSentence);
    expect(refusal.message).toMatch(/^Поле «.+» длиннее \d+\sзнаков: сократите его\.$/u);
  }
  expect(await client.call('app.info', {})).toMatchObject({ setUp: false });
  expect(await client.call('person.list', {})).toEqual([]);
});

test('names of 300 letters everywhere: on the printed pages no word leaves the margins and none lies on another', async () => {
  const started = await openTestCore();
  await setUpWith(started, ONE_WORD);
  const { client } = started;
  const { id, content } = await client.call('document.create', { kind: 'protocol' });
  await client.call('document.save', { id, revision: 1, content: longProtocol(content) });
  const { bytes } = await client.call('document.export', { id, format: 'docx' });
  const { page } = (await client.call('document.open', { id })).letterhead;
  const pdf = (await libreOffice(new Map([['long', bytes]]), 'pdf')).get('long') ?? new Uint8Array();
  const boxes = await pdfWordBoxes(pdf);
  const letters =
    boxes
      .map((box) => box.word)
      .join('')
      .match(/щ/g)?.length ?? 0;
  expect(letters).toBeGreaterThan(3000);
  expect(boxes.filter((box) => box.left < page.left - 1 || box.right > 210 - page.right + 1)).toEqual([]);
  expect(boxes.filter((box, at) => boxes.slice(at + 1).some((other) => isOver(box, other)))).toEqual([]);
});

function isOver(one: WordBox, other: WordBox): boolean {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  // Letter boxes of neighbouring lines touch; half a line is one word on another.
  return one.page === other.page && wide > 0.5 && high > 2.5;
}

function longProtocol(content: Content): Content {
  const body = [{ kind: 'paragraph' as const, runs: [{ text: ONE_WORD }] }];
  const mention = { name: ONE_WORD, post: MANY_WORDS };
  const point = { id: 'pt', mark: 'number' as const, body, performers: [], responsible: [], deadline: { lead: 'Срок:', words: ONE_WORD } };
  return {
    ...asProtocol(content),
    meeting: ONE_WORD,
    place: ONE_WORD,
    attendees: [{ kind: 'person', id: 'a', mention }],
    agenda: [{ id: 'q', title: [{ text: ONE_WORD }], speaker: mention }],
    hearings: [
      {
        id: 'h',
        agendaItemIds: ['q'],
        speakers: [mention],
        parts: [
          { kind: 'heard', id: 'p', body },
          { kind: 'decided', id: 'd', points: [{ ...point, children: [] }] },
        ],
      },
    ],
    signatures: asProtocol(content).signatures.map((signature) => ({ ...signature, post: MANY_WORDS, name: ONE_WORD })),
  };
}
