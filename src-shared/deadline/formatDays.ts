import { formatDate } from '../russian/dateWords.ts';
import { MONTHS_GENITIVE } from '../russian/months.ts';
import type { Offset, Part, YearFrom } from './deadline.ts';
import { hasYear, partialParts, type PartialDate } from './partialDate.ts';

const MONTHS = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
] as const;
const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** «01.09.2024» or «1 сентября». */
export function dayText(date: PartialDate): string {
  if (hasYear(date)) return formatDate(date, 'numeric');
  const { month, day } = partialParts(date);
  return `${day} ${MONTHS_GENITIVE[month - 1]}`;
}

/** «15 января и 15 июля». */
export function dayList(dates: readonly PartialDate[]): string {
  return enumeration(dates.map(dayText));
}

/** «первый», «первый и второй», «первый, второй и третий» of any words. */
export function enumeration(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} и ${words.at(-1)}`;
}

/** «октябрь, март», as a span «сентябрь – декабрь». */
export function monthList(months: readonly number[], span: boolean, genitive = false): string {
  const names = genitive ? MONTHS_GENITIVE : MONTHS;
  const words = months.map((month) => names[month - 1] ?? '');
  return span ? `${words[0]} – ${words.at(-1)}` : words.join(', ');
}

/** «I, III», as a span «I–IV». */
export function romanList(numbers: readonly number[], span = false): string {
  const words = numbers.map((n) => ROMAN[n - 1] ?? String(n));
  return span ? `${words[0]}–${words.at(-1)}` : words.join(', ');
}

const PARTS: Readonly<Record<Part, readonly [nominative: string, genitive: string]>> = {
  start: ['начало', 'начала'],
  middle: ['середина', 'середины'],
  end: ['конец', 'конца'],
  'first-half': ['первая половина', 'первой половины'],
  'second-half': ['вторая половина', 'второй половины'],
  'first-decade': ['первая декада', 'первой декады'],
  'second-decade': ['вторая декада', 'второй декады'],
  'third-decade': ['третья декада', 'третьей декады'],
  'first-week': ['первая неделя', 'первой недели'],
  'second-week': ['вторая неделя', 'второй недели'],
  'third-week': ['третья неделя', 'третьей недели'],
  'fourth-week': ['четвертая неделя', 'четвертой недели'],
  'last-week': ['последняя неделя', 'последней недели'],
};

/** «вторая декада марта», «до конца февраля». */
export function partOfMonth(part: Part, month: number, by: boolean): string {
  const [nominative, genitive] = PARTS[part];
  return `${by ? `до ${genitive}` : nominative} ${MONTHS_GENITIVE[month - 1]}`;
}

export interface YearOf {
  readonly year?: number;
  readonly yearFrom?: YearFrom;
  readonly offset?: Offset;
}

/** What stands behind a day, a month or a quarter: « 2024 г.», « текущего года», « года, следующего за отчетным». */
export function yearTail({ year, yearFrom, offset }: YearOf): string {
  if (year !== undefined) return ` ${year} г.`;
  if (yearFrom === 'current') return ' текущего года';
  if (yearFrom === 'next') return ' следующего года';
  switch (offset) {
    case 'following-year':
      return ' года, следующего за отчетным';
    case 'same-year':
      return ' отчетного года';
    case 'current-financial-year':
      return ' текущего финансового года';
    default:
      return '';
  }
}

/** «2024/2025 учебного года» of «2024/25». */
export function schoolYearGenitive(text: string): string {
  return `${fullYears(text)} учебного года`;
}

export function schoolYearNominative(text: string): string {
  return `${fullYears(text)} учебный год`;
}

function fullYears(text: string): string {
  const first = Number(text.slice(0, 4));
  return `${first}/${first + 1}`;
}
