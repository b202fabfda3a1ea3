import { z } from 'zod';
import { idSchema } from '../base/id.ts';

/** Something that was taken over from last year's paper and could not be moved on: to be looked at, then waved away. */
export const copyMarkSchema = z.strictObject({
  id: idSchema,
  /** Id of the point, row, annex or part, or the name of a field of the head. */
  where: z.string().max(200),
  /** One Russian sentence. */
  text: z.string().max(1000),
});
export type CopyMark = Readonly<z.infer<typeof copyMarkSchema>>;
