import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { annexLayoutSchema } from './annexLayout.ts';
import { dateStyleSchema } from './dateStyle.ts';
import { DEFAULT_ANNEX_LAYOUT, DEFAULT_NOTICE_LAYOUT } from './defaultAnnexLayout.ts';
import { DEFAULT_ORDER_LAYOUT } from './defaultOrderLayout.ts';
import { fixedWordSchema } from './fixedWord.ts';
import { levelFormSchema } from './levelForm.ts';
import { mentionStyleSchema } from './mention.ts';
import { noticeLayoutSchema } from './noticeLayout.ts';
import { orderLayoutSchema } from './orderLayout.ts';

/** How papers of a department look. Every figure is a parameter (norms.md, section 0); the defaults are in defaultLetterhead.ts. */

export const timeStyleSchema = z.enum([
  /** 09:00 */
  'colon',
  /** 09.00 */
  'dot',
  /** 09.00 часов */
  'dotHours',
  /** 10.00 час. */
  'dotHoursShort',
  /** 9 ч. 00 мин. */
  'hoursMinutes',
]);
export type TimeStyle = z.infer<typeof timeStyleSchema>;

export const headFieldSchema = z.enum([
  'organisation',
  'title',
  'date',
  'number',
  /** Date at the left margin, number at the right one, on one line. */
  'dateAndNumber',
  'settlement',
  'time',
  'place',
  'chair',
  'secretary',
  'attendees',
]);
export type HeadField = z.infer<typeof headFieldSchema>;

export const headRowSchema = z.strictObject({
  field: headFieldSchema,
  /** Fixed words before the value: «Место проведения:». Empty for none. */
  label: z.string().max(200),
  labelBold: z.boolean(),
  bold: z.boolean(),
  align: z.enum(['left', 'center', 'right', 'justify']),
  /** Points of space above. */
  spaceBefore: z.number().min(0).max(200),
});
export type HeadRow = Readonly<z.infer<typeof headRowSchema>>;

export const protocolLayoutSchema = z.strictObject({
  /** The order of the sheet's head; a field that is absent is not printed. */
  head: z.array(headRowSchema).min(1),
  /** `{meeting}` and `{number}` are filled in; `\n` breaks the line. */
  titlePattern: z.string().max(500),
  /** «№ {number}», «№{number}». */
  numberPattern: z.string().max(50),
  dateStyle: dateStyleSchema,
  timeStyle: timeStyleSchema,
  personStyle: mentionStyleSchema,
  attendeesLayout: z.enum(['inline', 'lines']),
  attendeesStyle: mentionStyleSchema,
  agendaWord: fixedWordSchema,
  /** `{speaker}` is filled in: «{speaker}», «(доклад: {speaker})». */
  agendaSpeakerPattern: z.string().max(200),
  agendaSpeakerStyle: mentionStyleSchema,
  words: z.strictObject({ heard: fixedWordSchema, spoke: fixedWordSchema, decided: fixedWordSchema, vote: fixedWordSchema }),
  /** Whether the speech runs on after «Слушали:» on the same line. */
  speechRunIn: z.boolean(),
  hearingLabel: z.enum(['none', 'decimal', 'roman']),
  numbering: z.enum(['restart', 'continue', 'prefixed']),
  /** Whether an unnumbered addressee line starts the numbers under it from 1 again. */
  headingRestarts: z.boolean(),
  /** Form of the label on each of the four levels: «1.1.», «1.1», «1)», «а)». */
  levels: z.array(levelFormSchema).length(4),
  bullet: z.string().min(1).max(4),
  deadlineLead: z.string().max(100),
  /** Words to the left of the two signatures. */
  chairSignature: z.string().max(1000),
  secretarySignature: z.string().max(1000),
  signatureNameOrder: z.enum(['initialsFirst', 'surnameFirst']),
});
export type ProtocolLayout = Readonly<z.infer<typeof protocolLayoutSchema>>;

export const letterheadSchema = z.strictObject({
  id: idSchema,
  /** The name the department calls it by. */
  name: z.string().min(1).max(200),
  /** Lines of the author organisation's name, top first (ГОСТ Р 7.0.97, 5.5). */
  organisation: z.array(z.string().max(500)).max(10),
  page: z.strictObject({
    /** Margins in millimetres. */
    top: z.number().min(5).max(60),
    right: z.number().min(5).max(60),
    bottom: z.number().min(5).max(60),
    left: z.number().min(5).max(60),
    /** Number at the top centre of the second and further pages (norms.md, section 1). */
    numbers: z.boolean(),
  }),
  text: z.strictObject({
    font: z.string().min(1).max(100),
    /** Points. */
    size: z.number().min(8).max(20),
    /** 1 = single. */
    lineSpacing: z.number().min(1).max(2),
    /** Millimetres. */
    firstLineIndent: z.number().min(0).max(40),
    justify: z.boolean(),
    /** Points between paragraphs of points and speeches. */
    spaceAfter: z.number().min(0).max(24),
  }),
  protocol: protocolLayoutSchema,
  /** A letterhead from before there were orders, annexes and notices takes their usual look. */
  order: orderLayoutSchema.default(DEFAULT_ORDER_LAYOUT),
  annex: annexLayoutSchema.default(DEFAULT_ANNEX_LAYOUT),
  notice: noticeLayoutSchema.default(DEFAULT_NOTICE_LAYOUT),
});
export type Letterhead = Readonly<z.infer<typeof letterheadSchema>>;
