import { addDays } from '../base/dayArithmetic.ts';
import type { PlainDate } from '../base/plainDate.ts';
import type { DayOffRule } from './trackingSettings.ts';

/** Which days nobody works, by the working calendar. */
export type IsDayOff = (date: PlainDate) => boolean;

/** Longer than any row of holidays with the days around it. */
const LONGEST = 60;

/** The day on which something falls due by the rule for days off; a calendar of nothing but days off leaves it as written. */
export function shiftDueDay(date: PlainDate, rule: DayOffRule, isDayOff: IsDayOff): PlainDate {
  if (rule === 'asWritten') return date;
  const step = rule === 'before' ? -1 : 1;
  for (let days = 0; days <= LONGEST; days += 1) {
    const candidate = addDays(date, step * days);
    if (!isDayOff(candidate)) return candidate;
  }
  return date;
}
