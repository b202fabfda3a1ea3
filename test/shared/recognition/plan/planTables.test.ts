import { describe, expect, test } from 'vitest';
import { cellText, type ActionPlan } from '../../../../src-shared/documents/actionPlan.ts';
import { recognise } from '../../../../src-shared/recognition/recognise.ts';
import type { LineHints } from '../../../../src-shared/recognition/lineRole.ts';
import type { SourceBlock, SourcePaper } from '../../../../src-shared/recognition/sourcePaper.ts';
import { BREAK, line, paper, table } from '../sourcePapers.ts';

/** A plan of its own around some tables. */
function planPaper(...blocks: readonly (SourceBlock | string)[]): SourcePaper {
  return paper(
    'УТВЕРЖДАЮ',
    'Начальник управления образования',
    '________ Н.С. Ветлугина',
    '',
    'План мероприятий по подготовке к зиме на 2023 год',
    ...blocks,
  );
}

function planOf(source: SourcePaper, hints: LineHints = {}): ActionPlan {
  const { content } = recognise(source, { idPrefix: 't', hints });
  if (content?.kind !== 'plan') throw new Error(`no plan: ${content?.kind}`);
  return content.plan;
}

/** Rows as people see them: a section is one text, an activity its label and its cells. */
function rows(plan: ActionPlan): readonly (readonly string[])[] {
  return plan.rows.map((row) =>
    row.kind === 'section'
      ? [row.text]
      : plan.columns.map((column) => (column.meaning === 'number' ? (row.label ?? '(derived)') : cellText(row, column.id))),
  );
}

function meanings(plan: ActionPlan): readonly string[] {
  return plan.columns.map(({ meaning }) => meaning);
}

const HEAD = ['№ п/п', 'Мероприятия', 'Сроки', 'Ответственные'] as const;

