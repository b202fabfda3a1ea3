import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../src-shared/documents/notice.ts';
import { noticeSchema } from '../../../src-shared/documents/notice.ts';
import { noticeOf } from '../../../src-shared/documents/noticeOf.ts';
import { pointRows } from '../../../src-shared/documents/numbering.ts';
import type { Point } from '../../../src-shared/documents/point.ts';
import type { Protocol } from '../../../src-shared/documents/protocol.ts';
import { blocksText, plainParagraph } from '../../../src-shared/documents/richText.ts';
import { orderPoint } from '../../support/soundOrder.ts';
import { asProtocol } from '../../../src-shared/documents/asProtocol.ts';
import { readPaper } from '../../support/papers/readPaper.ts';
import { paperSources } from '../../support/papers/sources.ts';

function notice(source: Protocol): Notice {
  let count = 0;
  const newId = (): string => `n${(count += 1)}`;
  return noticeSchema.parse(noticeOf(source, { today: '2026-04-20', newId, protocolId: 'protocol' }));
}

/** The words of a notice, a line each. */
function lines({ title, parts }: Notice): readonly string[] {
  return [
    title,
    ...parts.flatMap((part) => (part.kind === 'text' ? [blocksText(part.body)] : part.points.map(({ body }) => blocksText(body)))),
  ];
}

function decided(...points: Point[]): Protocol['hearings'][number]['parts'] {
  return [{ kind: 'decided', id: 'd', points }];
}

function protocol(changes: Partial<Protocol> = {}): Protocol {
  return {
    kind: 'protocol',
    version: 1,
    number: '4',
    date: '2026-04-14',
    time: null,
    settlement: 'пгт Заозёрное',
    place: 'актовый зал',
    meeting: 'совещания руководителей\nобразовательных организаций',
    chair: { name: 'Ветлугина Н.С.' },
    secretary: { name: 'Солодов П.А.' },
    attendees: [],
    agenda: [
      { id: 'q1', title: [{ text: 'О ремонте школ.' }], speaker: { name: 'Лебедянская Т.И.', post: 'Главный специалист' } },
      { id: 'q2', title: [{ text: 'Об отдыхе' }, { text: ' детей;', bold: true }] },
      { id: 'q3', title: [{ text: 'ЕГЭ: итоги' }] },
      { id: 'q4', title: [{ text: 'Разное.' }] },
      { id: 'q5', title: [{ text: 'О снятом вопросе' }], setAside: '' },
    ],
    hearings: [
      {
        id: 'h1',
        agendaItemIds: ['q1', 'q2', 'q3', 'q4'],
        speakers: [
          { name: 'Т.И. Лебедянская', post: 'главный специалист' },
          { name: '', wording: 'Королька А.А.' },
        ],
        parts: decided(
          orderPoint('p1', 'Информацию принять к сведению.'),
          orderPoint('p2', 'Директору школы № 9 Бураку Н.А. устранить протечку до 01.05.2026.', {
            performers: [{ kind: 'words', text: 'школа № 9' }],
            responsible: [{ name: 'Бурак Н.А.' }],
            deadline: { lead: 'Срок:', words: 'до 01.05.2026' },
          }),
        ),
      },
    ],
    signatures: [],
    annexes: [],
    wording: {},
    ...changes,
  };
}

