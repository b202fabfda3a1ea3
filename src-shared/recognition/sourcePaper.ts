import { z } from 'zod';
import { envelopeSchema } from '../documents/envelope.ts';

/**
 * A paper as its file gives it, before anybody asks what it means: the neutral form that every reader
 * (src-main/importers, the clipboard) produces and that recognition starts from. Nothing is dropped and nothing is corrected here.
 */

export const sourceFormatSchema = z.enum(['docx', 'doc', 'odt', 'rtf', 'pdf', 'txt', 'markdown', 'html']);
export type SourceFormat = z.infer<typeof sourceFormatSchema>;

/** Where a paragraph lay when it was not in the running text. */
export const sourceAsideSchema = z.enum(['header', 'footer', 'footnote', 'endnote', 'textbox', 'comment']);
export type SourceAside = z.infer<typeof sourceAsideSchema>;

export const sourceParagraphSchema = z.strictObject({
  kind: z.literal('paragraph'),
  /** The words without an automatic number; `\n` is a line break within the paragraph, `\t` a tab. Deleted words of tracked changes are absent. */
  text: z.string(),
  /** The automatic number as it is printed («1.1.», «–»), resolved from the file's lists; typed numbers stay in `text`. */
  label: z.string().optional(),
  /** Depth in the file's own list, from 0. */
  level: z.int().min(0).max(8).optional(),
  /** The automatic mark is a bullet, not a number. */
  bullet: z.literal(true).optional(),
  /** Name of the style as Word shows it, lower case («heading 1»). */
  style: z.string().optional(),
  /** All its letters are bold. */
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  underline: z.literal(true).optional(),
  align: z.enum(['left', 'center', 'right', 'justify']).optional(),
  /** Millimetres of the left edge from the margin of the text, where the file tells. */
  indentMm: z.number().optional(),
  aside: sourceAsideSchema.optional(),
  /** Page it begins on, from 1, where the format has pages. */
  page: z.int().min(1).optional(),
  /** Of a reviewer's note: who left it, and the beginning of the paragraph beside which it stands. */
  remark: z.strictObject({ author: z.string(), about: z.string() }).optional(),
  /** Names of our own bookmarks that begin in it (src-main/docx/bookmarkNames.ts). */
  bookmarks: z.array(z.string()).optional(),
});
export type SourceParagraph = Readonly<z.infer<typeof sourceParagraphSchema>>;

export const sourceCellSchema = z.strictObject({
  /** Columns it covers. */
  span: z.int().min(2).optional(),
  /** Covered by the cell above it (merged downwards); it has no words of its own. */
  covered: z.literal(true).optional(),
  paragraphs: z.array(sourceParagraphSchema),
});

export const sourceTableSchema = z.strictObject({
  kind: z.literal('table'),
  rows: z.array(z.strictObject({ header: z.literal(true).optional(), cells: z.array(sourceCellSchema) })),
  page: z.int().min(1).optional(),
  /** Has visible lines; a table without them often only lays out a letterhead or signatures. */
  ruled: z.boolean(),
});
export type SourceTableBlock = Readonly<z.infer<typeof sourceTableSchema>>;

/** A page break of the file, where it tells one. */
export const sourceBreakSchema = z.strictObject({ kind: z.literal('break') });

export const sourceBlockSchema = z.discriminatedUnion('kind', [sourceParagraphSchema, sourceTableSchema, sourceBreakSchema]);
export type SourceBlock = Readonly<z.infer<typeof sourceBlockSchema>>;

export const sourcePaperSchema = z.strictObject({
  format: sourceFormatSchema,
  blocks: z.array(sourceBlockSchema),
  /** What the reader could not be sure of, each one Russian sentence: «Номера пунктов могли потеряться …». */
  doubts: z.array(z.string()),
  /** Our own content, when the file was exported by this program. */
  envelope: envelopeSchema.optional(),
});
export type SourcePaper = Readonly<z.infer<typeof sourcePaperSchema>>;
