import { expect, test } from 'vitest';
import type { Protocol } from '../../../../src-shared/documents/protocol.ts';
import type { SourcePaper } from '../../../../src-shared/recognition/sourcePaper.ts';
import { line, paper, table } from '../sourcePapers.ts';
import { readProtocol } from './readProtocol.ts';

/** Heads in the shapes of real papers (import-variants.md), each reading written down before it was tried. */

const BODY = 'Повестка:\n1. О подвозе детей.\nСЛУШАЛИ: Солодова П.А.\nРЕШИЛИ:\n1. Принять к сведению.';

type Facts = Partial<Pick<Protocol, 'number' | 'date' | 'time' | 'settlement' | 'place' | 'meeting'>> & {
  readonly organisation?: string;
  readonly words?: Partial<Protocol['wording']>;
};

const CASES: readonly (readonly [name: string, head: string | SourcePaper, facts: Facts])[] = [
  [
    'number and kind word on one line, date and place on the next',
    'Управление образования\nПРОТОКОЛ № 01.04/131\nсовещания директоров школ\n12 мая 2022 г. г. Заозёрск',
    {
      organisation: 'Управление образования',
      number: '01.04/131',
      date: '2022-05-12',
      settlement: 'г. Заозёрск',
      meeting: 'совещания директоров школ',
      words: { title: 'ПРОТОКОЛ № 01.04/131\nсовещания директоров школ', number: '', date: '12 мая 2022 г.' },
    },
  ],
  [
    'everything on one line',
    'Протокол №7 совещания заведующих детскими садами от 03.10.2022',
    { number: '7', date: '2022-10-03', meeting: 'совещания заведующих детскими садами', words: { number: '', date: '' } },
  ],
  [
    'a spaced kind word and a bare number below it',
    'ЗАОЗЁРНЫЙ МУНИЦИПАЛЬНЫЙ ОКРУГ\nОТДЕЛ ОБРАЗОВАНИЯ\n\nП Р О Т О К О Л\n№\n12\nот « 10 » марта 2022 г.\nпгт Заозёрное',
    {
      organisation: 'ЗАОЗЁРНЫЙ МУНИЦИПАЛЬНЫЙ ОКРУГ\nОТДЕЛ ОБРАЗОВАНИЯ',
      number: '12',
      date: '2022-03-10',
      settlement: 'пгт Заозёрное',
      words: { number: '№ 12' },
    },
  ],
  [
    'labels before every field',
    'Протокол\nзаседания методического совета\nДата проведения: 5 февраля 2024 года\nВремя проведения: 14-30\nМесто проведения: МБОУ СОШ № 3, кабинет 12',
    {
      number: null,
      date: '2024-02-05',
      time: '14:30',
      place: 'МБОУ СОШ № 3, кабинет 12',
      meeting: 'заседания методического совета',
      words: { dateLabel: 'Дата проведения:', timeLabel: 'Время проведения:', placeLabel: 'Место проведения:' },
    },
  ],
  [
    'several labels on a line',
    'ПРОТОКОЛ № 3\nДата: 12.05.2022 Время: 10.00 Место: актовый зал',
    { number: '3', date: '2022-05-12', time: '10:00', place: 'актовый зал' },
  ],
  [
    'a layout table with date, place and number',
    paper('Комитет образования', 'ПРОТОКОЛ', table([['14–15 апреля 2023 г.', 'с. Луговое', '№ 4-п']], false), ...BODY.split('\n')),
    { organisation: 'Комитет образования', number: '4-п', date: '2023-04-14', settlement: 'с. Луговое' },
  ],
  [
    'an empty number',
    'Протокол № ____\nсовещания директоров\n25.08.2021',
    { number: null, date: '2021-08-25', meeting: 'совещания директоров', words: { title: 'Протокол № ____\nсовещания директоров' } },
  ],
  ['two signs of number', 'ПРОТОКОЛ\n№ № 15\n25.08.2021', { number: '15', words: { number: '№ № 15' } }],
  ['a Latin sign', 'ПРОТОКОЛ\n25.08.2021 N 571', { number: '571', date: '2021-08-25' }],
  [
    'an extract',
    'Отдел образования\nВЫПИСКА ИЗ ПРОТОКОЛА № 8\nзаседания комиссии по комплектованию\nот 1 июня 2023 года',
    { organisation: 'Отдел образования', number: '8', date: '2023-06-01', meeting: 'заседания комиссии по комплектованию' },
  ],
  [
    'the date before the kind word and a stamp of approval',
    'УТВЕРЖДАЮ\nНачальник управления\n______ Н.С. Ветлугина\nПРОТОКОЛ № 2\nсобрания коллектива\n«7» сентября 2020 г.',
    { number: '2', date: '2020-09-07', meeting: 'собрания коллектива', organisation: '' },
  ],
  [
    'the body’s name where the place belongs, a title of two lines',
    paper(
      line('Комитет по образованию', { bold: true }),
      line('Протокол №4', { bold: true }),
      line('встречи руководителей кружков', { bold: true }),
      line('Заозёрного муниципального района', { bold: true }),
      line(''),
      line('Комитет по образованию'),
      line('25. 02.2022'),
      ...BODY.split('\n').map((text) => line(text)),
    ),
    {
      number: '4',
      date: '2022-02-25',
      place: 'Комитет по образованию',
      meeting: 'встречи руководителей кружков\nЗаозёрного муниципального района',
    },
  ],
  [
    'hour and format without labels',
    'Протокол совещания\n14.04.2023\nг. Заозёрск\n09.00 часов\nформат: видеоконференция',
    { date: '2023-04-14', time: '09:00', settlement: 'г. Заозёрск', place: 'видеоконференция', meeting: 'совещания' },
  ],
  [
    'beginning and end',
    'Протокол № 6\nсовещания\n14.04.2023\nНачало: 10 час. 15 мин.\nОкончание: 12 часов',
    { time: '10:15', words: { timeLabel: 'Начало:', time: '10 час. 15 мин. Окончание: 12 часов' } },
  ],
  [
    'day and hour under one label',
    'Протокол № 6\nДата и время проведения: 12 мая 2022 года, 10:00',
    { date: '2022-05-12', time: '10:00', words: { dateLabel: 'Дата и время проведения:', date: '12 мая 2022 года,', time: '10:00' } },
  ],
  [
    'the title after the date and the place',
    'ПРОТОКОЛ\n14.04.2023 № 9\nст-ца Луговая\nсовещания при начальнике отдела',
    { number: '9', date: '2023-04-14', settlement: 'ст-ца Луговая', meeting: 'совещания при начальнике отдела' },
  ],
  ['a span of days in figures', 'Протокол № 1\nсовещания\n13-14.04.2023', { date: '2023-04-13', words: { date: '13-14.04.2023' } }],
  ['spaces inside a day', 'Протокол № 1\nсовещания\n14 . 04 . 2023', { date: '2023-04-14' }],
  [
    'a blank date',
    'Протокол № 1\nсовещания\n«___» __________ 2023 г.',
    { number: '1', date: null, words: { date: '«___» __________ 2023 г.' } },
  ],
  [
    'hour and place a column apart',
    'ПРОТОКОЛ № 6\nзаседания комиссии\n21 июля 2023 г.\n15.30 ч.          большой зал администрации',
    { time: '15:30', place: 'большой зал администрации', date: '2023-07-21', meeting: 'заседания комиссии' },
  ],
  [
    'place and hour parted by a tab',
    'ПРОТОКОЛ № 6\nзаседания комиссии\n21 июля 2023 г.\nбольшой зал администрации\t15.30 ч.',
    { time: '15:30', place: 'большой зал администрации', date: '2023-07-21', meeting: 'заседания комиссии' },
  ],
  [
    '«ВЫПИСКА» on a line of its own',
    'Управление образования\nВ Ы П И С К А\nиз протокола № 7 заседания совета директоров от 14.10.2021',
    {
      organisation: 'Управление образования',
      number: '7',
      date: '2021-10-14',
      meeting: 'заседания совета директоров',
      words: { title: 'В Ы П И С К А\nиз протокола № 7 заседания совета директоров от 14.10.2021' },
    },
  ],
  ['a number with a label', 'Протокол\nсовещания\nНомер: 3/21\nДата: 11 октября 2021 г.', { number: '3/21', date: '2021-10-11' }],
];

