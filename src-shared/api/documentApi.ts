import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { instantSchema } from '../base/instant.ts';
import { plainDateSchema } from '../base/plainDate.ts';
import { contentSchema, documentKindSchema } from '../documents/kinds.ts';
import { letterheadSchema } from '../documents/letterhead.ts';
import { documentStateSchema } from '../documents/signOff.ts';
import { sourceFormatSchema } from '../recognition/sourcePaper.ts';
import { reads, writes } from './operation.ts';
import { typedText } from './typedText.ts';

const revisionSchema = z.int().min(1);

export const documentRowSchema = z.object({
  id: idSchema,
  kind: documentKindSchema,
  state: documentStateSchema,
  /** Registration number and date; `null` before registration. */
  number: z.string().nullable(),
  date: plainDateSchema.nullable(),
  /** The day the content itself bears: of the meeting, of the order; as the latest revision has it. */
  meetingDate: plainDateSchema.nullable(),
  /** What the registry shows: the meeting of a protocol, the title of an order, plan or notice. */
  title: z.string(),
  revision: revisionSchema,
  updatedAt: instantSchema,
  updatedBy: z.string(),
  trashed: z.boolean(),
  /** The last return's remark while the paper is a draft again. */
  remark: z.string().nullable(),
});
export type DocumentRow = Readonly<z.infer<typeof documentRowSchema>>;

/** The file an imported paper was read from; `import.original` gives its bytes. */
export const documentOriginSchema = z.object({
  name: z.string(),
  format: sourceFormatSchema,
  bytes: z.int(),
  at: instantSchema,
  by: z.string(),
  /** What is odd about the number of an archived paper: taken in the journal, unlike one. */
  note: z.string().nullable(),
});

/** `archive`: signed before it came here; number and day are its own. */
const signingWaySchema = z.enum(['program', 'paper', 'archive']);

export const openDocumentSchema = documentRowSchema.extend({
  /** Frozen content once the paper is for signature or signed. */
  content: contentSchema,
  letterhead: letterheadSchema,
  /** SHA-256 of the frozen content; `null` for a draft. */
  digest: z.string().nullable(),
  signed: z
    .object({ at: instantSchema, by: z.string(), on: plainDateSchema, way: signingWaySchema, scan: z.string().nullable() })
    .nullable(),
  /** The file that the paper was read from; `null` for a paper written here. */
  origin: documentOriginSchema.nullable(),
  withdrawn: z.object({ at: instantSchema, by: z.string(), reason: z.string() }).nullable(),
  /** The number the journal would give next, shown in grey until registration. */
  nextNumber: z.string(),
  /** Whether `nextNumber` is kept for this paper already: a returned draft has its number in the journal. */
  reserved: z.boolean(),
});
export type OpenDocument = Readonly<z.infer<typeof openDocumentSchema>>;

export const revisionRowSchema = z.object({ revision: revisionSchema, at: instantSchema, by: z.string(), digest: z.string() });

export const exportFormatSchema = z.enum([
  'docx',
  'html',
  'txt',
  'json',
  /** Bare HTML for the editor of a website: paragraphs, lists, tables and headings without any look. */
  'web',
]);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

const target = z.strictObject({ id: idSchema, revision: revisionSchema });

/** Which due days of a paper are watched from its signing on: all, or without those that were past already (an old paper). Points without a day are watched either way. */
const watchSchema = z.enum(['all', 'future']).optional();

/** Papers: drafting, revisions, sign-off, export. `revision` is always the one the caller saw. */
export const documentApi = {
  'document.list': reads(
    'signedIn',
    z.strictObject({
      kind: documentKindSchema.optional(),
      state: documentStateSchema.optional(),
      query: z.string().max(300),
      trashed: z.boolean(),
      limit: z.int().min(1).max(500),
      offset: z.int().min(0),
    }),
    z.object({ rows: z.array(documentRowSchema), total: z.int() }),
  ),
  /**
   * A new draft: empty and filled from the department, with given content, or from an earlier paper that `from` names:
   * a protocol from a protocol is the next meeting of the same people; an order or plan from one of its kind is last
   * year's paper moved on (what could not be moved is in `content.marks`); a notice from a signed protocol tells of it.
   * Any other pair is refused.
   */
  'document.create': writes(
    'draft',
    z.strictObject({
      kind: documentKindSchema,
      content: contentSchema.optional(),
      from: idSchema.optional(),
      letterheadId: idSchema.optional(),
    }),
    openDocumentSchema,
  ),
  'document.open': reads('signedIn', z.strictObject({ id: idSchema }), openDocumentSchema),
  /** Refused with `conflict` when the stored revision is no longer `revision`. Content equal to the stored one makes no new revision. */
  'document.save': writes(
    'draft',
    target.extend({ content: contentSchema }),
    z.object({ revision: revisionSchema, savedAt: instantSchema, digest: z.string() }),
  ),
  'document.setLetterhead': writes('draft', target.extend({ letterheadId: idSchema }), openDocumentSchema),
  'document.revisions': reads(
    'signedIn',
    z.strictObject({ id: idSchema, before: revisionSchema.optional(), limit: z.int().min(1).max(500) }),
    z.array(revisionRowSchema),
  ),
  'document.revision': reads('signedIn', target, z.object({ content: contentSchema, row: revisionRowSchema })),
  'document.trash': writes('draft', target, documentRowSchema),
  'document.restore': writes('draft', target, documentRowSchema),

  /** «На подпись»: freezes content and DOCX. With the journal set to number before printing it registers too. */
  'document.submit': writes(
    'draft',
    // The number as decided on sending: by hand, or `null` for the journal's next; absent leaves what the paper says.
    target.extend({ number: typedText.trim().min(1).max(50).nullable().optional() }),
    openDocumentSchema,
  ),
  /** Back to the author with a remark; a number already given stays reserved for this paper. */
  'document.return': writes('signedIn', target.extend({ remark: typedText.trim().min(1).max(5000) }), openDocumentSchema),
  /** Signed in the program by the head. `digest` is of the content the head saw. */
  'document.sign': writes('sign', target.extend({ digest: z.string(), watch: watchSchema }), openDocumentSchema),
  /** Signed on paper: who, when, and the scan if there is one. */
  'document.signOnPaper': writes(
    'register',
    target.extend({
      digest: z.string(),
      watch: watchSchema,
      by: typedText.trim().min(1).max(300),
      on: plainDateSchema,
      scan: z.strictObject({ name: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) }).nullable(),
    }),
    openDocumentSchema,
  ),
  'document.withdraw': writes('sign', target.extend({ reason: typedText.trim().min(1).max(5000) }), openDocumentSchema),

  /** The paper as a file: a frozen paper's kept DOCX byte for byte, a draft's freshly drawn. */
  'document.export': reads(
    'signedIn',
    z.strictObject({ id: idSchema, format: exportFormatSchema }),
    z.object({ name: z.string(), mime: z.string(), bytes: z.instanceof(Uint8Array) }),
  ),
} as const;
