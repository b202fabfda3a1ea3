import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { grammaticalCases, type Gender } from '../../../src-shared/russian/cases.ts';
import { declineName, genderOfName } from '../../../src-shared/russian/declineName.ts';

/** Nominative | gender | genitive | dative | accusative | instrumental | prepositional; «=» repeats the nominative. */
const TABLE = `
Ветлугина Н.С. | - | Ветлугиной Н.С. | Ветлугиной Н.С. | Ветлугину Н.С. | Ветлугиной Н.С. | Ветлугиной Н.С.
Н.С. Ветлугина | - | Н.С. Ветлугиной | Н.С. Ветлугиной | Н.С. Ветлугину | Н.С. Ветлугиной | Н.С. Ветлугиной
Солодов П.А. | - | Солодова П.А. | Солодову П.А. | Солодова П.А. | Солодовым П.А. | Солодове П.А.
П. А. Солодов | - | П. А. Солодова | П. А. Солодову | П. А. Солодова | П. А. Солодовым | П. А. Солодове
Лебедянская Т.И. | - | Лебедянской Т.И. | Лебедянской Т.И. | Лебедянскую Т.И. | Лебедянской Т.И. | Лебедянской Т.И.
Лебедянский Т.И. | - | Лебедянского Т.И. | Лебедянскому Т.И. | Лебедянского Т.И. | Лебедянским Т.И. | Лебедянском Т.И.
Глухая А.Ю. | - | Глухой А.Ю. | Глухой А.Ю. | Глухую А.Ю. | Глухой А.Ю. | Глухой А.Ю.
Горячая А.Ю. | f | Горячей А.Ю. | Горячей А.Ю. | Горячую А.Ю. | Горячей А.Ю. | Горячей А.Ю.
Кручина О.О. | - | Кручины О.О. | Кручине О.О. | Кручину О.О. | Кручиной О.О. | Кручине О.О.
Бурак Н.П. | m | Бурака Н.П. | Бураку Н.П. | Бурака Н.П. | Бураком Н.П. | Бураке Н.П.
Бурак Н.П. | f | = | = | = | = | =
Мельник Ж.Ж. | m | Мельника Ж.Ж. | Мельнику Ж.Ж. | Мельника Ж.Ж. | Мельником Ж.Ж. | Мельнике Ж.Ж.
Дорошенко П.П. | - | = | = | = | = | =
Долгих Л.Л. | - | = | = | = | = | =
Живаго Л.Л. | - | = | = | = | = | =
Сорока Т.И. | - | Сороки Т.И. | Сороке Т.И. | Сороку Т.И. | Сорокой Т.И. | Сороке Т.И.
Ветлугина-Солодова Н.С. | - | Ветлугиной-Солодовой Н.С. | Ветлугиной-Солодовой Н.С. | Ветлугину-Солодову Н.С. | Ветлугиной-Солодовой Н.С. | Ветлугиной-Солодовой Н.С.
Бурак-Солодова Н.С. | - | Бурак-Солодовой Н.С. | Бурак-Солодовой Н.С. | Бурак-Солодову Н.С. | Бурак-Солодовой Н.С. | Бурак-Солодовой Н.С.
Ветлугина Анна Петровна | - | Ветлугиной Анны Петровны | Ветлугиной Анне Петровне | Ветлугину Анну Петровну | Ветлугиной Анной Петровной | Ветлугиной Анне Петровне
Бурак Мария Олеговна | - | Бурак Марии Олеговны | Бурак Марии Олеговне | Бурак Марию Олеговну | Бурак Марией Олеговной | Бурак Марии Олеговне
Бурак Лев Павлович | - | Бурака Льва Павловича | Бураку Льву Павловичу | Бурака Льва Павловича | Бураком Львом Павловичем | Бураке Льве Павловиче
Пётр Ильич Солодов | - | Петра Ильича Солодова | Петру Ильичу Солодову | Петра Ильича Солодова | Петром Ильичом Солодовым | Петре Ильиче Солодове
Анна Петровна | - | Анны Петровны | Анне Петровне | Анну Петровну | Анной Петровной | Анне Петровне
Анна Солодова | - | Анны Солодовой | Анне Солодовой | Анну Солодову | Анной Солодовой | Анне Солодовой
Солодова Анна | - | Солодовой Анны | Солодовой Анне | Солодову Анну | Солодовой Анной | Солодовой Анне
Алиев Мамед Гасан оглы | - | Алиева Мамеда Гасан оглы | Алиеву Мамеду Гасан оглы | Алиева Мамеда Гасан оглы | Алиевым Мамедом Гасан оглы | Алиеве Мамеде Гасан оглы
СОЛОДОВА И.И. | - | СОЛОДОВОЙ И.И. | СОЛОДОВОЙ И.И. | СОЛОДОВУ И.И. | СОЛОДОВОЙ И.И. | СОЛОДОВОЙ И.И.
Рогачёва И.И. | - | Рогачёвой И.И. | Рогачёвой И.И. | Рогачёву И.И. | Рогачёвой И.И. | Рогачёвой И.И.
Рогачёв И.И. | - | Рогачёва И.И. | Рогачёву И.И. | Рогачёва И.И. | Рогачёвым И.И. | Рогачёве И.И.
Белый А.А. | - | Белого А.А. | Белому А.А. | Белого А.А. | Белым А.А. | Белом А.А.
Чайка И.И. | - | Чайки И.И. | Чайке И.И. | Чайку И.И. | Чайкой И.И. | Чайке И.И.
`;