describe('a table of a plan', () => {
  test('numbers as they are written, a row without one, a half-empty row', () => {
    const plan = planOf(
      planPaper(
        table([
          HEAD,
          ['1', 'Осмотр котельной', 'октябрь', 'Солодов П.А.'],
          ['2.', 'Замена труб', 'июль', ''],
          ['', 'Пробный пуск', '', ''],
        ]),
      ),
    );
    expect(meanings(plan)).toEqual(['number', 'activity', 'deadline', 'responsible']);
    expect(plan.columns.map(({ title }) => title)).toEqual(HEAD);
    expect(rows(plan)).toEqual([
      ['1', 'Осмотр котельной', 'октябрь', 'Солодов П.А.'],
      ['2.', 'Замена труб', 'июль', ''],
      ['', 'Пробный пуск', '', ''],
    ]);
    expect(plan.years).toEqual({ kind: 'years', of: 'calendar', from: 2023, to: 2023 });
    expect(plan.title).toBe('План мероприятий по подготовке к зиме на 2023 год');
  });

  test('automatic numbers of Word', () => {
    const numbered: SourceBlock = {
      kind: 'table',
      ruled: true,
      rows: [
        { cells: HEAD.map((text) => ({ paragraphs: [line(text)] })) },
        { cells: [{ paragraphs: [line('', { label: '1.' })] }, ...['Осмотр', 'май', 'все'].map((text) => ({ paragraphs: [line(text)] }))] },
      ],
    };
    expect(rows(planOf(planPaper(numbered)))).toEqual([['1.', 'Осмотр', 'май', 'все']]);
  });

  test('section rows: one merged cell, a number beside it, one filled cell, paragraphs between pieces of the table', () => {
    const plan = planOf(
      planPaper(
        table([
          HEAD,
          [['Раздел 1. Котельные', 4]],
          ['1.1', 'Осмотр', 'октябрь', 'Солодов П.А.'],
          ['2', ['Трубы', 3]],
          ['2.1', 'Замена', 'июль', 'Солодов П.А.'],
          ['Раздел 3. Люди', '', '', ''],
          ['3.1', 'Обучение', 'март', 'ИМЦ'],
        ]),
        'Направление 4. Запасы',
        table([['4.1', 'Уголь', 'август', 'Лебедянская Т.И.']]),
      ),
    );
    expect(rows(plan)).toEqual([
      ['Раздел 1. Котельные'],
      ['1.1', 'Осмотр', 'октябрь', 'Солодов П.А.'],
      ['2 Трубы'],
      ['2.1', 'Замена', 'июль', 'Солодов П.А.'],
      ['Раздел 3. Люди'],
      ['3.1', 'Обучение', 'март', 'ИМЦ'],
      ['Направление 4. Запасы'],
      ['4.1', 'Уголь', 'август', 'Лебедянская Т.И.'],
    ]);
  });

  test('a table broken over pages: the header again, a page number, columns counted', () => {
    const source = planPaper(
      table([HEAD, ['1', '2', '3', '4'], ['1', 'Осмотр', 'май', 'все']]),
      '- 2 -',
      BREAK,
      table([HEAD, ['2', 'Пуск', 'июнь', 'все']]),
    );
    expect(rows(planOf(source))).toEqual([
      ['1', 'Осмотр', 'май', 'все'],
      ['2', 'Пуск', 'июнь', 'все'],
    ]);
    const { roles, unplaced } = recognise(source, { idPrefix: 't' });
    expect(roles.filter((role) => role === 'noise')).toHaveLength(9);
    expect(unplaced.map(({ line: at }) => roles[at])).toEqual(Array.from({ length: 9 }, () => 'noise'));
  });

  test('pieces of a table whose headers differ a little', () => {
    const source = planPaper(
      table([HEAD, ['1', 'Осмотр', 'май', 'все']]),
      'Раздел 2. Люди',
      table([
        ['№', 'Содержание работы', 'Срок', 'Исполнитель'],
        ['2', 'Обучение', 'июнь', 'ИМЦ'],
      ]),
    );
    expect(rows(planOf(source))).toEqual([['1', 'Осмотр', 'май', 'все'], ['Раздел 2. Люди'], ['2', 'Обучение', 'июнь', 'ИМЦ']]);
  });

  test('a header on two levels', () => {
    const plan = planOf(
      planPaper(
        table([
          ['№', 'Мероприятие', ['Сроки', 2], 'Ответственный'],
          [null, null, 'начало', 'окончание', null],
          ['1', 'Осмотр', 'май', 'июнь', 'Солодов П.А.'],
        ]),
      ),
    );
    expect(meanings(plan)).toEqual(['number', 'activity', 'deadline', 'deadline', 'responsible']);
    expect(plan.columns.map(({ title }) => title)).toEqual(['№', 'Мероприятие', 'Сроки\nначало', 'окончание', 'Ответственный']);
    expect(rows(plan)).toEqual([['1', 'Осмотр', 'май', 'июнь', 'Солодов П.А.']]);
  });

  test('no number column, the number inside the words', () => {
    const plan = planOf(
      planPaper(
        table([
          ['Мероприятие', 'Срок', 'Ответственный'],
          ['1. Осмотр', 'май', 'все'],
          ['2. Пуск', 'июнь', 'все'],
        ]),
      ),
    );
    expect(meanings(plan)).toEqual(['activity', 'deadline', 'responsible']);
    expect(rows(plan)).toEqual([
      ['1. Осмотр', 'май', 'все'],
      ['2. Пуск', 'июнь', 'все'],
    ]);
  });

  test('a number that a text layer glued to the words stands in its column', () => {
    const plan = planOf(
      planPaper(table([HEAD, ['1.1.', 'Осмотр', 'май', 'все'], ['', '1.2. Пуск тепла', 'июнь', 'все'], ['', '3 котла заменить', '', '']])),
    );
    expect(rows(plan)).toEqual([
      ['1.1.', 'Осмотр', 'май', 'все'],
      ['1.2.', 'Пуск тепла', 'июнь', 'все'],
      ['', '3 котла заменить', '', ''],
    ]);
  });

  test('a number and one cell of words head the numbers below them', () => {
    const plan = planOf(
      planPaper(
        table([
          HEAD,
          ['2.', 'Трубы', '', ''],
          ['2.1.', 'Замена', 'июль', 'все'],
          ['II', 'Люди', '', ''],
          ['1', 'Обучение', 'март', 'ИМЦ'],
          ['2', 'Проверка', '', ''],
        ]),
      ),
    );
    expect(rows(plan)).toEqual([
      ['2. Трубы'],
      ['2.1.', 'Замена', 'июль', 'все'],
      ['II Люди'],
      ['1', 'Обучение', 'март', 'ИМЦ'],
      ['2', 'Проверка', '', ''],
    ]);
  });

  test('a header whose words tell nothing: marked by the file', () => {
    const source: SourceBlock = {
      kind: 'table',
      ruled: true,
      rows: [
        { header: true, cells: [{ paragraphs: [line('Тема')] }, { paragraphs: [line('Класс')] }] },
        { cells: [{ paragraphs: [line('Безопасность на льду')] }, { paragraphs: [line('5')] }] },
      ],
    };
    const plan = planOf(planPaper(source));
    expect(plan.columns.map(({ title, meaning }) => [title, meaning])).toEqual([
      ['Тема', 'activity'],
      ['Класс', 'free'],
    ]);
    expect(rows(plan)).toEqual([['Безопасность на льду', '5']]);
  });

  test('under unknown heads the first free column holds the activities', () => {
    const plan = planOf(
      planPaper(
        table([
          ['№ п/п', 'Предмет', 'Дата', 'Место проведения'],
          ['1', 'Химия', '5 мая', 'в школах округа, по графику'],
          ['2', 'Физика', '6 мая', 'в школах округа, по графику'],
        ]),
      ),
    );
    expect(meanings(plan)).toEqual(['number', 'activity', 'deadline', 'free']);
  });

  test('a title in the first row of the table itself', () => {
    const source = paper(
      'УТВЕРЖДАЮ',
      'Начальник управления',
      '',
      table([[['План мероприятий на 2024 год', 4]], HEAD, ['1', 'Осмотр', 'май', 'все']]),
    );
    const plan = planOf(source);
    expect([plan.title, plan.years, rows(plan)]).toEqual([
      'План мероприятий на 2024 год',
      { kind: 'years', of: 'calendar', from: 2024, to: 2024 },
      [['1', 'Осмотр', 'май', 'все']],
    ]);
  });

  test('no header row', () => {
    const plan = planOf(
      planPaper(
        table([
          ['1.', 'Осмотр всех котельных округа', 'до 15 октября', 'Солодов П.А.'],
          ['2.', 'Пробный пуск тепла', 'до 1 ноября', 'директор школы'],
        ]),
      ),
    );
    expect(meanings(plan)).toEqual(['number', 'activity', 'deadline', 'responsible']);
    expect(plan.columns.map(({ title }) => title)).toEqual(['', '', '', '']);
    expect(rows(plan)[1]).toEqual(['2.', 'Пробный пуск тепла', 'до 1 ноября', 'директор школы']);
    const { doubts } = recognise(planPaper(table([['1.', 'Осмотр', 'май', 'все']])), { idPrefix: 't' });
    expect(doubts.map(({ what }) => what)).toEqual(['У таблицы плана нет заголовка: проверьте, что стоит в её столбцах.']);
  });

  test('months as sections, days in the cells', () => {
    const plan = planOf(
      planPaper(
        table([
          ['Мероприятие', 'Число', 'Ответственный'],
          [['СЕНТЯБРЬ', 3]],
          ['День знаний', '1', 'все'],
          ['Октябрь', '', ''],
          ['День учителя', '5', 'все'],
        ]),
      ),
    );
    expect(meanings(plan)).toEqual(['activity', 'deadline', 'responsible']);
    expect(rows(plan)).toEqual([['СЕНТЯБРЬ'], ['День знаний', '1', 'все'], ['Октябрь'], ['День учителя', '5', 'все']]);
  });

  test('many activities and many dates in one cell stay together', () => {
    const plan = planOf(planPaper(table([HEAD, ['1', 'Осмотр\nРемонт', '01.09\n15.09', 'Солодов П.А.\nЛебедянская Т.И.']])));
    expect(rows(plan)).toEqual([['1', 'Осмотр\nРемонт', '01.09\n15.09', 'Солодов П.А.\nЛебедянская Т.И.']]);
  });

  test('cells merged downwards are gaps, no word is repeated', () => {
    const plan = planOf(planPaper(table([HEAD, ['1', 'Осмотр', 'май', 'Солодов П.А.'], ['2', 'Ремонт', null, null]])));
    expect(rows(plan)[1]).toEqual(['2', 'Ремонт', '', '']);
  });

  test('lines of tabs are rows', () => {
    const plan = planOf(
      planPaper('№\tМероприятие\tСрок\tОтветственный', '1\tОсмотр\tмай\tСолодов П.А.', 'Направление 2. Трубы', '\tРемонт\tиюнь\tвсе'),
    );
    expect(rows(plan)).toEqual([['1', 'Осмотр', 'май', 'Солодов П.А.'], ['Направление 2. Трубы'], ['', 'Ремонт', 'июнь', 'все']]);
  });

  test('what people say about rows is law', () => {
    const source = planPaper(table([HEAD, ['1', 'Осмотр', 'май', 'все'], ['Наставничество', '', '', '']]));
    const lines = recognise(source, { idPrefix: 't' }).roles;
    expect(lines.at(-1)).toBe('planSection');
    expect(rows(planOf(source, { [lines.length - 1]: 'planRow' }))[1]).toEqual(['', 'Наставничество', '', '']);
    expect(rows(planOf(source, { '9': 'planSection' }))[0]).toEqual(['1 Осмотр май все']);
  });
});

