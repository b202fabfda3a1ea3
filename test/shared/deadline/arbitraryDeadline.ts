import fc from 'fast-check';
import { daysInMonth } from '../../../src-shared/base/plainDate.ts';
import type { Deadline, Offset, Part, PeriodicDeadline, SimpleDeadline, Unit } from '../../../src-shared/deadline/deadline.ts';

/** Every kind of deadline with every combination of fields that a Russian phrase can say without contradicting itself. */

const month = fc.integer({ min: 1, max: 12 });
const year = fc.integer({ min: 2015, max: 2045 });
const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([h, m]) => `${two(h)}:${two(m)}`);
const PARTS: readonly Part[] = [
  'start',
  'middle',
  'end',
  'first-half',
  'second-half',
  'first-decade',
  'second-decade',
  'third-decade',
  'first-week',
  'second-week',
  'third-week',
  'fourth-week',
  'last-week',
];

function two(n: number): string {
  return String(n).padStart(2, '0');
}

const monthDay = month.chain((m) => fc.integer({ min: 1, max: daysInMonth(2000, m) }).map((d) => ({ month: m, day: d })));
const partial = monthDay.map(({ month: m, day }) => `--${two(m)}-${two(day)}`);
const full = fc.tuple(year, month).chain(([y, m]) => fc.integer({ min: 1, max: daysInMonth(y, m) }).map((d) => `${y}-${two(m)}-${two(d)}`));

/** Fields that are there or not. */
function maybe<Field extends string, Value>(name: Field, value: fc.Arbitrary<Value>): fc.Arbitrary<Partial<Record<Field, Value>>> {
  return fc.oneof(
    fc.constant({}),
    value.map((each) => ({ [name]: each }) as Partial<Record<Field, Value>>),
  );
}

