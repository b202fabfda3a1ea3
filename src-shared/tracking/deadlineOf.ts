import { plainDate, dateParts, type PlainDate } from '../base/plainDate.ts';
import { addYears } from '../base/dayArithmetic.ts';
import { ambiguityOf, readingsOf as readingsOfValue } from '../deadline/ambiguity.ts';
import type { Deadline, SimpleDeadline } from '../deadline/deadline.ts';
import { dueDates } from '../deadline/dueDates.ts';
import { findDeadlines } from '../deadline/findDeadlines.ts';
import { formatDeadline } from '../deadline/format.ts';
import { readDeadline as readWords, type DeadlineSurroundings } from '../deadline/readDeadline.ts';
import type { WorkCalendar } from '../deadline/workCalendar.ts';
import type { Duty } from './duty.ts';
import type { TrackingSettings } from './trackingSettings.ts';

/** The one place where tracking asks the grammar of deadlines. */

/**
 * Why the words of a deadline alone give no days: `schedule`: «по графику …»; `event`: «до окончания …»; `ambiguous`: they
 * leave a choice; `noEnd`: a period without its last day; `unread`: not understood.
 */
export type AskWhy = 'schedule' | 'event' | 'ambiguous' | 'noEnd' | 'unread';

export interface DutyDeadline {
  /** In the words of the paper; empty where the duty has no deadline. */
  readonly words: string;
  readonly deadline: Deadline | null;
  /** `null` when the words give days, or when there are no days to be had («постоянно», «по мере необходимости»). */
  readonly ask: AskWhy | null;
}

/** What days are counted by. */
export interface DayCounting {
  readonly settings: TrackingSettings;
  readonly calendar: WorkCalendar;
}

const NOTHING: DutyDeadline = { words: '', deadline: null, ask: null };

/**
 * The deadline of a duty: its own line, else those inside its own words, else that of the points above it, else one inside
 * their words. `heading` is the title of the plan it stands in.
 */
export function deadlineOf(duty: Pick<Duty, 'deadline' | 'inherited' | 'text' | 'above'>, heading = ''): DutyDeadline {
  const above = duty.above.join('\n');
  const around = { text: duty.text, heading: [heading, above].filter((words) => words !== '').join('\n') };
  if (duty.deadline !== null) return readDeadline(duty.deadline, around);
  const own = inside(duty.text);
  if (own !== null) return own;
  if (duty.inherited !== null) return readDeadline(duty.inherited, { ...around, text: `${above}\n${duty.text}` });
  return duty.above.toReversed().reduce<DutyDeadline | null>((found, words) => found ?? inside(words), null) ?? NOTHING;
}

export function readDeadline(words: string, around: DeadlineSurroundings = {}): DutyDeadline {
  const value = readWords(words, around);
  return value.kind === 'none' ? { words, deadline: null, ask: 'unread' } : { words, deadline: value, ask: askOf(value) };
}

/** Every deadline inside a sentence, as one. */
function inside(text: string): DutyDeadline | null {
  const found = findDeadlines(text);
  const [first] = found;
  if (first === undefined) return null;
  const parts = found.flatMap(({ value }) => partsOf(value));
  const deadline: Deadline = parts.length === 1 ? first.value : { kind: 'composite', parts };
  return { words: found.map(({ words }) => words).join('; '), deadline, ask: askOf(deadline) };
}

/** What a person has to say before there are days. */
function askOf(value: Deadline): AskWhy | null {
  return partsOf(value).reduce<AskWhy | null>((why, part) => why ?? askOfPart(part), null);
}

function askOfPart(part: SimpleDeadline): AskWhy | null {
  if (ambiguityOf(part) !== null) return 'ambiguous';
  switch (part.kind) {
    case 'planref':
      return 'schedule';
    case 'event':
      return part.use === 'entry-into-force' ? null : 'event';
    case 'relative':
      return isCounted(part) ? null : 'event';
    case 'range':
      return part.to === null && part.schoolYear === undefined ? 'noEnd' : null;
    default:
      return null;
  }
}

/** Counted from the paper itself; anything else waits for its event. */
function isCounted(part: Extract<SimpleDeadline, { kind: 'relative' }>): boolean {
  return (
    part.anchor !== null && part.dir === 'after' && /подписани\p{L}* (?:настоящ\p{L}* )?(?:документа|приказа|протокола)/u.test(part.anchor)
  );
}

function partsOf(value: Deadline): readonly SimpleDeadline[] {
  return value.kind === 'composite' ? value.parts : [value];
}

/** How far back a day is looked for that the paper names although it was past already, and how far on one that comes once. */
const YEARS_BACK = 3;
const YEARS_ON = 30;

/**
 * The days of a deadline before days off are minded, in order, from the document's day: what comes again up to `until`, what
 * falls due a counted number of times whenever it does, also when it was past already: it is shown and asked about, not
 * lost. Parts of a deadline that have to be asked about give none.
 */
export function nominalDays(deadline: Deadline, on: PlainDate, until: PlainDate, counting: DayCounting): readonly PlainDate[] {
  const days = partsOf(deadline)
    .filter((part) => askOfPart(part) === null && !isDaily(part))
    .flatMap((part) => daysOfPart(part, on, until, counting));
  return [...new Set(days)].toSorted();
}

function daysOfPart(part: SimpleDeadline, on: PlainDate, until: PlainDate, { settings, calendar }: DayCounting): readonly PlainDate[] {
  const last = isRecurringPart(part) ? until : addYears(on, YEARS_ON);
  const daysFrom = (from: PlainDate): readonly PlainDate[] =>
    dueDates(part, { on: from, until: last, school: settings.school, calendar, dayOff: 'asWritten' });
  const days = daysFrom(on);
  if (days.length > 0 || isRecurringPart(part) || part.kind === 'relative') return days;
  const yearBegin = plainDate(dateParts(on)?.year ?? 1, 1, 1) ?? on;
  const sameYear = daysFrom(yearBegin);
  return sameYear.length > 0 ? sameYear : daysFrom(addYears(yearBegin, -YEARS_BACK));
}

/** Nobody ticks off a duty a day: what is done daily is watched over, not counted. */
function isDaily(part: SimpleDeadline): boolean {
  return (
    part.kind === 'periodic' &&
    part.every === undefined &&
    ['hour', 'day', 'calday', 'workday'].includes(part.unit) &&
    part.weekdays === undefined
  );
}

function isRecurringPart(part: SimpleDeadline): boolean {
  return part.kind === 'periodic';
}

/** Whether a deadline comes again and again; everything else falls due a counted number of times. */
export function isRecurring(deadline: Deadline): boolean {
  return partsOf(deadline).some(isRecurringPart);
}

/** The deadline in the program's own words; empty when it was not understood. */
export function understoodWords(deadline: Deadline | null): string {
  return deadline === null ? '' : formatDeadline(deadline);
}

/** Ways to understand a deadline that leaves a choice, in words that `readDeadline` takes. */
export function readingsOf(deadline: Deadline | null): readonly { readonly words: string; readonly value: Deadline }[] {
  return deadline === null ? [] : readingsOfValue(deadline).map((value) => ({ words: formatDeadline(value), value }));
}
