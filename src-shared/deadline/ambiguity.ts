import { assertNever } from '../base/assertNever.ts';
import type { Ambiguity, Deadline, PeriodicDeadline, Reading } from './deadline.ts';
import { DOCUMENT_ANCHOR } from './dueOnce.ts';
import { hasYear, partialDate } from './partialDate.ts';

/** What the words leave open, as a sentence for people. */
export function ambiguityText(ambiguity: Ambiguity): string {
  switch (ambiguity) {
    case 'yearKind':
      return 'Не сказано, календарный это год или учебный.';
    case 'yearsOrSchoolYear':
      return 'Это могут быть два календарных года или один учебный.';
    case 'periodNotNamed':
      return 'Не назван отчётный период: месяц, квартал или другой.';
    case 'monthNotNamed':
      return 'Не сказано, какого месяца это число.';
    case 'monthBound':
      return 'Не сказано, входит ли сам месяц в срок.';
    case 'anchorNotNamed':
      return 'Не сказано, с какого дня считать и какие это дни.';
    default:
      return assertNever(ambiguity);
  }
}

/** Why a reading is not the only one; `null` when it is. A composite is as doubtful as its parts. */
export function ambiguityOf(value: Reading): Ambiguity | null {
  if (value.kind === 'none') return null;
  if (value.kind === 'composite') return value.parts.map(ambiguityOf).find((each) => each !== null) ?? null;
  return 'ambiguous' in value && value.ambiguous !== undefined ? value.ambiguous : null;
}

/** The readings to choose from, each unambiguous; empty when there is nothing to choose. */
export function readingsOf(value: Deadline): readonly Deadline[] {
  if (value.kind === 'composite') {
    const at = value.parts.findIndex((part) => ambiguityOf(part) !== null);
    const open = value.parts[at];
    if (open === undefined) return [];
    return readingsOf(open).flatMap((reading) =>
      reading.kind === 'composite' ? [] : [{ ...value, parts: value.parts.with(at, reading) }],
    );
  }
  switch (value.kind) {
    case 'date':
      return value.ambiguous === undefined ? [] : [without(value), { kind: 'event', event: 'до окончания учебного года', bound: 'by' }];
    case 'ongoing':
      return value.ambiguous === undefined
        ? []
        : [
            { kind: 'ongoing', scope: 'school-year' },
            { kind: 'ongoing', scope: 'calendar-year' },
          ];
    case 'range':
      return value.ambiguous === undefined ? [] : years(value.from);
    case 'month': {
      const [month = 1] = value.months;
      const date = partialDate(month, 1, value.year) ?? '';
      if (value.ambiguous === undefined) return [];
      const { bound: _bound, ...whole } = without(value);
      return [{ kind: 'date', date, bound: 'by', ...(hasYear(date) ? {} : { yearFrom: value.yearFrom ?? 'document' }) }, whole];
    }
    case 'relative':
      if (value.ambiguous === undefined) return [];
      return (['workday', 'calday'] as const).map((unit) => ({
        ...without(value),
        unit: value.unit === 'day' ? unit : value.unit,
        anchor: DOCUMENT_ANCHOR,
      }));
    case 'periodic':
      return periodic(value);
    case 'quarter':
    case 'halfyear':
    case 'term':
    case 'event':
    case 'planref':
    case 'asneeded':
    case 'immediate':
      return [];
    default:
      return assertNever(value);
  }
}

function without<Value extends Deadline>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([field]) => field !== 'ambiguous')) as unknown as Value;
}

function years(from: string | null): readonly Deadline[] {
  const first = Number(from?.slice(0, 4));
  const schoolYear = `${first}/${String((first + 1) % 100).padStart(2, '0')}`;
  return [
    { kind: 'range', from: `${first}-09-01`, to: `${first + 1}-08-31`, schoolYear },
    { kind: 'range', from: `${first}-01-01`, to: `${first + 1}-12-31` },
  ];
}

function periodic(value: PeriodicDeadline): readonly Deadline[] {
  const plain = without(value);
  switch (value.ambiguous) {
    case undefined:
      return [];
    case 'yearKind':
      return [
        { ...plain, scope: 'school-year' },
        { ...plain, scope: 'calendar-year' },
      ];
    case 'monthNotNamed':
      return [
        { ...plain, offset: 'following-month' },
        { ...plain, offset: 'last-month' },
      ];
    case 'periodNotNamed':
      return [
        { ...plain, unit: 'month' },
        { ...plain, unit: 'quarter', offset: plain.offset ?? 'following-month' },
        ...(plain.offset === undefined
          ? []
          : [
              { ...plain, unit: 'halfyear' as const },
              { ...plain, unit: 'year' as const },
            ]),
      ];
    case 'yearsOrSchoolYear':
    case 'monthBound':
    case 'anchorNotNamed':
      return [];
    default:
      return assertNever(value.ambiguous);
  }
}
