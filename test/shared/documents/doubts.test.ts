import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import type { DoubtKind } from '../../../src-shared/documents/doubt.ts';
import { protocolDoubts } from '../../../src-shared/documents/doubts.ts';
import { firstUnpaired } from '../../../src-shared/documents/doubtsOfText.ts';
import type { Point } from '../../../src-shared/documents/point.ts';
import type { Attendee, Protocol } from '../../../src-shared/documents/protocol.ts';
import { plainParagraph } from '../../../src-shared/documents/richText.ts';

const LETTERHEAD = defaultLetterhead('blank', ['Управление образования']);
const TODAY = '2026-04-20';

/** A protocol about which there is nothing to say. */
function sound(changes: Partial<Protocol> = {}): Protocol {
  return {
    kind: 'protocol',
    version: 1,
    number: null,
    date: '2026-04-14',
    time: null,
    settlement: 'пгт Заозёрное',
    place: '',
    meeting: 'совещания руководителей',
    chair: { name: 'Ветлугина Н.С.' },
    secretary: { name: 'Солодов П.А.' },
    attendees: [person('a1', 'Лебедянская Т.И.')],
    agenda: [{ id: 'q1', title: [{ text: 'О ремонте.' }] }],
    hearings: [hearing([task('r1', 'Подготовить смету.')])],
    signatures: [],
    annexes: [],
    wording: {},
    ...changes,
  };
}

function hearing(points: Point[]): Protocol['hearings'][number] {
  return { id: 'h1', agendaItemIds: ['q1'], speakers: [], parts: [{ kind: 'decided', id: 'p1', points }] };
}

function task(id: string, text: string, changes: Partial<Point> = {}): Point {
  return {
    id,
    mark: 'number',
    body: [plainParagraph(text)],
    performers: [{ kind: 'words', text: 'Солодов П.А.' }],
    responsible: [],
    deadline: { lead: 'Срок:', words: 'до 06.05.2026' },
    children: [],
    ...changes,
  };
}

function person(id: string, name: string, personId?: string): Attendee {
  return { kind: 'person', id, mention: { name, ...(personId ? { personId } : {}) } };
}

function kinds(protocol: Protocol): readonly DoubtKind[] {
  return protocolDoubts(protocol, LETTERHEAD, TODAY).map(({ kind }) => kind);
}

function withPoints(...points: Point[]): Protocol {
  return sound({ hearings: [hearing(points)] });
}

