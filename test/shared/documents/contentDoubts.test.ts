import { describe, expect, it } from 'vitest';
import type { ActionPlan, PlanRow } from '../../../src-shared/documents/actionPlan.ts';
import type { Annex } from '../../../src-shared/documents/annex.ts';
import { contentDoubts } from '../../../src-shared/documents/contentDoubts.ts';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import type { Doubt, DoubtKind } from '../../../src-shared/documents/doubt.ts';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import type { Notice } from '../../../src-shared/documents/notice.ts';
import type { Order } from '../../../src-shared/documents/order.ts';
import type { PlanDocument } from '../../../src-shared/documents/planDocument.ts';
import type { Point } from '../../../src-shared/documents/point.ts';
import { plainParagraph } from '../../../src-shared/documents/richText.ts';
import { orderPoint, soundOrder } from '../../support/soundOrder.ts';

const LETTERHEAD = defaultLetterhead('blank', ['Управление образования']);
const TODAY = '2026-04-20';

function doubts(content: Content): readonly Doubt[] {
  return contentDoubts(content, LETTERHEAD, TODAY);
}

function kinds(content: Content): readonly DoubtKind[] {
  return doubts(content).map(({ kind }) => kind);
}

const control = orderPoint('p9', 'Контроль за исполнением приказа оставляю за собой.', { role: 'control' });

/** A sound order whose points before the control clause are these. */
function ordering(...points: Point[]): Order {
  return soundOrder({ points: [...points, control] });
}

const COLUMNS: ActionPlan['columns'] = [
  { id: 'n', meaning: 'number', title: '№ п/п', width: 1 },
  { id: 'a', meaning: 'activity', title: 'Мероприятие', width: 5 },
  { id: 'd', meaning: 'deadline', title: 'Срок', width: 2 },
  { id: 'r', meaning: 'responsible', title: 'Ответственный', width: 2 },
];

function row(id: string, changes: { label?: string; a?: string; d?: string; r?: string } = {}): PlanRow {
  const { label, a = `Высадить клумбу ${id}`, d = 'в течение года', r = 'Садовник' } = changes;
  return { kind: 'activity', id, ...(label === undefined ? {} : { label }), cells: { a: { text: a }, d: { text: d }, r: { text: r } } };
}

function section(id: string, text: string): PlanRow {
  return { kind: 'section', id, text };
}

function plan(rows: PlanRow[], changes: Partial<ActionPlan> = {}): ActionPlan {
  return { title: 'План благоустройства', years: null, columns: COLUMNS, rows, ...changes };
}

function planAnnex(one: ActionPlan, changes: Partial<Annex> = {}): Annex {
  return { id: 'x1', kind: 'plan', heading: 'reference', plan: one, ...changes } as Annex;
}

function textAnnex(id: string, changes: Partial<Annex> = {}): Annex {
  const parts = [{ kind: 'text' as const, id: `${id}t`, speakers: [], body: [plainParagraph('Состав жюри смотра.')] }];
  return { id, kind: 'text', heading: 'reference', title: 'Состав жюри', parts, ...changes } as Annex;
}

/** An order that approves one plan. */
function approving(rows: PlanRow[], changes: Partial<ActionPlan> = {}): Order {
  return { ...ordering(orderPoint('p1', 'Утвердить план (приложение).')), annexes: [planAnnex(plan(rows, changes))] };
}

