import { z } from 'zod';

/** A fixed word of a paper with its look: «РЕШИЛИ:», «ПРИКАЗЫВАЮ:». */
export const fixedWordSchema = z.strictObject({
  text: z.string().max(200),
  bold: z.boolean(),
  align: z.enum(['left', 'center', 'indent']),
});
export type FixedWord = Readonly<z.infer<typeof fixedWordSchema>>;