test.each(CASES)('%s', (_name, head, facts) => {
  const source = typeof head === 'string' ? paper(`${head}\n${BODY}`) : head;
  const { protocol } = readProtocol(source);
  const { words = {}, organisation, ...fields } = facts;
  expect(pick(protocol, Object.keys(fields))).toEqual(fields);
  expect(pick(protocol.wording, Object.keys(words))).toEqual(words);
  if (organisation !== undefined) expect(protocol.wording.organisation).toBe(organisation);
  expect(protocol.agenda).toHaveLength(1);
  expect(protocol.hearings).toHaveLength(1);
});

test('a day that the calendar has not is told', () => {
  const { protocol, recognised } = readProtocol(paper(`Протокол № 1\nсовещания\n31.02.2023\n${BODY}`));
  expect(protocol.date).toBeNull();
  expect(recognised.doubts.map(({ what, line: at }) => [what, at])).toContainEqual([
    'Даты «31.02.2023» нет в календаре: укажите день сами.',
    2,
  ]);
});

test('page numbers and running heads are noise', () => {
  const { roles, unplaced } = readProtocol(
    paper(line('Управление образования', { aside: 'header' }), `Протокол № 1\nсовещания\n2\n${BODY}`, line('3', { aside: 'footer' })),
  );
  expect(roles.filter((role) => role === 'noise')).toHaveLength(3);
  expect(unplaced).toEqual(['Управление образования', '2', '3']);
});

function pick(from: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));
}
