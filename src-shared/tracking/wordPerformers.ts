import { foldForSearch } from '../russian/fold.ts';
import type { Performer } from '../documents/point.ts';

/**
 * The parties a cell names, in its order: «Руководители ОУ, руководители центров и педагоги центров» → three.
 * `chosen` were picked from the directory: the words they left in the cell are theirs.
 */
export function wordPerformers(words: string, chosen: readonly Performer[]): readonly Performer[] {
  const performers: Performer[] = [];
  for (const text of splitParties(words)) {
    const known = chosen.find((party) => foldForSearch(party.text) === foldForSearch(text));
    performers.push(known ?? { kind: 'words', text: text.slice(0, 1000) });
  }
  return performers;
}

/** Parties are parted by commas, semicolons and line breaks outside quotation marks and brackets, and by «и» before a new head word. */
export function splitParties(words: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let place = 0; place < words.length; place += 1) {
    const sign = words[place] ?? '';
    if ('«(“['.includes(sign)) depth += 1;
    else if ('»)”]'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[,;\n]/u.test(sign) && !isInsideNumber(words, place)) {
      parts.push(words.slice(start, place));
      start = place + 1;
    }
  }
  parts.push(words.slice(start));
  return joinClauses(
    parts
      .flatMap(splitAnd)
      .map(withoutStop)
      .filter((part) => part !== ''),
  );
}

/** «ОО, на базе которых созданы центры»: what begins with a relative word belongs to the party before it. */
function joinClauses(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    if (CLAUSE.test(part) && !PARTY.test(part) && joined.length > 0) joined[joined.length - 1] += `, ${part}`;
    else joined.push(part.replace(/^а также\s+/u, ''));
  }
  return joined;
}

/** Relative words, and participles: «указанных в приложении № 2», «не имеющим лицензии». */
const CLAUSE =
  /^(?:на базе|(?:(?:в|на|с|у|из|при|для|под|по|от)\s+)?(?:котор|чь[иеёюя]|чей(?!\p{L}))|где|кроме|за исключением|в том числе|в т\.\s?ч\.|(?!главн|старш|ведущ)\p{Ll}+(?:ого|его)\s|(?:не\s+)?\p{Ll}+(?:[юуяа]щ|вш|нн)(?:им|ым|ему|ому|ей|ой|их|ых|ие|ые|ий|ый|ая|его|ого)(?:ся)?(?!\p{L}))/iu;
/** Participles that name people: «заведующим детскими садами». */
const PARTY =
  /^(?:заведующ|управляющ|обучающ|учащ|ответственн|служащ|уполномоченн|исполняющ|командующ|муниципальн|общественн|образовательн)/iu;

/** «руководители центров и педагоги центров» are two, «образования и науки» one: a party begins with a plural of people or bodies. */
const NEW_PARTY =
  /\s+и\s+(?=(?:руководители|педагоги|педагогические|директора|заместители|специалисты|методисты|классные|учителя|воспитатели|заведующие|родители|обучающиеся|управление|отдел|комитет|администрация|администрации|центр|руководителям|директорам|директору|руководителю|заместителям|специалистам|методистам|педагогам|классным|учителям|воспитателям|заведующим|родителям|управлению|отделу|комитету|центру|главам)(?![\p{L}]))/iu;

/** «Кедров С.И. и Малая А.Ю.» */
const NEW_NAME = /\s+и\s+(?=\p{Lu}[\p{Ll}-]+\s\p{Lu}\.\s?\p{Lu}\.)/u;

function splitAnd(part: string): readonly string[] {
  return part.split(NEW_PARTY).flatMap((each) => each.split(NEW_NAME));
}

function isInsideNumber(words: string, place: number): boolean {
  return /\d/u.test(words[place - 1] ?? '') && /\d/u.test(words[place + 1] ?? '');
}

/** Without the full stop of the cell; the points of initials and abbreviations stay. */
function withoutStop(part: string): string {
  const words = part.trim();
  return /(?:\p{Ll}{3,}|\p{Lu}{2,})\.$/u.test(words) ? words.slice(0, -1) : words;
}
