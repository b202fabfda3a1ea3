import { expect, test } from 'vitest';
import { protocolSchema, type Protocol } from '../../../src-shared/documents/protocol.ts';
import { runsText } from '../../../src-shared/documents/richText.ts';
import { withCarryOver } from '../../../src-shared/tracking/carryOver.ts';

const EMPTY: Protocol = {
  kind: 'protocol',
  version: 1,
  number: null,
  date: null,
  time: null,
  settlement: '',
  place: '',
  meeting: 'совещания',
  chair: null,
  secretary: null,
  attendees: [],
  agenda: [{ id: 'old', title: [{ text: 'О питании' }] }],
  hearings: [],
  signatures: [],
  annexes: [],
  wording: {},
};

test('the question about earlier decisions comes first, with figures and unfinished points', () => {
  let next = 0;
  const unfinished = [
    { label: '2.2', text: 'Разместить «план»\nна сайте.', deadlineWords: 'до 20 апреля', performers: ['СОШ № 3', 'СОШ № 5'] },
    { label: '', text: 'Сдать отчёт;', deadlineWords: '', performers: [] },
  ];
  const carry = { title: 'Об исполнении решений протокола № 4', sentence: 'Исполнено 46 из 56, просрочено 3.', unfinished };
  const protocol = withCarryOver(EMPTY, carry, () => `new-${(next += 1)}`);
  expect(protocolSchema.parse(protocol)).toEqual(protocol);
  expect(protocol.agenda.map(({ id, title }) => [id, runsText(title)])).toEqual([
    ['new-1', 'Об исполнении решений протокола № 4'],
    ['old', 'О питании'],
  ]);
  expect(protocol.hearings[0]?.agendaItemIds).toEqual(['new-1']);
  const [heard] = protocol.hearings[0]?.parts ?? [];
  expect(heard?.kind === 'heard' && heard.body.map((block) => (block.kind === 'paragraph' ? runsText(block.runs) : ''))).toEqual([
    'Исполнено 46 из 56, просрочено 3.',
    'Не исполнен пункт\u00a02.2 «Разместить „план“ на сайте» (срок: до 20 апреля): СОШ № 3, СОШ № 5.',
    'Не исполнено «Сдать отчёт».',
  ]);
});