describe('a plan without a table', () => {
  test('numbered lines are activities, with deadlines and people below them', () => {
    const source = paper(
      'План работы методического совета на 2023 год',
      '',
      '1. Осмотр котельных',
      'Срок: май',
      'Ответственный: Солодов П.А.',
      'Раздел 2. Люди',
      '2. Обучение истопников',
      'Срок: июнь',
      '',
      'Методист Т.И. Лебедянская',
    );
    const plan = planOf(source);
    expect(meanings(plan)).toEqual(['number', 'activity', 'deadline', 'responsible']);
    expect(rows(plan)).toEqual([
      ['1.', 'Осмотр котельных', 'Срок: май', 'Ответственный: Солодов П.А.'],
      ['Раздел 2. Люди'],
      ['2.', 'Обучение истопников', 'Срок: июнь', ''],
    ]);
    const { content, unplaced } = recognise(source, { idPrefix: 't' });
    expect(content?.kind === 'plan' && content.signatures.map(({ post, name }) => [post, name])).toEqual([
      ['Методист', 'Т.И. Лебедянская'],
    ]);
    expect(unplaced).toEqual([]);
  });
});

describe('a plan of its own', () => {
  const TABLE = table([HEAD, ['1', 'Осмотр', 'Ежегодно, май', 'все']]);

  test('who approves it, on which day, who drew it up', () => {
    const source = paper(
      line('УТВЕРЖДАЮ', { align: 'right' }),
      line('Начальник управления образования', { align: 'right' }),
      line('____________ Н.С. Ветлугина', { align: 'right' }),
      line('«15» января 2023 г.', { align: 'right' }),
      line('ПЛАН', { align: 'center' }),
      line('подготовки к зиме', { align: 'center' }),
      TABLE,
      'Заместитель начальника\tП.А. Солодов',
    );
    const { content, unplaced } = recognise(source, { idPrefix: 't' });
    if (content?.kind !== 'plan') throw new Error('no plan');
    expect(content.wording).toEqual({
      organisation: '',
      approval: 'УТВЕРЖДАЮ\nНачальник управления образования\n____________ Н.С. Ветлугина\n«15» января 2023 г.',
    });
    expect(content.date).toBe('2023-01-15');
    expect(content.signatory).toEqual({ name: 'Ветлугина Н.С.', post: 'Начальник управления образования' });
    expect(content.plan.title).toBe('ПЛАН\nподготовки к зиме');
    expect(content.plan.years).toEqual({ kind: 'rolling' });
    expect(content.signatures.map(({ post, name }) => [post, name])).toEqual([['Заместитель начальника', 'П.А. Солодов']]);
    expect(unplaced).toEqual([]);
  });

  test('an annex in a file of its own keeps the day of the order and names it', () => {
    const source = paper(
      'Приложение № 2',
      'к приказу управления образования',
      'от 01.02.2023 № 15',
      '',
      'Дорожная карта «Шаг вперёд»',
      TABLE,
    );
    const { content, references } = recognise(source, { idPrefix: 't' });
    if (content?.kind !== 'plan') throw new Error('no plan');
    expect([content.number, content.date, content.signatory]).toEqual([null, '2023-02-01', null]);
    expect(references.map(({ number, date }) => [number, date])).toEqual([['15', '2023-02-01']]);
    expect(content.wording.approval).toBe('Приложение № 2\nк приказу управления образования\nот 01.02.2023 № 15');
  });

  test('a name line above the approval, an agreement beside it', () => {
    const source = paper(
      'Управление образования Заозёрного округа',
      table([['СОГЛАСОВАНО\nПредседатель совета\nЛебедянская Т.И.', 'УТВЕРЖДАЮ\nНачальник управления\nВетлугина Н.С.']], false),
      line('План работы на 2021–2025 годы', { align: 'center' }),
      TABLE,
    );
    const { content, unplaced } = recognise(source, { idPrefix: 't' });
    if (content?.kind !== 'plan') throw new Error('no plan');
    expect(content.wording.organisation).toBe('Управление образования Заозёрного округа');
    expect(content.wording.approval).toBe(
      'СОГЛАСОВАНО\nПредседатель совета\nЛебедянская Т.И.\nУТВЕРЖДАЮ\nНачальник управления\nВетлугина Н.С.',
    );
    expect(content.plan.years).toEqual({ kind: 'years', of: 'calendar', from: 2021, to: 2025 });
    expect(unplaced).toEqual([]);
  });
});