describe('an order', () => {
  it('hears of one thing once', () => {
    expect(kinds(approving([row('1', { a: 'Смотр (первый', d: 'в течение (года' }), row('2')]))).toEqual(['unclearDeadline', 'unclosed']);
  });

  it('says in which annex a row stands when there are several', () => {
    const rows = [row('1'), row('2', { d: '' })];
    const texts = (annexes: Annex[], point: string): readonly string[] =>
      doubts({ ...ordering(orderPoint('p1', point)), annexes }).map(({ text }) => text);
    expect(texts([planAnnex(plan(rows))], 'Утвердить план (приложение).')).toEqual(['Срока нет в строке 2.']);
    expect(texts([textAnnex('x0'), planAnnex(plan(rows))], 'Утвердить (приложения № 1, 2).')).toEqual([
      'Приложение №\u00a02: срока нет в строке 2.',
    ]);
  });

  it('that is sound raises nothing', () => {
    expect(doubts(soundOrder())).toEqual([]);
    expect(doubts(approving([row('1'), row('2')]))).toEqual([]);
  });

  it('blocks only without a single point', () => {
    expect(doubts(soundOrder({ points: [] }))).toMatchObject([{ kind: 'nothing', where: null, blocks: true }]);
    expect(doubts(soundOrder({ points: [orderPoint('p1', ' ')] })).filter(({ blocks }) => blocks)).toHaveLength(1);
  });

  it('wants title, basis and signatory', () => {
    expect(doubts(soundOrder({ title: ' ', preamble: [], signatory: null, signatures: [] }))).toMatchObject([
      { kind: 'noTitle', where: 'title' },
      { kind: 'noBasis', where: 'preamble' },
      { kind: 'noSignatory', where: 'signatures' },
    ]);
    expect(doubts(soundOrder({ signatory: null }))).toMatchObject([{ kind: 'noSignatory', where: 's1' }]);
    expect(kinds(soundOrder({ signatory: null, signatures: [{ id: 's1', of: 'signatory', name: 'Н.С. Ветлугина' }] }))).toEqual([]);
  });

  it.each([
    ['О смотре клумб', []],
    ['Об итогах смотра', []],
    ['Обо всём', []],
    ['«О смотре клумб»', []],
    ['О смотре клумб на 2026 г.', []],
    ['Смотр клумб', ['titleForm']],
    ['Образцы клумб', ['titleForm']],
    ['О смотре клумб.', ['titleForm']],
    ['Смотр клумб.', ['titleForm', 'titleForm']],
  ])('title «%s»', (title, expected) => {
    expect(kinds(soundOrder({ title }))).toEqual(expected);
  });

  it('wants a performer of what has to be done, and none of what the order does itself', () => {
    const says = (text: string, changes: Partial<Point> = {}) =>
      doubts(ordering(orderPoint('p1', text, changes))).map(({ kind, where }) => `${kind} ${where}`);
    expect(says('Подготовить рассаду до 06.05.2026.')).toEqual(['noPerformer p1']);
    expect(says('Создать жюри смотра.')).toEqual([]);
    expect(says('Назначить ответственной Лебедянскую Т.И.')).toEqual([]);
    expect(says('Признать утратившим силу приказ № 5.')).toEqual([]);
    expect(says('Приказ вступает в силу со дня подписания.')).toEqual([]);
    expect(says('Вступить в силу завтра.', { role: 'force' })).toEqual([]);
    // Under an addressee «назначить» is that one's task, and a task without a day.
    expect(says('Директорам школ:', { children: [orderPoint('p1a', 'Назначить садовника.')] })).toEqual(['noDeadline p1a']);
  });

  it('asks once about points without a deadline, wherever a deadline may stand', () => {
    const open = (text: string, changes: Partial<Point> = {}) => kinds(ordering(orderPoint('p1', text, changes)));
    expect(open('Директорам школ высадить клумбы.')).toEqual(['noDeadline']);
    expect(open('Директорам школ высадить клумбы.', { deadline: { lead: 'Срок:', words: 'весной' } })).toEqual([]);
    expect(open('Директорам школ высаживать клумбы ежегодно.')).toEqual([]);
    expect(open('Директорам школ высадить клумбы в мае, не позднее 15 числа.')).toEqual([]);
    expect(open('Директорам школ исполнить приказ от 04.02.2026 № 119.')).toEqual(['noDeadline']);
    const two = doubts(ordering(orderPoint('p1', 'Директорам школ высадить клумбы.'), orderPoint('p2', 'Садовникам полить их.')));
    expect(two).toMatchObject([{ text: 'Без срока 2\u00a0пункта: так и задумано?', where: 'p1' }]);
  });

  it('asks whose the deadline under the last of several sub-points is', () => {
    const children = [
      orderPoint('p1a', 'Назначить садовника.'),
      orderPoint('p1b', 'Высадить клумбы.', { deadline: { lead: 'Срок:', words: 'ежегодно до 1 мая' } }),
    ];
    expect(doubts(ordering(orderPoint('p1', 'Директорам школ:', { children })))).toEqual([
      { kind: 'deadlineScope', text: 'Пункт 1.2: срок «ежегодно до 1 мая» только его или всего пункта 1?', where: 'p1b' },
    ]);
    const whole = { lead: 'Срок:', words: 'до 06.05.2026' };
    expect(kinds(ordering(orderPoint('p1', 'Директорам школ:', { children, deadline: whole })))).toEqual([]);
  });

  it('judges deadlines by the day of the order', () => {
    const till = (words: string, date: string | null = '2026-04-14') =>
      kinds({ ...ordering(orderPoint('p1', 'Садовникам полить клумбы.', { deadline: { lead: 'Срок:', words } })), date });
    expect(till('31.02.2027')).toEqual(['noSuchDay']);
    expect(till('до 13.04.2026')).toEqual(['deadlinePast']);
    expect(till('до 15.04.2026')).toEqual([]);
    expect(till('до 15.04.2026', null)).toEqual(['deadlinePast']);
  });

  it('wants the control clause, and wants it last', () => {
    const [first] = soundOrder().points;
    expect(doubts(soundOrder({ points: first ? [first] : [] }))).toMatchObject([{ kind: 'noControl', where: 'p1' }]);
    expect(doubts(soundOrder({ points: first ? [control, first] : [] }))).toMatchObject([{ kind: 'controlNotLast', where: 'p9' }]);
    const plain = orderPoint('p9', 'Общий контроль за исполнением оставляю за собой.');
    expect(kinds(soundOrder({ points: first ? [first, plain] : [] }))).toEqual([]);
  });

  it('looks at labels, marks and references in every part of the text', () => {
    expect(
      kinds(ordering(orderPoint('p1', 'Садовникам полить ежедневно.'), orderPoint('p2', 'Сторожам полоть ежедневно.', { label: '1.' }))),
    ).toEqual(['sameLabel']);
    expect(doubts(soundOrder({ title: 'О смотре «Клумба' }))).toMatchObject([{ text: 'Заголовок: кавычка « не закрыта.', where: 'title' }]);
    expect(doubts(soundOrder({ preamble: [plainParagraph('На основании приказа от 30.12.2026 № 561')] }))).toMatchObject([
      { kind: 'laterReference', text: 'Преамбула: документ №\u00a0561 от 30.12.2026 позже даты приказа.', where: 'preamble' },
    ]);
    expect(kinds({ ...approving([row('1', { a: 'Смотр (первый' })]) })).toEqual(['unclosed']);
  });

  it('sees a person twice on a sheet', () => {
    const line = (id: string, name: string) => ({ id, person: { name } });
    expect(doubts(soundOrder({ visas: [line('v1', 'Солодов П.А.'), line('v2', 'П.А. Солодов')] }))).toMatchObject([
      { kind: 'personTwice', text: 'В листе согласования дважды указано: П.А. Солодов.', where: 'v2' },
    ]);
    expect(kinds(soundOrder({ visas: [line('v1', 'Солодов П.А.')], acquaintance: [line('v2', 'Солодов П.А.')] }))).toEqual([]);
  });

  it('keeps what was left by copying in sight', () => {
    expect(doubts(soundOrder({ marks: [{ id: 'm', where: 'p1', text: 'Проверьте год.' }] }))).toEqual([
      { kind: 'copyMark', where: 'p1', text: 'Проверьте год.' },
    ]);
  });
});

