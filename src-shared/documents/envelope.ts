import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { contentSchema } from './kinds.ts';

/** Namespace of the part that carries it: by this a file of ours is known. */
export const ENVELOPE_NAMESPACE = 'urn:resheno:paper:1';

/** Our own content inside an exported DOCX: enough to read the file back as the paper it is, and to tell what was changed in Word. */
export const envelopeSchema = z.strictObject({
  schema: z.literal(1),
  documentId: idSchema,
  kind: z.string(),
  content: contentSchema,
  registration: z.strictObject({ number: z.string().nullable(), date: z.string().nullable() }),
});
export type PaperEnvelope = Readonly<z.infer<typeof envelopeSchema>>;
