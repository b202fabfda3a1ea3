import type { Hearing } from '../../documents/protocol.ts';
import { blocksText } from '../../documents/richText.ts';
import { oneLine } from './words.ts';

/** The heading above a hearing of minutes without an agenda; `null` where it has none. */
export function topicOfHearing({ parts }: Hearing): string | null {
  const [first, second] = parts;
  if (first?.kind !== 'text' || first.word !== '' || second === undefined) return null;
  return oneLine(blocksText(first.body.slice(0, 1)));
}