describe('protocolDoubts', () => {
  it('says nothing about a sound protocol', () => {
    expect(protocolDoubts(sound(), LETTERHEAD, TODAY)).toEqual([]);
  });

  it('blocks only a paper with nothing in it', () => {
    const [only, ...rest] = protocolDoubts(sound({ agenda: [], hearings: [] }), LETTERHEAD, TODAY);
    expect(only).toMatchObject({ kind: 'nothing', blocks: true });
    expect(rest).toEqual([]);
    const poor = protocolDoubts(sound({ date: null, chair: null, secretary: null, meeting: '' }), LETTERHEAD, TODAY);
    expect(poor.map(({ kind }) => kind)).toEqual(['noMeeting', 'noDate', 'noChair', 'noSecretary']);
    expect(poor.some(({ blocks }) => blocks)).toBe(false);
  });

  it('asks who was there, unless the sheet has no place for it', () => {
    const none = sound({ attendees: [] });
    expect(protocolDoubts(none, LETTERHEAD, TODAY)).toEqual([
      { kind: 'noAttendees', text: 'Не указано, кто присутствовал.', where: 'attendees' },
    ]);
    const head = LETTERHEAD.protocol.head.filter(({ field }) => field !== 'attendees');
    expect(protocolDoubts(none, { ...LETTERHEAD, protocol: { ...LETTERHEAD.protocol, head } }, TODAY)).toEqual([]);
  });

  it('sees a person twice in any spelling, inside groups too', () => {
    const spellings = sound({ attendees: [person('a1', 'Лебедянская Т.И.'), person('a2', 'Т. И. Лебедянская')] });
    expect(protocolDoubts(spellings, LETTERHEAD, TODAY)).toMatchObject([{ kind: 'personTwice', where: 'a2' }]);
    const inGroup: Attendee = { kind: 'group', id: 'g1', label: 'методисты', members: [{ name: 'Лебедянская Т.И.' }] };
    expect(kinds(sound({ attendees: [person('a1', 'Лебедянская Т.И.'), inGroup] }))).toEqual(['personTwice']);
    expect(kinds(sound({ attendees: [person('a1', 'Лебедянская Т.И.', 'x'), person('a2', 'Лебедянская Тамара', 'x')] }))).toEqual([
      'personTwice',
    ]);
    expect(kinds(sound({ attendees: [person('a1', 'Лебедянская Т.И.'), person('a2', 'Лебедянская Т.П.')] }))).toEqual([]);
  });

  it('asks about a question never heard, unless it was set aside', () => {
    const agenda = [...sound().agenda, { id: 'q2', title: [{ text: 'Разное.' }] }];
    expect(protocolDoubts(sound({ agenda }), LETTERHEAD, TODAY)).toMatchObject([{ kind: 'notHeard', where: 'q2' }]);
    expect(kinds(sound({ agenda: agenda.map((item) => (item.id === 'q2' ? { ...item, setAside: '' } : item)) }))).toEqual([]);
  });

  it('compares planned and actual speakers only where both are known', () => {
    const agenda = [{ id: 'q1', title: [{ text: 'О ремонте.' }], speaker: { name: 'Солодов П.А.' } }];
    const by = (name: string) => [{ ...hearing([task('r1', 'Подготовить смету.')]), speakers: [{ name }] }];
    expect(kinds(sound({ agenda }))).toEqual([]);
    expect(kinds(sound({ agenda, hearings: by('П.А. Солодов') }))).toEqual([]);
    expect(kinds(sound({ agenda, hearings: by('Ветлугина Н.С.') }))).toEqual(['otherSpeaker']);
  });

  it('wants a performer, inherited or addressed counts, «принять к сведению» needs none', () => {
    const nobody = { performers: [] };
    expect(protocolDoubts(withPoints(task('r1', 'Подготовить смету.', nobody)), LETTERHEAD, TODAY)).toMatchObject([
      { kind: 'noPerformer', where: 'r1', text: 'Пункт 1: не указан исполнитель.' },
    ]);
    expect(kinds(withPoints(task('r1', 'Информацию принять к сведению.', { ...nobody, deadline: undefined })))).toEqual([]);
    expect(kinds(withPoints(task('r1', 'Руководителям ОО подготовить смету.', nobody)))).toEqual([]);
    expect(kinds(withPoints(task('r1', 'Руководителям:', { children: [task('r2', 'подготовить смету;', nobody)] })))).toEqual([]);
    expect(kinds(withPoints(task('h', 'Руководителям ОО:', { mark: 'heading' }), task('r2', 'Подготовить смету.', nobody)))).toEqual([]);
  });

  it('takes the performers of an addressee over to what stands under and after it', () => {
    const nobody = { performers: [], deadline: undefined };
    const sub = (text: string) =>
      withPoints(task('r1', text, { ...nobody, children: [task('r2', 'провести сверку;', { performers: [] })] }));
    expect(kinds(sub('Заведующим сельскими библиотеками:'))).toEqual([]);
    expect(kinds(sub('Муниципальным школам обеспечить:'))).toEqual([]);
    expect(kinds(sub('Провести:'))).toEqual(['noPerformer']);
    // The addressee line typed as an ordinary point holds for its followers; one that only names somebody does not.
    expect(kinds(withPoints(task('r1', 'Заведующим библиотеками:', nobody), task('r2', 'Провести сверку.', { performers: [] })))).toEqual([
      'noDeadline',
    ]);
    expect(
      kinds(
        withPoints(task('r1', 'Заведующим обеспечить сверку.', { performers: [] }), task('r2', 'Подготовить смету.', { performers: [] })),
      ),
    ).toEqual(['noPerformer']);
  });

  it('names the question where there are several', () => {
    const agenda = [...sound().agenda, { id: 'q2', title: [{ text: 'О летнем отдыхе.' }] }];
    const second = { ...hearing([task('r2', 'Открыть «Точку.', { performers: [] })]), id: 'h2', agendaItemIds: ['q2'] };
    const doubts = protocolDoubts(sound({ agenda, hearings: [...sound().hearings, second] }), LETTERHEAD, TODAY);
    const texts = doubts.map(({ text }) => text);
    expect(texts).toHaveLength(2);
    expect(texts[0]).toMatch(/^Вопрос 2, пункт [\d.]+: не указан исполнитель\.$/);
    expect(texts[1]).toMatch(/^Вопрос 2, пункт [\d.]+: кавычка « не закрыта\.$/);
  });

  it('asks about a fixed word printed over nothing', () => {
    const parts = (word?: string) => [{ kind: 'decided' as const, id: 'p1', points: [], ...(word === undefined ? {} : { word }) }];
    const paper = (word?: string) => sound({ hearings: [{ ...hearing([]), parts: parts(word) }] });
    expect(protocolDoubts(paper(), LETTERHEAD, TODAY)).toMatchObject([{ kind: 'emptyDecision', where: 'p1' }]);
    expect(kinds(paper('ПОСТАНОВИЛИ:'))).toEqual(['emptyDecision']);
    expect(kinds(paper(''))).toEqual([]);
  });

  it('asks about two hearings of one printed number and about one of no question', () => {
    const second = { ...hearing([task('r2', 'Провести сверку.')]), id: 'h2' };
    const numbered = { ...LETTERHEAD, protocol: { ...LETTERHEAD.protocol, hearingLabel: 'decimal' as const } };
    const bare = { ...LETTERHEAD, protocol: { ...LETTERHEAD.protocol, hearingLabel: 'none' as const } };
    const twice = sound({ hearings: [...sound().hearings, second] });
    expect(protocolDoubts(twice, numbered, TODAY)).toMatchObject([{ kind: 'sameHearing', where: 'h2' }]);
    expect(protocolDoubts(twice, bare, TODAY)).toEqual([]);
    const loose = sound({ hearings: [...sound().hearings, { ...second, agendaItemIds: [] }] });
    expect(protocolDoubts(loose, bare, TODAY)).toMatchObject([{ kind: 'looseHearing', where: 'h2' }]);
    expect(protocolDoubts({ ...loose, agenda: [] }, bare, TODAY)).toEqual([]);
  });

  it('counts points without a deadline in one line', () => {
    const open = { deadline: undefined };
    const doubts = protocolDoubts(
      withPoints(task('r1', 'Подготовить смету.', open), task('r2', 'Провести сверку.', open)),
      LETTERHEAD,
      TODAY,
    );
    expect(doubts).toMatchObject([{ kind: 'noDeadline', where: 'r1', text: 'Без срока 2\u00a0пункта: так и задумано?' }]);
    expect(kinds(withPoints(task('r1', 'Обеспечить:', { children: [task('r2', 'смету;', open)] })))).toEqual([]);
  });

  it('reads deadlines: a day that does not exist, a day before the meeting', () => {
    const till = (words: string) => kinds(withPoints(task('r1', 'Подготовить смету.', { deadline: { lead: 'Срок:', words } })));
    expect(till('31.02.2027')).toEqual(['noSuchDay']);
    expect(till('до 13.04.2026')).toEqual(['deadlinePast']);
    expect(till('до 14.04.2026')).toEqual([]);
    expect(till('постоянно')).toEqual([]);
  });

  it('asks about deadlines on days off and about those it cannot read', () => {
    const till = (words: string) =>
      protocolDoubts(withPoints(task('r1', 'Подготовить смету.', { deadline: { lead: 'Срок:', words } })), LETTERHEAD, TODAY).map(
        ({ text }) => text,
      );
    expect(till('до 25.04.2026')).toEqual(['Пункт 1: срок 25.04.2026 приходится на субботу.']);
    expect(till('26.04.2026')).toEqual(['Пункт 1: срок 26.04.2026 приходится на воскресенье.']);
    expect(till('01.05.2026')).toEqual(['Пункт 1: срок 01.05.2026 приходится на нерабочий день.']);
    expect(till('до 27.04.2026')).toEqual([]);
    expect(till('когда зацветёт сирень за околицей')).toEqual(['Пункт 1: срок «когда зацветёт сирень за околицей» непонятен.']);
  });

  it('notices references to papers that did not exist yet', () => {
    const says = (text: string) => kinds(withPoints(task('r1', text)));
    expect(says('Исполнить приказ № 561 от 30.12.2026.')).toEqual(['laterReference']);
    expect(says('Исполнить приказ от 30 декабря 2026 г. № 561.')).toEqual(['laterReference']);
    expect(says('Исполнить приказ № 561 от 30.12.2021.')).toEqual([]);
    expect(says('Собраться 30.12.2026 в школе № 5.')).toEqual([]);
  });

  it('notices an empty point and a label typed twice', () => {
    expect(kinds(withPoints(task('r1', '  ')))).toEqual(['emptyPoint']);
    expect(kinds(withPoints(task('r1', 'Первое дело.'), task('r2', 'Второе дело.', { label: '1.' })))).toEqual(['sameLabel']);
    expect(kinds(withPoints(task('r1', 'Первое дело.'), task('r2', 'Второе дело.')))).toEqual([]);
  });

  it('notices marks that are not closed', () => {
    expect(protocolDoubts(withPoints(task('r1', 'Открыть «Точку.')), LETTERHEAD, TODAY)).toMatchObject([
      { kind: 'unclosed', text: 'Пункт 1: кавычка « не закрыта.' },
    ]);
    expect(kinds(sound({ agenda: [{ id: 'q1', title: [{ text: 'О ремонте) школ.' }] }] }))).toEqual(['unclosed']);
  });
});

describe('firstUnpaired', () => {
  it.each([
    ['«а»', null],
    ['«а «б»', null],
    ['«а «б»»', null],
    ['а) первое; б) второе', null],
    ['(см. п. 1) и [2]', null],
    ['«а', '«'],
    ['а»', '»'],
    ['(а]', ']'],
    ['"а', '"'],
    ['"а"', null],
  ])('%s → %s', (text, mark) => {
    expect(firstUnpaired(text)).toBe(mark);
  });

  it('agrees with striking out innermost pairs one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('(', ')', '[', ']', '“', '”', 'слово ')), (pieces) => {
        const text = pieces.join('');
        let left = text.replaceAll('слово ', '');
        for (let before = ''; before !== left;) {
          before = left;
          left = left.replace(/\(\)|\[\]|“”/g, '');
        }
        expect(firstUnpaired(text) === null).toBe(left === '');
      }),
    );
  });
});
