import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { instantSchema } from '../base/instant.ts';
import { plainDateSchema } from '../base/plainDate.ts';
import { documentKindSchema } from '../documents/kinds.ts';
import { reads, writes } from './operation.ts';
import { typedText } from './typedText.ts';

const nothing = z.strictObject({});

export const journalSchema = z.strictObject({
  id: idSchema,
  kind: documentKindSchema,
  name: typedText.trim().min(1).max(200),
  /** The first number of a year; a department that starts in autumn goes on from where its paper journal stands. */
  firstNumber: z.int().min(1).max(1_000_000),
  /** «/ПК» in «119/ПК». */
  suffix: typedText.trim().max(20),
  /** `submit`: number and date before printing; `sign`: after signing. */
  numberAt: z.enum(['submit', 'sign']),
});
export type Journal = Readonly<z.infer<typeof journalSchema>>;

export const journalEntrySchema = z.object({
  id: idSchema,
  journalId: idSchema,
  year: z.int(),
  /** The running number without suffix. */
  ordinal: z.int(),
  number: z.string(),
  date: plainDateSchema.nullable(),
  documentId: idSchema.nullable(),
  title: z.string(),
  /** Why there is no paper under this number. */
  gapReason: z.string().nullable(),
});
export type JournalEntry = Readonly<z.infer<typeof journalEntrySchema>>;

export const auditRowSchema = z.object({
  id: z.int(),
  at: instantSchema,
  account: z.string(),
  operation: z.string(),
  /** One Russian sentence: «Сохранён протокол «…», редакция 7». */
  what: z.string(),
  documentId: idSchema.nullable(),
});

/** Journals, files, the crash journal, the audit trail and the health of the data. */
export const officeApi = {
  'journal.list': reads('signedIn', nothing, z.array(journalSchema)),
  'journal.save': writes('settings', journalSchema, journalSchema),
  /** Entries of a year in order; missing ordinals without a reason come in `gaps`. */
  'journal.entries': reads(
    'signedIn',
    z.strictObject({ journalId: idSchema, year: z.int().min(1900).max(2200) }),
    z.object({ entries: z.array(journalEntrySchema), gaps: z.array(z.int()), next: z.int() }),
  ),
  'journal.explainGap': writes(
    'register',
    z.strictObject({
      journalId: idSchema,
      year: z.int().min(1900).max(2200),
      ordinal: z.int().min(1),
      reason: typedText.trim().min(1).max(1000),
    }),
    journalEntrySchema,
  ),

  /** Stores bytes by content; the same bytes are stored once. */
  'file.put': writes('draft', z.strictObject({ bytes: z.instanceof(Uint8Array) }), z.object({ digest: z.string(), size: z.int() })),
  'file.get': reads('signedIn', z.strictObject({ digest: z.string().regex(/^[0-9a-f]{64}$/) }), z.instanceof(Uint8Array)),

  /** Unsaved content, kept outside the database and synced to disk: survives a crash and a full or locked data file. */
  'crash.put': reads(
    'draft',
    z.strictObject({ documentId: idSchema, revision: z.int().min(1), json: z.string().max(20_000_000) }),
    nothing,
  ),
  'crash.get': reads(
    'signedIn',
    z.strictObject({ documentId: idSchema }),
    z.object({ revision: z.int(), at: instantSchema, json: z.string() }).nullable(),
  ),
  'crash.clear': reads('signedIn', z.strictObject({ documentId: idSchema }), nothing),

  'audit.list': reads(
    'signedIn',
    z.strictObject({ documentId: idSchema.optional(), limit: z.int().min(1).max(500) }),
    z.array(auditRowSchema),
  ),
  'data.verify': reads(
    'signedIn',
    nothing,
    z.object({
      sound: z.boolean(),
      /** Each one sentence. */
      problems: z.array(z.string()),
      checked: z.object({ documents: z.int(), revisions: z.int(), frozen: z.int(), journalEntries: z.int(), files: z.int() }),
    }),
  ),
} as const;
