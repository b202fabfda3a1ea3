import type { PlainDate } from '../base/plainDate.ts';
import type { Deadline, Unit } from '../deadline/deadline.ts';
import { formatDate } from '../russian/dateWords.ts';
import { countWord } from '../russian/plural.ts';

/** Who reports, as far as it can be said in one word. */
export type PerformersWord = 'schools' | 'kindergartens' | 'institutions' | 'performers';

const NOUNS: Readonly<Record<PerformersWord, readonly [string, string, string]>> = {
  schools: ['школа', 'школы', 'школ'],
  kindergartens: ['детский сад', 'детских сада', 'детских садов'],
  institutions: ['организация', 'организации', 'организаций'],
  performers: ['исполнитель', 'исполнителя', 'исполнителей'],
};

/** How often a year has a period, for the rules that name nothing narrower. */
const A_YEAR: Partial<Readonly<Record<Unit, readonly [count: number, one: string, few: string, many: string]>>> = {
  month: [12, 'месяц', 'месяца', 'месяцев'],
  quarter: [4, 'квартал', 'квартала', 'кварталов'],
  halfyear: [2, 'полугодие', 'полугодия', 'полугодий'],
};

/**
 * How many cells a duty makes: «14 школ × 4 квартала = 56», over more than a year «… = 56 в год, до 20.10.2027 – 98»; «14 школ × 1 срок = 14»;
 * «14 школ без срока», and `ongoing` «14 школ, без даты».
 */
export function sumWords(
  performers: number,
  word: PerformersWord,
  deadline: Deadline | null,
  days: readonly PlainDate[],
  ongoing = false,
): string {
  const who = countWord(performers, ...NOUNS[word]);
  const last = days.at(-1);
  if (last === undefined) return ongoing ? `${who}, без даты` : `${who} без срока`;
  const total = performers * days.length;
  const yearly = yearlyCount(deadline);
  if (yearly === null) return `${who} × ${countWord(days.length, 'срок', 'срока', 'сроков')} = ${total}`;
  const [count, ...noun] = yearly;
  const aYear = `${who} × ${countWord(count, ...noun)} = ${performers * count}`;
  return count === days.length ? aYear : `${aYear} в год, до ${formatDate(last, 'numeric')} – ${total}`;
}

function yearlyCount(deadline: Deadline | null) {
  if (deadline?.kind !== 'periodic') return null;
  const { unit, every, times, months, quarters, halves, terms, dayOfMonth, weekdays } = deadline;
  const isPlain =
    [every, times, months, quarters, halves, terms, weekdays].every((field) => field === undefined) && !Array.isArray(dayOfMonth);
  return isPlain ? (A_YEAR[unit] ?? null) : null;
}
