import { expect, test } from 'vitest';
import type { Gender, GrammaticalCase } from '../../../src-shared/russian/cases.ts';
import { declineWords } from '../../../src-shared/russian/declineWords.ts';

test.each<[string, GrammaticalCase, Gender | null, string, boolean]>([
  ['Солодов П.А.', 'dative', null, 'Солодову П.А.', true],
  ['П.А. Солодов', 'instrumental', null, 'П.А. Солодовым', true],
  ['Солодов Пётр Андреевич', 'genitive', null, 'Солодова Петра Андреевича', true],
  ['Худяк Н.П.', 'genitive', null, 'Худяк Н.П.', false],
  ['Худяк Н.П.', 'genitive', 'female', 'Худяк Н.П.', true],
  ['Директор', 'dative', null, 'Директору', true],
  ['начальник отдела образования', 'accusative', null, 'начальника отдела образования', true],
  ['начальник отдела Солодов П.А.', 'dative', null, 'начальнику отдела Солодову П.А.', true],
  ['главный специалист Н.С. Ветлугина', 'instrumental', null, 'главным специалистом Н.С. Ветлугиной', true],
  ['методист Худяк Н.П.', 'genitive', null, 'методист Худяк Н.П.', false],
  ['Управление образования', 'prepositional', null, 'Управлении образования', true],
  ['классные руководители 9 классов', 'dative', null, 'классным руководителям 9 классов', true],
])('«%s» in the %s', (words, into, gender, form, sure) => {
  expect(declineWords(words, into, gender)).toEqual({ form, sure });
});
