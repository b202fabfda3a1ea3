import type { Mention } from '../../documents/mention.ts';
import { findNames } from '../people/findNames.ts';

/** How far into a speech its speaker is named. */
const DEPTH = 1200;

/** Who spoke, by the words of «Слушали»: a name in any case, told by initials and the beginning of the surname among those known. */
export function speakersOf(speech: string, known: readonly Mention[]): readonly Mention[] {
  const [first] = findNames(speech.slice(0, DEPTH));
  if (!first) return bySurname(speech, known);
  const same = known.find(({ name }) => name !== '' && isSame(first.name, name));
  return [same ? withoutWording(same) : { name: '', wording: first.name }];
}

function isSame(oblique: string, name: string): boolean {
  const [one, other] = [parts(oblique), parts(name)];
  return one.initials === other.initials && sameSurname(one.surname, other.surname);
}

/** «Душину» and «Душина»: equal but for an ending of up to three letters. */
function sameSurname(one: string, other: string): boolean {
  const [a, b] = [one, other].map((word) => word.toLowerCase().replaceAll('ё', 'е')) as [string, string];
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  return same >= 2 && a.length - same <= 3 && b.length - same <= 3 && same >= Math.min(a.length, b.length) - 3;
}

function parts(name: string): { readonly surname: string; readonly initials: string } {
  const [surname = '', ...rest] = name.split(' ');
  return {
    surname,
    initials:
      rest
        .join(' ')
        .match(/\p{Lu}/gu)
        ?.slice(0, 2)
        .join('') ?? '',
  };
}

/** «Слушали Кедрову о подвозе»: a surname alone, if exactly one of those known bears it. */
function bySurname(speech: string, known: readonly Mention[]): readonly Mention[] {
  const words = speech.slice(0, 200).match(/(?<![\p{L}.])\p{Lu}\p{Ll}{2,}/gu) ?? [];
  for (const word of words) {
    const same = new Map(known.filter(({ name }) => sameSurname(word, parts(name).surname)).map((mention) => [mention.name, mention]));
    const [only] = same.values();
    if (same.size === 1 && only) return [withoutWording(only)];
  }
  return [];
}

function withoutWording({ name, post }: Mention): Mention {
  return { name, ...(post === undefined ? {} : { post }) };
}