describe('annexes', () => {
  const naming = (text: string, ...annexes: Annex[]) => kinds({ ...ordering(orderPoint('p1', text)), annexes });
  const two = [textAnnex('x1'), textAnnex('x2')];

  it('named in the text have to be there', () => {
    expect(naming('Утвердить план (приложение).')).toEqual(['noAnnex']);
    expect(naming('Утвердить план согласно приложению № 2.')).toEqual(['noAnnex']);
    expect(naming('Утвердить мобильное приложение садовника.')).toEqual([]);
    expect(naming('Утвердить план по приложению № 2 к приказу Министерства от 04.02.2021 № 119.')).toEqual([]);
    expect(naming('Утвердить состав (приложения № 1–3).', ...two)).toEqual(['noAnnex']);
    const [point = control] = ordering(orderPoint('p1', 'Утвердить план (приложение № 5).')).points;
    expect(doubts({ ...ordering(point), annexes: two })[0]?.text).toBe('Пункт 1: приложения №\u00a05 нет.');
  });

  it('have to be named in the text', () => {
    expect(naming('Утвердить состав.', textAnnex('x1'))).toEqual(['annexUnmentioned']);
    expect(naming('Утвердить состав (приложение).', textAnnex('x1'))).toEqual([]);
    expect(naming('Утвердить состав (приложение № 1).', textAnnex('x1'))).toEqual([]);
    expect(naming('Утвердить прилагаемый состав.', textAnnex('x1'))).toEqual([]);
    expect(naming('Утвердить состав (приложение № 2).', ...two)).toEqual(['annexUnmentioned']);
    expect(naming('Утвердить состав (приложения № 1, 2).', ...two)).toEqual([]);
    expect(naming('Утвердить состав (приложения № 1 и № 2).', ...two)).toEqual([]);
  });

  it('are found by live references, which may point to what is gone', () => {
    const live = (annex: string): Point => ({
      ...orderPoint('p1', ''),
      body: [{ kind: 'paragraph', runs: [{ text: 'Утвердить состав (' }, { text: 'приложение', annex }, { text: ').' }] }],
    });
    expect(kinds({ ...ordering(live('x1')), annexes: [textAnnex('x1')] })).toEqual([]);
    expect(doubts({ ...ordering(live('x2')), annexes: two })).toMatchObject([{ kind: 'annexUnmentioned', where: 'x1' }]);
    expect(doubts({ ...ordering(live('x9')), annexes: [] })).toEqual([
      { kind: 'annexGone', text: 'Пункт 1: приложения, на которое указывает ссылка, больше нет.', where: 'p1' },
    ]);
  });

  it('have one number each, a title and something in them', () => {
    expect(naming('Утвердить (приложения № 1, 1).', textAnnex('x1'), textAnnex('x2', { label: '1' }))).toEqual(['sameAnnex']);
    expect(naming('Утвердить (приложение).', textAnnex('x1', { title: ' ' }))).toEqual(['emptyAnnex']);
    expect(naming('Утвердить (приложение).', textAnnex('x1', { parts: [] }))).toEqual(['emptyAnnex']);
    expect(naming('Утвердить (приложение).', planAnnex(plan([])))).toEqual(['emptyAnnex']);
  });

  it('are judged in protocols too', () => {
    const protocol: Content = {
      kind: 'protocol',
      version: 1,
      number: null,
      date: '2026-04-14',
      time: null,
      settlement: '',
      place: '',
      meeting: 'совещания садовников',
      chair: { name: 'Ветлугина Н.С.' },
      secretary: { name: 'Солодов П.А.' },
      attendees: [{ kind: 'person', id: 'a1', mention: { name: 'Лебедянская Т.И.' } }],
      agenda: [],
      hearings: [
        {
          id: 'h',
          agendaItemIds: [],
          speakers: [],
          parts: [{ kind: 'decided', id: 'd', points: [orderPoint('p1', 'Утвердить план (приложение).')] }],
        },
      ],
      signatures: [],
      annexes: [],
      wording: {},
    };
    expect(kinds(protocol)).toEqual(['noAnnex']);
    expect(kinds({ ...protocol, annexes: [planAnnex(plan([row('1', { d: '' }), row('2')]))] })).toEqual(['noRowDeadline']);
  });
});

