import type { ProtocolLayout } from '../../src-shared/documents/letterhead.ts';
import { orderName, readMention, type Mention } from '../../src-shared/documents/mention.ts';
import { composeAgendaSpeaker } from '../../src-shared/documents/wording.ts';

/** What letterheads put around a speaker's name: «(доклад: …)», «Докладчик – …». */
const AROUND = /^\s*\(?\s*(?:(?:со)?доклад(?:чик|ывает)?|информация)?\s*[.:–—-]*\s*(.*?)\s*\)?\s*\.?\s*$/isu;

/**
 * Reads the line under a question as it was typed. A bare «Фамилия И.О., должность» is put into the letterhead's pattern;
 * anything else is printed exactly as typed: where the letterhead would print other words, they are kept as wording.
 * `before` is the speaker known until now: the link to the directory stays while the name does.
 */
export function readSpeakerLine(text: string, before: Mention, layout: ProtocolLayout): Mention {
  const inner = AROUND.exec(text)?.[1] ?? text;
  // The dot that ends a line may be the last initial's own.
  const read = readMention(inner) ?? readMention(`${inner}.`);
  const mention: Mention = { ...linkOf(before, read?.name), name: read?.name ?? '', ...(read?.post ? { post: read.post } : {}) };
  return composeAgendaSpeaker(mention, layout) === text || isBare(text, mention) ? mention : { ...mention, wording: text };
}

/** Nothing but one name and a post after it: no brackets, no «доклад», no second person. */
function isBare(text: string, { name, post }: Mention): boolean {
  const bare = text.replace(/\s/gu, '');
  const starts = [name, orderName(name, 'initialsFirst')].some((each) => bare.startsWith(each.replace(/\s/gu, '')));
  return name !== '' && starts && !/[()«»;:\n]/u.test(text) && !/\p{Lu}\.\s?\p{Lu}(?!\p{L})/u.test(post ?? '');
}

function linkOf(before: Mention, name: string | undefined): Pick<Mention, 'personId'> {
  return before.personId !== undefined && name === before.name ? { personId: before.personId } : {};
}
