import type { Mention } from '../../documents/mention.ts';
import { findNames } from '../people/findNames.ts';
import { readPerson } from '../people/readPerson.ts';

/** What stands around a speaker's name and is no post: «Докладчик:», «(доклад.», «информация –». */
const WORD =
  /(?<!\p{L})(?:со)?(?:докладчик\p{L}*|докладыва\p{L}+|докл(?=\.)|доклад|информаци\p{L}|информирует|сообщение|выступа\p{L}+|выступлени\p{L}|ответственн\p{L}+|отв|спикер)(?!\p{L})[\s.:–—-]*/giu;

/** The planned speaker of a question out of the words that name him, which are kept as they stand; of several the first. */
export function readSpeaker(wording: string): Mention | null {
  const whole = readPerson(wording);
  const [name] = findNames(wording);
  if (!whole || !name) return whole;
  const words = [...wording.matchAll(WORD)];
  const from = words.findLast((match) => match.index + match[0].length <= name.from);
  const to = words.find((match) => match.index >= name.to);
  const own = readPerson(wording.slice(from ? from.index + from[0].length : 0, to?.index));
  const { post: _post, ...bare } = whole;
  return { ...bare, ...(own?.post === undefined ? {} : { post: own.post }) };
}
