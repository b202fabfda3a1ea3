import { z } from 'zod';
import { dateStyleSchema } from './dateStyle.ts';
import { fixedWordSchema } from './fixedWord.ts';
import { levelFormSchema } from './levelForm.ts';

/** How orders of a department look; defaults in defaultOrderLayout.ts (norms.md, section 3). */

export const orderHeadFieldSchema = z.enum([
  'organisation',
  /** ПРИКАЗ */
  'kindWord',
  'date',
  'number',
  'settlement',
  /** Date left, number right, on one line. */
  'dateAndNumber',
  /** Date left, settlement in the middle, number right, on one line (seed 004). */
  'dateSettlementNumber',
  'title',
]);
export type OrderHeadField = z.infer<typeof orderHeadFieldSchema>;

export const orderHeadRowSchema = z.strictObject({
  field: orderHeadFieldSchema,
  bold: z.boolean(),
  align: z.enum(['left', 'center', 'right', 'justify']),
  /** Points of space above. */
  spaceBefore: z.number().min(0).max(200),
});
export type OrderHeadRow = Readonly<z.infer<typeof orderHeadRowSchema>>;

export const orderLayoutSchema = z.strictObject({
  head: z.array(orderHeadRowSchema).min(1),
  /** «ПРИКАЗ», «П Р И К А З». */
  kindWord: z.string().max(100),
  numberPattern: z.string().max(50),
  dateStyle: dateStyleSchema,
  /** Whether the title stands in «ёлочки»: against the norm, and the habit of many (seed 004). */
  titleQuotes: z.boolean(),
  /** Longest line of the title, millimetres; 0: the whole width. */
  titleWidthMm: z.number().min(0).max(200),
  /** «ПРИКАЗЫВАЮ:» */
  operative: fixedWordSchema,
  /** On a line of its own, or at the end of the preamble: «… п р и к а з ы в а ю:». */
  operativePlace: z.enum(['line', 'inline']),
  levels: z.array(levelFormSchema).length(4),
  bullet: z.string().min(1).max(4),
  headingRestarts: z.boolean(),
  deadlineLead: z.string().max(100),
  signatureNameOrder: z.enum(['initialsFirst', 'surnameFirst']),
  /** Longest line of the post beside the signature, millimetres (norms.md, section 3, 9). */
  signatureWidthMm: z.number().min(40).max(160),
  /** «{name}, {post}\n{phone}», «Исп. {name}\n{phone}». */
  executorPattern: z.string().max(200),
  /** Where the mark of the executor stands. */
  executorPlace: z.enum(['afterSignature', 'none']),
});
export type OrderLayout = Readonly<z.infer<typeof orderLayoutSchema>>;
