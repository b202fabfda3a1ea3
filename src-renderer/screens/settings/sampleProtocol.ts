import type { Point } from '../../../src-shared/documents/point.ts';
import type { Protocol } from '../../../src-shared/documents/protocol.ts';
import { plainParagraph } from '../../../src-shared/documents/richText.ts';

/** An invented protocol that has something of everything a letterhead decides. */
export const sampleProtocol: Protocol = {
  kind: 'protocol',
  version: 1,
  number: null,
  date: '2026-04-14',
  time: '09:00',
  settlement: 'пгт Заозёрное',
  place: 'малый зал администрации',
  meeting: 'совещания руководителей\nобразовательных организаций',
  chair: { name: 'Ветлугина Н.С.', post: 'начальник Управления образования' },
  secretary: { name: 'Солодов П.А.', post: 'главный специалист' },
  attendees: [
    { kind: 'person', id: 'a1', mention: { name: 'Лебедянская Т.И.', post: 'директор СОШ № 1' } },
    { kind: 'sheet', id: 'a2', label: 'руководители детских садов' },
  ],
  agenda: [
    { id: 'q1', title: [{ text: 'О подготовке к летней кампании.' }], speaker: { name: 'Солодов П.А.', post: 'главный специалист' } },
    { id: 'q2', title: [{ text: 'О ремонте школьных зданий.' }] },
  ],
  hearings: [
    {
      id: 'h1',
      agendaItemIds: ['q1'],
      speakers: [],
      parts: [
        { kind: 'heard', id: 'p1', body: [plainParagraph('главного специалиста Солодова П.А. о ходе подготовки лагерей.')] },
        {
          kind: 'decided',
          id: 'p2',
          points: [
            point('r1', 'Информацию принять к сведению.'),
            point('r2', 'Руководителям образовательных организаций:', [
              { ...point('r3', 'представить списки отрядов;'), deadline: { lead: 'Срок:', words: 'до 15 мая 2026 г.' } },
              point('r4', 'проверить готовность помещений.', [{ ...point('r5', 'столовые и склады;'), mark: 'bullet' }]),
            ]),
          ],
        },
        { kind: 'vote', id: 'p3', tally: { for: 12, against: 0, abstained: 0 } },
      ],
    },
    {
      id: 'h2',
      agendaItemIds: ['q2'],
      speakers: [],
      parts: [
        { kind: 'spoke', id: 'p4', body: [plainParagraph('Лебедянская Т.И. рассказала о смете ремонта спортивного зала.')] },
        { kind: 'decided', id: 'p5', points: [point('r6', 'Утвердить график ремонта.')] },
      ],
    },
  ],
  signatures: [
    { id: 's1', of: 'chair' },
    { id: 's2', of: 'secretary' },
  ],
  annexes: [],
  wording: {},
};

function point(id: string, text: string, children: Point[] = []): Point {
  return { id, mark: 'number', body: [plainParagraph(text)], performers: [], responsible: [], children };
}
