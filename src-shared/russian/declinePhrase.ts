import type { DeclinedForm, GrammaticalCase } from './cases.ts';
import { adjectiveAgreement, declineAdjective, type Agreement } from './declineAdjective.ts';
import { declinePlural, declineSingular, type NounNature } from './declineNoun.ts';
import { headNature, isSubstantive, singularOf } from './headNouns.ts';
import { likeCapitals, likeFirstLetter } from './letterCase.ts';

/** Which numbers a head noun may stand in: «директора» is a plural in a group and no nominative at all in a post. */
export type HeadNumber = 'singular' | 'any';

/**
 * Declines the head noun of a nominative phrase with the adjectives before it, further heads joined to it by a comma, a dash or «и»,
 * and participles after a comma; everything else is kept to the letter. `sure` is false when no head noun was recognised.
 */
export function declinePhrase(phrase: string, grammaticalCase: GrammaticalCase, number: HeadNumber): DeclinedForm {
  const tokens = tokenise(phrase);
  const context: Context = { tokens, grammaticalCase, number };
  const first = declineHead(context, 0);
  const words = tokens.map(({ word }) => word);
  if (!first) return { form: phrase, sure: false };
  apply(words, first);
  for (let place = first.end; place < tokens.length; place += 1) {
    const further = joinedHead(context, place, first.animate);
    if (further) apply(words, further);
  }
  return { form: tokens.map(({ before }, place) => before + (words[place] ?? '')).join(''), sure: first.sure };
}

interface Token {
  /** Spaces and punctuation before the word. */
  readonly before: string;
  readonly word: string;
}

interface Context {
  readonly tokens: readonly Token[];
  readonly grammaticalCase: GrammaticalCase;
  readonly number: HeadNumber;
}

interface DeclinedHead {
  readonly start: number;
  /** The declined words from `start` on. */
  readonly words: readonly string[];
  readonly end: number;
  readonly animate: boolean;
  readonly sure: boolean;
}

const TOKEN =
  /([^А-ЯЁа-яёA-Za-z0-9]*)((?:[А-ЯЁа-яё]\.\s?)+[а-яё]\.|[А-ЯЁа-яё]+\.(?=\s?[а-яё])|[А-ЯЁа-яёA-Za-z0-9]+(?:-[А-ЯЁа-яёA-Za-z0-9]+)*|$)/gu;

function tokenise(phrase: string): readonly Token[] {
  return [...phrase.matchAll(TOKEN)].filter(([whole]) => whole !== '').map((match) => ({ before: match[1] ?? '', word: match[2] ?? '' }));
}

function apply(words: string[], head: DeclinedHead): void {
  words.splice(head.start, head.words.length, ...head.words);
}

/** What is written short has no endings and governs the genitive that follows: «и.о. начальника», «зам. директора», «зав. отделом». */
const SHORT_HEAD = /^(?:(?:в\.?р\.?)?\s?и\.\s?о\.|врио|ио|зам\.|зав\.|нач\.|рук\.|пред\.|дир\.)$/iu;
/** Short adjectives before the head: «ст. инспектор». */
const SHORT_ADJECTIVE = /^(?:ст|гл|вед|мл|соц|муницип)\.$/iu;
const ABBREVIATION = /^(?=.*[А-ЯЁA-Z].*[А-ЯЁA-Z])[А-ЯЁа-яёA-Z0-9-]+$/u;
const PRONOUNS: Readonly<Record<string, Readonly<Record<GrammaticalCase, string>>>> = {
  все: { genitive: 'всех', dative: 'всем', accusative: 'всех', instrumental: 'всеми', prepositional: 'всех' },
};

function declineHead(context: Context, start: number): DeclinedHead | null {
  const { tokens, grammaticalCase } = context;
  const adjectives: { readonly word: string; readonly agreement: Agreement | null }[] = [];
  for (let place = start; place < tokens.length; place += 1) {
    const word = tokens[place]?.word ?? '';
    const finish = (animate: boolean, sure: boolean, last: readonly string[]): DeclinedHead => ({
      start,
      words: [...adjectives.map((adjective) => declineModifier(adjective.word, grammaticalCase, animate)), ...last],
      end: start + adjectives.length + last.length,
      animate,
      sure,
    });
    if (SHORT_HEAD.test(word)) return finish(true, true, [word]);
    const noun = declineNounWord(word, context, adjectives.at(-1)?.agreement ?? null);
    if (noun) return finish(noun.animate, noun.sure, [noun.form]);
    const agreement = adjectiveAgreement(word);
    const modifier = SHORT_ADJECTIVE.test(word) || isPronoun(word) || agreement !== null;
    if (!modifier) return unknownHead(context, place, adjectives.length > 0, finish);
    if (isSubstantive(word) && !adjoiningHead(context, place + 1, agreement)) {
      return finish(true, true, [declineModifier(word, grammaticalCase, true)]);
    }
    adjectives.push({ word, agreement });
  }
  return null;
}

type Finish = (animate: boolean, sure: boolean, last: readonly string[]) => DeclinedHead;

