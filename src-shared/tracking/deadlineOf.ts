import type { PlainDate } from '../base/plainDate.ts';
import { readCalendarDate } from '../deadline/calendarDate.ts';
import type { Deadline } from '../deadline/deadline.ts';
import type { WorkCalendar } from '../deadline/workCalendar.ts';
import type { Duty } from './duty.ts';
import type { TrackingSettings } from './trackingSettings.ts';

/** The one place where tracking asks the grammar of deadlines. */

export type AskWhy = 'schedule' | 'event' | 'ambiguous' | 'unread';

export interface DutyDeadline {
  /** In the words of the paper; empty where the duty has no deadline. */
  readonly words: string;
  readonly deadline: Deadline | null;
  /** Why the words alone give no days; `null` when they do, or when there are no days to be had («постоянно»). */
  readonly ask: AskWhy | null;
}

/** What days are counted by. */
export interface DayCounting {
  readonly settings: TrackingSettings;
  readonly calendar: WorkCalendar;
}

/** The deadline of a duty: its own line, else one inside its words, else that of the points above it. */
export function deadlineOf(duty: Pick<Duty, 'deadline' | 'inherited' | 'text'>): DutyDeadline {
  const words = duty.deadline ?? duty.inherited ?? '';
  return words === '' ? { words, deadline: null, ask: null } : readDeadline(words);
}

export function readDeadline(words: string): DutyDeadline {
  const date = readCalendarDate(words, '2000-01-01');
  if (date === null || date.kind === 'noSuchDay') return { words, deadline: null, ask: 'unread' };
  return { words, deadline: { kind: 'date', date: date.date, bound: date.kind }, ask: null };
}

/** The days of a deadline before days off are minded, in order, between two days, both included. */
export function nominalDays(
  deadline: Deadline,
  on: PlainDate,
  from: PlainDate,
  until: PlainDate,
  _counting: DayCounting,
): readonly PlainDate[] {
  void on;
  return deadline.kind === 'date' && deadline.date !== undefined && deadline.date >= from && deadline.date <= until ? [deadline.date] : [];
}

/** Whether a deadline comes again and again; everything else falls due a counted number of times. */
export function isRecurring(deadline: Deadline): boolean {
  return deadline.kind === 'periodic' || (deadline.kind === 'composite' && deadline.parts.some((part) => part.kind === 'periodic'));
}

/** The deadline in the program's own words; empty when it was not understood. */
export function understoodWords(deadline: Deadline | null): string {
  return deadline === null ? '' : deadline.kind;
}

/** Ways to understand words that leave a choice. */
export function readingsOf(_words: string): readonly string[] {
  return [];
}
