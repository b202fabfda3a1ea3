import { toBase64 } from '../../src-shared/base/base64.ts';
import type { Content } from '../../src-shared/documents/kinds.ts';
import type { Letterhead } from '../../src-shared/documents/letterhead.ts';
import type { PaperDocument, Registration } from '../../src-shared/paper/blocks.ts';
import { contentPaper } from '../../src-shared/paper/contentPaper.ts';
import { paperHtml } from '../../src-shared/paper/toHtml.ts';
import { paperText } from '../../src-shared/paper/toText.ts';
import { paperWeb } from '../../src-shared/paper/webHtml.ts';
import type { FileStore } from '../db/fileStore.ts';

/** Everything that decides what a paper looks like. */
export interface Drawing {
  readonly documentId: string;
  readonly content: Content;
  readonly letterhead: Letterhead;
  readonly registration: Registration;
  /** When the content last changed: the file's date, so that the same drawing gives the same bytes. */
  readonly updatedAt: string;
}

/** The paper as DOCX bytes. */
export async function drawDocx(drawing: Drawing, files: FileStore): Promise<Uint8Array> {
  const paper = paperOf(drawing);
  const pictures = await loadPictures(paper, files);
  // Loaded with the first paper that is drawn: the docx package is a third of the program's start.
  const { renderDocx } = await import('../docx/renderDocx.ts');
  return await renderDocx(paper, (digest) => pictures.get(digest)?.bytes ?? null, drawing);
}

/** The paper as one HTML file, pictures inside. */
export function drawHtml(drawing: Drawing, files: FileStore): Promise<string> {
  return drawPage(drawing, files, paperHtml);
}

async function drawPage(drawing: Drawing, files: FileStore, draw: typeof paperHtml): Promise<string> {
  const paper = paperOf(drawing);
  const pictures = await loadPictures(paper, files);
  return draw(paper, (digest) => {
    const picture = pictures.get(digest);
    return picture && `data:${picture.mime};base64,${toBase64(picture.bytes)}`;
  });
}

/** The paper as bare HTML for the editor of a website. */
export function drawWeb(drawing: Drawing, files: FileStore): Promise<string> {
  return drawPage(drawing, files, paperWeb);
}

/** The paper as plain text. */
export function drawText(drawing: Drawing): string {
  return paperText(paperOf(drawing));
}

function paperOf({ content, letterhead, registration }: Drawing): PaperDocument {
  return contentPaper(content, letterhead, registration);
}

interface LoadedPicture {
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** Drawing is synchronous, the disk is not: all pictures are read first. A lost one is named in its place, or refused by the DOCX. */
async function loadPictures(paper: PaperDocument, files: FileStore): Promise<ReadonlyMap<string, LoadedPicture>> {
  const loaded = new Map<string, LoadedPicture>();
  for (const block of paper.blocks) {
    if (block.kind !== 'picture' || loaded.has(block.file)) continue;
    const bytes = await files.get(block.file);
    if (bytes !== null) loaded.set(block.file, { mime: block.mime, bytes });
  }
  return loaded;
}