/** Abbreviations keep their form; of another unknown noun the endings are tried and the user is asked. */
function unknownHead({ tokens, grammaticalCase }: Context, place: number, afterAdjective: boolean, finish: Finish): DeclinedHead | null {
  const word = tokens[place]?.word ?? '';
  if (ABBREVIATION.test(word)) return finish(false, !afterAdjective, [word]);
  if (!/^[А-ЯЁ]?[а-яё-]*[бвгджзклмнпрстфхцчшщйь]$/u.test(word) || word.length < 3) return null;
  const form = word.replace(/[^-]+$/u, (last) => declineSingular(last, grammaticalCase, { animate: true }));
  return finish(true, false, [form]);
}

function declineModifier(word: string, grammaticalCase: GrammaticalCase, animate: boolean): string {
  if (SHORT_ADJECTIVE.test(word)) return word;
  const pronoun = isPronoun(word) ? PRONOUNS[word.toLowerCase()] : undefined;
  if (pronoun) return likeFirstLetter(grammaticalCase === 'accusative' && !animate ? word : pronoun[grammaticalCase], word);
  return likeCapitals(declineAdjective(word, grammaticalCase, animate), word);
}

function isPronoun(word: string): boolean {
  return Object.hasOwn(PRONOUNS, word.toLowerCase());
}

function adjoiningHead(context: Context, start: number, agreement: Agreement | null): boolean {
  return /^\s*$/u.test(context.tokens[start]?.before ?? ',') && headFollows(context, start, agreement);
}

/** Whether adjectives of one agreement and then a head noun start at a place: «ведущий специалист», not «ведущий протокола». */
function headFollows(context: Context, start: number, agreement: Agreement | null): boolean {
  for (let place = start; place < context.tokens.length; place += 1) {
    const { before = '', word = '' } = context.tokens[place] ?? {};
    if (place > start && /[,;:(«"]/u.test(before)) return false;
    if (declineNounWord(word, context, agreement)) return true;
    if (adjectiveAgreement(word) !== agreement) return false;
  }
  return false;
}

const PREFIX = /^(?:пресс|вице|бизнес|веб|медиа|экс|IT|ИТ|обер|штаб|интернет|арт|кибер|теле|видео|фото|PR|HR)$/iu;

interface DeclinedNoun {
  readonly form: string;
  readonly animate: boolean;
  readonly sure: boolean;
}

/** Declines a head noun, each half of «педагог-психолог»; `null` when it is none of ours or does not agree. */
function declineNounWord(word: string, { grammaticalCase, number }: Context, agreement: Agreement | null): DeclinedNoun | null {
  const parts = word.split('-');
  const heads = parts.map((part) => findHead(part, number, agreement));
  const last = heads.at(-1);
  if (!last) return null;
  const forms = parts.map((part, place) => {
    const head = heads[place];
    return head ? likeCapitals(likeFirstLetter(inflect(head, grammaticalCase), part), part) : part;
  });
  const sure = parts.every((part, place) => heads[place] !== null || PREFIX.test(part));
  return { form: forms.join('-'), animate: last.nature.animate, sure };
}

interface Head {
  readonly singular: string;
  readonly plural: boolean;
  readonly nature: NounNature;
}

function findHead(word: string, number: HeadNumber, agreement: Agreement | null): Head | null {
  const nature = headNature(word);
  if (nature && agreement !== 'plural') return { singular: word.toLowerCase(), plural: false, nature };
  const singular = number === 'any' && (agreement === null || agreement === 'plural') ? singularOf(word) : null;
  const pluralNature = singular === null ? null : headNature(singular);
  return singular !== null && pluralNature ? { singular, plural: true, nature: pluralNature } : null;
}

function inflect({ singular, plural, nature }: Head, grammaticalCase: GrammaticalCase): string {
  return plural ? declinePlural(singular, grammaticalCase, nature) : declineSingular(singular, grammaticalCase, nature);
}

/** Nominatives only: a genitive plural in «-ий» after a comma («организаций, учреждений») is no participle. */
const APPOSED = /(?:[щш]ий|[щш]ая|[щш]ие|[нмт]ный|[нмт]ная|[нмт]ные|енный|енная|енные|нный|нная|нные)(?:ся)?$/iu;

/** A further head in apposition: «…, главный специалист», «… и педагоги-психологи», «…, ответственный за …». */
function joinedHead(context: Context, place: number, animate: boolean): DeclinedHead | null {
  const { before = '', word = '' } = context.tokens[place] ?? {};
  const afterAnd = context.tokens[place - 1]?.word === 'и' && /^\s+$/u.test(before);
  const afterComma = /^\s*,\s*$|^\s+[–—-]\s+$/u.test(before);
  const inBrackets = /^\s*\($/u.test(before);
  if (!afterAnd && !afterComma && !inBrackets) return null;
  if (headFollows(context, place, adjectiveAgreement(word))) {
    const head = declineHead(context, place);
    return head?.sure && head.animate === animate ? head : null;
  }
  if (!afterComma || !APPOSED.test(word)) return null;
  return {
    start: place,
    words: [declineModifier(word, context.grammaticalCase, animate)],
    end: place + 1,
    animate,
    sure: true,
  };
}
