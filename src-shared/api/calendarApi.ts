import { z } from 'zod';
import { plainDateSchema } from '../base/plainDate.ts';
import { trackingSettingsSchema } from '../tracking/trackingSettings.ts';
import { reads, writes } from './operation.ts';
import { typedText } from './typedText.ts';

const year = z.int().min(1990).max(2200);

/** A day that differs from its weekday, or is a holiday. */
export const calendarDayMarkSchema = z.strictObject({
  date: plainDateSchema,
  /**
   * `holiday`: by law; `transferredOff`: a day off moved here; `presidentialOff`: by decree; `off`: marked by the user;
   * `working`: a weekend day that is worked; `shortened`: an hour shorter.
   */
  kind: z.enum(['holiday', 'transferredOff', 'presidentialOff', 'off', 'working', 'shortened']),
  /** The law, the decree, the user's words. */
  note: typedText.max(1000),
});
export type CalendarDayMark = Readonly<z.infer<typeof calendarDayMarkSchema>>;

export const calendarYearSchema = z.object({
  year,
  /** Whether the year's transfers are known; `false`: only the law's holidays count, and the screen says so. */
  filled: z.boolean(),
  days: z.array(calendarDayMarkSchema),
  workingDays: z.int(),
  /** Whether the user changed it. */
  edited: z.boolean(),
  /** One sentence where the year needs a look: not filled in, transfers not yet published. */
  warning: z.string().nullable(),
});
export type CalendarYear = Readonly<z.infer<typeof calendarYearSchema>>;

/** The working calendar and how the department counts its days. Changing them moves what is still awaited and nobody moved by hand. */
export const calendarApi = {
  'calendar.settings': reads('signedIn', z.strictObject({}), trackingSettingsSchema),
  'calendar.saveSettings': writes('settings', trackingSettingsSchema, z.object({ settings: trackingSettingsSchema, moved: z.int() })),
  'calendar.years': reads('signedIn', z.strictObject({ from: year, to: year }), z.array(calendarYearSchema)),
  /** The years that the department edited, each with all its marks: with the settings a page counts days as the core does. */
  'calendar.edited': reads('signedIn', z.strictObject({}), z.array(z.object({ year, days: z.array(calendarDayMarkSchema) }))),
  /** All marks of a year as they shall be; `null` takes the program's own data again. */
  'calendar.saveYear': writes(
    'settings',
    z.strictObject({ year, days: z.array(calendarDayMarkSchema).max(366).nullable() }),
    z.object({ year: calendarYearSchema, moved: z.int() }),
  ),
} as const;
