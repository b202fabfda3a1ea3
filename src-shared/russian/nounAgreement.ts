import { adjectiveAgreement, type Agreement } from './declineAdjective.ts';

/** Nouns at the head of a document's title whose ending misleads or says nothing. */
const KNOWN: ReadonlyMap<string, Agreement> = new Map([
  ...agreeing('male', 'перечень бюллетень путь лагерь день стиль профиль'),
  ...agreeing('female', 'роль модель цель очередь площадь связь печать'),
  ...agreeing('neuter', 'меню резюме портфолио фото видео жюри'),
  ...agreeing('plural', 'правила права данные места дела слова средства обязательства адреса паспорта номера табеля'),
]);

function agreeing(agreement: Agreement, words: string): readonly (readonly [string, Agreement])[] {
  return words.split(' ').map((word) => [word, agreement] as const);
}

/** Neuter nouns in «-ие», which are no adjectives in the plural: «положение», «расписание», but not «общие». */
const NEUTER_IE = /(?:ени|ани|яни|ыти|ити|ати|яти|ести|ичи|чи|дви|иви|овье|ями|соби|слови|огласи|услови|очи|дстви|йстви)е$/u;
/** Plurals of them and of neuter nouns: «требования», «условия», «мероприятия». */
const PLURAL_IA = /(?:ени|ани|яни|ыти|ити|ати|яти|ичи|услови|пособи|мероприяти|очи|дстви|йстви)я$/u;

/**
 * The gender and number of the noun that heads a title: «Комплексный план …» male, «Положение о …» neuter, «Правила» plural.
 * Reads the adjectives before it, else its ending; `null` when neither tells.
 */
export function nounAgreement(title: string): Agreement | null {
  const word = /\p{L}[\p{L}-]*/u.exec(title.replace(/^[«"„“\s]+/u, ''))?.[0].toLowerCase();
  // «О составе …», «К плану …»: what follows a preposition is in another case.
  if (word === undefined || /^(?:об?|обо|к|по|из|для|на)$/u.test(word)) return null;
  return KNOWN.get(word) ?? byEnding(word);
}

function byEnding(word: string): Agreement | null {
  if (NEUTER_IE.test(word)) return 'neuter';
  if (PLURAL_IA.test(word)) return 'plural';
  const adjective = adjectiveAgreement(word);
  if (adjective !== null) return adjective;
  if (/мя$/u.test(word)) return 'neuter';
  if (/[ая]$/u.test(word)) return 'female';
  if (/[ое]$/u.test(word)) return 'neuter';
  if (/[ыи]$/u.test(word)) return 'plural';
  if (/(?:тель|арь|ерь|уль|оль)$/u.test(word)) return 'male';
  if (/ь$/u.test(word)) return 'female';
  return /[бвгджзйклмнпрстфхцчшщ]$/u.test(word) ? 'male' : null;
}
