import type { ExportFormat } from '../../../src-shared/api/documentApi.ts';
import { documentName } from '../../../src-shared/documents/documentName.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { sha256 } from '../../db/sha256.ts';
import type { Outside } from '../context.ts';
import { drawDocx, drawHtml, drawText, drawWeb, type Drawing } from '../drawPaper.ts';
import type { ReadHandler } from '../handler.ts';
import { paperParts, type PaperParts } from './documentView.ts';
import { loadDocument } from './loadDocument.ts';
import { safeFileName } from './safeFileName.ts';

const MIME: Readonly<Record<ExportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  txt: 'text/plain',
  json: 'application/json',
  web: 'text/html',
};

const EXTENSION: Readonly<Record<ExportFormat, string>> = { docx: 'docx', html: 'html', txt: 'txt', json: 'json', web: 'html' };

/** The paper as a file. A frozen paper's DOCX is the kept one, byte for byte. */
export const exportPaper: ReadHandler<'document.export'> = async (outside, { id, format }) => {
  const document = await loadDocument(outside.reader, id);
  const parts = await paperParts(outside.reader, document);
  const { number, date } = parts.frozen ?? { number: null, date: null };
  const { content, letterhead, writtenAt } = parts;
  const drawing: Drawing = { documentId: id, content, letterhead, registration: { number, date }, updatedAt: writtenAt };
  const name = documentName(document.kind, document.number, document.date ?? content.date);
  return {
    name: safeFileName(`${name}.${EXTENSION[format]}`),
    mime: MIME[format],
    bytes: new Uint8Array(await bytesOf(outside, format, parts, drawing)),
  };
};

async function bytesOf(outside: Outside, format: ExportFormat, { frozen }: PaperParts, drawing: Drawing): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return frozen === null ? await drawDocx(drawing, outside.files) : keptDocx(frozen);
    case 'html':
      return encode(await drawHtml(drawing, outside.files));
    case 'web':
      return encode(await drawWeb(drawing, outside.files));
    case 'txt':
      return encode(drawText(drawing));
    case 'json':
      return encode(`${JSON.stringify(drawing.content, null, 2)}\n`);
  }
}

function keptDocx(frozen: { readonly docx: Uint8Array; readonly docxDigest: string }): Uint8Array {
  if (sha256(frozen.docx) === frozen.docxDigest) return frozen.docx;
  throw new Refusal('storage', 'Хранимый DOCX повреждён на диске: возьмите его из резервной копии.');
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
