import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { contentSchema, documentKindSchema } from '../documents/kinds.ts';
import { lineRoleSchema } from './lineRole.ts';

/** What recognition made of a paper. The invariant: words of the pieces + words of the unplaced = words of all lines, each once. */

/** A stretch of a line and where it went. `from` and `to` count characters of `SourceLine.words`. */
export const pieceSchema = z.strictObject({
  line: z.int().min(0),
  from: z.int().min(0),
  to: z.int().min(0),
  /** The part of the content: an id (agenda item, hearing, part, point, attendee, annex, row) or a field of the head («date»). */
  target: z.string(),
  /** What of that part: «label», «body», «deadline», «speaker», «word», a column id; empty when the part is one text. */
  what: z.string(),
});
export type Piece = Readonly<z.infer<typeof pieceSchema>>;

export const recognitionDoubtSchema = z.strictObject({
  /** One Russian sentence. */
  what: z.string(),
  /** The line it is about; `null` for the paper as a whole. */
  line: z.int().min(0).nullable(),
  /** The part of the content, as in a piece. */
  target: z.string().optional(),
});
export type RecognitionDoubt = Readonly<z.infer<typeof recognitionDoubtSchema>>;

export const recognisedSchema = z.strictObject({
  kind: z.union([documentKindSchema, z.literal('unknown')]),
  /** The paper's own word: «ПОСТАНОВЛЕНИЕ», «Протокол»; empty when there is none. */
  kindWord: z.string(),
  /** `null` when the kind is unknown. */
  content: contentSchema.nullable(),
  /** The role each line was given, by its place. */
  roles: z.array(lineRoleSchema),
  pieces: z.array(pieceSchema),
  /** Stretches of lines that found no place, in order. */
  unplaced: z.array(z.strictObject({ line: z.int().min(0), from: z.int().min(0), to: z.int().min(0) })),
  doubts: z.array(recognitionDoubtSchema),
  /** Days and numbers of other papers named in this one. */
  references: z.array(
    z.strictObject({ number: z.string(), date: z.string().nullable(), line: z.int().min(0), target: idSchema.nullable() }),
  ),
});
export type Recognised = Readonly<z.infer<typeof recognisedSchema>>;
