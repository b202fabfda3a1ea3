import type { PlainDate } from '../base/plainDate.ts';
import type { SchoolYearSettings } from './schoolYear.ts';
import type { DayOffRule, WorkCalendar } from './workCalendar.ts';

/** What turns a rule into days: when the paper was written, how far to look, and how the department counts. */
export interface DueContext {
  /** The document's date; nothing falls due before it. */
  readonly on: PlainDate;
  readonly until: PlainDate;
  readonly school: SchoolYearSettings;
  readonly calendar: WorkCalendar;
  readonly dayOff: DayOffRule;
}
