import { plural } from '../russian/plural.ts';
import type { Unit } from './deadline.ts';

/** One, two, five of them; then the genitive of one. */
const NOUNS: Readonly<Record<Unit, readonly [string, string, string, string]>> = {
  hour: ['час', 'часа', 'часов', 'часа'],
  day: ['день', 'дня', 'дней', 'дня'],
  workday: ['рабочий день', 'рабочих дня', 'рабочих дней', 'рабочего дня'],
  calday: ['календарный день', 'календарных дня', 'календарных дней', 'календарного дня'],
  week: ['неделю', 'недели', 'недель', 'недели'],
  decade: ['декаду', 'декады', 'декад', 'декады'],
  month: ['месяц', 'месяца', 'месяцев', 'месяца'],
  quarter: ['квартал', 'квартала', 'кварталов', 'квартала'],
  trimester: ['триместр', 'триместра', 'триместров', 'триместра'],
  term: ['четверть', 'четверти', 'четвертей', 'четверти'],
  halfyear: ['полугодие', 'полугодия', 'полугодий', 'полугодия'],
  year: ['год', 'года', 'лет', 'года'],
};

/** «3 рабочих дня», «2–3 дня»; in the genitive «10 дней», «1 месяца», «2–3 дней». The accusative is like the nominative but for «неделю». */
export function length(n: number | readonly [number, number], unit: Unit, grammaticalCase: 'nominative' | 'genitive'): string {
  const [one, few, many, ofOne] = NOUNS[unit];
  const last = typeof n === 'number' ? n : n[1];
  const text = typeof n === 'number' ? String(n) : `${n[0]}–${n[1]}`;
  if (grammaticalCase === 'nominative') return `${text} ${plural(last, one, few, many)}`;
  return `${text} ${last % 10 === 1 && last % 100 !== 11 ? ofOne : many}`;
}

/** «раз в квартал», «раз в 5 лет»: the period after «в». */
export function period(unit: Unit, every: number | undefined): string {
  return every === undefined ? NOUNS[unit][0] : length(every, unit, 'nominative');
}

const RHYTHMS: Readonly<Record<Unit, string>> = {
  hour: 'ежечасно',
  day: 'ежедневно',
  workday: 'каждый рабочий день',
  calday: 'ежедневно',
  week: 'еженедельно',
  decade: 'ежедекадно',
  month: 'ежемесячно',
  quarter: 'ежеквартально',
  trimester: 'каждый триместр',
  term: 'каждую четверть',
  halfyear: 'каждое полугодие',
  year: 'ежегодно',
};

/** «ежеквартально», «каждые 10 дней». */
export function rhythm(unit: Unit, every: number | undefined): string {
  return every === undefined ? RHYTHMS[unit] : `каждые ${length(every, unit, 'nominative')}`;
}

const REPORTED: Readonly<Partial<Record<Unit, string>>> = {
  month: 'месяцем',
  quarter: 'кварталом',
  trimester: 'триместром',
  term: 'четвертью',
  halfyear: 'полугодием',
  year: 'годом',
};

/** «кварталом» of «следующего за отчетным кварталом». */
export function reported(unit: Unit): string {
  return REPORTED[unit] ?? 'периодом';
}

/** «квартала» of «последнего месяца квартала». */
export function ofPeriod(unit: Unit): string {
  return NOUNS[unit][3];
}
