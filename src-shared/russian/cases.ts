/** The oblique cases: the nominative is what stands in the directory. */
export type GrammaticalCase = 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';

export const grammaticalCases: readonly GrammaticalCase[] = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];

export type Gender = 'male' | 'female';

/** A declined form; `sure: false` asks the user to look at it, the program never guesses silently (norms.md, section 6). */
export interface DeclinedForm {
  readonly form: string;
  readonly sure: boolean;
}
