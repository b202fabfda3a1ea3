/** An annex named in running text. */
export interface AnnexMention {
  /** Its number; `null` where none is written. */
  readonly number: string | null;
  /** Whether it can be nothing but an annex of this paper: in brackets, after «согласно», with a number. A «приложение» may be an app. */
  readonly sure: boolean;
}

const NUMBERS = String.raw`\d{1,3}[а-я]?(?!\p{L})(?:\s*(?:,|и|[-–—])\s*(?:№\s*)?\d{1,3}[а-я]?(?![\p{L}\d]))*`;
const MENTION = new RegExp(String.raw`(?<!\p{L})приложени(?:е|ю|я|и|ем|ями|ям|ях|й)(?!\p{L})(?:\s*(?:№+\s*)?(${NUMBERS}))?`, 'giu');
/** «приложение № 2 к постановлению …» belongs to another paper. */
const FOREIGN = /^\s+к\s+(?!(?:настоящ|данн|эт)\p{L}+|(?:приказу|протоколу|плану|положению)(?=\s*(?:[).,;:]|$)))/iu;
const SURE_BEFORE = /(?:\(\s*|согласно\s+|соответствии\s+с\s+)$/iu;

/** Every annex of this paper that a text names: «(приложение)», «согласно приложению № 2», «приложения № 1–3». */
export function annexMentions(text: string): readonly AnnexMention[] {
  return [...text.matchAll(MENTION)].flatMap((match): readonly AnnexMention[] => {
    if (FOREIGN.test(text.slice(match.index + match[0].length))) return [];
    const numbers = match[1];
    if (numbers === undefined) return [{ number: null, sure: SURE_BEFORE.test(text.slice(0, match.index)) }];
    return expand(numbers).map((number) => ({ number, sure: true }));
  });
}

/** Whether the words after a «приложение» say that it is another paper's. */
export function isForeignAnnex(after: string): boolean {
  return FOREIGN.test(after);
}

/** «Утвердить прилагаемый план», «список прилагается»: says that something is annexed without naming which. */
export function mentionsAll(text: string): boolean {
  return /(?<!\p{L})прилага(?:ем|ется|ются)/iu.test(text);
}

/** «1, 2 и 4–6» → 1, 2, 4, 5, 6. */
function expand(numbers: string): readonly string[] {
  return numbers.split(/\s*(?:,|и)\s*/u).flatMap((piece) => {
    const [from = '', to] = piece.replaceAll(/[№\s]/gu, '').split(/[-–—]/u);
    if (to === undefined || !/^\d+$/u.test(from) || !/^\d+$/u.test(to)) return to === undefined ? [from] : [from, to];
    return Array.from({ length: Math.max(0, Number(to) - Number(from)) + 1 }, (_, index) => String(Number(from) + index));
  });
}
