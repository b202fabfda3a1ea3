import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { mentionSchema } from './mention.ts';
import { blockSchema } from './richText.ts';

/** ГОСТ Р 7.0.97, 5.18 (norms.md, section 2): not more than four levels. */
export const MAX_LEVELS = 4;

/** Who has to do it. `text` is the name as it stood when chosen; words that match nothing in the directory are kept too. */
export const performerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('audience'), id: idSchema, text: z.string().max(1000) }),
  z.strictObject({ kind: z.literal('institution'), id: idSchema, text: z.string().max(1000) }),
  z.strictObject({ kind: z.literal('person'), id: idSchema, text: z.string().max(1000) }),
  z.strictObject({ kind: z.literal('words'), text: z.string().min(1).max(1000) }),
]);
export type Performer = Readonly<z.infer<typeof performerSchema>>;

/**
 * A deadline that stands on a line of its own under its point, in the words of the paper.
 * What the words mean is derived (src-shared/deadline), never stored.
 */
export const deadlineLineSchema = z.strictObject({
  /** «Срок:», «Срок исполнения:» or nothing at all, as the department writes it. */
  lead: z.string().max(100),
  words: z.string().min(1).max(2000),
});
export type DeadlineLine = Readonly<z.infer<typeof deadlineLineSchema>>;

export const pointMarkSchema = z.enum([
  /** A numbered point. */
  'number',
  /** A dash item under a point. */
  'bullet',
  /** An unnumbered line that addresses the points after it: «Руководителям ОО:». */
  'heading',
]);
export type PointMark = z.infer<typeof pointMarkSchema>;

export const pointRoleSchema = z.enum([
  /** «Контроль за исполнением приказа …»: kept by the signatory unless `responsible` names somebody. */
  'control',
  /** «Приказ вступает в силу …» */
  'force',
]);
export type PointRole = z.infer<typeof pointRoleSchema>;

const pointFields = {
  id: idSchema,
  mark: pointMarkSchema,
  /** The label overtyped by hand («1..», «П.2»); without it the label is derived. */
  label: z.string().max(40).optional(),
  body: z.array(blockSchema).min(1),
  performers: z.array(performerSchema).max(200),
  responsible: z.array(mentionSchema).max(50),
  deadline: deadlineLineSchema.optional(),
  /** What the point is for in an order, where that matters beyond its words. */
  role: pointRoleSchema.optional(),
};

/** Point as a tree: children are its sub-points. Labels are derived by numbering.ts unless overtyped. */
export interface Point extends Readonly<z.infer<z.ZodObject<typeof pointFields>>> {
  readonly children: Point[];
}

export const pointSchema = z.strictObject({
  ...pointFields,
  // Named, because the compiler writes `any` for an inferred recursive type into the declarations other rooms read.
  get children(): z.ZodArray<z.ZodType<Point>> {
    return z.array(pointSchema);
  },
});
