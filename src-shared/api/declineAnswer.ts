import { declineWords } from '../russian/declineWords.ts';

const CASES = { gen: 'genitive', dat: 'dative', acc: 'accusative', ins: 'instrumental', pre: 'prepositional' } as const;
const GENDERS = { m: 'male', f: 'female' } as const;

/** Cases and genders as the command line names them. */
export type CaseName = keyof typeof CASES;
export type GenderName = keyof typeof GENDERS;

export function isCaseName(name: string): name is CaseName {
  return Object.hasOwn(CASES, name);
}

export function isGenderName(name: string): name is GenderName {
  return Object.hasOwn(GENDERS, name);
}

/** What the command line answers to words: `sure: false` leaves them as they are. `gender` is asked for where a name does not tell it. */
export function declineAnswer(phrase: string, into: CaseName, gender: GenderName | null): object {
  const { form, sure } = declineWords(phrase, CASES[into], gender === null ? null : GENDERS[gender]);
  return { phrase, case: into, form, sure };
}
