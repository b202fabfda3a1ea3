import { Refusal } from '../../../src-shared/api/errors.ts';
import { contentSchema, type Content, type DocumentKind } from '../../../src-shared/documents/kinds.ts';
import { sha256 } from '../../db/sha256.ts';

interface Stored {
  readonly content: string;
  readonly digest: string;
}

/**
 * A revision's content, if it is still the text that was stored and still a paper of its kind that this program can read; anything else
 * is refused with `damagedRevision` as the reason: the document's screen then offers the last sound revision.
 */
export function revisionContent(stored: Stored, kind: DocumentKind): Content {
  const content = soundContent(stored, kind);
  if (content !== null) return content;
  const reason = 'damagedRevision';
  throw new Refusal('storage', 'Последняя редакция документа на диске повреждена: верните последнюю целую и проверьте диск.', { reason });
}

/** The content that was sent for signature. Nothing may stand in for it but a backup. */
export function frozenContent(stored: Stored, kind: DocumentKind): Content {
  const content = soundContent(stored, kind);
  if (content !== null) return content;
  throw new Refusal('storage', 'Текст, переданный на подпись, на диске повреждён: верните последнюю резервную копию.', {
    reason: 'damaged',
  });
}

/** Parsed although its digest fits: a row may come from another program or from a version that wrote another shape. */
function soundContent({ content, digest }: Stored, kind: DocumentKind): Content | null {
  const read = sha256(content) === digest ? readContent(content) : null;
  return read?.kind === kind ? read : null;
}

/** A stored text as content; `null` when this program cannot read it. */
export function readContent(json: string): Content | null {
  const read = contentSchema.safeParse(parsed(json));
  return read.success ? read.data : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // No JSON is no content: refused by the caller as damage.
  }
}
