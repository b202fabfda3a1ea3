import { z } from 'zod';
import { idSchema } from '../base/id.ts';

/** Longest text of one run; a paste of 5 MB is split or refused before it gets here. */
const RUN_LIMIT = 200_000;

export const runSchema = z.strictObject({
  text: z.string().min(1).max(RUN_LIMIT),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  underline: z.literal(true).optional(),
  /** A live reference to the annex of this id: «приложение», «Приложение № 2»; its number is derived (annexNumbering.ts). */
  annex: idSchema.optional(),
});

/** A stretch of text with one look. `\n` inside is a line break within the paragraph. */
export type Run = Readonly<z.infer<typeof runSchema>>;

export const paragraphSchema = z.strictObject({
  kind: z.literal('paragraph'),
  runs: z.array(runSchema),
  align: z.enum(['left', 'center', 'right', 'justify']).optional(),
});

export const tableSchema = z.strictObject({
  kind: z.literal('table'),
  /** Relative widths, one a column; only their ratio counts. */
  columns: z.array(z.number().positive()).min(1).max(20),
  rows: z
    .array(
      z.strictObject({
        header: z.literal(true).optional(),
        cells: z.array(z.strictObject({ span: z.int().min(2).max(20).optional(), paragraphs: z.array(paragraphSchema).min(1) })).min(1),
      }),
    )
    .min(1)
    .max(500),
});

export const pictureSchema = z.strictObject({
  kind: z.literal('picture'),
  /** SHA-256 of the bytes in the file store, hex. */
  file: z.string().regex(/^[0-9a-f]{64}$/),
  mime: z.enum(['image/png', 'image/jpeg']),
  /** Printed size, millimetres. */
  widthMm: z.number().positive().max(400),
  heightMm: z.number().positive().max(400),
  alt: z.string().max(500),
});

export const pageBreakSchema = z.strictObject({ kind: z.literal('pageBreak') });

export const blockSchema = z.discriminatedUnion('kind', [paragraphSchema, tableSchema, pictureSchema, pageBreakSchema]);

export type Paragraph = Readonly<z.infer<typeof paragraphSchema>>;
export type Table = Readonly<z.infer<typeof tableSchema>>;
export type Picture = Readonly<z.infer<typeof pictureSchema>>;
export type Block = Readonly<z.infer<typeof blockSchema>>;

/** A paragraph of plain text; an empty string gives an empty paragraph. */
export function plainParagraph(text: string): Paragraph {
  return { kind: 'paragraph', runs: text === '' ? [] : [{ text }] };
}

/** The words of runs without their look. */
export function runsText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** The words of blocks, a paragraph or row a line; pictures and page breaks have none. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return runsText(block.runs);
    case 'table':
      return block.rows
        .map((row) => row.cells.map((cell) => cell.paragraphs.map((p) => runsText(p.runs)).join('\n')).join('\t'))
        .join('\n');
    case 'picture':
    case 'pageBreak':
      return '';
  }
}
