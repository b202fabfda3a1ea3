import type { Content } from './kinds.ts';
import type { Protocol } from './protocol.ts';

/** The content of a protocol, where nothing else can stand; throws on another kind. */
export function asProtocol(content: Content): Protocol {
  if (content.kind !== 'protocol') throw new Error(`A protocol was expected, not ${content.kind}`);
  return content;
}
