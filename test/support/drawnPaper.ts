import { createHash } from 'node:crypto';
import { renderDocx } from '../../src-main/docx/renderDocx.ts';
import type { Letterhead } from '../../src-shared/documents/letterhead.ts';
import type { Content } from '../../src-shared/documents/kinds.ts';
import type { PaperDocument } from '../../src-shared/paper/blocks.ts';
import { contentPaper } from '../../src-shared/paper/contentPaper.ts';

/** A red dot, one pixel. */
export const DOT = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC', 'base64');
export const DOT_DIGEST = createHash('sha256').update(DOT).digest('hex');

/** The paper of a content under a letterhead, and its DOCX. */
export async function drawnPaper(
  content: Content,
  letterhead: Letterhead,
  number: string | null = content.number,
): Promise<{ readonly paper: PaperDocument; readonly docx: Uint8Array }> {
  const registration = { number, date: content.date };
  const paper = contentPaper(content, letterhead, registration);
  const envelope = { documentId: 'document-1', content, registration, updatedAt: '2026-01-15T08:30:00.000Z' };
  return { paper, docx: await renderDocx(paper, (digest) => (digest === DOT_DIGEST ? DOT : null), envelope) };
}

/** Words without regard to spaces and line ends. */
export function words(text: string): readonly string[] {
  return text.split(/[\s\u00a0\u200B]+/).filter((one) => one !== '');
}