const GENDERS: Readonly<Record<string, Gender | null>> = { '-': null, m: 'male', f: 'female' };

const rows = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [name = '', gender = '', ...forms] = line.split('|').map((cell) => cell.trim());
    return grammaticalCases.map(
      (each, place) => [name, each, GENDERS[gender] ?? null, forms[place] === '=' ? name : forms[place]] as const,
    );
  });

describe('declineName', () => {
  test.each(rows)('%s, %s (%s): %s', (name, grammaticalCase, gender, form) => {
    expect(declineName(name, grammaticalCase, gender)).toEqual({ form, sure: true });
  });

  it.each(['Бурак Н.П.', 'Мельник Ж.Ж.', 'Калина А.А.', 'Анна Гринкевич', 'Ирина Бурак', 'ответственный', 'Солодов, директор', ''])(
    'asks about «%s» instead of guessing',
    (name) => expect(declineName(name, 'dative', null)).toEqual({ form: name, sure: false }),
  );

  it('asks when the stored gender contradicts the surname', () => {
    expect(declineName('Лебедянская Т.И.', 'dative', 'male')).toEqual({ form: 'Лебедянская Т.И.', sure: false });
  });

  it('does not take a surname in -ина for a noun because the stored gender is male', () => {
    expect(declineName('Ветлугина Н.С.', 'dative', 'male')).toEqual({ form: 'Ветлугина Н.С.', sure: false });
  });

  it.each(['Швец А.А.', 'Бородач А.А.', 'Гулия А.А.'])('asks to look at «%s»: the ending hangs on what is not written', (name) => {
    expect(declineName(name, 'instrumental', 'male').sure).toBe(false);
  });

  it('tells the gender by the patronymic before anything else', () => {
    expect([genderOfName('Бурак Анна Ильинична'), genderOfName('Бурак Пётр Ильич'), genderOfName('Бурак Н.П.')]).toEqual([
      'female',
      'male',
      null,
    ]);
  });

  it('leaves surnames without endings alone, whatever the case and the gender', () => {
    const surname = fc
      .tuple(fc.constantFrom('Дор', 'Бел', 'Кузн', 'Мят'), fc.constantFrom('енко', 'ых', 'их', 'аго', 'ко'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        surname,
        fc.constantFrom(...grammaticalCases),
        fc.constantFrom<Gender | null>('male', 'female', null),
        (word, each, gender) => {
          expect(declineName(`${word} А.А.`, each, gender)).toEqual({ form: `${word} А.А.`, sure: true });
        },
      ),
    );
  });

  it('never loses initials nor changes the first letter', () => {
    const surname = fc.constantFrom('Солодов', 'Ветлугина', 'Бурак', 'Глухая', 'Кручина', 'Калина', 'Белый');
    fc.assert(
      fc.property(
        surname,
        fc.constantFrom(...grammaticalCases),
        fc.constantFrom<Gender | null>('male', 'female', null),
        (word, each, gender) => {
          const { form } = declineName(`А.\u00a0Б. ${word}`, each, gender);
          expect(form.startsWith(`А.\u00a0Б. ${word.charAt(0)}`)).toBe(true);
          expect(Math.abs(form.length - `А.\u00a0Б. ${word}`.length)).toBeLessThanOrEqual(3);
        },
      ),
    );
  });

  it('takes any text without failing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => declineName(text, 'genitive', null).form.length >= 0));
  });
});
