import { foldForSearch } from '../russian/fold.ts';
import { byName, type RegisterInstitution } from './register.ts';

/**
 * The institutions that words name one by one, also where several share their type: «директору СОШ № 3», «СОШ № 3, 5 и 8»,
 * «Заозёрной и Луговской СОШ» (seed 003). `null` when some of the names are not in the directory: nothing is guessed.
 */
export function namedInstitutions(words: string, institutions: readonly RegisterInstitution[]): readonly RegisterInstitution[] | null {
  const folded = foldForSearch(words);
  const present = institutions.filter(({ archived }) => !archived);
  const exact = present.filter((institution) => isName(folded, institution));
  if (exact.length === 1) return exact;
  const numbered = numberedNames(folded);
  const names = numbered.length > 0 ? numbered : placeNames(folded);
  if (names.length === 0) return null;
  const found = names.map((name) => onlyOne(present.filter((institution) => matches(name, institution))));
  return found.every((one) => one !== null) ? [...new Set(found)].toSorted(byName) : null;
}

/** One name out of a list: the type all share, and what tells this one apart. */
interface NamePiece {
  readonly type: string;
  readonly number?: string;
  readonly stem?: string;
}

function isName(folded: string, institution: RegisterInstitution): boolean {
  const names = foldedNames(institution).filter((name) => name !== '');
  return names.some((name) => folded === name || HEADS.some((head) => folded === `${head} ${name}`));
}

/** Asked for every name of a paper: folding thirty schools each time takes longer than all the rest. */
const FOLDED = new WeakMap<RegisterInstitution, readonly string[]>();

function foldedNames(institution: RegisterInstitution): readonly string[] {
  const before = FOLDED.get(institution);
  if (before) return before;
  const names = [institution.shortName, institution.fullName].map(foldForSearch);
  FOLDED.set(institution, names);
  return names;
}

/** «руководителю СОШ № 3» is the school: its head answers for it. */
const HEADS = ['директор', 'директору', 'руководитель', 'руководителю', 'заведующий', 'заведующему', 'заведующая', 'заведующей'];

/** Types as papers abbreviate and inflect them, with the beginning by which the directory's names are looked through. */
const TYPES: readonly (readonly [words: RegExp, type: string])[] = [
  [/(?:мбоу |моу |мкоу |маоу |мбдоу |мдоу |мкдоу )?(сош|оош|нош|доу|ддт|дюсш|црр)/u, '$1'],
  [/(?:средн\p{L}+ )?(?:общеобразовательн\p{L}+ )?школ\p{L}*/u, 'школ'],
  [/гимнази\p{L}*/u, 'гимнази'],
  [/лице\p{L}+/u, 'лице'],
  [/(?:детск\p{L}+ сад\p{L}*|д\/с)/u, 'сад'],
];

function numberedNames(folded: string): readonly NamePiece[] {
  for (const [words, type] of TYPES) {
    const list = new RegExp(`(?<!\\p{L})${words.source}((?:[\\s,;и]*(?:${words.source}\\s*)?№\\s*\\d+|[\\s,;]*(?:и\\s+)?\\d+)+)`, 'u').exec(
      folded,
    );
    if (!list) continue;
    const rest = `${folded.slice(0, list.index)} ${folded.slice(list.index + list[0].length)}`;
    if (hasOtherWords(rest)) return [];
    const shared = type === '$1' ? (list[1] ?? '') : type;
    return [...list[0].matchAll(/\d+/gu)].map((number) => ({ type: shared, number: number[0] }));
  }
  return [];
}

/** «заозерной и луговской сош», «заозерная, луговская и степная школы»: adjectives that share the type after them. */
function placeNames(folded: string): readonly NamePiece[] {
  for (const [words, type] of TYPES) {
    const typed = new RegExp(`^(.+?)\\s+(${words.source})$`, 'u').exec(folded);
    if (!typed) continue;
    const names = (typed[1] ?? '').split(/\s*,\s*|\s+и\s+/u).map(withoutHead);
    if (!names.every((name) => ADJECTIVE.test(name))) continue;
    return names.map((name) => ({ type: type === '$1' ? (typed[3] ?? '') : type, stem: name.replace(ADJECTIVE, '$1') }));
  }
  return [];
}

const ADJECTIVE = /^(\p{L}{3,})(?:ая|ой|ому|ую|ий|ый|ые|ых|ым|ыми|ом)$/u;

function withoutHead(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 0 && HEAD_WORD.test(first) ? rest.join(' ') : name;
}

const HEAD_WORD = /^(?:директор|руководител|заведующ)\p{L}*$/u;

function matches({ type, number, stem }: NamePiece, institution: RegisterInstitution): boolean {
  const names = foldedNames(institution);
  return names.some(
    (name) =>
      wordBegins(name, type) &&
      (number === undefined || new RegExp(`№\\s*${number}(?!\\d)`, 'u').test(name)) &&
      (stem === undefined || (stem.length >= 3 && wordBegins(name, stem))),
  );
}

function wordBegins(name: string, beginning: string): boolean {
  return beginning !== '' && new RegExp(`(?<!\\p{L})${beginning.replaceAll(/[^\p{L}\p{N}]/gu, '.')}`, 'u').test(name);
}

function hasOtherWords(rest: string): boolean {
  return rest
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)
    .some((word) => !HEAD_WORD.test(word));
}

function onlyOne<T>(found: readonly T[]): T | null {
  return found.length === 1 && found[0] !== undefined ? found[0] : null;
}
