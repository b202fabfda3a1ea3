import type { ProtocolLayout } from '../../src-shared/documents/letterhead.ts';
import { readMention, type Mention } from '../../src-shared/documents/mention.ts';
import { composeAgendaSpeaker } from '../../src-shared/documents/wording.ts';

/** What letterheads put around a speaker's name: «(доклад: …)», «Докладчик – …». */
const AROUND = /^\s*\(?\s*(?:(?:со)?доклад(?:чик|ывает)?|информация)?\s*[.:–—-]*\s*(.*?)\s*\)?\s*\.?\s*$/isu;

/**
 * Reads the line under a question as it was typed. The printed line is always exactly what was typed:
 * where the letterhead would print something else, the words are kept as wording.
 * `before` is the speaker known until now: the link to the directory stays while the name does.
 */
export function readSpeakerLine(text: string, before: Mention, layout: ProtocolLayout): Mention {
  const inner = AROUND.exec(text)?.[1] ?? text;
  const read = readMention(inner);
  const mention: Mention = { ...linkOf(before, read?.name), name: read?.name ?? '', ...(read?.post ? { post: read.post } : {}) };
  return composeAgendaSpeaker(mention, layout) === text ? mention : { ...mention, wording: text };
}

function linkOf(before: Mention, name: string | undefined): Pick<Mention, 'personId'> {
  return before.personId !== undefined && name === before.name ? { personId: before.personId } : {};
}
