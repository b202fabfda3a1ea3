import { assertNever } from '../base/assertNever.ts';
import type { PlainDate } from '../base/plainDate.ts';
import type { Reading } from './deadline.ts';
import type { DueContext } from './dueContext.ts';
import { dateDue, halfyearDue, monthDue, ongoingDue, quarterDue, rangeDue, relativeDue, termDue } from './dueOnce.ts';
import { periodicDue } from './duePeriodic.ts';
import { movedOffDayOff } from './workCalendar.ts';

/**
 * The days on which something falls due in the window, in order. A day for a date, the last day for a month, a quarter or a span,
 * the last day of each period for what comes again; nothing for what waits for an event, a need or another paper.
 * The rule for days off moves a day after the window was applied, so that none is lost at its edge.
 */
export function dueDates(value: Reading, context: DueContext): readonly PlainDate[] {
  const { on, until, calendar, dayOff } = context;
  const inWindow = raw(value, context).filter((date) => date >= on && date <= until);
  return [...new Set(inWindow.map((date) => movedOffDayOff(date, calendar, dayOff)))].toSorted();
}

function raw(value: Reading, context: DueContext): readonly PlainDate[] {
  switch (value.kind) {
    case 'date':
      return dateDue(value, context);
    case 'month':
      return monthDue(value, context);
    case 'quarter':
      return quarterDue(value, context);
    case 'halfyear':
      return halfyearDue(value, context);
    case 'term':
      return termDue(value, context);
    case 'range':
      return rangeDue(value, context);
    case 'periodic':
      return periodicDue(value, context);
    case 'relative':
      return relativeDue(value, context);
    case 'ongoing':
      return ongoingDue(value, context);
    case 'composite':
      return value.parts.flatMap((part) => raw(part, context));
    case 'event':
    case 'planref':
    case 'asneeded':
    case 'immediate':
    case 'none':
      return [];
    default:
      return assertNever(value);
  }
}
