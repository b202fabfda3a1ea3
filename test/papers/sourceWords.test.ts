import { describe, expect, it } from 'vitest';
import { sourceTokens, textTokens } from '../support/papers/sourceWords.ts';

describe('the oracle of words', () => {
  it('takes away what the rules name as noise and nothing else', () => {
    const source = '## ОТДЕЛ\n\n**№** 7\n\n- 1. Первое.\n- 2.1. Второе:\n- пункт с чертой\n\nПредседатель:\n\nthe s\n\nА.А. Вымышленная';
    expect(sourceTokens(source)).toEqual(textTokens('ОТДЕЛ № 7 1. Первое. 2.1. Второе: - пункт с чертой Председатель: А.А. Вымышленная'));
  });

  it('reads signatures scanned as two columns row by row', () => {
    expect(sourceTokens('Председатель:\nСекретарь:\n\n\nПервая О.А.\nВторая И.В.')).toEqual(
      textTokens('Председатель: Первая О.А. Секретарь: Вторая И.В.'),
    );
  });

  it.each([
    ['a lost word', '1. Принять сведению.'],
    ['another word', '1. Принять к исполнению.'],
    ['a word twice', '1. Принять к к сведению.'],
    ['two words as one', '1. Принять ксведению.'],
    ['another order', '1. к Принять сведению.'],
    ['another label', '2. Принять к сведению.'],
    ['a label of another form', '1) Принять к сведению.'],
    ['a lost label', 'Принять к сведению.'],
    ['a lost full stop', '1. Принять к сведению'],
  ])('sees %s', (_fault, exported) => {
    expect(textTokens(exported)).not.toEqual(sourceTokens('- 1. Принять к сведению.'));
  });

  it('does not count white space', () => {
    expect(textTokens('1..\tПринять\u00a0к\nсведению')).toEqual(sourceTokens('1..Принять к сведению'));
  });
});
