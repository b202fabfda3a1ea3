import { MONTHS_GENITIVE } from './months.ts';

const NBSP = '\u00a0';
const SPACE = `[ ${NBSP}]`;
const INITIALS = `[А-ЯЁ]\\.${SPACE}?[А-ЯЁ]\\.`;
const UNITS = ['гг?\\.', 'г', 'год(?:а|у|ом|ы|ов)?', 'лет', '%', 'л\\.', 'ч\\.', 'час(?:\\.|а|ов)?', 'мин\\.', ...MONTHS_GENITIVE];

/** Each rule names the place of one space that must not become a line end (norms.md, section 5). */
const TIES: readonly RegExp[] = [
  / (?=[–—] )/gu,
  /(?<=№) (?=\S)/gu,
  new RegExp(`(?<=\\d[»"]?) (?=(?:${UNITS.join('|')})(?![а-яё\\d]))`, 'giu'),
  /(?<=(?<![а-яё])(?:п|пп|ст|ч|гл|стр|прил)\.) (?=\d)/giu,
  // «г. Тверь», yet not «2023 г. Тверь»: there the «г.» belongs to the year.
  new RegExp(`(?<=(?<![а-яё\\d])(?<!\\d${SPACE})г\\.) (?=[А-ЯЁ])`, 'gu'),
  // «пгт Заозёрное», «с. Ключи», yet not «на 120 с. Приложение», «и т. д. Решили»: there a sentence ends.
  new RegExp(`(?<=(?<![А-ЯЁа-яё\\d.])(?<!(?:\\d|т\\.)${SPACE})(?:пгт|пгт\\.|рп|р\\.${SPACE}?п\\.|ст-ца|п\\.|с\\.|д\\.)) (?=[А-ЯЁ])`, 'gu'),
  /(?<=(?<![А-ЯЁа-яё])[А-ЯЁ]\.) (?=[А-ЯЁ]\.)/gu,
  new RegExp(`(?<=(?<![А-ЯЁа-яё])${INITIALS}) (?=[А-ЯЁ][а-яё])`, 'gu'),
  new RegExp(`(?<=[А-ЯЁ][а-яё]+) (?=${INITIALS})`, 'gu'),
];

/**
 * What the program does silently to the words it prints itself: turns existing spaces into non-breaking ones and touches nothing else.
 * Typed text is never changed beyond that.
 */
export function typeset(text: string): string {
  return TIES.reduce((words, tie) => words.replace(tie, NBSP), text);
}
