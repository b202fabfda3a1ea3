import type { Content } from '../../../src-shared/documents/kinds.ts';

/** Who signs a paper on paper, as its content names him: the chair of a meeting, the signatory of an order or plan. */
export function usualSigner(content: Content): string {
  switch (content.kind) {
    case 'protocol':
      return content.chair?.name ?? '';
    case 'order':
    case 'plan':
      return content.signatory?.name ?? '';
    // A notice names nobody who answers for it.
    case 'notice':
      return '';
  }
}
