import { describe, expect, test } from 'vitest';
import { recognise } from '../../../src-shared/recognition/recognise.ts';
import { line, paper, table } from './sourcePapers.ts';
import type { SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';

/** Kinds as a secretary would name them, written down before the program was asked. */

function kind(source: SourcePaper): string {
  const { kind: found, kindWord } = recognise(source, { idPrefix: 't' });
  return kindWord === '' ? found : `${found}: ${kindWord}`;
}

const POINTS = '1. Утвердить состав рабочей группы.\n2. Контроль за исполнением приказа оставляю за собой.';

describe('papers of ours', () => {
  test.each<[string, SourcePaper, string]>([
    [
      'a protocol',
      paper('ПРОТОКОЛ № 3\nзаседания совета', 'Повестка дня:', '1. О питании', 'СЛУШАЛИ: Солодова П.А.', 'РЕШИЛИ:', '1. Принять.'),
      'protocol: ПРОТОКОЛ',
    ],
    [
      'a protocol set in spaced letters',
      paper('П Р О Т О К О Л', 'совещания директоров', 'Присутствовали: Солодов П.А.', 'РЕШИЛИ:', '1. Принять.'),
      'protocol: П Р О Т О К О Л',
    ],
    [
      'a protocol whose title is lost',
      paper('совещания руководителей', 'Повестка дня', '1. О питании', 'Слушали: Ветлугину Н.С.', 'Решили: принять к сведению.'),
      'protocol',
    ],
    [
      'a protocol that tells of orders',
      paper(
        'Протокол №4 совещания руководителей',
        'Слушали: Солодова П.А. о том, что подготовлен приказ.',
        'Решили:',
        '1. Издать приказ.',
        '2. ПРИКАЗ довести до школ.',
      ),
      'protocol: Протокол',
    ],
    [
      'a protocol of «по первому вопросу»',
      paper(
        'Протокол заседания комиссии № 2',
        'По первому вопросу:',
        'Слушали Лебедянскую Т.И.',
        'Проголосовали: «за» – единогласно',
        'Решение – ПРИНЯТО',
      ),
      'protocol: Протокол',
    ],
    [
      'a protocol that is one table',
      paper(
        'Протокол совещания от 12.03.2023',
        table([
          ['№', 'Поручение', 'Ответственный', 'Срок'],
          ['1', 'Собрать отчёты', 'Солодов П.А.', '20.03.2023'],
        ]),
      ),
      'protocol: Протокол',
    ],
    [
      'an order',
      paper('УПРАВЛЕНИЕ ОБРАЗОВАНИЯ', 'ПРИКАЗ', '20.08.2021 № 86', 'О проведении конкурса', 'В целях развития', 'ПРИКАЗЫВАЮ:', POINTS),
      'order: ПРИКАЗ',
    ],
    [
      'an order with a spaced operative word',
      paper('П Р И К А З', 'от « 10 » марта 2022 г. № 01.04/131', 'Об итогах', 'На основании плана п р и к а з ы в а ю:', POINTS),
      'order: П Р И К А З',
    ],
    [
      'a resolution',
      paper('АДМИНИСТРАЦИЯ ЗАОЗЁРНОГО ОКРУГА', 'ПОСТАНОВЛЕНИЕ', 'от 01.02.2020 N 571', 'Администрация ПОСТАНОВЛЯЕТ:', POINTS),
      'order: ПОСТАНОВЛЕНИЕ',
    ],
    [
      'a disposition without an operative word',
      paper('РАСПОРЯЖЕНИЕ', 'от 01.02.2020 № 17-р', 'О создании рабочей группы', POINTS),
      'order: РАСПОРЯЖЕНИЕ',
    ],
    [
      'an order whose title is lost',
      paper('20.08.2021 № 86', 'Об утверждении состава', 'На основании устава', 'ПРИКАЗЫВАЮ:', POINTS),
      'order',
    ],
    [
      'an order that approves a protocol',
      paper(
        'ПРИКАЗ',
        '№ 7',
        'Об утверждении протокола',
        'ПРИКАЗЫВАЮ:',
        '1. Утвердить протокол заседания комиссии.',
        '2. Протокол № 5 довести до школ.',
      ),
      'order: ПРИКАЗ',
    ],
    ['an order in two languages', paper('БОЕРЫК ПРИКАЗ', '12.10.2019 № 44', 'О подготовке к зиме', 'ПРИКАЗЫВАЮ:', POINTS), 'order'],
    [
      'a protocol approved by its chair',
      paper(
        line('УТВЕРЖДАЮ', { align: 'right' }),
        line('Глава округа', { align: 'right' }),
        line('________ П.А. Солодов', { align: 'right' }),
        'ПРОТОКОЛ № 3',
        'заседания комиссии',
        'РЕШИЛИ:',
        '1. Принять.',
      ),
      'protocol: ПРОТОКОЛ',
    ],
    [
      'a protocol approved on lines without places',
      paper('УТВЕРЖДАЮ', 'Глава округа П.А. Солодов', '', 'ПРОТОКОЛ № 3', 'заседания комиссии', 'РЕШИЛИ:', '1. Принять.'),
      'protocol: ПРОТОКОЛ',
    ],
    [
      'a plan approved by «Приказ …»',
      paper(
        line('УТВЕРЖДЁН', { align: 'right' }),
        line('Приказ управления образования', { align: 'right' }),
        line('от 01.02.2023 № 15', { align: 'right' }),
        'План мероприятий',
        table([
          ['№', 'Мероприятие', 'Срок', 'Результат'],
          ['1', 'Осмотр', 'октябрь', 'Приказ'],
        ]),
      ),
      'plan: План',
    ],
    [
      'a plan of its own',
      paper(
        line('УТВЕРЖДАЮ', { align: 'right' }),
        line('Начальник управления', { align: 'right' }),
        'План мероприятий по подготовке к зиме',
        table([
          ['№', 'Мероприятие', 'Срок', 'Ответственный'],
          ['1', 'Осмотр', 'октябрь', 'Солодов П.А.'],
        ]),
      ),
      'plan: План',
    ],
    [
      'a plan without «УТВЕРЖДАЮ»',
      paper(
        'План работы методического объединения на 2023 год',
        table([
          ['Мероприятие', 'Сроки', 'Ответственные'],
          ['Осмотр', 'май', 'все'],
        ]),
      ),
      'plan: План',
    ],
    [
      'an annex in a file of its own',
      paper(
        'Приложение № 2\nк приказу управления образования\nот 01.02.2023 № 15',
        'Дорожная карта по введению стандартов',
        table([
          ['№ п/п', 'Мероприятия', 'Сроки', 'Исполнители'],
          ['1', 'Семинар', 'март', 'ИМЦ'],
        ]),
      ),
      'plan',
    ],
    [
      'news of a meeting',
      paper(
        'В управлении образования обсудили подготовку к зиме',
        '14 апреля 2023 года состоялось совещание директоров школ.',
        'В ходе совещания рассмотрены вопросы готовности котельных.',
        'Участники совещания обсудили сроки.',
      ),
      'notice',
    ],
  ])('%s', (_name, source, expected) => {
    expect(kind(source)).toBe(expected);
  });
});

describe('papers of other kinds are not recognised', () => {
  test.each<[string, SourcePaper]>([
    [
      'a statute',
      paper(
        'УТВЕРЖДЕНО\nприказом управления от 01.02.2023 № 15',
        'ПОЛОЖЕНИЕ',
        'о конкурсе чтецов',
        '1. Общие положения',
        '1.1. Конкурс проводит управление.',
        '1.2. Протокол подписывает жюри.',
      ),
    ],
    [
      'a statute without an approval',
      paper('Положение о муниципальном этапе', '1. Общие положения', '1.1. План мероприятий утверждает приказ.'),
    ],
    [
      'a letter',
      paper(
        'Руководителям школ',
        'О направлении протокола',
        'Уважаемые руководители!',
        'Направляем протокол совещания от 12.03.2023 и приказ № 5.',
        'Приложение: на 3 л. в 1 экз.',
        'С уважением, Н.С. Ветлугина',
      ),
    ],
    [
      'a letter with a table of measures',
      paper(
        'Уважаемая Татьяна Ильинична!',
        'Просим вас заполнить сведения.',
        table([
          ['Мероприятие', 'Срок', 'Ответственный'],
          ['', '', ''],
        ]),
        'С уважением',
      ),
    ],
    [
      'a form with blanks',
      paper(
        'ПРИКАЗ-ЗАЯВКА',
        'Фамилия ______________',
        'Имя ______________',
        'Школа ______________',
        'Класс ______________',
        'Дата ______________',
      ),
    ],
    [
      'an act',
      paper(
        'АКТ',
        'осмотра здания',
        'Комиссия в составе: председатель Солодов П.А., секретарь Лебедянская Т.И.',
        'составила настоящий акт.',
      ),
    ],
    [
      'an invoice',
      paper(
        'СЧЁТ № 15 от 12.03.2023',
        'ИНН 1234567890 КПП 123456789',
        table([
          ['№', 'Наименование', 'Сумма'],
          ['1', 'Бумага', '500'],
        ]),
      ),
    ],
    ['a list', paper('СПИСОК', 'участников совещания', '1. Солодов П.А.', '2. Лебедянская Т.И.')],
    [
      'a contract',
      paper(
        'ДОГОВОР № 4',
        'Управление, именуемое в дальнейшем Заказчик, в лице Ветлугиной Н.С., действующей на основании устава',
        '1. Предмет договора',
        '1.1. Исполнитель обязуется',
      ),
    ],
    [
      'a CV',
      paper(
        'РЕЗЮМЕ',
        'Солодов Пётр Андреевич',
        'Дата рождения: 01.02.1980',
        'Опыт работы',
        'Секретарь совещаний, подготовка протоколов и приказов',
      ),
    ],
    ['an application', paper('Начальнику управления', 'от Солодова П.А.', 'заявление', 'Прошу предоставить отпуск с 1 мая.')],
    [
      'a protocol of results',
      paper(
        'Протокол результатов школьного этапа олимпиады',
        table([
          ['№', 'ФИО', 'Класс', 'Баллы'],
          ['1', 'Иванов', '7', '12'],
        ]),
      ),
    ],
    ['a plan of a lesson', paper('План-конспект урока', 'Цель: повторить дроби', '1. Оргмомент', '2. Устный счёт')],
    [
      'a plan of studies',
      paper(
        'УТВЕРЖДАЮ',
        'Директор П.А. Солодов',
        'Учебный план начальной школы',
        table([
          ['Предмет', 'Часы'],
          ['Чтение', '4'],
        ]),
      ),
    ],
    ['nothing at all', paper('')],
    ['a tale', paper('Жил-был старик со старухой у самого синего моря.', 'Они жили в ветхой землянке.')],
  ])('%s', (_name, source) => {
    const { kind: found, content, unplaced, doubts } = recognise(source, { idPrefix: 't' });
    expect([found, content]).toEqual(['unknown', null]);
    expect(doubts.some(({ what }) => what.startsWith('Файл не распознан'))).toBe(true);
    expect(unplaced.length > 0).toBe(source.blocks.some((block) => block.kind !== 'paragraph' || block.text !== ''));
  });
});

describe('what people say is law', () => {
  test('a line said to be the operative word makes an order', () => {
    const source = paper('Жил-был старик.', 'Предлагаю следующее', '1. Поймать рыбку.');
    expect(recognise(source, { idPrefix: 't' }).kind).toBe('unknown');
    expect(recognise(source, { idPrefix: 't', hints: { '1': 'operative' } }).kind).toBe('order');
  });

  test('the kind can be said outright', () => {
    const { kind: found, unplaced, pieces } = recognise(paper('Солодов П.А.', 'Отчёт за год'), { idPrefix: 't', kind: 'notice' });
    expect(found).toBe('notice');
    expect([pieces.length > 0, unplaced]).toEqual([true, []]);
  });

  test('near evidence is told as a doubt', () => {
    const source = paper('Протокол', 'Уважаемые коллеги!', 'Повестка дня будет выслана.');
    const found = recognise(source, { idPrefix: 't' });
    expect(found.doubts.some(({ what }) => /Вид документа определён неуверенно|Файл не распознан/.test(what))).toBe(true);
  });
});

test('what stands above the title of a protocol is no annex', () => {
  const source = paper(
    line('УТВЕРЖДАЮ', { align: 'right' }),
    line('Глава округа П.А. Солодов', { align: 'right' }),
    'ПРОТОКОЛ № 3',
    'РЕШИЛИ:',
    '1. Принять отчёт.',
  );
  const { content } = recognise(source, { idPrefix: 't' });
  expect(content?.kind === 'protocol' && content.annexes).toEqual([]);
  expect(JSON.stringify(content)).toContain('Принять отчёт.');
});
