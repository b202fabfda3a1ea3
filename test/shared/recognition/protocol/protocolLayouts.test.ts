import { expect, test } from 'vitest';
import { line, paper, table } from '../sourcePapers.ts';
import { hearings, readProtocol } from './readProtocol.ts';

/** Hearings in tables, under automatic numbers and topics, and as people say: each reading was written down before it was tried. */

const HEAD =
  'Управление образования\nПРОТОКОЛ № 1\nсовещания директоров\n14.04.2023\nПредседатель: Ветлугина Н.С.\nПрисутствовали: Солодов П.А., Кедрова Т.И., Огарков Д.М.';
const AGENDA = 'Повестка дня:\n1. О подвозе детей\n2. Об организации питания\n3. О ремонте школ';

test('a protocol that is one table', () => {
  const source = paper(
    HEAD,
    table([
      ['№', 'Поручение', 'Ответственный', 'Срок'],
      ['1', 'Проверить автобусы', 'Солодов П.А.', 'до 01.05.2023'],
      ['2', 'Закончить ремонт', 'Огарков Д.М.', 'постоянно'],
    ]),
    'Председатель ______ Н.С. Ветлугина',
  );
  const { protocol } = readProtocol(source);
  expect(protocol.hearings).toHaveLength(1);
  const [part] = protocol.hearings[0]?.parts ?? [];
  expect(
    part?.kind === 'decided' && part.points.map(({ label, deadline, responsible }) => [label, deadline?.words, responsible[0]?.name]),
  ).toEqual([
    ['1', 'до 01.05.2023', 'Солодов П.А.'],
    ['2', 'постоянно', 'Огарков Д.М.'],
  ]);
  expect(protocol.signatures).toHaveLength(1);
});

test('a table of votes, a table in a speech', () => {
  const source = paper(
    `${HEAD}\n${AGENDA}\nСЛУШАЛИ: Солодова П.А.`,
    table([
      ['Школа', 'Автобусы'],
      ['СОШ № 1', '3'],
    ]),
    'РЕШИЛИ:\n1. Утвердить маршруты.\nРезультаты голосования:',
    table([
      ['За', 'Против', 'Воздержались'],
      ['12', '0', '1'],
    ]),
  );
  const { protocol } = readProtocol(source);
  const [hearing] = protocol.hearings;
  expect(hearing?.parts.map(({ kind }) => kind)).toEqual(['heard', 'decided', 'vote']);
  const [heard, , vote] = hearing?.parts ?? [];
  expect(heard?.kind === 'heard' && heard.body.map(({ kind }) => kind)).toEqual(['paragraph', 'table']);
  expect(vote?.kind === 'vote' && vote.tally).toEqual({ for: 12, against: 0, abstained: 1 });
});

test('what a person says of a line is law, and its neighbours follow', () => {
  const source = paper(`${HEAD}\n${AGENDA}\nДокладывал Солодов П.А.\nСделать так:\n1. Проверить автобусы.`);
  const { protocol, roles } = readProtocol(source, { '10': 'heard', '11': 'decided' });
  expect(roles.slice(10)).toEqual(['heard', 'decided', 'point']);
  expect(hearings(protocol)).toEqual([
    '[] 1,2,3 Солодов П.А.',
    'heard «» Докладывал Солодов П.А.',
    'decided «Сделать так:»',
    '  1. Проверить автобусы.',
  ]);
});

test('topics above «Слушали» without an agenda are no agenda', () => {
  const { protocol } = readProtocol(
    paper(
      `${HEAD}\n1. О ремонте котельных\nСЛУШАЛИ: Солодова П.А.\nРЕШИЛИ:\n1.1. Закончить ремонт.\n2. О запасах угля\nСЛУШАЛИ: Огаркова Д.М.\nРЕШИЛИ:\n2.1. Представить сведения.`,
    ),
  );
  expect(protocol.agenda).toEqual([]);
  expect(protocol.hearings.map(({ label }) => label)).toEqual(['1.', '2.']);
});

test('words on the left, speeches and points on the right of a table that lays them out', () => {
  const source = paper(
    `${HEAD}\n${AGENDA}`,
    table(
      [
        ['1. СЛУШАЛИ:', 'Солодова П.А. о подвозе детей.\nАвтобусы готовы.'],
        ['РЕШИЛИ:', '1. Принять к сведению.\n2. Проверить автобусы.'],
      ],
      false,
    ),
    'Председатель Н.С. Ветлугина',
  );
  expect(hearings(readProtocol(source).protocol)).toEqual([
    '[1.] 1 Солодов П.А.',
    'heard «СЛУШАЛИ:» Солодова П.А. о подвозе детей. / Автобусы готовы.',
    'decided «РЕШИЛИ:»',
    '  1. Принять к сведению.',
    '  2. Проверить автобусы.',
  ]);
});