describe('a plan', () => {
  it('names all rows that lack the same thing in one sentence', () => {
    const rows = ['1', '2', '3', '4', '5', '6', '7'].map((id) => row(id, { d: '' }));
    expect(doubts(approving([...rows, row('8')]))).toEqual([
      { kind: 'noRowDeadline', text: 'Сроков нет в 7\u00a0строках: 1, 2, 3, 4, 5 и ещё 2.', where: '1' },
    ]);
    expect(doubts(approving([row('1', { d: '' }), row('2')]))).toMatchObject([{ text: 'Срока нет в строке 1.' }]);
    expect(doubts(approving([row('1', { r: '' }), row('2', { r: '' })]))).toMatchObject([{ text: 'Ответственных нет ни в одной строке.' }]);
    expect(doubts(approving([row('1', { a: '' }), row('2')]))).toMatchObject([{ kind: 'noActivity', where: '1' }]);
  });

  it('asks nothing about columns it does not have', () => {
    const bare = [row('1', { d: '', r: '' })];
    expect(doubts(approving(bare, { columns: COLUMNS.filter(({ meaning }) => meaning === 'activity') }))).toEqual([]);
  });

  it('takes parties chosen from the directory for a responsible', () => {
    const party = { kind: 'person' as const, id: 'p', text: 'Солодов П.А.' };
    const rows: PlanRow[] = [
      { kind: 'activity', id: '1', cells: { a: { text: 'Полив' }, d: { text: 'май' }, r: { text: '', parties: [party] } } },
      row('2'),
    ];
    expect(doubts(approving(rows))).toEqual([]);
  });

  it('judges days by the day of the paper', () => {
    expect(kinds(approving([row('1', { d: '01.09.2020' }), row('2')]))).toEqual(['deadlinePast']);
    expect(kinds(approving([row('1', { d: 'до 31.02.2027' }), row('2')]))).toEqual(['noSuchDay']);
    expect(kinds(approving([row('1', { d: 'Ежегодно, май' }), row('2', { d: '01.09.2026' })]))).toEqual([]);
    expect(doubts(approving([row('1', { d: 'до 25.04.2026' }), row('2', { d: 'сиреневый сезон' })])).map(({ text }) => text)).toEqual([
      'Непонятен срок в строке 2.',
      'На выходной приходится срок в строке 1.',
    ]);
  });

  it('sees two rows with one number, and none where numbers differ or begin anew', () => {
    const numbered = (...labels: string[]) => kinds(approving(labels.map((label, index) => row(`${index}`, { label }))));
    expect(numbered('1.1.', '1.1.')).toEqual(['sameRow']);
    expect(numbered('1.1', '1.1.')).toEqual(['sameRow', 'rowStyle']);
    expect(numbered('1.1.', '1.2.')).toEqual([]);
    expect(numbered('1.1.', '', '1.2.')).toEqual(['noRowNumber']);
    const anew = [section('s1', 'Весна'), row('1', { label: '1' }), section('s2', 'Лето'), row('2', { label: '1' })];
    expect(kinds(approving(anew))).toEqual([]);
  });

  it('sees what is odd in a plan of the shape of seed 004', () => {
    const rows = [
      row('1', { label: '1.1' }),
      row('2', { label: '1.2.' }),
      row('3', { label: '1.3.' }),
      section('s', 'Направление 2. Полив'),
      row('4', { label: '', a: 'Полить дворы.' }),
      row('5', { label: '2.1.', a: 'Полить дворы.' }),
    ];
    expect(doubts(approving(rows)).map(({ text }) => text)).toEqual([
      'Раздел 2 идёт сразу после начала плана: заголовка раздела 1 нет.',
      'Мероприятие строки выше повторено в строке 2.1.',
      'Номера нет в строке «Полить дворы.».',
      'После номера нет точки, хотя у других строк она есть: в строке 1.1.',
    ]);
  });

  it('compares the years in its title with its own', () => {
    const years = { kind: 'years', of: 'school', from: 2026, to: 2027 } as const;
    const titled = (title: string) => kinds(approving([row('1')], { title, years }));
    expect(titled('План на 2026/2027 учебный год')).toEqual([]);
    expect(titled('План')).toEqual([]);
    expect(titled('План «Клумба 2020 года»')).toEqual([]);
    expect(titled('План на 2025/2026 учебный год')).toEqual(['planYears']);
    expect(titled('План на 2026 год')).toEqual(['planYears']);
  });

  it('of its own is judged alike', () => {
    const document: PlanDocument = {
      kind: 'plan',
      version: 1,
      number: null,
      date: '2026-04-14',
      signatory: { name: 'Ветлугина Н.С.' },
      plan: plan([row('1')]),
      signatures: [],
      marks: [],
      wording: {},
    };
    expect(doubts(document)).toEqual([]);
    expect(kinds({ ...document, signatory: null, plan: plan([row('1', { d: '' }), row('2')], { title: '' }) })).toEqual([
      'noTitle',
      'noSignatory',
      'noRowDeadline',
    ]);
    expect(doubts({ ...document, plan: plan([]) })).toMatchObject([{ kind: 'nothing', blocks: true }]);
  });
});

