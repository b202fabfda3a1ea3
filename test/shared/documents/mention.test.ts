import { describe, expect, test } from 'vitest';
import { composeMention, mentionText, orderName, readMention, type MentionStyle } from '../../../src-shared/documents/mention.ts';

const initialsFirst: MentionStyle = { nameOrder: 'initialsFirst', separator: ', ', postFirst: false };
const surnameFirst: MentionStyle = { nameOrder: 'surnameFirst', separator: ' - ', postFirst: false };

describe('readMention', () => {
  test.each([
    ['Ветлугина Н.С., начальник управления', 'Ветлугина Н.С.', 'начальник управления'],
    ['Н.С. Ветлугина, начальник управления', 'Ветлугина Н.С.', 'начальник управления'],
    ['Ветлугина Н.С. - начальник управления', 'Ветлугина Н.С.', 'начальник управления'],
    ['Ветлугина Н.С.- начальник управления;', 'Ветлугина Н.С.', 'начальник управления'],
    ['Солодов П. А. – директор', 'Солодов П. А.', 'директор'],
    ['заместитель директора по УВР Лебедянская Т.И.', 'Лебедянская Т.И.', 'заместитель директора по УВР'],
    ['Римская-Корсакова А.Б.', 'Римская-Корсакова А.Б.', undefined],
    ['А.Б.Ёлкин', 'Ёлкин А.Б.', undefined],
  ])('%s', (text, name, post) => {
    expect(readMention(text)).toEqual(post === undefined ? { name } : { name, post });
  });

  test.each(['', 'руководители ОО', 'и.о. начальника отдела', 'Ветлугина', '12.05.2023'])('finds no name in %j', (text) => {
    expect(readMention(text)).toBeNull();
  });
});

describe('mentionText', () => {
  const person = { name: 'Ветлугина Н.С.', post: 'начальник управления' };

  test('composes by style', () => {
    expect(composeMention(person, initialsFirst)).toBe('Н.С. Ветлугина, начальник управления');
    expect(composeMention(person, surnameFirst)).toBe('Ветлугина Н.С. - начальник управления');
    expect(composeMention(person, { ...surnameFirst, postFirst: true })).toBe('начальник управления Ветлугина Н.С.');
    expect(composeMention({ name: 'Ветлугина Н.С.' }, initialsFirst)).toBe('Н.С. Ветлугина');
  });

  test('what was overtyped wins', () => {
    expect(mentionText({ ...person, wording: 'Ветлугина' }, initialsFirst)).toBe('Ветлугина');
  });

  test('a composed mention is read back to the same person', () => {
    for (const style of [initialsFirst, surnameFirst, { ...surnameFirst, postFirst: true }]) {
      expect(readMention(composeMention(person, style))).toEqual(person);
    }
  });

  test('a name of another shape stays as it is', () => {
    expect(orderName('Ветлугина Нина Сергеевна', 'initialsFirst')).toBe('Ветлугина Нина Сергеевна');
    expect(orderName('', 'surnameFirst')).toBe('');
  });
});
