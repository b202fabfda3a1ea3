import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAttendee } from '../../../src-renderer/editor/readAttendee.ts';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import { attendeeSchema } from '../../../src-shared/documents/protocol.ts';
import { attendeeText } from '../../../src-shared/documents/wording.ts';

const { protocol: layout } = defaultLetterhead('letterhead', ['Управление образования']);
const read = (text: string) => readAttendee(text, 'a1', null, layout);

const piece = fc.constantFrom(
  'Ветлугина Н.С.',
  'П.А. Солодов',
  'директор школы № 2',
  'методисты ИМЦ',
  ': ',
  ', ',
  '; ',
  ' - ',
  ' – ',
  '.',
  ' ',
  'в соответствии с явочным листом',
  '- ',
  'заместитель директора по УВР Рябова Е.Е.',
);

test('the line printed is exactly the line typed, whatever it is', () => {
  const line = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    fc.string({ maxLength: 60 }),
  );
  fc.assert(
    fc.property(line, (text) => {
      const attendee = read(text);
      expect(attendeeText(attendee, layout)).toBe(text);
      expect(attendeeSchema.safeParse(attendee).error).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});

test('a person with a post, in either order and with any dash', () => {
  expect(read('Ветлугина Н.С. – начальник отдела')).toEqual({
    kind: 'person',
    id: 'a1',
    mention: { name: 'Ветлугина Н.С.', post: 'начальник отдела' },
  });
  expect(read('Рябова Е.Е.- специалист комитета')).toMatchObject({
    kind: 'person',
    mention: { name: 'Рябова Е.Е.', post: 'специалист комитета', wording: 'Рябова Е.Е.- специалист комитета' },
  });
  expect(read('заместитель директора по УВР Рябова Е.Е.')).toMatchObject({
    kind: 'person',
    mention: { name: 'Рябова Е.Е.', post: 'заместитель директора по УВР' },
  });
});

test('a group with its members, and one that is only named', () => {
  const group = read('методисты ИМЦ: Кузьмин А.Я., Рябова Е.Е., Солодов П.А.');
  expect(group).toEqual({
    kind: 'group',
    id: 'a1',
    label: 'методисты ИМЦ',
    members: [{ name: 'Кузьмин А.Я.' }, { name: 'Рябова Е.Е.' }, { name: 'Солодов П.А.' }],
  });
  expect(read('специалисты отдела образования')).toEqual({ kind: 'group', id: 'a1', label: 'специалисты отдела образования', members: [] });
  expect(read('Кузьмин А.Я., Рябова Е.Е.')).toMatchObject({ kind: 'group', members: [{ name: 'Кузьмин А.Я.' }, { name: 'Рябова Е.Е.' }] });
});

test('«по явочному листу» is a sheet', () => {
  expect(read('руководители ОО: в соответствии с явочным листом')).toEqual({ kind: 'sheet', id: 'a1', label: 'руководители ОО' });
  expect(read('- руководители ОО: в соответствии с явочным листом.')).toMatchObject({ kind: 'sheet' });
});

test('the link to the directory stays while the name does', () => {
  const before = { kind: 'person', id: 'a1', mention: { personId: 'p7', name: 'Рябова Е.Е.' } } as const;
  expect(readAttendee('Рябова Е.Е. – методист', 'a1', before, layout)).toMatchObject({ mention: { personId: 'p7', post: 'методист' } });
  expect(readAttendee('Рябов Е.Е.', 'a1', before, layout)).not.toHaveProperty('mention.personId');
});
