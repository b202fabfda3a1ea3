import { assertNever } from '../base/assertNever.ts';
import type {
  CompositeDeadline,
  DateDeadline,
  Deadline,
  HalfyearDeadline,
  MonthDeadline,
  OngoingDeadline,
  QuarterDeadline,
  RangeDeadline,
  RelativeDeadline,
  TermDeadline,
} from './deadline.ts';
import { dayList, dayText, monthList, partOfMonth, romanList, schoolYearGenitive, schoolYearNominative, yearTail } from './formatDays.ts';
import { formatPeriodic } from './formatPeriodic.ts';
import { during } from './formatScope.ts';
import { length } from './formatUnits.ts';
import { partialParts } from './partialDate.ts';

/** The canonical phrase of a deadline: reading it again gives the same value. Plain spaces; the screen makes them non-breaking. */
export function formatDeadline(value: Deadline): string {
  switch (value.kind) {
    case 'date':
      return date(value);
    case 'month':
      return month(value);
    case 'quarter':
      return quarter(value);
    case 'halfyear':
      return `${romanList(value.halves)} полугодие${schoolOrYear(value)}`;
    case 'term':
      return term(value);
    case 'range':
      return range(value);
    case 'periodic':
      return formatPeriodic(value);
    case 'relative':
      return relative(value);
    case 'ongoing':
      return ongoing(value);
    case 'event':
      return value.event;
    case 'planref':
      return value.ref;
    case 'asneeded':
      return value.condition ?? 'по мере необходимости';
    case 'immediate':
      return 'незамедлительно';
    case 'composite':
      return composite(value);
    default:
      return assertNever(value);
  }
}

const BEFORE_DAY = { on: '', in: '', by: 'до ', until: 'до ', from: 'с ', after: 'после ' } as const;

function date(value: DateDeadline): string {
  if (value.ambiguous === 'yearKind') return 'до конца года';
  const days = dayList(value.dates ?? (value.date === undefined ? [] : [value.date]));
  const year = yearTail({ yearFrom: value.yearFrom });
  const time = value.time === undefined ? '' : ` в ${value.time}`;
  const assignee = value.assignee === undefined ? '' : ` (отв. ${value.assignee})`;
  return `${BEFORE_DAY[value.bound]}${days}${year}${time}${assignee}`;
}

function month(value: MonthDeadline): string {
  const by = value.bound === 'by';
  const [first = 1] = value.months;
  if (value.part !== undefined) return partOfMonth(value.part, first, by) + yearTail(value);
  return (by ? `до ${monthList([first], false, true)}` : monthList(value.months, value.span === true)) + yearTail(value);
}

function quarter(value: QuarterDeadline): string {
  const numbers = romanList(value.quarters, value.span === true);
  const by = value.bound === 'by';
  const edge = value.part === undefined ? '' : by ? `${EDGE_GENITIVE[value.part] ?? ''} ` : `${EDGE[value.part] ?? ''} `;
  const noun = by || edge !== '' ? 'квартала' : 'квартал';
  return `${by ? 'до ' : ''}${edge}${numbers} ${noun}${yearTail(value)}`;
}

const EDGE: Readonly<Record<string, string>> = { start: 'начало', middle: 'середина', end: 'конец' };
const EDGE_GENITIVE: Readonly<Record<string, string>> = { start: 'начала', middle: 'середины', end: 'конца' };

function term(value: TermDeadline): string {
  const noun = value.unit === 'trimester' ? 'триместр' : 'четверть';
  return `${romanList(value.terms, value.span === true)} ${noun}${value.schoolYear === undefined ? '' : ` ${schoolYearGenitive(value.schoolYear)}`}`;
}

function schoolOrYear(value: HalfyearDeadline): string {
  if (value.schoolYear !== undefined) return ` ${schoolYearGenitive(value.schoolYear)}`;
  return value.scope === undefined ? yearTail(value) : ' учебного года';
}

function range(value: RangeDeadline): string {
  if (value.schoolYear !== undefined) return schoolYearNominative(value.schoolYear);
  if (value.from === null) return value.to === null ? '' : `до ${partialParts(value.to).year} года`;
  if (value.to === null) return `с ${dayText(value.from)}`;
  if (value.ambiguous !== undefined) return `${partialParts(value.from).year}–${partialParts(value.to).year} год`;
  return `с ${dayText(value.from)} по ${dayText(value.to)}${yearTail(value)}`;
}

function relative(value: RelativeDeadline): string {
  const { n, unit, anchor } = value;
  if (value.ambiguous !== undefined) return `срок: ${length(n, unit, 'nominative')}`;
  if (value.dir === 'before') return `не позднее чем за ${length(n, unit, 'nominative')}${anchor === null ? '' : ` до ${anchor}`}`;
  if (value.bound === 'on') return `через ${length(n, unit, 'nominative')}${anchor === null ? '' : ` после ${anchor}`}`;
  return `в течение ${length(n, unit, 'genitive')}${anchor === null ? '' : ` со дня ${anchor}`}`;
}

function ongoing(value: OngoingDeadline): string {
  if (value.scope === 'permanent') return 'постоянно';
  if (value.schoolYear !== undefined) return `в течение ${schoolYearGenitive(value.schoolYear)}`;
  return value.year === undefined ? during(value.scope) : `в течение ${value.year} года`;
}

/** «а также» and «или же» keep the parts from growing into one rule when the phrase is read again. */
function composite(value: CompositeDeadline): string {
  return value.parts.map((part) => formatDeadline(part)).join(value.either ? ', или же ' : ', а также ');
}
