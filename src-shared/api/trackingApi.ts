import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { instantSchema } from '../base/instant.ts';
import { plainDateSchema } from '../base/plainDate.ts';
import { outcomeSchema } from '../tracking/standing.ts';
import { trackingFilterSchema } from '../tracking/trackingFilter.ts';
import { dayOffRuleSchema } from '../tracking/trackingSettings.ts';
import { askSchema, paperDutiesSchema } from './dutyView.ts';
import { reads, writes } from './operation.ts';
import { evidenceSchema, figuresSchema, paperRefSchema, performerSchema, trackingCellSchema, trackingRowSchema } from './trackingRow.ts';
import { typedText } from './typedText.ts';

const nothing = z.strictObject({});
const filter = trackingFilterSchema;
const filtered = z.strictObject({ filter });

/** Most cells that one deed changes. */
export const BULK_LIMIT = 5000;

/** Numbers of cells; ids of executions are whole numbers so that 100,000 of them travel as one short text. */
const cellIds = z.array(z.int().min(1)).min(1).max(BULK_LIMIT);

/**
 * Cells to change. `seen` is the newest `stamp` (of a list) or `version` (of a row) that the user looked at: what somebody
 * changed after it is left as it is and comes back in `conflicts`; if that is everything, the call is refused with `conflict`.
 */
const cells = z.strictObject({ ids: cellIds, seen: z.int().min(0) });

/** `undo`: the token with which this account takes its last deed back; `null` where there is nothing to take back. */
const bulkDone = z.object({ changed: z.int(), conflicts: z.array(z.int()), undo: z.string().nullable(), stamp: z.int() });
export type BulkDone = Readonly<z.infer<typeof bulkDone>>;

const reason = typedText.trim().max(2000);
const period = z.strictObject({ filter, from: plainDateSchema, to: plainDateSchema });

export const matrixSchema = z.object({
  /** `2026-03` or `2026-Q1`. */
  columns: z.array(z.string()),
  rows: z.array(
    z.object({
      performer: performerSchema,
      /** One a column; `null` where nothing is due. */
      cells: z.array(figuresSchema.nullable()),
      sum: figuresSchema,
    }),
  ),
  /** One a column. */
  sums: z.array(figuresSchema),
  sum: figuresSchema,
});
export type Matrix = Readonly<z.infer<typeof matrixSchema>>;

export const calendarDaySchema = z.object({
  date: plainDateSchema,
  figures: figuresSchema,
  /** Up to three cells of the day, the awaited first. */
  first: z.array(z.object({ id: z.int(), text: z.string(), performer: z.string(), label: z.string(), standing: z.string() })),
});

/** A table that can be printed: what an organisation, a person, a document or a period has done. */
export const reportSchema = z.object({
  /** «Справка об исполнении …», and what it was filtered by, in words. */
  title: z.string(),
  from: plainDateSchema.nullable(),
  to: plainDateSchema.nullable(),
  on: plainDateSchema,
  figures: figuresSchema,
  papers: z.array(
    z.object({
      paper: paperRefSchema,
      figures: figuresSchema,
      duties: z.array(
        z.object({
          source: idSchema,
          label: z.string(),
          text: z.string(),
          deadlineWords: z.string(),
          figures: figuresSchema,
          /** Who has not done it, with the days they owe. */
          behind: z.array(z.object({ performer: z.string(), dates: z.array(plainDateSchema), undated: z.boolean(), note: z.string() })),
          /** Notes of those who have. */
          notes: z.array(z.object({ performer: z.string(), note: z.string() })),
        }),
      ),
    }),
  ),
  /** By performer, in the order of the directory. */
  performers: z.array(z.object({ performer: performerSchema, figures: figuresSchema })),
});
export type Report = Readonly<z.infer<typeof reportSchema>>;

