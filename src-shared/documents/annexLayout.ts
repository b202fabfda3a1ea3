import { z } from 'zod';
import { dateStyleSchema } from './dateStyle.ts';

/** How annexes and plans look; defaults in defaultAnnexLayout.ts (norms.md, section 3). */
export const annexLayoutSchema = z.strictObject({
  /** `{annex}` «Приложение № 1», `{to}` «к приказу Управления образования», `{date}`, `{number}`; `\n` breaks the line. */
  referencePattern: z.string().max(300),
  /** `{approved}` «УТВЕРЖДЁН», `{by}` «приказом Управления образования», `{date}`, `{number}`. */
  approvedPattern: z.string().max(300),
  /** The word alone; its number follows: «Приложение», «ПРИЛОЖЕНИЕ». */
  word: z.string().max(100),
  /** The author after «к приказу», genitive: «Управления образования»; empty takes the organisation's name (annexAuthor.ts). */
  author: z.string().max(500),
  dateStyle: dateStyleSchema,
  /** Width of the block at the top right, millimetres. */
  referenceWidthMm: z.number().min(40).max(160),
  titleBold: z.boolean(),
  /** Whether the pages of the file are counted through, or each annex begins with 1 (norms.md, section 1). */
  pageNumbers: z.enum(['through', 'restart']),
  plan: z.strictObject({
    /** Points. */
    textSize: z.number().min(7).max(16),
    /** Margins of the landscape sheet in millimetres. */
    landscape: z.strictObject({
      top: z.number().min(5).max(60),
      right: z.number().min(5).max(60),
      bottom: z.number().min(5).max(60),
      left: z.number().min(5).max(60),
    }),
    headerBold: z.boolean(),
    sectionBold: z.boolean(),
    /** «1.1.» or «1.1». */
    labelDot: z.boolean(),
  }),
});
export type AnnexLayout = Readonly<z.infer<typeof annexLayoutSchema>>;
