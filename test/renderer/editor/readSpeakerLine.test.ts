import { expect, test } from 'vitest';
import { readSpeakerLine } from '../../../src-renderer/editor/readSpeakerLine.ts';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';

const layout = { ...defaultLetterhead('letterhead', ['Управление образования']).protocol, agendaSpeakerPattern: '(доклад: {speaker})' };
const read = (text: string) => readSpeakerLine(text, { name: '' }, layout);

test('a bare name and post take the pattern of the letterhead', () => {
  expect(read('Рябова Е.Е., директор')).toEqual({ name: 'Рябова Е.Е.', post: 'директор' });
  expect(read('Е. Е. Рябова – директор школы')).toMatchObject({ post: 'директор школы' });
  expect(read('Рябова Е.Е.')).toEqual({ name: 'Рябова Е.Е.' });
});

test.each([
  '(Рябова Е.Е., директор)',
  'Доклад: Рябова Е.Е., директор',
  'Рябова Е.Е., Кузьмин А.Я.',
  'по вопросу доложит Рябова Е.Е.',
  'специалисты',
])('«%s» is printed as it was typed', (text) => {
  expect(read(text).wording).toBe(text);
});
