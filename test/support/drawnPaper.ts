import { createHash } from 'node:crypto';
import { renderDocx } from '../../src-main/docx/renderDocx.ts';
import type { Letterhead } from '../../src-shared/documents/letterhead.ts';
import type { Protocol } from '../../src-shared/documents/protocol.ts';
import type { PaperDocument } from '../../src-shared/paper/blocks.ts';
import { protocolPaper } from '../../src-shared/paper/protocolPaper.ts';

/** A red dot, one pixel. */
export const DOT = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC', 'base64');
export const DOT_DIGEST = createHash('sha256').update(DOT).digest('hex');

/** The paper of a protocol under a letterhead, and its DOCX. */
export async function drawnPaper(
  content: Protocol,
  letterhead: Letterhead,
  number: string | null = content.number,
): Promise<{ readonly paper: PaperDocument; readonly docx: Uint8Array }> {
  const registration = { number, date: content.date };
  const paper = protocolPaper(content, letterhead, registration);
  const envelope = { documentId: 'document-1', content, registration, updatedAt: '2026-01-15T08:30:00.000Z' };
  return { paper, docx: await renderDocx(paper, (digest) => (digest === DOT_DIGEST ? DOT : null), envelope) };
}

/** Words without regard to spaces and line ends. */
export function words(text: string): readonly string[] {
  return text.split(/[\s\u00a0\u200B]+/).filter((one) => one !== '');
}
