import { readMention, type Mention } from '../../../src-shared/documents/mention.ts';

/** «Петрова М.Н.» inside a longer expression. */
export const INITIALED = '[А-ЯЁ][а-яё]+ [А-ЯЁ]\\.[А-ЯЁ]\\.';

/** A person in the words of the paper; the words are kept as overtyped when `asWritten`. */
export function enterMention(text: string, asWritten = false): Mention {
  const read = readMention(text);
  if (!read) throw new Error(`No name in «${text}»`);
  return { ...read, ...(asWritten ? { wording: text } : {}) };
}

/**
 * The person meant by a name in another case, out of those named before: same initials, same first letters.
 * A name that nobody bears is kept in its words.
 */
export function findMention(oblique: string, known: readonly Mention[]): Mention {
  const [surname = '', initials = ''] = oblique.split(' ');
  const found = known.find(({ name }) => name.endsWith(initials) && name.slice(0, 4) === surname.slice(0, 4));
  return found ? { name: found.name, ...(found.post ? { post: found.post } : {}) } : { name: '', wording: oblique };
}
