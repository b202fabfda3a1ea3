import { readMention, type Mention } from '../../documents/mention.ts';
import { splitParties } from '../../tracking/wordPerformers.ts';

/** The people and bodies that the words of a line of the responsible name; each keeps the words as they stand. */
export function readResponsible(words: string): readonly Mention[] {
  return joinPosts(splitParties(words)).map((text): Mention => {
    const short = text.slice(0, 2000);
    const read = readMention(short);
    const name = read?.name ?? '';
    return {
      name: name.slice(0, 300),
      ...(read?.post && read.post.length <= 1000 ? { post: read.post } : {}),
      wording: short,
    };
  });
}

/** «Кедров С.И., начальник отдела»: a post in lower case after a name is that person's. */
function joinPosts(parties: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const party of parties) {
    const before = joined.at(-1);
    if (
      before !== undefined &&
      POST.test(party) &&
      /^(?:\p{Lu}[\p{Ll}-]+\s\p{Lu}\.\s?\p{Lu}\.|\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}[\p{Ll}-]+)$/u.test(before)
    ) {
      joined[joined.length - 1] = `${before}, ${party}`;
    } else joined.push(party);
  }
  return joined;
}

/** One person's post; «директора школ» are others. */
const POST =
  /^(?:(?:и\.\s?о\.|врио|ст\.|гл\.)\s*)?(?:главный|ведущий|старший|первый)?\s*(?:заместитель|начальник|директор|заведующ(?:ий|ая)|председатель|специалист|методист|инспектор|секретарь|консультант|руководитель|бухгалтер)(?!\p{L})/iu;