describe('a notice made from a protocol', () => {
  it('says when and where, what about, who reported, and that decisions were taken', () => {
    expect(lines(notice(protocol()))).toEqual([
      'Совещание руководителей образовательных организаций',
      '14 апреля 2026 года состоялось совещание руководителей образовательных организаций. Место проведения: актовый зал.',
      'На совещании рассмотрены вопросы:',
      'о ремонте школ;',
      'об отдыхе детей;',
      'ЕГЭ: итоги.',
      'Докладчик: главный специалист Т.И. Лебедянская.',
      'Представленная информация принята к сведению. На совещании приняты решения по рассмотренным вопросам.',
    ]);
  });

  it('gives its parts their roles and the speakers apart from the text', () => {
    const made = notice(protocol());
    expect(made.parts.map((part) => (part.kind === 'text' ? part.role : part.kind))).toEqual([
      'lead',
      'part',
      'points',
      'speakers',
      'outcome',
    ]);
    expect(made).toMatchObject({ number: null, date: '2026-04-20', protocolId: 'protocol' });
    expect(made.parts.find((part) => part.kind === 'text' && part.role === 'speakers')).toMatchObject({
      speakers: [{ name: 'Т.И. Лебедянская', post: 'главный специалист' }],
    });
  });

  it('names the planned speakers where nobody says who spoke', () => {
    const [hearing] = protocol().hearings;
    const silent = protocol({ hearings: hearing ? [{ ...hearing, speakers: [] }] : [] });
    expect(lines(notice(silent))).toContain('Докладчик: главный специалист Т.И. Лебедянская.');
  });

  it.each<[string, Partial<Protocol>, readonly string[]]>([
    [
      'one question',
      { agenda: [{ id: 'q1', title: [{ text: 'О плане на 2026 г.' }] }] },
      ['На совещании рассмотрен вопрос:', 'о плане на 2026 г.'],
    ],
    ['no agenda', { agenda: [] }, []],
    [
      'a body that met',
      { agenda: [{ id: 'q1', title: [{ text: 'О ремонте' }] }], meeting: 'комиссии по ремонту' },
      ['На заседании рассмотрен вопрос:', 'о ремонте.'],
    ],
  ])('%s', (_name, changes, topics) => {
    const made = notice(protocol({ ...changes, hearings: [] }));
    expect(lines(made).slice(2)).toEqual(topics);
  });

  it('does without day and place', () => {
    expect(lines(notice(protocol({ date: null, place: '', settlement: '', agenda: [], hearings: [] })))[1]).toBe(
      'Состоялось совещание руководителей образовательных организаций.',
    );
    expect(lines(notice(protocol({ place: '', settlement: 'г. Заозёрск' })))[1]).toMatch(/ Место проведения: г\. Заозёрск\.$/);
  });

  it('says only of what was noted that it was noted', () => {
    const outcome = (...texts: string[]) =>
      lines(
        notice(
          protocol({
            hearings: [
              {
                id: 'h',
                agendaItemIds: ['q1'],
                speakers: [],
                parts: decided(...texts.map((text, index) => orderPoint(`p${index}`, text))),
              },
            ],
          }),
        ),
      ).at(-1);
    expect(outcome('Принять к сведению.', 'Информацию принять к сведению.')).toBe('Представленная информация принята к сведению.');
    expect(outcome('Подготовить смету.')).toBe('На совещании приняты решения по рассмотренным вопросам.');
    expect(outcome()).toBe('Докладчик: главный специалист Т.И. Лебедянская.');
  });
});

const word = fc.constantFrom('Подготовить', 'смету', 'школе', '№ 9', 'до 01.05.2031', 'Бураку Н.А.', 'контроль', 'срочно');
const secretPoint: fc.Arbitrary<Point> = fc.record({ text: fc.array(word, { minLength: 1, maxLength: 6 }) }).map(({ text }) =>
  orderPoint('p', text.join(' '), {
    performers: [{ kind: 'words', text: 'школа № 9' }],
    responsible: [{ name: 'Бурак Н.А.' }],
    deadline: { lead: 'Срок:', words: 'до 01.05.2031' },
  }),
);

describe('what is internal', () => {
  it('never gets into a notice, whatever was decided, said, voted and numbered', () => {
    fc.assert(
      fc.property(fc.array(secretPoint, { maxLength: 4 }), fc.boolean(), (points, voted) => {
        const base = protocol({ number: '4711-П', agenda: [{ id: 'q1', title: [{ text: 'О ремонте' }] }] });
        const parts: Protocol['hearings'][number]['parts'] = [
          { kind: 'heard', id: 's', body: [plainParagraph('Бурак Н.А. сообщил о протечке в школе № 9.')] },
          ...decided(...points.map((point, index) => ({ ...point, id: `p${index}` }))),
          ...(voted ? [{ kind: 'vote' as const, id: 'v', tally: { for: 37, against: 2, abstained: 1 } }] : []),
        ];
        const made = notice({ ...base, hearings: [{ id: 'h', agendaItemIds: ['q1'], speakers: [], parts }] });
        const text = lines(made).join('\n');
        for (const secret of ['Бурак', '№', '2031', '4711', '37', 'смету', 'контроль', 'протечк']) expect(text).not.toContain(secret);
        expect(made.parts.every((part) => part.kind === 'text' || part.points.every(isPublic))).toBe(true);
      }),
    );
  });

  for (const { shape, name, text: source } of paperSources()) {
    it.skipIf(source === null)(`of ${name} stays inside`, () => {
      const content = asProtocol(readPaper(shape, source ?? '').content);
      const text = lines(notice(content)).join('\n');
      for (const secret of secrets(content)) expect(text).not.toContain(secret);
      expect(text).not.toMatch(/№\s*\d+\s+от|Срок|Решили|онтроль/);
      expect(text).not.toMatch(/\.\.|;\.|\.;| {2}/);
      for (const line of text.split('\n').slice(1)) expect(line).toMatch(/[.:;]$/);
    });
  }
});

/** Performers, deadlines and the beginnings of what was decided. */
function secrets({ hearings }: Protocol): readonly string[] {
  const points = hearings.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'decided' ? [...pointRows(part.points)] : [])));
  return points.flatMap(({ point }) => [
    ...(point.deadline ? [point.deadline.words] : []),
    ...point.performers.map((performer) => performer.text),
    blocksText(point.body).slice(0, 40),
  ]);
}

function isPublic({ performers, responsible, deadline, children }: Point): boolean {
  return performers.length === 0 && responsible.length === 0 && deadline === undefined && children.length === 0;
}
