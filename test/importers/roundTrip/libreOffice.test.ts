import { expect, test } from 'vitest';
import { readPaper } from '../../../src-main/importers/readPaper.ts';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import type { Order } from '../../../src-shared/documents/order.ts';
import type { Protocol } from '../../../src-shared/documents/protocol.ts';
import { plainParagraph } from '../../../src-shared/documents/richText.ts';
import { contentPaper } from '../../../src-shared/paper/contentPaper.ts';
import { paperText } from '../../../src-shared/paper/toText.ts';
import { applyChanges } from '../../../src-shared/recognition/roundTrip/applyChanges.ts';
import { isApplicable, type PaperChange } from '../../../src-shared/recognition/roundTrip/paperChange.ts';
import { paperChanges } from '../../../src-shared/recognition/roundTrip/paperChanges.ts';
import { PROTOCOL } from '../../shared/recognition/roundTrip/samplePapers.ts';
import { idMaker } from '../../support/arbitraryProtocol.ts';
import { drawnPaper } from '../../support/drawnPaper.ts';
import { editInLibreOffice, type OfficeEdit } from '../../support/editInLibreOffice.ts';
import { orderPoint, soundOrder } from '../../support/soundOrder.ts';

/** Real edits in a real LibreOffice: the file keeps our envelope and bookmarks as DOCX, and loses them as ODT. */

const letterhead = defaultLetterhead('l', ['Управление благоустройства']);
const order = soundOrder({
  points: [
    orderPoint('p1', 'Отделу озеленения:', {
      children: [
        orderPoint('p11', 'Подготовить рассаду бархатцев.', { deadline: { lead: 'Срок:', words: 'до 6 мая' } }),
        orderPoint('p12', 'Починить ограду у пруда.'),
      ],
    }),
    orderPoint('p2', 'Отделу дорог отремонтировать мостик через ручей.'),
    orderPoint('p3', 'Бухгалтерии оплатить поставку чернозёма.'),
    orderPoint('p4', 'Контроль за исполнением приказа оставляю за собой.', { role: 'control' }),
  ],
  annexes: [
    {
      id: 'a1',
      kind: 'plan',
      heading: 'reference',
      plan: {
        title: 'План работ',
        years: null,
        columns: [
          { id: 'n', meaning: 'number', title: '№', width: 1 },
          { id: 'a', meaning: 'activity', title: 'Работа', width: 5 },
          { id: 'd', meaning: 'deadline', title: 'Срок', width: 3 },
        ],
        rows: [
          { kind: 'activity', id: 'r1', cells: { a: { text: 'Побелка деревьев' }, d: { text: 'апрель' } } },
          { kind: 'activity', id: 'r2', cells: { a: { text: 'Стрижка кустов' }, d: { text: 'июнь' } } },
        ],
      },
    },
  ],
});

const ANSWERED = orderPoint('p4', 'Закупить стёкла для теплиц.', {
  body: [plainParagraph('Закупить стёкла для теплиц.'), plainParagraph('Ответственный: Кедров С.И., агроном')],
  responsible: [{ personId: 'd7', name: 'Кедров С.И.', post: 'агроном' }],
});

const EDITS: readonly OfficeEdit[] = [
  { kind: 'replace', words: 'рассаду бархатцев', by: 'рассаду бархатцев и петуний' },
  { kind: 'replace', words: 'мая', by: 'июня' },
  { kind: 'typeAfter', words: 'мостик через ручей', text: 'Отделу снабжения закупить краску для скамеек.' },
  { kind: 'deleteParagraph', words: 'Починить ограду' },
];

test('edits made in LibreOffice come back from the DOCX as changes, and taken over they are the edited paper', async () => {
  const { docx } = await drawnPaper(order, letterhead);
  const file = await readPaper(await editInLibreOffice(docx, EDITS, 'docx'), 'приказ.docx');
  expect(file.envelope?.content).toEqual(order);
  const changes = paperChanges(order, letterhead, { number: null, date: order.date }, file);
  expect(changes.map(short)).toEqual([
    'text p11: Подготовить рассаду бархатцев и петуний.',
    'text p11: Срок: до 6 июня',
    'newPoint: Отделу снабжения закупить краску для скамеек.',
    'removed p12',
  ]);
  const { content, skipped } = applyChanges(order, changes, letterhead, idMaker());
  expect(skipped).toEqual([]);
  expect(printed(content)).toBe(
    printed(order)
      .replace('рассаду бархатцев', 'рассаду бархатцев и петуний')
      .replace('мая', 'июня')
      .replace('\n1.2. Починить ограду у пруда.', '')
      .replace('3. Бухгалтерии', '3. Отделу снабжения закупить краску для скамеек.\n4. Бухгалтерии')
      .replace('4. Контроль', '5. Контроль'),
  );
});

test('a point that was cut out and typed again elsewhere has moved', async () => {
  const { docx } = await drawnPaper(order, letterhead);
  const cut: OfficeEdit = { kind: 'moveBefore', words: 'оплатить поставку', before: 'мостик через ручей' };
  const file = await readPaper(await editInLibreOffice(docx, [cut], 'docx'), 'приказ.docx');
  const changes = changesIn(file);
  expect(changes.map(short)).toEqual(['moved: ']);
  const { content } = applyChanges(order, changes, letterhead, idMaker());
  expect(printed(content)).toContain('2. Бухгалтерии оплатить поставку чернозёма.\n3. Отделу дорог отремонтировать мостик через ручей.');
});

