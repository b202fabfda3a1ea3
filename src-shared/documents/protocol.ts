import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { plainDateSchema } from '../base/plainDate.ts';
import { mentionSchema } from './mention.ts';
import { annexSchema } from './annex.ts';
import { pointSchema } from './point.ts';
import { blockSchema, runSchema } from './richText.ts';
import { signatureSchema } from './signature.ts';

/**
 * The content of a protocol: what the secretary wrote, free of any editor and of any layout.
 * Everything that can be derived (labels, fixed words, date wording) is absent unless it was overtyped.
 */

export const attendeeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), id: idSchema, mention: mentionSchema }),
  /** «методисты ИМЦ: Иванова И.И., Петров П.П.»; without members only the label is printed. */
  z.strictObject({
    kind: z.literal('group'),
    id: idSchema,
    label: z.string().max(1000),
    members: z.array(mentionSchema).max(500),
    wording: z.string().max(20_000).optional(),
  }),
  /** «руководители ОО: в соответствии с явочным листом». */
  z.strictObject({ kind: z.literal('sheet'), id: idSchema, label: z.string().max(1000), wording: z.string().max(20_000).optional() }),
]);
export type Attendee = Readonly<z.infer<typeof attendeeSchema>>;

export const agendaItemSchema = z.strictObject({
  id: idSchema,
  label: z.string().max(40).optional(),
  title: z.array(runSchema),
  /** The planned speaker; `wording` overtypes the whole printed line, brackets and «доклад» included. */
  speaker: mentionSchema.optional(),
  /** Deliberately not heard; the text is the reason and may be empty. Absent: nothing was decided about it. */
  setAside: z.string().max(1000).optional(),
});
export type AgendaItem = Readonly<z.infer<typeof agendaItemSchema>>;

const partBase = {
  id: idSchema,
  /** The fixed word overtyped («Слушали:»); an empty string prints none. */
  word: z.string().max(200).optional(),
};

export const speechKindSchema = z.enum(['heard', 'spoke', 'text']);
export type SpeechKind = z.infer<typeof speechKindSchema>;

export const tallySchema = z.strictObject({
  for: z.int().min(0).max(100_000),
  against: z.int().min(0).max(100_000),
  abstained: z.int().min(0).max(100_000),
});
export type Tally = Readonly<z.infer<typeof tallySchema>>;

export const partSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...partBase,
    kind: speechKindSchema,
    /** Whether the text runs on after the word; absent: as the letterhead says. */
    runIn: z.boolean().optional(),
    body: z.array(blockSchema).min(1),
  }),
  z.strictObject({ ...partBase, kind: z.literal('decided'), points: z.array(pointSchema) }),
  z.strictObject({ ...partBase, kind: z.literal('vote'), tally: tallySchema.nullable(), wording: z.string().max(2000).optional() }),
]);
export type Part = Readonly<z.infer<typeof partSchema>>;

/** One «Слушали … Решили»: of one question, or of several (seed 000 decides once for the whole meeting). */
export const hearingSchema = z.strictObject({
  id: idSchema,
  agendaItemIds: z.array(idSchema),
  label: z.string().max(40).optional(),
  /** Who actually spoke, where that is known apart from the text. */
  speakers: z.array(mentionSchema).max(20),
  parts: z.array(partSchema).min(1),
});
export type Hearing = Readonly<z.infer<typeof hearingSchema>>;

/** Derived words of the sheet's head that can be overtyped; the keys are stable: they are stored. */
export const wordingKeySchema = z.enum([
  'organisation',
  'title',
  'number',
  'date',
  'time',
  'dateLabel',
  'timeLabel',
  'settlementLabel',
  'placeLabel',
  'chairLabel',
  'secretaryLabel',
  'attendeesLabel',
  'agendaLabel',
]);
export type WordingKey = z.infer<typeof wordingKeySchema>;

export const protocolSchema = z.strictObject({
  kind: z.literal('protocol'),
  /** Version of this shape; a change of shape is a step in the content upgrade, not an editor migration. */
  version: z.literal(1),
  /** The number given by hand; `null` takes the journal's next one at registration. */
  number: z.string().min(1).max(50).nullable(),
  /** The day of the meeting. */
  date: plainDateSchema.nullable(),
  /** `HH:MM`. */
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  settlement: z.string().max(500),
  place: z.string().max(2000),
  /** «совещания руководителей образовательных организаций»: what the protocol is of, genitive; `\n` breaks the line. */
  meeting: z.string().max(2000),
  chair: mentionSchema.nullable(),
  secretary: mentionSchema.nullable(),
  attendees: z.array(attendeeSchema).max(1000),
  agenda: z.array(agendaItemSchema).max(2000),
  hearings: z.array(hearingSchema).max(2000),
  signatures: z.array(signatureSchema).max(20),
  /** Papers written before annexes existed have none. */
  annexes: z.array(annexSchema).max(50).default([]),
  wording: z.partialRecord(wordingKeySchema, z.string().max(5000)),
});
export type Protocol = Readonly<z.infer<typeof protocolSchema>>;