describe('a notice', () => {
  const notice = (texts: string[], changes: Partial<Notice> = {}): Notice => ({
    kind: 'notice',
    version: 1,
    number: null,
    date: null,
    title: 'Смотр клумб',
    parts: texts.map((text, index) => ({ kind: 'text', id: `t${index}`, speakers: [], body: [plainParagraph(text)] })),
    protocolId: null,
    ...changes,
  });

  it('blocks only when it is empty', () => {
    expect(doubts(notice(['Состоялся смотр.']))).toEqual([]);
    expect(doubts(notice(['']))).toMatchObject([{ kind: 'nothing', blocks: true }]);
    expect(kinds(notice(['Состоялся смотр.'], { title: '' }))).toEqual(['noTitle']);
  });

  it('asks about what belongs into a protocol', () => {
    expect(doubts(notice(['Состоялся смотр.', 'Решили: полить.']))).toMatchObject([{ kind: 'internal', where: 't1' }]);
    const points = [orderPoint('p1', 'полить', { deadline: { lead: '', words: 'до мая' } })];
    expect(kinds(notice(['Состоялся смотр.'], { parts: [{ kind: 'points', id: 'x', points }] }))).toEqual(['internal']);
  });

  it('asks about quotation marks of the two wrong kinds', () => {
    expect(doubts(notice(['Смотр (дворов и «Клумба года), итоги.']))).toMatchObject([{ text: 'Текст: кавычка « не закрыта.' }]);
    expect(doubts(notice(['Смотр «Клумба« года».']))).toMatchObject([{ text: 'Текст: кавычка « стоит вплотную после слова «Клумба».' }]);
  });
});
