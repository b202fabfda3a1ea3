import { adjectiveAgreement, type Agreement } from './declineAdjective.ts';

export type { Agreement } from './declineAdjective.ts';

/** Nouns at the head of a document's title whose ending misleads or says nothing. */
const KNOWN: Readonly<Record<string, Agreement>> = {
  перечень: 'male',
  календарь: 'male',
  словарь: 'male',
  модель: 'female',
  ведомость: 'female',
  численность: 'female',
  деятельность: 'female',
  карта: 'female',
  время: 'neuter',
  правила: 'plural',
  права: 'plural',
  задания: 'plural',
  данные: 'plural',
  списки: 'plural',
};

/** Neuter nouns in «-ие», which are no adjectives in the plural: «положение», «расписание», but not «общие». */
const NEUTER_IE = /(?:ени|ани|яни|ыти|ити|ати|яти|ести|ичи|чи|дви|иви|овье|ями|соби|слови|огласи|услови)е$/u;
/** Plurals of them and of neuter nouns: «требования», «условия», «мероприятия». */
const PLURAL_IA = /(?:ени|ани|яни|ыти|ити|ати|яти|ичи|услови|пособи|мероприяти)я$/u;

/**
 * The gender and number of the noun that heads a title: «Комплексный план …» male, «Положение о …» neuter, «Правила» plural.
 * Reads the adjectives before it, else its ending; `null` when neither tells.
 */
export function nounAgreement(title: string): Agreement | null {
  const word = /\p{L}[\p{L}-]*/u.exec(title.replace(/^[«"„“\s]+/u, ''))?.[0].toLowerCase();
  return word === undefined ? null : (KNOWN[word] ?? byEnding(word));
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
  return /[бвгджзйклмнпрстфхцчшщ]$/u.test(word) ? 'male' : null;
}
