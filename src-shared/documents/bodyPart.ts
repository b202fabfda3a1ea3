import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { mentionSchema } from './mention.ts';
import { pointSchema } from './point.ts';
import { blockSchema } from './richText.ts';

/** Running text and lists of points in turn: what text annexes and notices are made of. */

export const textRoleSchema = z.enum([
  /** What happened, where and when: the beginning of a notice. */
  'lead',
  /** A part of the meeting: interviews, information. */
  'part',
  /** Who spoke. */
  'speakers',
  /** What came of it. */
  'outcome',
]);
export type TextRole = z.infer<typeof textRoleSchema>;

export const bodyPartSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    id: idSchema,
    role: textRoleSchema.optional(),
    /** Who is named as a speaker, where that is known apart from the text. */
    speakers: z.array(mentionSchema).max(50),
    body: z.array(blockSchema).min(1),
  }),
  z.strictObject({ kind: z.literal('points'), id: idSchema, points: z.array(pointSchema) }),
]);
export type BodyPart = Readonly<z.infer<typeof bodyPartSchema>>;