/** Assignments and their executions. What falls due and how it stands is always judged by the core's `today`. */
export const trackingApi = {
  'tracking.counters': reads(
    'signedIn',
    filtered,
    z.object({
      overdue: z.int(),
      today: z.int(),
      /** The next seven days, today left out. */
      soon: z.int(),
      ongoing: z.int(),
      undated: z.int(),
      planned: z.int(),
      /** Duties whose days only a person knows (`tracking.questions`). */
      questions: z.int(),
      /** Plans without years that wait for a yes (`tracking.renewals`). */
      renewals: z.int(),
      /** One sentence each: the clock was set back, a year of the working calendar is not filled in. */
      warnings: z.array(z.string()),
    }),
  ),
  /** All cells of a filter in the order of their days, those without a day last; `ids` is packed (packedIds.ts). */
  'tracking.list': reads(
    'signedIn',
    filtered,
    z.object({
      ids: z.string(),
      total: z.int(),
      /** The place of the first cell that is due today or later. */
      today: z.int(),
      stamp: z.int(),
    }),
  ),
  /** Cells in the order asked; those that are gone are left out. */
  'tracking.rows': reads('signedIn', z.strictObject({ ids: z.array(z.int()).max(500) }), z.array(trackingRowSchema)),
  /** The first cells of a filter at once, for «Сегодня» and short lists. */
  'tracking.first': reads('signedIn', filtered.extend({ limit: z.int().min(1).max(200) }), z.array(trackingRowSchema)),
  /** The duties that wait, newest day first, each with all its cells of that day: out of all there are, not of the first so many. */
  'tracking.attention': reads(
    'signedIn',
    z.strictObject({ standing: z.enum(['overdue', 'today']), limit: z.int().min(1).max(20) }),
    z.array(z.object({ rows: z.array(trackingRowSchema) })),
  ),
  'tracking.cell': reads('signedIn', z.strictObject({ id: z.int() }), trackingCellSchema),
  'tracking.matrix': reads(
    'signedIn',
    filtered.extend({ year: z.int().min(1990).max(2200), by: z.enum(['month', 'quarter']) }),
    matrixSchema,
  ),
  /** Only days on which something is due; at most 62 days are asked at once. */
  'tracking.calendar': reads('signedIn', period, z.array(calendarDaySchema)),
  'tracking.progress': reads(
    'signedIn',
    period,
    z.object({
      /** Every month of the period, empty ones too. */
      months: z.array(z.object({ month: z.string(), figures: figuresSchema })),
      performers: z.array(z.object({ performer: performerSchema, figures: figuresSchema })),
      /** Per month: what had fallen due up to its end, and how much of that was done by then. */
      trend: z.array(z.object({ month: z.string(), due: z.int(), done: z.int() })),
    }),
  ),
  /** Who has anything under this filter, with figures: the choice in filters, and an organisation's own page. */
  'tracking.performers': reads('signedIn', filtered, z.array(z.object({ performer: performerSchema, figures: figuresSchema }))),
  'tracking.responsibles': reads('signedIn', nothing, z.array(z.object({ key: z.string(), text: z.string(), awaited: z.int() }))),
  /** For the registry's column «Исполнение»; papers without assignments are left out. */
  'tracking.figuresOf': reads(
    'signedIn',
    z.strictObject({ documents: z.array(idSchema).max(500) }),
    z.array(z.object({ id: idSchema, figures: figuresSchema })),
  ),
  /** What follows from a paper: of a signed one what is kept, of a draft (its stored revision) what signing would make. */
  'tracking.ofDocument': reads('signedIn', z.strictObject({ id: idSchema }), paperDutiesSchema),

  'tracking.close': writes(
    'track',
    cells.extend({
      outcome: outcomeSchema,
      /** The day it was done; absent: today. Only with `done` and `partly`. */
      doneOn: plainDateSchema.optional(),
      /** Absent keeps the note that is there. */
      note: typedText.trim().max(5000).optional(),
    }),
    bulkDone,
  ),
  /** To a day, or by so many days from the present one (from today for undated cells). The old day is kept. */
  'tracking.postpone': writes(
    'track',
    cells.extend({ to: z.union([plainDateSchema, z.strictObject({ days: z.int().min(-3660).max(3660) })]), reason }),
    bulkDone,
  ),
  'tracking.note': writes('track', cells.extend({ note: typedText.trim().max(5000) }), bulkDone),
  /** Takes back the last closing, postponing or noting of this account, where nobody changed the cells since. */
  'tracking.undo': writes(
    'track',
    z.strictObject({ token: idSchema }),
    z.object({ changed: z.int(), conflicts: z.array(z.int()), stamp: z.int() }),
  ),
  'tracking.addEvidence': writes(
    'track',
    z.strictObject({ id: z.int(), name: typedText.trim().min(1).max(255), bytes: z.instanceof(Uint8Array) }),
    evidenceSchema,
  ),
  'tracking.removeEvidence': writes('track', z.strictObject({ id: idSchema }), nothing),
  /** A file that vanished from the data folder is told of in a sentence. */
  'tracking.evidence': reads(
    'signedIn',
    z.strictObject({ id: idSchema }),
    z.object({ name: z.string(), mime: z.string(), bytes: z.instanceof(Uint8Array) }),
  ),

  /** Duties whose days only a person knows. */
  'tracking.questions': reads(
    'signedIn',
    nothing,
    z.array(
      z.object({ paper: paperRefSchema, source: idSchema, label: z.string(), text: z.string(), deadlineWords: z.string(), ask: askSchema }),
    ),
  ),
  /**
   * Answers: the days themselves, or the deadline said again in words that can be read («ежегодно до 1 сентября»; one of
   * the `readings`). The words of the paper stay; days already decided stay as well.
   */
  'tracking.setDates': writes(
    'track',
    z.strictObject({
      document: idSchema,
      source: idSchema,
      answer: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('dates'), dates: z.array(plainDateSchema).min(1).max(400) }),
        z.strictObject({ kind: z.literal('words'), words: typedText.trim().min(1).max(500) }),
        /** No day can be known: stays undated and asks no more. */
        z.strictObject({ kind: z.literal('none') }),
      ]),
    }),
    paperDutiesSchema,
  ),
  /** The rule for days off of one deadline; `null`: the department's. */
  'tracking.setDayOffRule': writes(
    'track',
    z.strictObject({ document: idSchema, source: idSchema, rule: dayOffRuleSchema.nullable() }),
    paperDutiesSchema,
  ),
  /** A later paper changes duties from a day on: other words, another deadline. What was due before stays. */
  'tracking.change': writes(
    'track',
    z.strictObject({
      document: idSchema,
      sources: z.array(idSchema).min(1).max(1000),
      /** The paper that orders it; `null` where none does, then the reason says why. */
      paper: idSchema.nullable(),
      from: plainDateSchema,
      text: typedText.trim().min(1).max(20_000).optional(),
      deadlineWords: typedText.trim().max(2000).optional(),
      reason,
    }),
    paperDutiesSchema,
  ),
  /** Takes duties off control, all performers or some; what is still awaited goes, what was done stays. */
  'tracking.remove': writes(
    'track',
    z.strictObject({
      document: idSchema,
      sources: z.array(idSchema).min(1).max(1000),
      performers: z.array(z.string().min(1).max(400)).max(1000).optional(),
      paper: idSchema.nullable(),
      reason,
    }),
    paperDutiesSchema,
  ),
  /** Plans without years whose year runs out: each holds another year when somebody says yes. */
  'tracking.renewals': reads(
    'signedIn',
    nothing,
    z.array(z.object({ paper: paperRefSchema, from: plainDateSchema, to: plainDateSchema, duties: z.int(), cells: z.int() })),
  ),
  'tracking.renew': writes(
    'track',
    z.strictObject({ document: idSchema, answer: z.enum(['renew', 'stop']) }),
    z.object({ cells: z.int() }),
  ),

  /** For the next meeting: what the last protocol (or the named one) decided and how it stands. `null`: there is none. */
  'tracking.carryOver': reads(
    'signedIn',
    z.strictObject({ protocol: idSchema.optional() }),
    z
      .object({
        paper: paperRefSchema,
        /** «Об исполнении решений протокола № 4 от 14.04.2026». */
        title: z.string(),
        /** «Исполнено 46 из 56, просрочено 3.» */
        sentence: z.string(),
        figures: figuresSchema,
        unfinished: z.array(
          z.object({
            source: idSchema,
            label: z.string(),
            text: z.string(),
            deadlineWords: z.string(),
            figures: figuresSchema,
            performers: z.array(z.string()),
          }),
        ),
      })
      .nullable(),
  ),
  /** A letter for each performer: what is overdue and what falls due in so many days. */
  'tracking.reminders': reads(
    'signedIn',
    filtered.extend({ days: z.int().min(0).max(366) }),
    z.array(z.object({ performer: performerSchema, subject: z.string(), text: z.string(), cells: z.int() })),
  ),
  /** For the morning's notification: `null` where nothing is due, then all is quiet. */
  'tracking.morning': reads(
    'signedIn',
    nothing,
    z.object({ title: z.string(), body: z.string(), overdue: z.int(), today: z.int(), ahead: z.int() }).nullable(),
  ),
  'tracking.report': reads('signedIn', filtered, reportSchema),
  /** When somebody last changed anything; a list older than this offers to be renewed. */
  'tracking.stamp': reads('signedIn', nothing, z.object({ stamp: z.int(), at: instantSchema.nullable() })),
} as const;