test('a paper that nobody edited comes back without a change, as DOCX and as plain text', async () => {
  const { docx } = await drawnPaper(order, letterhead);
  for (const format of ['docx', 'txt'] as const) {
    const file = await readPaper(await editInLibreOffice(docx, [], format), `приказ.${format}`);
    expect(changesIn(file), format).toEqual([]);
  }
});

test.each(['odt', 'txt'] as const)('without envelope and bookmarks the same edits are found by their words: %s', async (format) => {
  const { docx } = await drawnPaper(order, letterhead);
  const file = await readPaper(await editInLibreOffice(docx, EDITS, format), `приказ.${format}`);
  expect(file.envelope).toBeUndefined();
  const { content } = applyChanges(order, changesIn(file).filter(isApplicable), letterhead, idMaker());
  expect(printed(content)).toContain('Подготовить рассаду бархатцев и петуний.\nСрок: до 6 июня\n2. Отделу дорог');
  expect(printed(content)).toContain('3. Отделу снабжения закупить краску для скамеек.');
});

const MINUTES: Protocol = {
  ...PROTOCOL,
  hearings: PROTOCOL.hearings.map((hearing) => ({
    ...hearing,
    parts: hearing.parts.map((part) => (part.id === 'd2' && part.kind === 'decided' ? { ...part, points: [ANSWERED] } : part)),
  })),
};

test('title, place, people and those responsible come back from LibreOffice as changes of their own', async () => {
  const { docx } = await drawnPaper(MINUTES, letterhead);
  // The paper is printed with tied spaces.
  const edits: readonly OfficeEdit[] = [
    { kind: 'replace', words: 'совещания садоводов', by: 'собрания садоводов' },
    { kind: 'replace', words: 'пгт\u00a0Заозёрное', by: 'г. Ключи' },
    { kind: 'replace', words: 'директор питомника', by: 'заведующий питомником' },
    { kind: 'typeAfter', words: 'юрист', text: 'Рябинин О.О. – эколог' },
    { kind: 'replace', words: 'Кедров\u00a0С.И., агроном', by: 'Ежова К.М., агроном' },
    { kind: 'typeAfter', words: 'Теплицы осмотрены комиссией', text: 'Крыши целы.' },
    { kind: 'replace', words: 'Н.С.\u00a0Ветлугина', by: 'П.А. Солодов' },
  ];
  const file = await readPaper(await editInLibreOffice(docx, edits, 'docx'), 'протокол.docx');
  const changes = paperChanges(MINUTES, letterhead, { number: null, date: null }, file);
  expect(changes.filter((change) => !isApplicable(change))).toEqual([]);
  expect(changes.map(({ kind }) => kind).toSorted()).toEqual([
    'newAttendee',
    'newParagraph',
    'text',
    'text',
    'text',
    'text',
    'text',
    'text',
  ]);
  const { content, skipped } = applyChanges(MINUTES, changes, letterhead, idMaker());
  expect(skipped).toEqual([]);
  expect(content).toMatchObject({
    meeting: 'собрания садоводов\nи огородников',
    settlement: 'г. Ключи',
    chair: { name: 'Солодов П.А.', post: 'начальник управления' },
    attendees: [
      { mention: { personId: 'd1', name: 'Солодов П.А.', post: 'заведующий питомником' } },
      { mention: { name: 'Малая А.Ю.' } },
      { mention: { name: 'Рябинин О.О.', post: 'эколог' } },
      {},
      {},
    ],
    // The line under the paper follows the chair again: it is not kept as overtyped.
    signatures: [
      { id: 's1', of: 'chair' },
      { id: 's2', of: 'secretary' },
    ],
  });
  expect(responsibleOf(content)).toMatchObject([{ name: 'Ежова К.М.' }]);
});

function responsibleOf(content: Content): unknown {
  const parts = content.kind === 'protocol' ? content.hearings.flatMap((hearing) => hearing.parts) : [];
  return parts.flatMap((part) => (part.kind === 'decided' ? part.points : [])).find(({ id }) => id === 'p4')?.responsible;
}

function changesIn(file: Parameters<typeof paperChanges>[3]): readonly PaperChange[] {
  return paperChanges(order, letterhead, { number: null, date: order.date }, file);
}

function short(change: PaperChange): string {
  if (change.kind === 'text') return `text ${'id' in change.place ? change.place.id : 'other'}: ${change.after.replaceAll('\u00a0', ' ')}`;
  if (change.kind === 'removed') return `removed ${'id' in change.place ? change.place.id : `other ${change.before}`}`;
  return `${change.kind}: ${'after' in change ? change.after : ''}`;
}

function printed(content: Order | Parameters<typeof contentPaper>[0]): string {
  return paperText(contentPaper(content, letterhead, { number: null, date: order.date })).replaceAll('\u00a0', ' ');
}
