import { composeMention, readMention, type Mention, type MentionStyle } from '../../src-shared/documents/mention.ts';

/**
 * A person as typed. The words printed are always exactly the words typed: where the style would print something
 * else, they are kept as wording. The link to the directory stays while the name does.
 */
export function readTyped(text: string, before: Mention | null, style: MentionStyle): Mention {
  const read = readMention(text);
  const name = read?.name ?? '';
  const link = before?.personId !== undefined && name !== '' && name === before.name ? { personId: before.personId } : {};
  const mention: Mention = { ...link, name, ...(read?.post ? { post: read.post } : {}) };
  return composeMention(mention, style) === text ? mention : { ...mention, wording: text };
}
