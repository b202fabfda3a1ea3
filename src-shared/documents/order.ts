import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { plainDateSchema } from '../base/plainDate.ts';
import { annexSchema } from './annex.ts';
import { copyMarkSchema } from './copyMark.ts';
import { mentionSchema } from './mention.ts';
import { pointSchema } from './point.ts';
import { blockSchema } from './richText.ts';
import { signatureSchema } from './signature.ts';

/** The content of an order (приказ): what the secretary wrote, free of any editor and of any layout. */

/** Отметка об исполнителе: who drafted it and where to call (ГОСТ Р 7.0.97, 5.25). */
export const executorSchema = z.strictObject({
  person: mentionSchema,
  phone: z.string().max(100),
  /** The whole mark overtyped; `\n` breaks the line. */
  wording: z.string().max(1000).optional(),
});
export type Executor = Readonly<z.infer<typeof executorSchema>>;

/** A line of the sheet of visas or of the sheet of acquaintance. */
export const sheetLineSchema = z.strictObject({ id: idSchema, person: mentionSchema });
export type SheetLine = Readonly<z.infer<typeof sheetLineSchema>>;

/** Derived words of an order that can be overtyped; the keys are stable: they are stored. */
export const orderWordingKeySchema = z.enum(['organisation', 'kindWord', 'number', 'date', 'title', 'operative']);
export type OrderWordingKey = z.infer<typeof orderWordingKeySchema>;

export const orderSchema = z.strictObject({
  kind: z.literal('order'),
  version: z.literal(1),
  /** The number given by hand; `null` takes the journal's next one at registration. */
  number: z.string().min(1).max(50).nullable(),
  /** The day of the order; `null` takes the day of registration. */
  date: plainDateSchema.nullable(),
  settlement: z.string().max(500),
  /** «О …»; without quotation marks: the letterhead sets them. `\n` breaks the line. */
  title: z.string().max(5000),
  /** The basis («На основании …») up to the operative word. */
  preamble: z.array(blockSchema).max(200),
  points: z.array(pointSchema).max(2000),
  /** Who signs. */
  signatory: mentionSchema.nullable(),
  signatures: z.array(signatureSchema).max(20),
  executor: executorSchema.nullable(),
  /** Лист согласования; empty prints none. */
  visas: z.array(sheetLineSchema).max(100),
  /** Лист ознакомления; empty prints none. */
  acquaintance: z.array(sheetLineSchema).max(500),
  annexes: z.array(annexSchema).max(50),
  marks: z.array(copyMarkSchema).max(2000),
  wording: z.partialRecord(orderWordingKeySchema, z.string().max(5000)),
});
export type Order = Readonly<z.infer<typeof orderSchema>>;
