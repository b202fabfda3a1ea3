import { z } from 'zod';
import { documentKindSchema } from '../../src-shared/documents/kinds.ts';
import { documentStateSchema } from '../../src-shared/documents/signOff.ts';

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

export const settingsTabSchema = z.enum(['department', 'letterhead', 'journal', 'accounts', 'data', 'look']);
export const settingsSearch = z.object({
  tab: settingsTabSchema.optional().catch(undefined),
  /** Whose journal is shown. */
  kind: documentKindSchema.optional().catch(undefined),
});

export type DocumentsSearch = z.infer<typeof documentsSearch>;
export type DirectorySearch = z.infer<typeof directorySearch>;
export type SettingsSearch = z.infer<typeof settingsSearch>;
