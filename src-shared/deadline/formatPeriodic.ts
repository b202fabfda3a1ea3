import { plural } from '../russian/plural.ts';
import type { PeriodicDeadline, WeekdayOfMonth } from './deadline.ts';
import { dayList, dayText, enumeration, monthList, partOfMonth, romanList, yearTail } from './formatDays.ts';
import { during } from './formatScope.ts';
import { ofPeriod, period, reported, rhythm } from './formatUnits.ts';
import { hasYear, partialParts } from './partialDate.ts';

/** «ежеквартально до 20 числа месяца, следующего за отчетным кварталом», «не реже 2 раз в год, октябрь, апрель». */
export function formatPeriodic(value: PeriodicDeadline): string {
  // What is in doubt is the period: the words name none.
  const lead = value.ambiguous === 'periodNotNamed' ? '' : beat(value);
  const text = [lead, dayOfMonth(value), yearDay(value), weekdays(value), range(value)].filter((part) => part !== '').join(' ');
  const listed = [text, stretch(value), weekdayOfMonth(value)].filter((part) => part !== '').join(', ');
  const scope = value.scope === undefined ? '' : ` ${during(value.scope)}`;
  return `${listed}${scope}${value.time === undefined ? '' : ` в ${value.time}`}`;
}

function beat({ unit, every, times, min, max }: PeriodicDeadline): string {
  if (times === undefined) return rhythm(unit, every);
  const limit = min ? 'не реже ' : max ? 'не чаще ' : '';
  const count = typeof times === 'number' ? String(times) : `${times[0]}–${times[1]}`;
  const last = typeof times === 'number' ? times : times[1];
  const noun = limit === '' ? plural(last, 'раз', 'раза', 'раз') : plural(last, 'раза', 'раз', 'раз');
  return `${limit}${count} ${noun} в ${period(unit, every)}`;
}

function by({ bound }: PeriodicDeadline): string {
  return bound === 'by' ? 'до ' : '';
}

function dayOfMonth(value: PeriodicDeadline): string {
  const { dayOfMonth: day, workdayOfMonth: workday } = value;
  if (workday !== undefined) {
    const noun = workday === -1 ? `последнего рабочего дня` : `${workday}-го рабочего дня`;
    return `${by(value)}${noun} ${monthOf(value) || 'каждого месяца'}`;
  }
  if (day === undefined) return '';
  const noun = day === -1 ? 'последнего числа' : `${typeof day === 'number' ? day : enumeration(day.map(String))} числа`;
  return `${by(value)}${noun} ${monthOf(value)}`.trim();
}

/** Which month of which period; empty where the rhythm says it all. */
function monthOf({ unit, offset, ambiguous }: PeriodicDeadline): string {
  const behind = ambiguous === 'periodNotNamed' ? '' : ` ${reported(unit)}`;
  switch (offset) {
    case 'following-month':
      return `месяца, следующего за отчетным${behind}`;
    case 'second-following-month':
      return `второго месяца, следующего за отчетным${behind}`;
    case 'third-following-month':
      return `третьего месяца, следующего за отчетным${behind}`;
    case 'same-month':
      return 'отчетного месяца';
    case 'first-month':
      return `первого месяца ${ofPeriod(unit)}`;
    case 'second-month':
      return `второго месяца ${ofPeriod(unit)}`;
    case 'last-month':
      return `последнего месяца ${ofPeriod(unit)}`;
    default:
      return '';
  }
}

function yearDay(value: PeriodicDeadline): string {
  if (value.dates !== undefined) return `${by(value)}${dayList(value.dates)}${yearTail({ offset: value.offset })}`;
  if (value.month === undefined || value.day === undefined) return '';
  const day = dayText(`--${pad(value.month)}-${pad(value.day)}`);
  return `${by(value)}${day}${yearTail({ offset: value.offset })}`;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

/** Months, quarters, halves or terms that the rhythm is limited to. */
function stretch(value: PeriodicDeadline): string {
  const tail = value.dayOfMonth === undefined && value.month === undefined ? yearTail({ offset: value.offset }) : '';
  if (value.months !== undefined) return months(value, value.months) + tail;
  const quarters = value.quarters ?? (value.quarter === undefined ? undefined : [value.quarter]);
  if (quarters !== undefined)
    return `${quarterEdge(value)}${romanList(quarters)} ${value.part === undefined ? 'квартал' : 'квартала'}${tail}`;
  if (value.halves !== undefined) return `${romanList(value.halves)} полугодие${tail}`;
  return value.terms === undefined ? '' : `${romanList(value.terms)} четверть${tail}`;
}

function months(value: PeriodicDeadline, list: readonly number[]): string {
  const limited = value.bound === 'by' && value.dayOfMonth === undefined && value.month === undefined;
  if (value.part !== undefined) return partOfMonth(value.part, list[0] ?? 1, limited);
  return limited ? `до ${monthList(list, value.span === true, true)}` : monthList(list, value.span === true);
}

function quarterEdge({ part }: PeriodicDeadline): string {
  return part === 'start' ? 'начало ' : part === 'end' ? 'конец ' : part === 'middle' ? 'середина ' : '';
}

function range({ from, to }: PeriodicDeadline): string {
  if (from === undefined && to === undefined) return '';
  if (to === undefined || to === null) return from === undefined || from === null ? '' : `с ${dayText(from)}`;
  if (from !== undefined && from !== null) return `с ${dayText(from)} по ${dayText(to)}`;
  return hasYear(to) ? `до ${partialParts(to).year} года` : `до ${dayText(to)}`;
}

const WEEKDAYS = ['понедельникам', 'вторникам', 'средам', 'четвергам', 'пятницам', 'субботам', 'воскресеньям'] as const;

function weekdays({ weekdays: days }: PeriodicDeadline): string {
  return days === undefined ? '' : `по ${enumeration(days.map((day) => WEEKDAYS[day - 1] ?? ''))}`;
}

const WEEKDAY: readonly (readonly [name: string, ending: string])[] = [
  ['понедельник', 'й'],
  ['вторник', 'й'],
  ['среда', 'я'],
  ['четверг', 'й'],
  ['пятница', 'я'],
  ['суббота', 'я'],
  ['воскресенье', 'е'],
];

function weekdayOfMonth({ weekdayOfMonth: days }: PeriodicDeadline): string {
  return days === undefined ? '' : `${enumeration(days.map(countedWeekday))} месяца`;
}

function countedWeekday([n, weekday]: WeekdayOfMonth): string {
  const [name, ending] = WEEKDAY[weekday - 1] ?? ['', ''];
  const last = { й: 'последний', я: 'последняя', е: 'последнее' }[ending] ?? '';
  return n === -1 ? `${last} ${name}` : `${n}-${ending} ${name}`;
}
