import { readMention, type Mention } from '../../../src-shared/documents/mention.ts';
import { derivedSignatory, signatoryText } from '../../../src-shared/documents/orderWording.ts';
import type { Letterhead } from '../../../src-shared/documents/letterhead.ts';
import type { Signature } from '../../../src-shared/documents/signature.ts';

/** The part of a head that says who signs: an order's, a plan's. */
export interface Signed {
  readonly signatory: Mention | null;
  readonly signatures: Signature[];
}

export type Side = 'post' | 'name';

/** A side of a signature as printed. */
export function signatureSide(signature: Signature, side: Side, { signatory }: Signed, letterhead: Letterhead): string {
  return signatoryText(signature, signatory, letterhead)[side];
}

/**
 * What a side typed by hand changes. The signatory's own name becomes the name of who signs; any other words are kept
 * as they were typed. `null`: what is derived stands again.
 */
export function writeSide(id: string, side: Side, text: string | null, head: Signed, letterhead: Letterhead): Signed {
  const signature = head.signatures.find((each) => each.id === id);
  if (!signature) return head;
  const read = side === 'name' && signature.of === 'signatory' && text !== null ? readMention(text) : null;
  const signatory = read === null ? head.signatory : renamed(head.signatory, read.name);
  const { [side]: _before, ...rest } = signature;
  const derived = derivedSignatory(signature, signatory, letterhead)[side];
  const next = text === null || text === derived ? rest : { ...rest, [side]: text };
  return { signatory, signatures: head.signatures.map((each) => (each.id === id ? next : each)) };
}

/** Somebody chosen in the directory signs. */
export function signedBy(id: string, person: Mention, head: Signed, letterhead: Letterhead): Signed {
  const signature = head.signatures.find((each) => each.id === id);
  if (signature?.of === 'signatory') {
    const { post: _post, name: _name, ...rest } = signature;
    return { signatory: person, signatures: head.signatures.map((each) => (each.id === id ? rest : each)) };
  }
  const written = derivedSignatory({ id, of: 'signatory' }, person, letterhead);
  const patch = written.post === '' ? { name: written.name } : written;
  return { ...head, signatures: head.signatures.map((each) => (each.id === id ? { ...each, ...patch } : each)) };
}

/** The link to the directory stays while the name does. */
function renamed(before: Mention | null, name: string): Mention {
  if (before?.name === name) return before;
  return { name, ...(before?.post === undefined ? {} : { post: before.post }) };
}
