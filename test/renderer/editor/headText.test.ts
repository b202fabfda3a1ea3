import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headProblem, headText, overtype, overtypedKey, readHeadText, type TextField } from '../../../src-renderer/editor/headText.ts';
import { splitContent } from '../../../src-renderer/editor/bodies.ts';
import type { Protocol } from '../../../src-shared/documents/protocol.ts';
import { asProtocolHead, type ProtocolHead as Head } from '../../../src-renderer/editor/heads.ts';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import { arbitraryProtocol } from '../../support/arbitraryProtocol.ts';

const letterhead = defaultLetterhead('letterhead', ['Управление образования', 'Заозёрного муниципального округа']);
const headOf = (protocol: Protocol): Head => asProtocolHead(splitContent(protocol, letterhead).head);
const scope = { letterhead, number: null, today: '2026-11-22' };
const FIELDS: readonly TextField[] = ['organisation', 'title', 'date', 'number', 'settlement', 'time', 'place', 'chair', 'secretary'];

const typed = fc.oneof(
  fc.constantFrom(
    '25. 02.2022',
    '14.04.2023',
    '14 апреля 2023 г.',
    '31.02.2023',
    '9:00',
    '09.00 часов',
    '25:70',
    '№4',
    '№ 4',
    'Н.С. Ветлугина, начальник',
    'ПРОТОКОЛ\nсовещания',
  ),
  fc.string({ maxLength: 40 }),
);

test('a field shows exactly what was typed into it', () => {
  fc.assert(
    fc.property(arbitraryProtocol, fc.constantFrom(...FIELDS), typed, (protocol, field, text) => {
      const before = headOf(protocol);
      const after: Head = { ...before, ...readHeadText(field, text, before, scope) };
      const shown = headText(field, after, scope);
      // Only three things are said in the paper's own way: nothing at all, the blank, and a bare number.
      if (text.trim() === '' || text.trim() === '______') return;
      if (field === 'number' && !text.includes('№')) expect(shown).toContain(text.trim().replace(/^N[oо°]?\.?\s*/iu, ''));
      else expect(shown).toBe(text);
    }),
    { numRuns: 1500 },
  );
});

const blank = headOf({
  kind: 'protocol',
  version: 1,
  number: null,
  date: null,
  time: null,
  settlement: '',
  place: '',
  meeting: '',
  chair: null,
  secretary: null,
  attendees: [],
  agenda: [],
  hearings: [],
  signatures: [],
  annexes: [],
  wording: {},
});
const enter = (field: TextField, text: string): Head => ({ ...blank, ...readHeadText(field, text, blank, scope) });

test('a date in the style of the letterhead overtypes nothing; in another spelling it is read and the spelling kept', () => {
  expect(enter('date', '14 апреля 2023 г.')).toMatchObject({ date: '2023-04-14', wording: {} });
  const other = enter('date', '25. 02.2022');
  expect(other).toMatchObject({ date: '2022-02-25', wording: { date: '25. 02.2022' } });
  expect(overtypedKey('date', other)).toBe('date');
  expect(overtype('date', null, other, scope)).toEqual({ wording: {} });
});

test('31.02 stays visible and is said to be no date', () => {
  const wrong = enter('date', '31.02.2023');
  expect(wrong.date).toBeNull();
  expect(headText('date', wrong, scope)).toBe('31.02.2023');
  expect(headProblem('date', wrong, scope)).toContain('Такой даты нет');
  expect(headProblem('date', enter('date', '25. 02.2022'), scope)).toBeNull();
  expect(headProblem('date', enter('date', 'в начале осени'), scope)).toContain('в реестр не попадёт');
  expect(enter('date', 'от 02.09.2022 г.').date).toBe('2022-09-02');
  // The words of an imported paper may be any, where the day is known.
  expect(headProblem('date', { ...enter('date', 'в пятницу, второго'), date: '2022-09-02' }, scope)).toBeNull();
});

test('a bare number prints as the letterhead prints numbers, «№1» keeps its spelling', () => {
  expect(enter('number', '4')).toMatchObject({ number: '4', wording: {} });
  expect(headText('number', enter('number', '4'), scope)).toBe('№ 4');
  expect(enter('number', '№1')).toMatchObject({ number: '1', wording: { number: '№1' } });
  expect(enter('number', '')).toMatchObject({ number: null, wording: {} });
});

test('the meeting is read out of the title by its pattern, another title is overtyped', () => {
  expect(enter('title', 'ПРОТОКОЛ\nсовещания руководителей')).toMatchObject({ meeting: 'совещания руководителей', wording: {} });
  expect(enter('title', 'Протокол №1\nсовещания')).toMatchObject({ meeting: '', wording: { title: 'Протокол №1\nсовещания' } });
});

test('a person typed as the letterhead composes it overtypes nothing', () => {
  expect(enter('chair', 'Н.С. Ветлугина, начальник отдела').chair).toEqual({ name: 'Ветлугина Н.С.', post: 'начальник отдела' });
  expect(enter('chair', 'Ветлугина Н.С., начальник отдела').chair).toEqual({
    name: 'Ветлугина Н.С.',
    post: 'начальник отдела',
    wording: 'Ветлугина Н.С., начальник отдела',
  });
});
