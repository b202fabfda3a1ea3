import { expect, test } from 'vitest';
import { grammaticalCases } from '../../../src-shared/russian/cases.ts';
import { declineAdjective } from '../../../src-shared/russian/declineAdjective.ts';
import { declineSingular, declinePlural, nominativePlural } from '../../../src-shared/russian/declineNoun.ts';
import { foldForSearch } from '../../../src-shared/russian/fold.ts';
import { searchStem } from '../../../src-shared/russian/searchStem.ts';

const NOUNS = [
  'протокол',
  'приказ',
  'комиссия',
  'школа',
  'образование',
  'питание',
  'учитель',
  'котельная',
  'область',
  'совещание',
  'директор',
];
const ADJECTIVES = ['котельный', 'летний', 'муниципальный', 'школьная', 'общее', 'организационные'];

/** Formed by the program's rules of declension, which know nothing of stems. */
function nounForms(word: string): readonly string[] {
  const nature = { animate: word === 'учитель' || word === 'директор' };
  return grammaticalCases
    .flatMap((each) => [declineSingular(word, each, nature), declinePlural(word, each, nature)])
    .concat([word, nominativePlural(word, nature)]);
}

function adjectiveForms(word: string): readonly string[] {
  return [word, ...grammaticalCases.map((each) => declineAdjective(word, each, false))];
}

test.each([
  ...NOUNS.filter((word) => word !== 'котельная').map((word) => [word, nounForms(word)] as const),
  ...ADJECTIVES.map((word) => [word, adjectiveForms(word)] as const),
])('any form of «%s» finds any other', (_, forms) => {
  const folded = forms.map(foldForSearch);
  for (const typed of folded) for (const written of folded) expect([typed, written.includes(searchStem(typed))]).toEqual([typed, true]);
});

test('the stem keeps apart what is apart', () => {
  expect(searchStem('подвозе')).toBe('подвоз');
  expect('подготовка'.includes(searchStem('подвозе'))).toBe(false);
});

test.each(['№4', '05.10', '100%_', 'оо', 'дома', '12-од', 'сош3', 'fgos'])('«%s» stays whole', (word) => {
  expect(searchStem(word)).toBe(word);
});
