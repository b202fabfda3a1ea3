import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { plainDateSchema } from '../base/plainDate.ts';
import { documentKindSchema } from '../documents/kinds.ts';
import { standingSchema } from './standing.ts';

/** `awaited`: everything that still has to be done; `partly`: done in part; the others as in standing.ts. */
export const standingFilterSchema = z.enum([...standingSchema.options, 'awaited', 'partly']);
export type StandingFilter = z.infer<typeof standingFilterSchema>;

/**
 * What of all cells is looked at; one for the list, the matrix, the calendar, the progress, the report and the reminders.
 * Every field is short text, so that a filter stands in the address of a page. An absent field does not narrow.
 */
export const trackingFilterSchema = z.strictObject({
  /** Absent: everything but what was taken off control. */
  standing: standingFilterSchema.optional(),
  /** A performer's key (performerKey.ts). */
  performer: z.string().min(1).max(400).optional(),
  /** The key of one responsible in the department: `person:…` or `words:…`. */
  responsible: z.string().min(1).max(400).optional(),
  document: idSchema.optional(),
  /** One point or row of that document. */
  source: idSchema.optional(),
  kind: documentKindSchema.optional(),
  /** A group of the directory: its institutions as they are today. */
  group: idSchema.optional(),
  /** Days on which something falls due, both included; what has no day is then left out. */
  from: plainDateSchema.optional(),
  to: plainDateSchema.optional(),
  /** Words of the assignment, its performer, label or paper, all of them, any beginning. */
  words: z.string().max(300).optional(),
});
export type TrackingFilter = Readonly<z.infer<typeof trackingFilterSchema>>;
