import { readMention, type Mention } from '../../documents/mention.ts';
import { findNames } from '../people/findNames.ts';
import { splitParties } from '../../tracking/wordPerformers.ts';

/** The people and bodies that the words of a line of the responsible name; each keeps the words as they stand. */
export function readResponsible(words: string): readonly Mention[] {
  return joinPosts(splitParties(words).flatMap(splitNames)).map((text): Mention => {
    const short = closed(text.slice(0, 2000).replace(/[\s,;–—-]+$/u, ''));
    const read = readMention(short);
    const name = read?.name ?? '';
    return {
      name: name.slice(0, 300),
      ...(read?.post && read.post.length <= 1000 ? { post: read.post } : {}),
      wording: short,
    };
  });
}

/** «(отв. Кедров С.И.)» on a line of its own: the bracket was opened before its lead, and no stop belongs to a name of a body. */
function closed(words: string): string {
  const bare = words.includes('(') ? words : words.replace(/\)[\s.;]*$/u, '');
  return /\p{L}{3}\.$/u.test(bare) ? bare.slice(0, -1) : bare;
}

/** «Малая А.Ю. Кедров С.И.»: names of a cell stand one below the other without commas. */
function splitNames(party: string): readonly string[] {
  const names = findNames(party);
  if (names.length < 2) return [party];
  const between = names.map(({ to }, index) => party.slice(to, names[index + 1]?.from ?? party.length)).join('');
  const isOnlyNames = !/[\p{L}\d]/u.test(party.slice(0, names[0]?.from) + between);
  return isOnlyNames ? names.map(({ from, to }) => party.slice(from, to)) : [party];
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

const IN_BRACKETS = /\((?:отв(?:ет)?\.|ответственн(?:ый|ая|ые|ое)(?:\s+исполнител[ьи])?)\s*[:–—-]?\s*([^()]{3,200})\)/iu;

/** «… в срок до 15.10.2024, отв. заведующие садами.» */
const AT_END = /[,;–—-]\s*(?:отв\.|ответственн(?:ый|ая|ые)\s*[:–—-])\s*([^():]{3,200})\s*$/iu;

/** «… подготовить сводку (отв. Кедров С.И., срок – до 1 мая).»: named inside the sentence, where the words stay. */
export function responsibleInText(text: string): readonly Mention[] {
  const words = (IN_BRACKETS.exec(text)?.[1] ?? AT_END.exec(text)?.[1])?.replace(/[,;\s]*(?:срок|до\s+\d).*$/isu, '');
  return words === undefined || words === '' ? [] : readResponsible(words);
}
