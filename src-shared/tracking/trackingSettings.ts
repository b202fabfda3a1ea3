import { z } from 'zod';

/** What becomes of a due day that is a day off: it stays, or moves to the working day before or after it. */
export const dayOffRuleSchema = z.enum(['asWritten', 'before', 'after']);
export type DayOffRule = z.infer<typeof dayOffRuleSchema>;

const monthDay = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
/** A stretch of the school year, `MM-DD` both; it may run over the year's end. */
const stretch = z.strictObject({ from: monthDay, to: monthDay });

/** How the department counts its days. */
export const trackingSettingsSchema = z.strictObject({
  dayOffRule: dayOffRuleSchema,
  /** Days off by decree of the president (2020, 2021) count as days off. */
  presidentialDaysOff: z.boolean(),
  schoolYear: stretch,
  /** Four quarters of the school year. */
  terms: z.array(stretch).min(1).max(4),
  trimesters: z.array(stretch).min(1).max(3),
  /** How many days ahead the morning reminder looks. */
  remindDays: z.int().min(0).max(60),
});
export type TrackingSettings = Readonly<z.infer<typeof trackingSettingsSchema>>;

/** The common school calendar; a department corrects it to its own. */
export const DEFAULT_TRACKING_SETTINGS: TrackingSettings = {
  dayOffRule: 'asWritten',
  presidentialDaysOff: true,
  schoolYear: { from: '09-01', to: '05-31' },
  terms: [
    { from: '09-01', to: '10-31' },
    { from: '11-01', to: '12-31' },
    { from: '01-09', to: '03-31' },
    { from: '04-01', to: '05-31' },
  ],
  trimesters: [
    { from: '09-01', to: '11-30' },
    { from: '12-01', to: '02-28' },
    { from: '03-01', to: '05-31' },
  ],
  remindDays: 3,
};
