import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { instantSchema } from '../base/instant.ts';
import { plainDateSchema } from '../base/plainDate.ts';
import { contentSchema, documentKindSchema } from '../documents/kinds.ts';
import { lineHintsSchema } from '../recognition/lineRole.ts';
import { sourcePaperSchema } from '../recognition/sourcePaper.ts';
import { reads, writes } from './operation.ts';
import { typedText } from './typedText.ts';

/**
 * Old papers read back. Every file, also a single one, is an item of a batch: its bytes are kept first, then it is read in the background
 * in a worker that can be killed, and what became of it is a row. A restart goes on where it stopped.
 */

export const importStateSchema = z.enum([
  /** Kept, not read yet. */
  'waiting',
  'reading',
  /** Read and recognised without a doubt. */
  'recognised',
  'doubts',
  /** Read, but none of ours: a letter, a statute, a form. */
  'foreign',
  /** A scan, encrypted, damaged, too large: `sentence` says which, and what to do. */
  'unreadable',
  /** The same bytes, or the same words, as another item or paper: `sentence` names it. */
  'duplicate',
  /** Became a draft or an archived paper. */
  'stored',
  /** Put aside by a person. */
  'dismissed',
]);
export type ImportState = z.infer<typeof importStateSchema>;

export const importItemRowSchema = z.object({
  id: idSchema,
  batchId: idSchema,
  /** Name with the folders below the chosen one: «2021/Приказ 86.docx». */
  name: z.string(),
  bytes: z.int(),
  state: importStateSchema,
  /** Found by recognition; `null` before it, and for what is foreign. */
  kind: documentKindSchema.nullable(),
  number: z.string().nullable(),
  date: plainDateSchema.nullable(),
  title: z.string(),
  /** Doubts to look at, and lines that found no place. */
  doubts: z.int(),
  unplaced: z.int(),
  /** The paper it became; of a duplicate the paper that it is a copy of. */
  documentId: idSchema.nullable(),
  /** Of a duplicate: the earlier item that it is a copy of. */
  twinId: idSchema.nullable(),
  /** Why it is unreadable, foreign or a duplicate; of a stored one what is odd about its number. */
  sentence: z.string().nullable(),
});
export type ImportItemRow = Readonly<z.infer<typeof importItemRowSchema>>;

export const importBatchRowSchema = z.object({
  id: idSchema,
  name: z.string(),
  createdAt: instantSchema,
  createdBy: z.string(),
  paused: z.boolean(),
  total: z.int(),
  /** Items by state; absent is none. */
  states: z.partialRecord(importStateSchema, z.int()),
  /** Seconds left as far as can be told while it runs. */
  secondsLeft: z.int().nullable(),
});
export type ImportBatchRow = Readonly<z.infer<typeof importBatchRowSchema>>;

/** What tracking does with the deadlines of an archived paper. */
export const archiveTrackingSchema = z.enum([
  /** Nothing is watched. */
  'none',
  /** Only what falls due from today on. */
  'fromToday',
]);

/** Why a paper that was recognised without a doubt does not go into the archive together with the others. */
export const archiveObstacleSchema = z.enum([
  'noNumber',
  'noDate',
  /** Its day has not come yet. */
  'later',
  'noSigner',
  /** Another paper of its kind and year has the number. */
  'taken',
  /** Read by an older version of the program: it is read anew. */
  'unread',
]);
export type ArchiveObstacle = z.infer<typeof archiveObstacleSchema>;

const leftSchema = z.object({ itemId: idSchema, name: z.string(), why: archiveObstacleSchema });
export type LeftOut = Readonly<z.infer<typeof leftSchema>>;

/** `after`: the place of the last file that was dealt with, 0 at first; `next` is given to the next call and is `null` behind the last one. */
const sureTarget = z.strictObject({ batchId: idSchema, after: z.int().min(0) });

const itemTarget = z.strictObject({ itemId: idSchema });

