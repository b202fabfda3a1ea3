import type { Point } from '../../src-shared/documents/point.ts';
import type { Protocol } from '../../src-shared/documents/protocol.ts';
import { plainParagraph } from '../../src-shared/documents/richText.ts';

const WORDS = 'Руководителям образовательных организаций обеспечить своевременное представление сведений о выполнении плана';

/** A protocol with so many points, ten to a question: every fifth with a deadline line, two of ten one level deeper. */
export function largeProtocol(points: number): Protocol {
  const questions = Math.ceil(points / 10);
  const agenda = Array.from({ length: questions }, (_, index) => ({
    id: `question${index}`,
    title: [{ text: `О выполнении раздела ${index + 1} плана работы.` }],
  }));
  return {
    kind: 'protocol',
    version: 1,
    number: null,
    date: '2026-11-18',
    time: '10:00',
    settlement: 'пгт Заозёрное',
    place: 'зал заседаний',
    meeting: 'совещания руководителей образовательных организаций',
    chair: { name: 'Ветлугина Н.С.', post: 'начальник Управления образования' },
    secretary: { name: 'Лебедянская Т.И.', post: 'ведущий специалист' },
    attendees: [{ kind: 'sheet', id: 'sheet', label: 'руководители образовательных организаций' }],
    agenda,
    hearings: agenda.map((item, index) => ({
      id: `hearing${index}`,
      agendaItemIds: [item.id],
      speakers: [],
      parts: [
        { id: `heard${index}`, kind: 'heard', body: [plainParagraph(`П.А. Солодов – сообщил о выполнении раздела ${index + 1}.`)] },
        { id: `decided${index}`, kind: 'decided', points: tenPoints(index * 10, Math.min(10, points - index * 10)) },
      ],
    })),
    signatures: [
      { id: 'signature1', of: 'chair' },
      { id: 'signature2', of: 'secretary' },
    ],
    annexes: [],
    wording: {},
  };
}

function tenPoints(from: number, count: number): Point[] {
  const flat = Array.from({ length: count }, (_, index) => onePoint(from + index + 1));
  const [first, second, third, ...rest] = flat;
  if (!first || !second || !third) return flat;
  return [{ ...first, children: [second, third] }, ...rest];
}

function onePoint(number: number): Point {
  return {
    id: `point${number}`,
    mark: 'number',
    body: [plainParagraph(`${WORDS}, позиция ${number}.`)],
    performers: [{ kind: 'words', text: 'Руководителям образовательных организаций' }],
    responsible: [],
    ...(number % 5 === 0 ? { deadline: { lead: 'Срок:', words: 'до 25.12.2026' } } : {}),
    children: [],
  };
}

/** The same protocol with one word changed: what an autosave stores. */
export function changed(protocol: Protocol, count: number): Protocol {
  return { ...protocol, place: `зал заседаний, ряд ${count}` };
}

/** A protocol whose stored JSON is about so many bytes long. */
export function protocolOfSize(bytes: number): Protocol {
  const perPoint = (size(largeProtocol(200)) - size(largeProtocol(100))) / 100;
  return largeProtocol(Math.round(bytes / perPoint));
}

function size(protocol: Protocol): number {
  return Buffer.byteLength(JSON.stringify(protocol));
}
