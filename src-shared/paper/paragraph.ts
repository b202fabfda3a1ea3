import type { Letterhead } from '../documents/letterhead.ts';
import type { Run } from '../documents/richText.ts';
import type { PaperParagraph, PaperRole } from './blocks.ts';

/** A paragraph of the left margin without indent or space; `changes` is what differs. */
export function paperParagraph(role: PaperRole, runs: readonly Run[], changes: Partial<PaperParagraph> = {}): PaperParagraph {
  return { kind: 'paragraph', role, runs, align: 'left', firstLine: false, indentMm: 0, spaceBefore: 0, keepNext: false, ...changes };
}

/** How running text stands: indented first line, justified where the letterhead says so. */
export function runningText(letterhead: Letterhead): Pick<PaperParagraph, 'align' | 'firstLine'> {
  return { align: letterhead.text.justify ? 'justify' : 'left', firstLine: true };
}

/** Runs of plain words; none for an empty text. */
export function wordRuns(text: string, bold: boolean): readonly Run[] {
  if (text === '') return [];
  return [bold ? { text, bold: true } : { text }];
}

/** Fixed words, a space and what they introduce; the space only where both exist. */
export function leadIn(lead: readonly Run[], rest: readonly Run[]): readonly Run[] {
  return lead.length > 0 && rest.length > 0 ? [...lead, { text: ' ' }, ...rest] : [...lead, ...rest];
}
