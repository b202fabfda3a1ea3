import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { performerSchema } from './point.ts';

/** A план мероприятий: columns of its own, section rows and activities. Part of an annex, or a plan of its own. */

export const columnMeaningSchema = z.enum([
  /** № п/п: derived by planNumbering.ts unless a row's label was overtyped. At most one. */
  'number',
  'activity',
  'audience',
  'deadline',
  'responsible',
  'result',
  'free',
]);
export type ColumnMeaning = z.infer<typeof columnMeaningSchema>;

export const planColumnSchema = z.strictObject({
  id: idSchema,
  meaning: columnMeaningSchema,
  /** The words of the header cell; `\n` breaks the line. */
  title: z.string().max(500),
  /** Relative: only the ratio of the columns counts. */
  width: z.number().positive().max(1000),
});
export type PlanColumn = Readonly<z.infer<typeof planColumnSchema>>;

/** Longest text of one cell. */
export const CELL_LIMIT = 100_000;

export const planCellSchema = z.strictObject({
  /** The words as printed; `\n` breaks the line. */
  text: z.string().max(CELL_LIMIT),
  /** Audiences or responsible parties chosen from the directory; words that match nothing stand in the text alone. */
  parties: z.array(performerSchema).max(100).optional(),
});
export type PlanCell = Readonly<z.infer<typeof planCellSchema>>;

export const planRowSchema = z.discriminatedUnion('kind', [
  /** «Направление 2. …»: one cell over the full width. */
  z.strictObject({ kind: z.literal('section'), id: idSchema, text: z.string().max(CELL_LIMIT) }),
  z.strictObject({
    kind: z.literal('activity'),
    id: idSchema,
    /** The number kept as written; an empty one is a row without a number. Absent: derived. */
    label: z.string().max(100).optional(),
    /** By column id, the number column excepted; an absent cell is empty. */
    cells: z.record(idSchema, planCellSchema),
  }),
]);
export type PlanRow = Readonly<z.infer<typeof planRowSchema>>;
export type ActivityRow = Extract<PlanRow, { kind: 'activity' }>;
export type SectionRow = Extract<PlanRow, { kind: 'section' }>;

export const planYearsSchema = z.discriminatedUnion('kind', [
  /** One year (`from` = `to`) or a range. A school year 2025/2026 is `from` 2025 `to` 2026. */
  z.strictObject({
    kind: z.literal('years'),
    of: z.enum(['calendar', 'school']),
    from: z.int().min(1990).max(2200),
    to: z.int().min(1990).max(2200),
  }),
  /** No years: the plan holds every year anew (seed 004). */
  z.strictObject({ kind: z.literal('rolling') }),
]);
export type PlanYears = Readonly<z.infer<typeof planYearsSchema>>;

export const MAX_COLUMNS = 50;
export const MAX_ROWS = 5000;

export const actionPlanSchema = z.strictObject({
  /** «Комплексный план мероприятий …»; `\n` breaks the line. */
  title: z.string().max(5000),
  years: planYearsSchema.nullable(),
  columns: z.array(planColumnSchema).min(1).max(MAX_COLUMNS),
  rows: z.array(planRowSchema).max(MAX_ROWS),
  /** Absent: landscape from five columns on (norms.md, section 3). */
  orientation: z.enum(['portrait', 'landscape']).optional(),
});
export type ActionPlan = Readonly<z.infer<typeof actionPlanSchema>>;

/** How the sheet of a plan lies. */
export function planOrientation(plan: Pick<ActionPlan, 'columns' | 'orientation'>): 'portrait' | 'landscape' {
  return plan.orientation ?? (plan.columns.length >= 5 ? 'landscape' : 'portrait');
}

/** The column of a meaning, the first where several carry it; `null` when the plan has none. */
export function columnOf(plan: Pick<ActionPlan, 'columns'>, meaning: ColumnMeaning): PlanColumn | null {
  return plan.columns.find((column) => column.meaning === meaning) ?? null;
}

/** The words of a cell; empty for one that is absent. */
export function cellText(row: ActivityRow, columnId: string): string {
  return row.cells[columnId]?.text ?? '';
}
