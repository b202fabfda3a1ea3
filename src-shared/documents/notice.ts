import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { plainDateSchema } from '../base/plainDate.ts';
import { bodyPartSchema } from './bodyPart.ts';

/** The content of an information notice about a meeting: what is published. Not a protocol: it decides nothing (seed 002). */
export const noticeSchema = z.strictObject({
  kind: z.literal('notice'),
  version: z.literal(1),
  /** Of the department's own list of publications; never printed. */
  number: z.string().min(1).max(50).nullable(),
  /** The day of publication; `null` takes the day of release. */
  date: plainDateSchema.nullable(),
  title: z.string().max(5000),
  parts: z.array(bodyPartSchema).max(1000),
  /** The protocol it was made from. */
  protocolId: idSchema.nullable(),
});
export type Notice = Readonly<z.infer<typeof noticeSchema>>;