function join<Shape>(...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<Shape> {
  return fc.tuple(...parts).map((each) => Object.assign({}, ...each) as Shape);
}

const distinct = (of: fc.Arbitrary<number>, minLength = 1): fc.Arbitrary<number[]> => fc.uniqueArray(of, { minLength, maxLength: 4 });
const always = <Value>(value: Value): fc.Arbitrary<Value> => fc.constant(value);

const yearWords = fc.oneof(
  always({}),
  year.map((each) => ({ year: each })),
  fc.constantFrom({ yearFrom: 'current' }, { yearFrom: 'next' }),
);
const partialYear = fc.constantFrom({ yearFrom: 'document' }, { yearFrom: 'current' }, { yearFrom: 'next' });
const someDays = fc.oneof(
  full.map((date) => ({ date })),
  fc.uniqueArray(full, { minLength: 2, maxLength: 4 }).map((dates) => ({ dates })),
  join<object>(
    partial.map((date) => ({ date })),
    partialYear,
  ),
  join<object>(
    fc.uniqueArray(partial, { minLength: 2, maxLength: 4 }).map((dates) => ({ dates })),
    partialYear,
  ),
);
const date = fc.oneof(
  join<SimpleDeadline>(
    always({ kind: 'date' }),
    someDays,
    fc.constantFrom('on', 'by', 'from', 'after').map((bound) => ({ bound })),
    maybe('time', time),
    maybe('assignee', fc.constantFrom('Ветлугина Н.С.', 'Солодов П.А.', 'методист Лебедянская Т.И.')),
  ),
  always<SimpleDeadline>({ kind: 'date', date: '--12-31', bound: 'by', yearFrom: 'document', ambiguous: 'yearKind' }),
);

const span = fc.tuple(month, month).filter(([a, b]) => a !== b);
const monthRow = fc.oneof(
  distinct(month).map((months) => ({ months })),
  span.map(([a, b]) =>
    a < b
      ? { months: Array.from({ length: b - a + 1 }, (_, at) => a + at), span: true }
      : { months: [a, b], span: true, crossesYear: true },
  ),
);
const singleMonth = month.map((each) => ({ months: [each] }));
const months = fc.oneof(
  join<SimpleDeadline>(always({ kind: 'month' }), monthRow, yearWords),
  join<SimpleDeadline>(
    always({ kind: 'month' }),
    singleMonth,
    fc.constantFrom(...PARTS).map((part) => ({ part })),
    yearWords,
  ),
  join<SimpleDeadline>(always({ kind: 'month', bound: 'by', ambiguous: 'monthBound' }), singleMonth, yearWords),
  always<SimpleDeadline>({ kind: 'month', months: [2], part: 'end', bound: 'by' }),
);

const quarterRow = fc.oneof(
  distinct(fc.integer({ min: 1, max: 4 })).map((quarters) => ({ quarters })),
  always({ quarters: [2, 3], span: true }),
);
const quarters = fc.oneof(
  join<SimpleDeadline>(
    always({ kind: 'quarter' }),
    quarterRow,
    fc.oneof(yearWords, fc.constantFrom({ offset: 'following-year' }, { offset: 'same-year' })),
  ),
  join<SimpleDeadline>(
    always({ kind: 'quarter' }),
    fc.integer({ min: 1, max: 4 }).map((each) => ({ quarters: [each] })),
    fc.constantFrom('start', 'middle', 'end').map((part) => ({ part })),
    maybe('bound', always('by')),
    yearWords,
  ),
);

const schoolYear = year.map((each) => `${each}/${two((each + 1) % 100)}`);
const halfyear = join<SimpleDeadline>(
  always({ kind: 'halfyear' }),
  fc.constantFrom({ halves: [1] }, { halves: [2] }, { halves: [1, 2] }),
  fc.oneof(
    yearWords,
    schoolYear.map((each) => ({ schoolYear: each })),
    always({ scope: 'school-year' }),
  ),
);
const term = join<SimpleDeadline>(
  always({ kind: 'term' }),
  fc.oneof(
    distinct(fc.integer({ min: 1, max: 4 })).map((terms) => ({ terms })),
    always({ terms: [2, 3, 4], span: true }),
    distinct(fc.integer({ min: 1, max: 3 })).map((terms) => ({ terms, unit: 'trimester' })),
  ),
  maybe('schoolYear', schoolYear),
);

const ordered = fc.tuple(full, full).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const range = fc.oneof(
  join<SimpleDeadline>(always({ kind: 'range' }), ordered),
  join<SimpleDeadline>(
    always({ kind: 'range' }),
    partial.map((from) => ({ from })),
    partial.map((to) => ({ to })),
    fc.constantFrom({}, { yearFrom: 'current' }, { yearFrom: 'next' }),
  ),
  year.map((each): SimpleDeadline => ({ kind: 'range', from: null, to: `${each}-12-31` })),
  year.map((each): SimpleDeadline => ({ kind: 'range', from: `${each}-01-01`, to: `${each + 1}-12-31`, ambiguous: 'yearsOrSchoolYear' })),
  year.map((each): SimpleDeadline => ({
    kind: 'range',
    from: `${each}-09-01`,
    to: `${each + 1}-08-31`,
    schoolYear: `${each}/${two((each + 1) % 100)}`,
  })),
);

const lengths = fc.oneof(
  fc.integer({ min: 1, max: 90 }),
  fc.integer({ min: 1, max: 20 }).map((n): readonly [number, number] => [n, n + 2]),
);
const anchors = fc.constantFrom(null, 'подписания протокола', 'поступления заявления', 'начала учебного года', 'заседания комиссии');
const relative = fc.oneof(
  join<SimpleDeadline>(
    always({ kind: 'relative' }),
    lengths.map((n) => ({ n })),
    fc.constantFrom<Unit>('hour', 'day', 'workday', 'calday', 'week', 'month', 'year').map((unit) => ({ unit })),
    anchors.map((anchor) => ({ anchor })),
    fc.constantFrom({ dir: 'after', bound: 'by' }, { dir: 'after', bound: 'on' }, { dir: 'before', bound: 'by' }),
  ),
  lengths.map((n): SimpleDeadline => ({
    kind: 'relative',
    n,
    unit: 'day',
    anchor: 'дата документа',
    dir: 'after',
    bound: 'by',
    ambiguous: 'anchorNotNamed',
  })),
);

const ongoing = fc.oneof(
  fc
    .constantFrom('permanent', 'week', 'month', 'quarter', 'term', 'halfyear', 'calendar-year', 'school-year', 'financial-year', 'period')
    .map((scope): SimpleDeadline => ({ kind: 'ongoing', scope })),
  always<SimpleDeadline>({ kind: 'ongoing', scope: 'calendar-or-school-year', ambiguous: 'yearKind' }),
  year.map((each): SimpleDeadline => ({ kind: 'ongoing', scope: 'calendar-year', year: each })),
  schoolYear.map((each): SimpleDeadline => ({ kind: 'ongoing', scope: 'school-year', schoolYear: each })),
);
const byWords = fc.constantFrom<SimpleDeadline>(
  { kind: 'event', event: 'до окончания учебного года', bound: 'by' },
  { kind: 'event', event: 'по завершении ремонта', bound: 'after' },
  { kind: 'event', event: 'на осенних каникулах', bound: 'in' },
  { kind: 'event', event: 'до особого распоряжения', bound: 'until' },
  { kind: 'event', event: 'со дня подписания', bound: 'from', use: 'entry-into-force' },
  { kind: 'planref', ref: 'по графику Минпросвещения России' },
  { kind: 'planref', ref: 'в сроки, установленные приказом управления' },
  { kind: 'asneeded' },
  { kind: 'asneeded', condition: 'по запросу' },
  { kind: 'asneeded', condition: 'по мере поступления обращений' },
  { kind: 'immediate' },
);

// Rhythms.
const limits = fc.constantFrom({}, { min: true }, { max: true });
const times = fc.oneof(fc.integer({ min: 1, max: 9 }), always<readonly [number, number]>([1, 2]));
const beat = (unit: Unit): fc.Arbitrary<object> =>
  fc.oneof(
    always({ unit }),
    fc.integer({ min: 2, max: 12 }).map((every) => ({ unit, every })),
    join<object>(
      always({ unit }),
      times.map((each) => ({ times: each })),
      limits,
      maybe('every', fc.integer({ min: 2, max: 10 })),
    ),
  );
const beatOf = (...units: readonly Unit[]): fc.Arbitrary<object> => fc.oneof(...units.map(beat));
const tail = join<object>(maybe('scope', fc.constantFrom('school-year', 'calendar-year', 'period')), maybe('time', time));
const bound = maybe('bound', always('by'));
const day = fc.oneof(
  fc.integer({ min: 1, max: 31 }),
  always(-1),
  fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 2, maxLength: 3 }),
);
const workday = fc.oneof(fc.integer({ min: 1, max: 10 }), always(-1));
const offsets = (...list: readonly Offset[]): fc.Arbitrary<object> => fc.constantFrom(...list).map((offset) => ({ offset }));
const MONTHLY: readonly Offset[] = ['following-month', 'second-following-month', 'third-following-month', 'same-month'];
const LONGER: readonly Offset[] = [
  'following-month',
  'second-following-month',
  'third-following-month',
  'first-month',
  'second-month',
  'last-month',
];

