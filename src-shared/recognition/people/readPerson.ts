import type { Mention } from '../../documents/mention.ts';
import { findNames } from './findNames.ts';

/** Longest words of a mention (documents/mention.ts). */
const LONGEST = { name: 300, post: 1000, wording: 2000 };

/**
 * A person in the words of a paper, which are kept as they stand: «Петрова М.Н., директор», «директор М.Н. Петрова».
 * Without a name only the words are known. `null`: the words are longer than a mention can be.
 */
export function readPerson(wording: string): Mention | null {
  if (wording.length > LONGEST.wording) return null;
  const [name, next] = findNames(wording);
  if (!name) return { name: '', wording };
  const after = postOf(wording.slice(name.to, next?.from));
  const post = after === '' ? postOf(wording.slice(0, name.from)) : after;
  return {
    name: name.name.slice(0, LONGEST.name),
    ...(post === '' ? {} : { post: post.slice(0, LONGEST.post) }),
    wording,
  };
}

/** A post without what parts it from the name, without brackets around all of it and without the stop of its line. */
export function postOf(words: string): string {
  const bare = words.replace(/^[\s,.;:–—_-]+|[\s,;:–—_-]+$/gu, '').replace(/^\((.*)\)$/su, '$1');
  const closed = opened(bare) ? bare.replace(/^\((?=[^()]*$)/u, '') : bare.replace(/\)[\s.]*$/u, '');
  const text = /(?<!(?<!\p{L})\p{L}{1,3})\.$/u.test(closed) ? closed.slice(0, -1) : closed;
  return /\p{L}{2}/u.test(text) ? text.replace(/\s+/gu, ' ').trim() : '';
}

/** Whether the last bracket that is closed was opened here too. */
function opened(text: string): boolean {
  return text.split('(').length >= text.split(')').length;
}
