import { z } from 'zod';
import { idSchema } from '../base/id.ts';

export const signatureSchema = z.strictObject({
  id: idSchema,
  /** Whose: chair and secretary of a meeting, the signatory of an order, or somebody added by hand. */
  of: z.enum(['chair', 'secretary', 'signatory', 'other']),
  /** Overtyped words on the left; `\n` breaks the line. */
  post: z.string().max(1000).optional(),
  /** Overtyped name on the right. */
  name: z.string().max(300).optional(),
});
export type Signature = Readonly<z.infer<typeof signatureSchema>>;
