import { z } from 'zod';
import { plainDateSchema } from '../base/plainDate.ts';
import { actionPlanSchema } from './actionPlan.ts';
import { copyMarkSchema } from './copyMark.ts';
import { mentionSchema } from './mention.ts';
import { signatureSchema } from './signature.ts';

/** Derived words of a plan that can be overtyped; the keys are stable: they are stored. */
export const planWordingKeySchema = z.enum(['organisation', 'approval', 'number', 'date']);
export type PlanWordingKey = z.infer<typeof planWordingKeySchema>;

/** A plan of its own, approved by a person: «УТВЕРЖДАЮ …», title, table, signatures. */
export const planDocumentSchema = z.strictObject({
  kind: z.literal('plan'),
  version: z.literal(1),
  number: z.string().min(1).max(50).nullable(),
  /** The day of approval; `null` takes the day of registration. */
  date: plainDateSchema.nullable(),
  /** Who approves: printed at the top right (ГОСТ Р 7.0.97, 5.16). */
  signatory: mentionSchema.nullable(),
  plan: actionPlanSchema,
  /** Under the table: who drew the plan up. */
  signatures: z.array(signatureSchema).max(20),
  marks: z.array(copyMarkSchema).max(2000),
  wording: z.partialRecord(planWordingKeySchema, z.string().max(5000)),
});
export type PlanDocument = Readonly<z.infer<typeof planDocumentSchema>>;