const periodic = fc.oneof(
  join<PeriodicDeadline>(
    always({ kind: 'periodic' }),
    beatOf('day', 'workday', 'week', 'month', 'quarter', 'trimester', 'term', 'halfyear', 'year', 'decade', 'hour'),
    tail,
  ),
  join<PeriodicDeadline>(
    always({ kind: 'periodic' }),
    beat('month'),
    fc.oneof(
      day.map((dayOfMonth) => ({ dayOfMonth })),
      workday.map((workdayOfMonth) => ({ workdayOfMonth })),
    ),
    fc.oneof(always({}), offsets(...MONTHLY)),
    bound,
    tail,
  ),
  join<PeriodicDeadline>(
    always({ kind: 'periodic' }),
    beatOf('quarter', 'halfyear', 'year', 'term', 'trimester'),
    fc.oneof(
      day.map((dayOfMonth) => ({ dayOfMonth })),
      workday.map((workdayOfMonth) => ({ workdayOfMonth })),
    ),
    offsets(...LONGER),
    bound,
    tail,
  ),
  join<PeriodicDeadline>(
    always({ kind: 'periodic', ambiguous: 'monthNotNamed' }),
    beatOf('quarter', 'halfyear', 'year'),
    fc.integer({ min: 1, max: 31 }).map((dayOfMonth) => ({ dayOfMonth })),
    bound,
  ),
  join<PeriodicDeadline>(
    always({ kind: 'periodic', unit: 'month', ambiguous: 'periodNotNamed' }),
    fc.integer({ min: 1, max: 31 }).map((dayOfMonth) => ({ dayOfMonth })),
    fc.oneof(always({}), offsets('following-month', 'second-following-month')),
    bound,
  ),
  join<PeriodicDeadline>(
    always({ kind: 'periodic' }),
    beat('year'),
    fc.oneof(
      monthDay,
      fc.uniqueArray(partial, { minLength: 2, maxLength: 4 }).map((dates) => ({ dates })),
    ),
    fc.oneof(always({}), offsets('following-year', 'same-year', 'current-financial-year')),
    bound,
    tail,
  ),
  join<PeriodicDeadline>(
    always({ kind: 'periodic' }),
    beatOf('quarter', 'halfyear'),
    fc.uniqueArray(partial, { minLength: 2, maxLength: 4 }).map((dates) => ({ dates })),
    bound,
    tail,
  ),
  join<PeriodicDeadline>(
    always({ kind: 'periodic' }),
    beatOf('year', 'month', 'quarter'),
    fc.oneof(
      monthRow,
      join<object>(
        singleMonth,
        fc.constantFrom(...PARTS).map((part) => ({ part })),
      ),
    ),
    tail,
  ),
  join<PeriodicDeadline>(always({ kind: 'periodic' }), beat('year'), singleMonth, offsets('following-year', 'same-year'), tail),
  join<PeriodicDeadline>(
    always({ kind: 'periodic' }),
    beat('year'),
    fc.oneof(
      join<object>(
        fc.integer({ min: 1, max: 4 }).map((quarter) => ({ quarter })),
        maybe('part', fc.constantFrom('start', 'end')),
      ),
      always({ quarters: [1, 3] }),
      always({ halves: [1, 2] }),
      always({ terms: [2, 4] }),
    ),
    fc.oneof(always({}), offsets('following-year', 'same-year')),
    tail,
  ),
  join<PeriodicDeadline>(
    always({ kind: 'periodic' }),
    beatOf('year', 'day', 'week', 'month'),
    fc.oneof(
      ordered,
      fc.tuple(partial, partial).map(([from, to]) => ({ from, to })),
      partial.map((from) => ({ from, to: null })),
      year.map((each) => ({ from: null, to: `${each}-12-31` })),
    ),
    tail,
  ),
  join<PeriodicDeadline>(
    always({ kind: 'periodic' }),
    beatOf('day', 'week', 'month'),
    partial.map((to) => ({ from: null, to })),
    tail,
  ),
  join<PeriodicDeadline>(
    always({ kind: 'periodic' }),
    beatOf('week', 'day'),
    fc
      .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 })
      .map((weekdays) => ({ weekdays: weekdays.toSorted((a, b) => a - b) })),
    tail,
  ),
  join<PeriodicDeadline>(
    always({ kind: 'periodic' }),
    beat('month'),
    fc
      .uniqueArray(fc.tuple(fc.oneof(fc.integer({ min: 1, max: 4 }), always(-1)), fc.integer({ min: 1, max: 7 })), {
        minLength: 1,
        maxLength: 3,
      })
      .map((weekdayOfMonth) => ({ weekdayOfMonth })),
    tail,
  ),
);

export const arbitrarySimpleDeadline: fc.Arbitrary<SimpleDeadline> = fc.oneof(
  { weight: 3, arbitrary: date },
  { weight: 2, arbitrary: months },
  quarters,
  halfyear,
  term,
  range,
  relative,
  ongoing,
  byWords,
  { weight: 8, arbitrary: periodic },
);

/** Parts of a composite are different: the same rule twice is one rule. */
export const arbitraryDeadline: fc.Arbitrary<Deadline> = fc.oneof(
  { weight: 9, arbitrary: arbitrarySimpleDeadline },
  fc
    .tuple(
      fc.uniqueArray(arbitrarySimpleDeadline, { minLength: 2, maxLength: 3, selector: (each) => JSON.stringify(each) }),
      fc.constantFrom({}, { either: true as const }),
    )
    .map(([parts, either]): Deadline => ({ kind: 'composite', parts: parts.map(withoutAssignee), ...either })),
);

/** Who answers for it is said of the whole line. */
function withoutAssignee(part: SimpleDeadline): SimpleDeadline {
  if (part.kind !== 'date') return part;
  const { assignee: _assignee, ...rest } = part;
  return rest;
}
