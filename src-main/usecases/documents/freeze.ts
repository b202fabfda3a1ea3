import type { Registration } from '../../../src-shared/paper/blocks.ts';
import type { StoredDocument } from '../../db/repositories/documents.ts';
import { appendFrozen, type FrozenForm } from '../../db/repositories/frozenForms.ts';
import { sha256 } from '../../db/sha256.ts';
import type { Inside } from '../context.ts';
import type { Drawing } from '../drawPaper.ts';
import { canonicalJson } from './canonicalJson.ts';

export interface Printed {
  readonly drawing: Drawing;
  readonly docx: Uint8Array;
}

/** Keeps a paper as it was printed, for ever. Gives the id of the frozen form. */
export async function freeze(inside: Inside, document: StoredDocument, kind: FrozenForm['kind'], printed: Printed): Promise<string> {
  const content = canonicalJson(printed.drawing.content);
  const letterhead = canonicalJson(printed.drawing.letterhead);
  const { number, date }: Registration = printed.drawing.registration;
  const id = inside.newId();
  await appendFrozen(inside.writer, {
    id,
    documentId: document.id,
    revision: document.revision,
    kind,
    at: inside.now,
    content,
    digest: sha256(content),
    letterhead,
    letterheadDigest: sha256(letterhead),
    number,
    date,
    docx: printed.docx,
    docxDigest: sha256(printed.docx),
  });
  return id;
}