test('automatic numbers before «СЛУШАЛИ» and before points', () => {
  const source = paper(
    `${HEAD}\n${AGENDA}`,
    line('СЛУШАЛИ:', { label: '1.', level: 0, bold: true }),
    'Солодова П.А. о подвозе детей.',
    line('РЕШИЛИ:', { bold: true }),
    line('Директорам школ:', { label: '1.', level: 0 }),
    line('проверить автобусы;', { label: '1.1.', level: 1 }),
    line('СЛУШАЛИ:', { label: '2.', level: 0, bold: true }),
    'Кедрову Т.И.',
    'РЕШИЛИ:',
    line('Утвердить меню.', { label: '1.', level: 0 }),
  );
  expect(hearings(readProtocol(source).protocol)).toEqual([
    '[1.] 1 Солодов П.А.',
    'heard «СЛУШАЛИ:» Солодова П.А. о подвозе детей.',
    'decided «РЕШИЛИ:»',
    '  1. Директорам школ:',
    '    1.1. проверить автобусы;',
    '[2.] 2 Кедрова Т.И.',
    'heard «СЛУШАЛИ:» Кедрову Т.И.',
    'decided «РЕШИЛИ:»',
    '  1. Утвердить меню.',
  ]);
});

test('«Вопрос 1. …» above «Слушали», «Докладчик» below it, «Ход заседания»', () => {
  const { protocol } = readProtocol(
    paper(
      `${HEAD}\nОбсуждаемые вопросы:\n1. Итоги четверти\n2. Подготовка к зиме\nХод заседания:\nВопрос 1. Итоги четверти\nСлушали: итоги.\nДокладчик: Солодов П.А. рассказал об итогах.\nРешили:\n1. Принять.\nВопрос 2. Подготовка к зиме\nСлушали: Кедрову Т.И.\nРезультаты голосования: «за» – 5.`,
    ),
  );
  expect(protocol.agenda).toHaveLength(2);
  expect(hearings(protocol)).toEqual([
    '[] -',
    'text «» Ход заседания:',
    '[] 1 Солодов П.А.',
    'text «» Вопрос 1. Итоги четверти',
    'heard «Слушали:» > итоги.',
    'heard «Докладчик:» > Солодов П.А. рассказал об итогах.',
    'decided «Решили:»',
    '  1. Принять.',
    '[] 2 Кедрова Т.И.',
    'text «» Вопрос 2. Подготовка к зиме',
    'heard «Слушали:» > Кедрову Т.И.',
    'vote «Результаты голосования:» «за» – 5. = 5/0/0',
  ]);
});

test('titles repeated without the speakers that the agenda names beside them', () => {
  const { protocol } = readProtocol(
    paper(
      `${HEAD}\nПовестка:\n1. О приёме детей – Солодов П.А., директор\n2. О курсах (Кедрова Т.И.)\n1. О приёме детей\nСолодов П.А. рассказал о порядке.\nРешение: разместить порядок на сайтах.\n2. О курсах\nКедрова Т.И. напомнила о сроках.\nРешение:\n2.1. Составить графики.`,
    ),
  );
  expect(protocol.agenda).toHaveLength(2);
  expect(hearings(protocol)).toEqual([
    '[1.] 1',
    'text «» О приёме детей',
    'text «» Солодов П.А. рассказал о порядке.',
    'decided «Решение:»',
    '  разместить порядок на сайтах.',
    '[2.] 2',
    'text «» О курсах',
    'text «» Кедрова Т.И. напомнила о сроках.',
    'decided «Решение:»',
    '  2.1. Составить графики.',
  ]);
});

test('a day at the beginning of a wrapped line goes on with its sentence', () => {
  const { protocol } = readProtocol(
    paper(`${HEAD}\n${AGENDA}\nСЛУШАЛИ: доклад.\nРЕШИЛИ:\n1. Руководителям школ представить пояснения в срок до\n02.10.2023.\n2. Принять.`),
  );
  expect(hearings(protocol).slice(-2)).toEqual(['  1. Руководителям школ представить пояснения в срок до 02.10.2023.', '  2. Принять.']);
});

test('a bold topic above «Решили»', () => {
  const { protocol } = readProtocol(
    paper(
      HEAD,
      line('О подвозе детей', { bold: true }),
      'РЕШИЛИ:\n1. Проверить автобусы.',
      line('О ремонте', { bold: true }),
      'РЕШИЛИ:\n1. Закончить ремонт.',
    ),
  );
  expect(hearings(protocol).filter((each) => each.startsWith('text'))).toEqual(['text «» О подвозе детей', 'text «» О ремонте']);
});
