import type { DeclinedForm, Gender, GrammaticalCase } from './cases.ts';
import { declineGroup } from './declineGroup.ts';
import { declineName } from './declineName.ts';

const NAME = String.raw`(?:\p{Lu}[\p{L}-]+\s+\p{Lu}\.\s?(?:\p{Lu}\.)?|\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}-]+)`;
const NAME_ALONE = new RegExp(`^${NAME}$`, 'u');
const POST_AND_NAME = new RegExp(String.raw`^(.*\p{Ll})(\s+)(${NAME})$`, 'su');

/**
 * Declines words of which nobody said what they are: a name in any usual shape, a post, a group of addressees, an organisation, or a
 * post with a name behind it. `gender` is asked for where a name does not tell it; `sure: false` leaves the words as they are.
 */
export function declineWords(words: string, grammaticalCase: GrammaticalCase, gender: Gender | null): DeclinedForm {
  if (NAME_ALONE.test(words)) return declineName(words, grammaticalCase, gender);
  const both = POST_AND_NAME.exec(words);
  if (both) {
    const post = declineGroup(both[1] ?? '', grammaticalCase);
    const name = declineName(both[3] ?? '', grammaticalCase, gender);
    return post.sure && name.sure ? { form: `${post.form}${both[2]}${name.form}`, sure: true } : { form: words, sure: false };
  }
  const group = declineGroup(words, grammaticalCase);
  return group.sure ? group : declineName(words, grammaticalCase, gender);
}