export const importApi = {
  'import.begin': writes('draft', z.strictObject({ name: z.string().max(300) }), importBatchRowSchema),
  /** Keeps a file of a batch; reading it begins by itself unless the batch is paused. More than 200 MB is refused. */
  'import.add': writes(
    'draft',
    z.strictObject({ batchId: idSchema, name: z.string().min(1).max(1000), bytes: z.instanceof(Uint8Array) }),
    importItemRowSchema,
  ),
  'import.pause': writes('draft', z.strictObject({ batchId: idSchema, paused: z.boolean() }), importBatchRowSchema),
  'import.batches': reads('signedIn', z.strictObject({}), z.array(importBatchRowSchema)),
  'import.items': reads(
    'signedIn',
    z.strictObject({
      batchId: idSchema,
      state: importStateSchema.optional(),
      limit: z.int().min(1).max(500),
      offset: z.int().min(0),
    }),
    z.object({ rows: z.array(importItemRowSchema), total: z.int() }),
  ),
  /** One item with all that the review needs; recognition itself runs wherever it is shown (src-shared/recognition). */
  'import.item': reads(
    'signedIn',
    itemTarget,
    z.object({
      row: importItemRowSchema,
      source: sourcePaperSchema.nullable(),
      hints: lineHintsSchema,
      /** What a person said the paper is; `null`: the kind is found. */
      saidKind: documentKindSchema.nullable(),
    }),
  ),
  /** What a person said about lines and, where it was given, about the kind of the whole paper; kept as it is said. */
  'import.hints': writes(
    'draft',
    itemTarget.extend({ hints: lineHintsSchema, saidKind: documentKindSchema.nullable().optional() }),
    importItemRowSchema,
  ),
  /**
   * The item becomes a paper: `content` is what the review shows, absent is what recognition makes of it. An archived one is signed and
   * keeps its own number and day, and the file byte for byte; that needs the right to register. What is odd about its number is the row's
   * `sentence`: the paper is kept all the same.
   */
  'import.keep': writes(
    'draft',
    itemTarget.extend({
      content: contentSchema.optional(),
      as: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('draft') }),
        z.strictObject({
          kind: z.literal('archived'),
          /** `null` for a paper without a number: a plan, a notice, «б/н». */
          number: typedText.trim().min(1).max(50).nullable(),
          date: plainDateSchema,
          signedBy: typedText.trim().min(1).max(300),
          tracking: archiveTrackingSchema,
        }),
      ]),
    }),
    z.object({ documentId: idSchema, row: importItemRowSchema }),
  ),
  /** Items of a batch recognised without a doubt become drafts, so many at once; while any are `left` it is called again. */
  'import.keepSure': writes('draft', z.strictObject({ batchId: idSchema }), z.object({ stored: z.int(), left: z.int() })),
  /** What archiving a paper would do: the assignments that watching it makes, and what its number meets in the journal. */
  'import.foresee': reads(
    'register',
    z.strictObject({ content: contentSchema, number: typedText.trim().min(1).max(50).nullable(), date: plainDateSchema.nullable() }),
    z.object({ assignments: z.int(), sentence: z.string().nullable() }),
  ),
  /** The same of all items of a batch without a doubt, so many a call: how many can go, the assignments of these, and who stays and why. */
  'import.foreseeSure': reads(
    'register',
    sureTarget,
    z.object({
      ready: z.int(),
      assignments: z.int(),
      /** Papers of this year whose number moves the journal on. */
      raising: z.int(),
      left: z.array(leftSchema),
      next: z.int().nullable(),
    }),
  ),
  /** The next item of a batch without a doubt goes into the archive, with the number, the day and the signature that stand in it. */
  'import.archiveSure': writes(
    'register',
    sureTarget.extend({ tracking: archiveTrackingSchema }),
    z.object({ archived: z.boolean(), left: z.array(leftSchema), next: z.int().nullable() }),
  ),
  /** Puts an item aside, or back to be read again: a duplicate that is brought back is read although it is one. */
  'import.dismiss': writes('draft', itemTarget.extend({ dismissed: z.boolean() }), importItemRowSchema),
  /** The original file of an item or of a paper that was imported. */
  'import.original': reads(
    'signedIn',
    z.union([itemTarget, z.strictObject({ documentId: idSchema })]),
    z.object({ name: z.string(), mime: z.string(), bytes: z.instanceof(Uint8Array) }),
  ),
  /** A file of a draft, edited elsewhere: read, for comparing with the draft (src-shared/recognition/paperChanges.ts). */
  'import.readBack': reads(
    'signedIn',
    z.strictObject({ documentId: idSchema, name: z.string().min(1).max(1000), bytes: z.instanceof(Uint8Array) }),
    z.object({ source: sourcePaperSchema }),
  ),
} as const;
