import type { GrammaticalCase } from './cases.ts';

/** Genitive, dative, accusative, instrumental, prepositional; `null` in the accusative means: like genitive or nominative by animacy. */
type Endings = readonly [string, string, string | null, string, string];

const MALE_HARD: Endings = ['ого', 'ому', null, 'ым', 'ом'];
const MALE_VELAR: Endings = ['ого', 'ому', null, 'им', 'ом'];
const MALE_SOFT: Endings = ['его', 'ему', null, 'им', 'ем'];
const FEMALE_HARD: Endings = ['ой', 'ой', 'ую', 'ой', 'ой'];
const FEMALE_HUSH: Endings = ['ей', 'ей', 'ую', 'ей', 'ей'];
const FEMALE_SOFT: Endings = ['ей', 'ей', 'юю', 'ей', 'ей'];
const PLURAL_HARD: Endings = ['ых', 'ым', null, 'ыми', 'ых'];
const PLURAL_SOFT: Endings = ['их', 'им', null, 'ими', 'их'];

const ORDER: Readonly<Record<GrammaticalCase, 0 | 1 | 2 | 3 | 4>> = {
  genitive: 0,
  dative: 1,
  accusative: 2,
  instrumental: 3,
  prepositional: 4,
};

export type Agreement = 'male' | 'female' | 'neuter' | 'plural';

/** Whose nominative a word is by its ending, if it is an adjective or a participle at all. */
export function adjectiveAgreement(word: string): Agreement | null {
  const match = /^[а-яё-]+(ый|ий|ой|ая|яя|ое|ее|ые|ие)(ся)?$/u.exec(word.toLowerCase());
  if (!match || word.length < 4) return null;
  const ending = match[1] ?? '';
  if (/й$/u.test(ending)) return 'male';
  if (/я$/u.test(ending)) return 'female';
  return ending === 'ое' || ending === 'ее' ? 'neuter' : 'plural';
}

/** Declines a nominative adjective or participle: «старший» → «старшему», «обучающиеся» → «обучающимся». Another word stays. */
export function declineAdjective(word: string, grammaticalCase: GrammaticalCase, animate: boolean): string {
  const reflexive = /(?:ий|ая|ее|ие)ся$/iu.test(word) ? word.slice(-2) : '';
  const base = reflexive ? word.slice(0, -2) : word;
  const stem = base.slice(0, -2);
  const endings = endingsOf(stem.toLowerCase(), base.slice(-2).toLowerCase());
  if (!endings) return word;
  const ending = endings[ORDER[grammaticalCase]] ?? (animate ? endings[0] : base.slice(-2));
  return stem + ending + reflexive;
}

function endingsOf(stem: string, ending: string): Endings | null {
  switch (ending) {
    case 'ый':
    case 'ой':
      return /[гкх]$/u.test(stem) ? MALE_VELAR : /[жшчщ]$/u.test(stem) ? ['ого', 'ому', null, 'им', 'ом'] : MALE_HARD;
    case 'ий':
      return /[гкх]$/u.test(stem) ? MALE_VELAR : MALE_SOFT;
    case 'ая':
      return /[жшчщ]$/u.test(stem) ? FEMALE_HUSH : FEMALE_HARD;
    case 'яя':
      return FEMALE_SOFT;
    case 'ое':
      return withAccusative(/[гкхжшчщ]$/u.test(stem) ? MALE_VELAR : MALE_HARD, 'ое');
    case 'ее':
      return withAccusative(MALE_SOFT, 'ее');
    case 'ые':
      return PLURAL_HARD;
    case 'ие':
      return PLURAL_SOFT;
    default:
      return null;
  }
}

function withAccusative([genitive, dative, , instrumental, prepositional]: Endings, accusative: string): Endings {
  return [genitive, dative, accusative, instrumental, prepositional];
}
