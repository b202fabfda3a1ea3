import { z } from 'zod';
import { importStateSchema } from '../../src-shared/api/importApi.ts';
import { idSchema } from '../../src-shared/base/id.ts';
import { documentKindSchema } from '../../src-shared/documents/kinds.ts';
import { documentStateSchema } from '../../src-shared/documents/signOff.ts';
import { trackingFilterSchema } from '../../src-shared/tracking/trackingFilter.ts';

/** What the registry shows is its address: it survives a reload and goes back and forth with Alt+←/→. */
export const documentsSearch = z.object({
  kind: documentKindSchema.optional().catch(undefined),
  state: documentStateSchema.optional().catch(undefined),
  q: z.string().max(300).optional().catch(undefined),
  trash: z.boolean().optional().catch(undefined),
  page: z.int().min(1).optional().catch(undefined),
});

export const directorySearch = z.object({
  tab: z.enum(['people', 'institutions', 'audiences']).optional().catch(undefined),
  id: z.string().optional().catch(undefined),
});

export const settingsTabSchema = z.enum(['department', 'letterhead', 'journal', 'deadlines', 'accounts', 'data', 'look']);
export const settingsSearch = z.object({
  tab: settingsTabSchema.optional().catch(undefined),
  /** Whose journal is shown. */
  kind: documentKindSchema.optional().catch(undefined),
});

/** Where in a paper its page opens: the point or the row that something was derived from. */
export const documentSearch = z.object({ at: idSchema.optional().catch(undefined) });

const filterFields = trackingFilterSchema.shape;

/** The assignments: which view, narrowed how, and which cell's panel is open. A field that is spoilt by hand does not narrow. */
export const assignmentsSearch = z.object({
  view: z.enum(['list', 'matrix', 'calendar', 'progress']).optional().catch(undefined),
  standing: filterFields.standing.catch(undefined),
  performer: filterFields.performer.catch(undefined),
  responsible: filterFields.responsible.catch(undefined),
  document: filterFields.document.catch(undefined),
  source: filterFields.source.catch(undefined),
  kind: filterFields.kind.catch(undefined),
  group: filterFields.group.catch(undefined),
  from: filterFields.from.catch(undefined),
  to: filterFields.to.catch(undefined),
  words: filterFields.words.catch(undefined),
  /** The list's rows together by who reports or by paper. */
  grouped: z.enum(['performer', 'document']).optional().catch(undefined),
  cell: z.int().min(1).optional().catch(undefined),
  /** What the matrix, the calendar and the progress show. */
  year: z.int().min(1990).max(2200).optional().catch(undefined),
  by: z.enum(['month', 'quarter']).optional().catch(undefined),
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
});

/** Old papers brought in: which batch, and which of its files. */
export const importSearch = z.object({
  batch: idSchema.optional().catch(undefined),
  state: importStateSchema.optional().catch(undefined),
  page: z.int().min(1).optional().catch(undefined),
});

export type ImportSearch = z.infer<typeof importSearch>;
export type DocumentsSearch = z.infer<typeof documentsSearch>;
export type AssignmentsSearch = z.infer<typeof assignmentsSearch>;
export type DirectorySearch = z.infer<typeof directorySearch>;
export type SettingsSearch = z.infer<typeof settingsSearch>;
