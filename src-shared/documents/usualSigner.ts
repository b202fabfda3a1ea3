import type { Content } from './kinds.ts';
import type { Signature } from './signature.ts';

/** Who signs a paper on paper, as its content names him: the chair of a meeting, the signatory of an order or plan, else the first signature. */
export function usualSigner(content: Content): string {
  switch (content.kind) {
    case 'protocol':
      return content.chair?.name || firstName(content.signatures);
    case 'order':
    case 'plan':
      return content.signatory?.name || firstName(content.signatures);
    // A notice names nobody who answers for it.
    case 'notice':
      return '';
  }
}

/** An old protocol often names no chair: the head signs it first, and the secretary never alone. */
function firstName(signatures: readonly Signature[]): string {
  return signatures.find(({ of, name }) => of !== 'secretary' && (name ?? '').trim() !== '')?.name ?? '';
}
