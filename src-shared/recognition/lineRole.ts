import { z } from 'zod';

/**
 * What a line of a source is. Recognition gives every line one role; a person overrules it in the review («эта строка – срок»),
 * and the paper is built anew from the roles. So nothing that a person can say is out of reach of the builder, and the other way round.
 */
export const lineRoleSchema = z.enum([
  // Head
  'organisation',
  'kindWord',
  /** «совещания руководителей …»: what the protocol is of; the title of an order, plan or notice. */
  'title',
  'number',
  'date',
  /** Date, number and place on one line in any order. */
  'dateAndNumber',
  'settlement',
  'time',
  'place',
  'chair',
  'secretary',
  /** «Присутствовали:», and each line of those present. */
  'attendeesLabel',
  'attendee',
  // Protocol
  'agendaLabel',
  'agendaItem',
  'agendaSpeaker',
  /** Names the question of what comes after it: «По второму вопросу:», a title repeated above «Слушали», «Блок 1». */
  'topic',
  /** «СЛУШАЛИ:», alone or with what follows on its line. */
  'heard',
  'spoke',
  'decided',
  'vote',
  /** A paragraph of a speech, of a notice, of a text annex. */
  'text',
  // Points
  'point',
  'subpoint',
  'heading',
  'bullet',
  'deadline',
  'responsible',
  // Order
  'preamble',
  'operative',
  'executor',
  'visa',
  'acquaintance',
  /** «Разослано: …» */
  'distribution',
  // End
  'signaturePost',
  'signatureName',
  'signature',
  // Annexes
  'annexReference',
  'annexTitle',
  'planHeader',
  'planSection',
  'planRow',
  /** Goes on with the line before it: one paragraph broken over lines or pages. */
  'continuation',
  /** Page numbers, running heads, marks of a scanner: kept as unplaced and never asked about. */
  'noise',
  /** Found no place. */
  'unplaced',
]);
export type LineRole = z.infer<typeof lineRoleSchema>;

/** What people said about lines, by their place. */
export const lineHintsSchema = z.record(z.string().regex(/^\d+$/), lineRoleSchema);
export type LineHints = Readonly<z.infer<typeof lineHintsSchema>>;
