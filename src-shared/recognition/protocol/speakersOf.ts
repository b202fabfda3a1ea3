import type { Mention } from '../../documents/mention.ts';
import { findNames } from '../people/findNames.ts';

/** How far into a speech its speaker is named. */
const DEPTH = 1200;

/** Who spoke, by the words of «Слушали»: a name in any case, told by initials and the beginning of the surname among those known. */
export function speakersOf(speech: string, known: readonly Mention[]): readonly Mention[] {
  const text = speech.slice(0, DEPTH);
  const names = findNames(text);
  const [first] = names;
  if (!first) return bySurname(speech, known);
  // «Слушали: Кедрова С.И., Малую А.Ю.», «(Кедров С.И., Малая А.Ю.)»: nothing but names and commas.
  const apart = names.findIndex(({ to }, at) => !/^[\s,;]*(?:и\s+)?$/u.test(text.slice(to, names[at + 1]?.from ?? text.length)));
  const own = names.slice(0, apart < 0 ? undefined : apart + 1).slice(0, MOST);
  return own.map(({ name }) => nominative(name, known));
}

/** More speakers no hearing holds (documents/protocol.ts). */
const MOST = 20;

function nominative(said: string, known: readonly Mention[]): Mention {
  const same = known.find(({ name }) => name === said) ?? known.find(({ name }) => name !== '' && isSame(said, name));
  return same ? withoutWording(same) : { name: '', wording: said };
}

/**
 * «Малой Анны Юрьевны» in the nominative of the list of those present, where exactly one of them can be meant; the name itself
 * where nobody is, where two are (Кедров С.И. and Кедрова С.И.), and where its surname stands as in the list.
 */
export function inNominative(said: string, present: readonly Mention[]): string {
  const same = present.filter(({ name }) => name !== '' && isSame(said, name));
  const surnames = new Set(same.map(({ name }) => parts(name).surname));
  const [first] = same;
  return first === undefined || surnames.size > 1 || surnames.has(parts(said).surname) ? said : first.name;
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
