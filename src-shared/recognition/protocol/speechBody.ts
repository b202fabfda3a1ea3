import type { Block, Paragraph, Run } from '../../documents/richText.ts';
import type { Claims } from '../claims.ts';
import { joinStretches } from '../joinStretches.ts';
import { wholeLine, type LineStretch } from '../lineStretch.ts';
import type { SourceLine } from '../sourceLines.ts';

/** A paragraph of a speech, broken over lines or pages, or a line in a cell of a table. */
export interface SpeechParagraph {
  readonly stretches: LineStretch[];
}

/** What a table of a text can hold (documents/richText.ts). */
const MOST = { columns: 20, rows: 500 };

/** Paragraphs and tables of a speech as they stand, claimed by its part. */
export function speechBody(paragraphs: readonly SpeechParagraph[], target: string, claims: Claims): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < paragraphs.length;) {
    const end = tableEnd(paragraphs, at);
    if (end > at + 1) blocks.push(tableOf(paragraphs.slice(at, end), target, claims));
    else blocks.push(paragraphOf(paragraphs[at]?.stretches ?? [], target, claims));
    at = Math.max(end, at + 1);
  }
  return blocks;
}

/** The end of the table that begins here; the beginning itself where there is none, or where it is too large for one. */
function tableEnd(paragraphs: readonly SpeechParagraph[], at: number): number {
  const first = lineOf(paragraphs[at]);
  if (!first?.cell) return at;
  let end = at;
  while (lineOf(paragraphs[end])?.cell && lineOf(paragraphs[end])?.block === first.block) end += 1;
  const cells = paragraphs.slice(at, end).flatMap((each) => lineOf(each)?.cell ?? []);
  // Paragraphs of one cell are no table: «СЛУШАЛИ:» beside what was heard.
  if (new Set(cells.map(({ row, column }) => `${row} ${column}`)).size < 2) return at;
  const rows = new Set(cells.map(({ row }) => row)).size;
  const columns = Math.max(...cells.map(({ column, span }) => column + span));
  return rows > MOST.rows || columns > MOST.columns ? at : end;
}

function lineOf(paragraph: SpeechParagraph | undefined): SourceLine | undefined {
  return paragraph?.stretches[0]?.line;
}

function tableOf(paragraphs: readonly SpeechParagraph[], target: string, claims: Claims): Block {
  const cells = paragraphs.flatMap((each) => {
    const cell = lineOf(each)?.cell;
    return cell ? [{ ...cell, paragraph: paragraphOf(each.stretches, target, claims) }] : [];
  });
  const width = Math.max(...cells.map(({ column, span }) => column + span));
  const rows = [...new Set(cells.map(({ row }) => row))].map((row) => {
    const own: { span?: number; paragraphs: Paragraph[] }[] = [];
    for (let column = 0; column < width;) {
      const here = cells.filter((cell) => cell.row === row && cell.column === column);
      const span = Math.min(Math.max(1, ...here.map((cell) => cell.span)), width - column);
      const filled = here.length === 0 ? [{ kind: 'paragraph' as const, runs: [] }] : here.map(({ paragraph }) => paragraph);
      own.push({ ...(span > 1 ? { span } : {}), paragraphs: filled });
      column += span;
    }
    return { cells: own };
  });
  return { kind: 'table', columns: Array.from({ length: width }, () => 1), rows };
}

/** Longest run of a text (documents/richText.ts allows twice as much). */
const LONGEST_RUN = 100_000;

function paragraphOf(stretches: readonly LineStretch[], target: string, claims: Claims): Paragraph {
  const joined = joinStretches(stretches);
  joined.claim(claims, target);
  const { bold, italic, underline, align } = stretches[0]?.line.paragraph ?? {};
  // A stretch of a line («СЛУШАЛИ: …») has the look of its word, not its own.
  const whole = stretches.every(({ line, from }) => from === wholeLine(line).from);
  const look = whole ? { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}), ...(underline ? { underline } : {}) } : {};
  const runs: Run[] = [];
  for (let from = 0; from < joined.text.length; from += LONGEST_RUN)
    runs.push({ text: joined.text.slice(from, from + LONGEST_RUN), ...look });
  return { kind: 'paragraph', runs, ...(align === 'center' || align === 'right' ? { align } : {}) };
}
