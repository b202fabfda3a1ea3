import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { asProtocol } from '../../../src-shared/documents/asProtocol.ts';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import { lintDocx } from '../../support/lintDocx.ts';
import { docxTexts } from '../../support/libreOffice.ts';
import { openTestCore } from '../../support/openTestCore.ts';

/** Controls, halves of an emoji at both ends, a whole one, the two non-characters, marks of direction. */
const STRANGE = '\uDE00До\u0000 по\u0001ло\u001Fви\u0085ны\uFFFE \uFFFF«😀» & <w:p> ]]>\u202E\uD83D';

test('control characters and half an emoji in every field give a sound DOCX, and the words stay', async () => {
  const { client } = await openTestCore();
  await client.call('department.setUp', {
    name: STRANGE,
    settlement: STRANGE,
    chairName: STRANGE,
    chairPost: STRANGE,
    secretaryName: STRANGE,
    secretaryPost: STRANGE,
  });
  const { id, content } = await client.call('document.create', { kind: 'protocol' });
  await client.call('document.save', { id, revision: 1, content: strangeProtocol(content) });
  const { bytes } = await client.call('document.export', { id, format: 'docx' });
  expect(lintDocx(bytes)).toEqual([]);
  expect(FORBIDDEN.test(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()))).toBe(false);
  const text = (await docxTexts(new Map([['strange', bytes]]))).get('strange') ?? '';
  expect(text.match(/половины/g)?.length).toBeGreaterThan(8);
  expect(text).toContain('«😀»');
  for (const format of ['html', 'txt'] as const) {
    const file = await client.call('document.export', { id, format });
    expect(FORBIDDEN.test(new TextDecoder('utf-8', { fatal: true }).decode(file.bytes))).toBe(false);
  }
});

test('the directory keeps what strange text says, the same after a restart', async () => {
  const first = await openTestCore();
  const entry = {
    id: 'strange',
    surname: `Ветлугина${STRANGE}`,
    givenName: 'Н.',
    patronymic: 'С.',
    gender: null,
    post: STRANGE,
    institutionId: null,
    ours: true,
    nameForms: {},
    postForms: {},
    archived: false,
  };
  const saved = await first.client.call('person.save', { entry, isNew: true, force: false });
  const again = await first.reopen();
  expect(await again.client.call('person.list', {})).toEqual([saved]);
  expect((await again.client.call('directory.search', { query: 'ветлугина', kinds: ['person'], limit: 5 })).length).toBe(1);
});

// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uFFFD]/;

function strangeProtocol(content: Content): Content {
  const body = [{ kind: 'paragraph' as const, runs: [{ text: STRANGE, bold: true as const }, { text: STRANGE }] }];
  const mention = { name: STRANGE, post: STRANGE };
  return {
    ...asProtocol(content),
    number: '4\u0001',
    place: STRANGE,
    meeting: STRANGE,
    chair: mention,
    secretary: mention,
    attendees: [{ kind: 'group', id: 'a', label: STRANGE, members: [mention] }],
    agenda: [{ id: 'q', title: [{ text: STRANGE }], speaker: mention, label: '\u0001I.' }],
    hearings: [
      {
        id: 'h',
        agendaItemIds: ['q'],
        speakers: [mention],
        parts: [
          { kind: 'heard', id: 'p', body },
          {
            kind: 'decided',
            id: 'd',
            points: [
              {
                id: 'one',
                mark: 'number',
                label: '1.\u0002',
                body,
                performers: [{ kind: 'words', text: STRANGE }],
                responsible: [mention],
                deadline: { lead: 'Срок:', words: STRANGE },
                children: [],
              },
            ],
          },
        ],
      },
    ],
  };
}
