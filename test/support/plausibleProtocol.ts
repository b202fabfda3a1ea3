import fc from 'fast-check';
import type { Mention } from '../../src-shared/documents/mention.ts';
import type { AgendaItem, Attendee, Hearing, Part, Protocol } from '../../src-shared/documents/protocol.ts';
import { plainParagraph } from '../../src-shared/documents/richText.ts';
import { plausiblePoints } from './plausiblePoints.ts';

/** Protocols as departments write them: who was there, what was asked, heard and decided can be told from print alone. */

const NAMES = [
  'Ветлугина Н.С.',
  'Солодов П.А.',
  'Лебедянская Т.И.',
  'Берестова Е.К.',
  'Журавин Д.О.',
  'Калинкина-Рощина О.Ю.',
  'Дубравин С.С.',
  'Мятлева А.Г.',
  'Окунев И.Р.',
];
const POSTS = [
  'начальник Управления образования',
  'заместитель начальника',
  'директор МБОУ «Школа № 3»',
  'заведующий детским садом «Ромашка»',
  'методист методического центра',
  'главный специалист отдела общего образования',
];
const MEETINGS = ['совещания руководителей образовательных организаций', 'заседания оргкомитета', 'аппаратного совещания при начальнике'];
const PLACES = ['Управление образования, кабинет 4', 'актовый зал школы № 3', ''];
const TOPICS = [
  'О подготовке к летнему отдыху детей',
  'Об итогах смотра школьных дворов',
  'О подвозе учащихся в зимнее время',
  'О питании в детских садах',
  'Организация дежурства в праздничные дни',
  'О ходе приёмки учреждений (информация комиссии)',
];
const SPEECHES = [
  'о ходе работ рассказала подробно, сообщила о закупках и ремонте кровли.',
  'о том, что дворы убраны, а деревья побелены.',
  'отметил, что автобусы проверены, замечаний нет.',
  'Доложено о числе детей, которые посещают кружки.',
  'Предложено продлить смотр на неделю.',
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const attendees = (people: readonly Mention[]): fc.Arbitrary<Attendee[]> =>
  fc.record({ single: fc.integer({ min: 1, max: 3 }), group: fc.boolean(), sheet: fc.boolean() }).map(({ single, group, sheet }) => [
    ...people.slice(0, single).map((mention, index): Attendee => ({ kind: 'person', id: `a${index}`, mention })),
    ...(group
      ? [
          {
            kind: 'group' as const,
            id: 'ag',
            label: 'методисты методического центра',
            members: people.slice(3, 5).map(({ name }) => ({ name })),
          },
        ]
      : []),
    ...(sheet ? [{ kind: 'sheet' as const, id: 'as', label: 'руководители образовательных организаций' }] : []),
  ]);

const speech = fc.constantFrom(...SPEECHES);

/** What was heard, said and decided of one question. */
const parts = (at: number): fc.Arbitrary<Part[]> =>
  fc
    .record({
      heard: fc.array(speech, { minLength: 1, maxLength: 2 }),
      speaker: fc.constantFrom(...NAMES),
      spoke: fc.option(fc.tuple(fc.constantFrom(...NAMES), speech)),
      points: plausiblePoints,
      vote: fc.option(fc.record({ for: fc.integer({ min: 1, max: 30 }), against: fc.nat(3), abstained: fc.nat(3) })),
    })
    .map(({ heard, speaker, spoke, points, vote }) => [
      {
        kind: 'heard',
        id: `h${at}`,
        body: heard.map((text, index) => plainParagraph(index === 0 ? `${speaker} – ${text}` : capital(text))),
      },
      ...(spoke === null ? [] : [{ kind: 'spoke' as const, id: `s${at}`, body: [plainParagraph(`${spoke[0]} – ${spoke[1]}`)] }]),
      ...(vote === null ? [] : [{ kind: 'vote' as const, id: `v${at}`, tally: vote }]),
      { kind: 'decided', id: `d${at}`, points: points.map((point) => renamed(point, at)) },
    ]);

type Points = Extract<Part, { kind: 'decided' }>['points'];

/** Points of several questions need names of their own. */
function renamed(point: Points[number], at: number): Points[number] {
  return { ...point, id: `${point.id}q${at}`, children: point.children.map((child) => renamed(child, at)) };
}

export const plausibleProtocol: fc.Arbitrary<Protocol> = fc
  .record({
    names: fc.shuffledSubarray(NAMES, { minLength: 8 }),
    posts: fc.shuffledSubarray(POSTS, { minLength: 6 }),
    topics: fc.shuffledSubarray(TOPICS, { minLength: 1, maxLength: 4 }),
    planned: fc.boolean(),
    meeting: fc.constantFrom(...MEETINGS),
    place: fc.constantFrom(...PLACES),
    time: fc.constantFrom(null, '09:30', '14:00'),
    number: fc.constantFrom('7', '12/3', '01-04'),
  })
  .chain(({ names, posts, topics, planned, ...head }) => {
    const people = names.map((name, index): Mention => ({ name, ...(posts[index] === undefined ? {} : { post: posts[index] }) }));
    const agenda = topics.map((title, index): AgendaItem => ({
      id: `q${index}`,
      title: [{ text: title }],
      ...(planned && people[index] ? { speaker: people[index] } : {}),
    }));
    return fc
      .record({ attendees: attendees(people.slice(2, 7)), parts: fc.tuple(...agenda.map((_, at) => parts(at))) })
      .map((made): Protocol => ({
        kind: 'protocol',
        version: 1,
        ...head,
        date: '2026-04-14',
        settlement: 'пгт Заозёрное',
        chair: people[0] ?? null,
        secretary: people[1] ?? null,
        attendees: made.attendees,
        agenda,
        hearings: made.parts.map((each, at): Hearing => ({ id: `e${at}`, agendaItemIds: [`q${at}`], speakers: [], parts: each })),
        signatures: [
          { id: 'sc', of: 'chair' },
          { id: 'ss', of: 'secretary' },
        ],
        annexes: [],
        wording: {},
      }));
  });
