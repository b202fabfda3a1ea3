import type { Content } from '../documents/kinds.ts';
import type { Mention } from '../documents/mention.ts';

/**
 * Who controls that a paper is carried out: whom the control clause of an order names, else who signed it; of a protocol
 * the chair, of a plan who approved it. Empty where nobody is known.
 */
export function controllerOf(content: Content): string {
  switch (content.kind) {
    case 'order': {
      const clause = content.points.find((point) => point.role === 'control');
      return name(clause?.responsible[0] ?? content.signatory);
    }
    case 'protocol':
      return name(content.chair);
    case 'plan':
      return name(content.signatory);
    case 'notice':
      return '';
  }
}

function name(mention: Mention | null): string {
  if (mention === null) return '';
  return mention.name === '' ? (mention.wording ?? '') : mention.name;
}
