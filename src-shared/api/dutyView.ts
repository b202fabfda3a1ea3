import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { plainDateSchema } from '../base/plainDate.ts';
import { dayOffRuleSchema } from '../tracking/trackingSettings.ts';
import { figuresSchema, paperRefSchema, performerSchema, responsibleSchema } from './trackingRow.ts';

/** Why a deadline gives no days by itself. */
export const askSchema = z.object({
  /**
   * `schedule`: «по графику …»; `event`: «до окончания …»; `ambiguous`: the words leave a choice; `noEnd`: a period without
   * its last day; `unread`: not understood.
   */
  why: z.enum(['schedule', 'event', 'ambiguous', 'noEnd', 'unread']),
  /** One sentence for people. */
  sentence: z.string(),
  /** Ways to understand it, each in words that `setDates` takes, with the days they give. */
  readings: z.array(z.object({ words: z.string(), dates: z.array(plainDateSchema) })),
  /** Days given for the same words before, to be offered: the latest answer. */
  remembered: z.array(plainDateSchema),
});
export type Ask = Readonly<z.infer<typeof askSchema>>;

/** One point or row that tells somebody to do something, with all who report on it. */
export const dutyViewSchema = z.object({
  source: z.object({ kind: z.enum(['point', 'row']), id: idSchema, annexId: idSchema.nullable() }),
  label: z.string(),
  text: z.string(),
  above: z.string(),
  /** As the paper names them, and how many that makes. */
  named: z.array(z.string()),
  alsoNamed: z.array(z.string()),
  performers: z.array(performerSchema),
  responsible: z.array(responsibleSchema),
  controller: z.string(),
  deadlineWords: z.string(),
  /** The deadline as understood, in the program's own words; empty when not. */
  understood: z.string(),
  /** The days for one performer, to the horizon; empty for an undated duty. */
  dates: z.array(plainDateSchema),
  dayOffRule: dayOffRuleSchema.nullable(),
  /** `null`: nothing to ask. */
  ask: askSchema.nullable(),
  /** «14 школ × 4 квартала = 56». */
  sum: z.string(),
  figures: figuresSchema,
  /** How it was changed or removed later, in the order of time. */
  changes: z.array(z.string()),
  removed: z.boolean(),
});
export type DutyView = Readonly<z.infer<typeof dutyViewSchema>>;

/** A group of addressees as it was when the paper was signed. */
export const frozenListSchema = z.object({
  named: z.string(),
  audienceId: idSchema.nullable(),
  members: z.array(z.object({ id: idSchema, text: z.string(), gone: z.boolean() })),
});

/** All that follows from a paper: as it will be (a draft) or as it is (a signed one). */
export const paperDutiesSchema = z.object({
  paper: paperRefSchema,
  /** `false`: a draft, nothing is kept yet. */
  signed: z.boolean(),
  duties: z.array(dutyViewSchema),
  lists: z.array(frozenListSchema),
  figures: figuresSchema,
  /** What would go wrong or stands odd, one sentence each: «Срок в пункте 2.1 раньше даты документа …». */
  doubts: z.array(z.object({ source: idSchema.nullable(), sentence: z.string() })),
});
export type PaperDuties = Readonly<z.infer<typeof paperDutiesSchema>>;
