import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { instantSchema } from '../base/instant.ts';
import { plainDateSchema } from '../base/plainDate.ts';
import { documentKindSchema } from '../documents/kinds.ts';
import { outcomeSchema, standingSchema } from '../tracking/standing.ts';

/** Counts of cells. `total` is the sum of done, notDone, notApplicable and awaited; what was taken off control is in none. */
export const figuresSchema = z.object({
  total: z.int(),
  /** In time and late. */
  done: z.int(),
  doneLate: z.int(),
  notDone: z.int(),
  notApplicable: z.int(),
  /** Still to be done, overdue ones included. */
  awaited: z.int(),
  overdue: z.int(),
  /** Awaited with a deadline that is no day: «постоянно», «по мере необходимости», an event. */
  ongoing: z.int(),
  /** Awaited without any deadline, or with one whose day is not known yet. */
  undated: z.int(),
});
export type Figures = Readonly<z.infer<typeof figuresSchema>>;

export const performerSchema = z.object({
  /** For filters and addresses. */
  key: z.string(),
  kind: z.enum(['institution', 'person', 'department', 'words']),
  id: idSchema.nullable(),
  /** «СОШ № 3», «Ветлугина Н.С.», or the words of the paper. */
  text: z.string(),
  /** No longer in the directory: what it owes stays, nothing new arises. */
  gone: z.boolean(),
});
export type PerformerView = Readonly<z.infer<typeof performerSchema>>;

export const responsibleSchema = z.object({ key: z.string(), text: z.string() });

/** Which paper, as lists name it: «Протокол № 4 от 14.04.2026». */
export const paperRefSchema = z.object({
  id: idSchema,
  kind: documentKindSchema,
  number: z.string().nullable(),
  date: plainDateSchema.nullable(),
  title: z.string(),
});
export type PaperRef = Readonly<z.infer<typeof paperRefSchema>>;

/** One cell as lists show it. */
export const trackingRowSchema = z.object({
  id: z.int(),
  /** The stamp of its last change. */
  version: z.int(),
  assignmentId: idSchema,
  paper: paperRefSchema,
  /** The point or the plan's row it arose from. */
  source: z.object({ kind: z.enum(['point', 'row']), id: idSchema, annexId: idSchema.nullable() }),
  /** «2.2»; empty for a row without a number. */
  label: z.string(),
  text: z.string(),
  /** The words above it: «Руководителям ОО обеспечить:», a section's title. */
  above: z.string(),
  performer: performerSchema,
  /** The words the paper names the performer with: «Руководителям ОО». */
  named: z.string(),
  /** The other parties of the same row, who do not report. */
  alsoNamed: z.array(z.string()),
  responsible: z.array(responsibleSchema),
  controller: z.string(),
  /** The deadline in the words of the paper; empty where there is none. */
  deadlineWords: z.string(),
  due: plainDateSchema.nullable(),
  /** The first due day, where the cell was postponed since. */
  firstDue: plainDateSchema.nullable(),
  /** Only a person knows the days of this deadline: `tracking.setDates`. */
  asks: z.boolean(),
  outcome: outcomeSchema,
  standing: standingSchema,
  doneOn: plainDateSchema.nullable(),
  note: z.string(),
  /** Who changed the cell last and when; empty and `null` for an untouched one. */
  by: z.string(),
  at: instantSchema.nullable(),
  /** How many files and how many postponements. */
  evidence: z.int(),
  postponed: z.int(),
});
export type TrackingRow = Readonly<z.infer<typeof trackingRowSchema>>;

export const postponementSchema = z.object({
  from: plainDateSchema.nullable(),
  to: plainDateSchema,
  by: z.string(),
  at: instantSchema,
  reason: z.string(),
});

export const evidenceSchema = z.object({
  id: idSchema,
  name: z.string(),
  size: z.int(),
  mime: z.string(),
  digest: z.string(),
  by: z.string(),
  at: instantSchema,
});
export type EvidenceView = Readonly<z.infer<typeof evidenceSchema>>;

/** One cell with everything that is known of it. */
export const trackingCellSchema = trackingRowSchema.extend({
  postponements: z.array(postponementSchema),
  files: z.array(evidenceSchema),
  /** What was done to it, the latest first: «Исполнено», «Перенесён срок с … на …». */
  history: z.array(z.object({ at: instantSchema, by: z.string(), what: z.string() })),
  /** What happened to the assignment as a whole: a later paper changed or removed it. */
  assignmentHistory: z.array(z.object({ at: instantSchema, by: z.string(), what: z.string() })),
});
export type TrackingCell = Readonly<z.infer<typeof trackingCellSchema>>;
