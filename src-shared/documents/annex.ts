import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { actionPlanSchema } from './actionPlan.ts';
import { bodyPartSchema } from './bodyPart.ts';

const annexBase = {
  id: idSchema,
  /** The number overtyped by hand («2а»); without it the annex's place among the others counts. */
  label: z.string().max(40).optional(),
  /** «Приложение № 1 к приказу …», or besides it «УТВЕРЖДЁН приказом …» for what the order approves. */
  heading: z.enum(['reference', 'approved']),
  /** The heading overtyped as a whole; `\n` breaks the line. */
  reference: z.string().max(2000).optional(),
};

export const annexSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...annexBase, kind: z.literal('plan'), plan: actionPlanSchema }),
  /** Plain structured text: a statute, the members of a commission, a list. */
  z.strictObject({
    ...annexBase,
    kind: z.literal('text'),
    /** Centred above the text; `\n` breaks the line. */
    title: z.string().max(5000),
    parts: z.array(bodyPartSchema).max(1000),
  }),
]);
export type Annex = Readonly<z.infer<typeof annexSchema>>;

/** The title of an annex on one line, as lists and tabs show it. */
export function annexTitle(annex: Annex): string {
  const title = annex.kind === 'plan' ? annex.plan.title : annex.title;
  return title.replace(/\s+/g, ' ').trim();
}
