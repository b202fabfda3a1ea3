import fc from 'fast-check';

/** Words of such papers, none of which is anybody's name: short and long ones, with all letters of the alphabet among them. */
export const RUSSIAN_WORDS =
  'и в на по с о об за до не для при Управление образования администрации муниципального округа протокол совещания руководителей решили слушали приказываю утвердить план мероприятий ответственный срок исполнения доклад подъезд объявление ещё учёт приём съезд дождь щётка эхо юность фонарь хор цех жильё чаща шуршание библиотека подготовка школ к зиме заместитель начальника отдела учебный год каждый вопрос повестка дня председатель секретарь присутствовали'.split(
    ' ',
  );

/** A line of Russian words with usual punctuation, as it is, in capitals, or with a capital first letter. */
export const russianLine: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...RUSSIAN_WORDS), { minLength: 8, maxLength: 30 }),
    fc.constantFrom('as it is', 'capitals', 'sentence'),
    fc.constantFrom('', '.', ';', ':'),
    fc.constantFrom('', '1. ', '2.1. ', '- '),
  )
  .map(([words, look, end, begin]) => {
    const text = words.join(' ');
    const cased = look === 'capitals' ? text.toUpperCase() : look === 'sentence' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
    return `${begin}${cased}${end}`;
  });

/** Several lines with at least forty letters. */
export const russianText: fc.Arbitrary<string> = fc.array(russianLine, { minLength: 1, maxLength: 12 }).map((lines) => lines.join('\n'));
