import { z } from 'zod';
import { DEFAULT_SCHOOL_YEAR } from '../deadline/schoolYear.ts';

/** What becomes of a due day that is a day off: it stays, or moves to the working day before or after it. */
export const dayOffRuleSchema = z.enum(['asWritten', 'before', 'after']);

const monthDay = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);

/** When the school year and its terms lie; days as `MM-DD`. */
export const schoolYearSchema = z.strictObject({
  start: monthDay,
  end: monthDay,
  /** The last day of lessons: what is written after it speaks of the school year to come. */
  lessonsEnd: monthDay,
  termEnds: z.array(monthDay).min(1).max(4),
  trimesterEnds: z.array(monthDay).min(1).max(3),
  halfEnds: z.array(monthDay).min(1).max(2),
});

/** How the department counts its days. */
export const trackingSettingsSchema = z.strictObject({
  dayOffRule: dayOffRuleSchema,
  /** Days off by decree of the president (2020, 2021) count as days off. */
  presidentialDaysOff: z.boolean(),
  school: schoolYearSchema,
  /** How many days ahead the morning reminder looks. */
  remindDays: z.int().min(0).max(60),
});
export type TrackingSettings = Readonly<z.infer<typeof trackingSettingsSchema>>;

const { termEnds, trimesterEnds, halfEnds, ...school } = DEFAULT_SCHOOL_YEAR;

/** The common school calendar; a department corrects it to its own. */
export const DEFAULT_TRACKING_SETTINGS: TrackingSettings = {
  dayOffRule: 'asWritten',
  presidentialDaysOff: true,
  school: { ...school, termEnds: [...termEnds], trimesterEnds: [...trimesterEnds], halfEnds: [...halfEnds] },
  remindDays: 3,
};
