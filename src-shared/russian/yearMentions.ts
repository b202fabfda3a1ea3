import { monthOfForm } from './monthForms.ts';

/** Where a text names years, and whether those years are its own or belong to the name or number of something else. */
export interface YearMention {
  /** The words that name it: `start` inclusive, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly digits: readonly YearDigits[];
  readonly kind:
    | 'year'
    /** «2024–2025», «с 2021 по 2025 год», «2024, 2025 и 2026 годы». */
    | 'range'
    /** A day: `day` says which. */
    | 'date'
    /** «до 2030 года»: the horizon of a programme as a rule. */
    | 'until'
    /** Four digits that look like a year and have no word beside them that says so. */
    | 'loose';
  readonly day?: { readonly day: number; readonly month: number };
  /** In «quotation marks», in the date of another paper or in the title beside it, or in the text proper. */
  readonly within: 'text' | 'quotes' | 'reference';
}

/** The digits of one year in the text; two digits are of this century. */
export interface YearDigits {
  readonly at: number;
  readonly length: 2 | 4;
  readonly year: number;
}

/** Every year a text names, in its order; no two overlap. */
export function yearMentions(text: string): readonly YearMention[] {
  const found: Found[] = [];
  /** Characters that belong to a mention already, or to the number of a paper. */
  const taken = new Uint8Array(text.length);
  const numbers = new Uint8Array(text.length);
  for (const match of text.matchAll(NUMBER)) numbers.fill(1, match.index, match.index + match[0].length);
  for (const { pattern, kind, accept } of SHAPES) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (numbers[start] === 1 || taken.subarray(start, end).includes(1)) continue;
      const digits = yearDigits(match);
      if (accept && !accept(match, digits)) continue;
      taken.fill(1, start, end);
      found.push({ start, end, digits, kind: untilKind(kind, text, start), ...dayOf(kind, match) });
    }
  }
  const ordered = found.toSorted((one, other) => one.start - other.start);
  return withPlaces(text, ordered);
}

type Found = Omit<YearMention, 'within'>;

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Shape {
  readonly pattern: RegExp;
  readonly kind: YearMention['kind'];
  readonly accept?: (match: RegExpMatchArray, digits: readonly YearDigits[]) => boolean;
}

const YEAR = String.raw`(?:19|20)\d{2}`;
/** What may not stand before the first digit: it would be the tail of another number or name. */
const APART = String.raw`(?<![\d\p{L}])(?<!\d[.,/-])`;
const MONTH = String.raw`(?<month>январ|феврал|март|апрел|ма[йяею]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}{0,3}`;
const YEAR_WORD = String.raw`(?:г\.|гг\.|г(?!\p{L})|гг(?!\p{L})|год|учебн|уч\.|календарн|финансов)`;
const LEAD = String.raw`(?<![\p{L}])(?:на|за|в|во|к|с|по|до|полугоди\p{L}*|квартал\p{L}*|семестр\p{L}*|триместр\p{L}*|четверт\p{L}*|лето|осень|весна|зима)\s+`;
/** No counted noun follows: «на 2025.», yet not «на 2000 рублей». */
const ENDS = String.raw`(?=\s*(?:$|[.,;:)»”"\n]))`;

const SHAPES: readonly Shape[] = [
  { pattern: rx(String.raw`(?<![\d.,])(?<day>\d{1,2})\s?\.\s?(?<mon>\d{1,2})[\s.]{1,2}(?<y>${YEAR})(?!\d)`), kind: 'date', accept: isDay },
  { pattern: rx(String.raw`(?<![\d.,])(?<day>\d{2})\.(?<mon>\d{2})\.(?<y>\d{2})(?!\d|[.,]\d)`), kind: 'date', accept: isDay },
  { pattern: rx(String.raw`(?<!\d)(?<day>\d{1,2})[»"”]?\s*${MONTH}[\s.,]*(?<y>${YEAR})(?!\d)`), kind: 'date', accept: isDay },
  { pattern: rx(String.raw`(?<![\p{L}])с\s+(?<y>${YEAR})\s+по\s+(?<y2>${YEAR})(?!\d)`), kind: 'range', accept: rises },
  { pattern: rx(String.raw`${APART}(?<y>${YEAR})\s*[-–—/]\s*(?<y2>${YEAR}|\d{2})(?![\d/-])`), kind: 'range', accept: rises },
  {
    pattern: rx(String.raw`${APART}(?<y>${YEAR})(?:\s*,\s*(?<y3>${YEAR}))?\s+и\s+(?<y2>${YEAR})(?=\s*${YEAR_WORD})`),
    kind: 'range',
    accept: rises,
  },
  { pattern: rx(String.raw`(?<!\p{L})${MONTH}[\s.,]*(?<y>${YEAR})(?!\d)`), kind: 'year' },
  { pattern: rx(String.raw`${APART}(?<y>${YEAR})(?:\s*-\s*(?:го|м|й|ый))?\s*(?=${YEAR_WORD})`), kind: 'year' },
  { pattern: rx(String.raw`(?<=${LEAD})(?<y>${YEAR})${ENDS}`), kind: 'year' },
  { pattern: rx(String.raw`${APART}(?<y>${YEAR})(?![\d\p{L}]|[-.,/]\d)`), kind: 'loose' },
];

function rx(source: string): RegExp {
  return new RegExp(source, 'dgiu');
}

function yearDigits(match: RegExpMatchArray): readonly YearDigits[] {
  const places = match.indices?.groups ?? {};
  const digits = ['y', 'y3', 'y2'].flatMap((name): readonly YearDigits[] => {
    const [at, end] = places[name] ?? [0, 0];
    const words = match.groups?.[name];
    if (words === undefined) return [];
    return [{ at, length: end - at === 2 ? 2 : 4, year: words.length === 2 ? 2000 + Number(words) : Number(words) }];
  });
  return digits.toSorted((one, other) => one.at - other.at);
}

function isDay(match: RegExpMatchArray): boolean {
  const { day = 0, month = 0 } = dayOf('date', match).day ?? {};
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function dayOf(kind: YearMention['kind'], match: RegExpMatchArray): { readonly day?: { readonly day: number; readonly month: number } } {
  if (kind !== 'date') return {};
  const { day, mon, month } = match.groups ?? {};
  return { day: { day: Number(day), month: mon === undefined ? (monthOfForm(month ?? '') ?? 0) : Number(mon) } };
}

/** Years of a range rise and lie within one programme; «2024/25» names the next year by two digits. */
function rises(_match: RegExpMatchArray, digits: readonly YearDigits[]): boolean {
  return digits.every(({ length, year }, index) => {
    const before = digits[index - 1];
    if (!before) return true;
    if (length === 2) return year % 100 === (before.year + 1) % 100;
    return year > before.year && year <= before.year + 20;
  });
}

function untilKind(kind: YearMention['kind'], text: string, start: number): YearMention['kind'] {
  return kind === 'year' && /(?<!\p{L})до\s+$/iu.test(wordsBefore(text, start)) ? 'until' : kind;
}

const NUMBER = /№\s*[^\s,;)»]+/gu;

/** How far from a mention the words that say what it belongs to may stand. */
const NEAR = 80;

function wordsBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - NEAR), at);
}

function wordsAfter(text: string, at: number): string {
  return text.slice(at, at + NEAR);
}

/** The date of another paper: «от 04.02.2021 № 119/ПК», «№ 560 от 30.12.2020», «12.01.2021 № Р-6». */
function isReference(text: string, { start, end, kind }: Found): boolean {
  if (kind !== 'date') return false;
  return /(?<!\p{L})от\s+[«"“„]?$/iu.test(wordsBefore(text, start)) || /^\s*(?:г\.?|года?)?\s*,?\s*№\s*\S/u.test(wordsAfter(text, end));
}

function withPlaces(text: string, found: readonly Found[]): readonly YearMention[] {
  const references = found.filter((mention) => isReference(text, mention));
  const cited = new Set(references);
  const quotes = quotations(text).map((span) => ({ ...span, cited: references.some((one) => beside(text, span, one)) }));
  let place = 0;
  return found.map((mention) => {
    if (cited.has(mention)) return { ...mention, within: 'reference' };
    while ((quotes[place]?.end ?? Infinity) <= mention.start) place += 1;
    const around = quotes[place];
    if (around === undefined || around.start >= mention.start) return { ...mention, within: 'text' };
    return { ...mention, within: around.cited ? 'reference' : 'quotes' };
  });
}

/** Whether a quotation is the title of the paper whose date stands beside it. */
function beside(text: string, quotation: Span, date: Span): boolean {
  if (Math.min(Math.abs(date.start - quotation.end), Math.abs(quotation.start - date.end)) > NEAR) return false;
  if (date.start >= quotation.end) return /^[\s,]*(?:№\s*\S+\s*)?(?:от\s+)?$/iu.test(text.slice(quotation.end, date.start));
  if (date.end > quotation.start) return false;
  return /^\s*(?:г\.?|года?)?[\s,]*(?:№\s*\S+\s*)?$/iu.test(text.slice(date.end, quotation.start));
}

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“' };

/** Outermost quotations; one never closed runs to the end. Marks around the whole text quote nothing. */
function quotations(text: string): readonly Span[] {
  const spans: Span[] = [];
  let open: { readonly start: number; readonly close: string; depth: number } | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (open === null) {
      const close = sign === '"' ? '"' : CLOSING[sign];
      if (close !== undefined) open = { start: at, close, depth: 1 };
    } else if (sign === open.close) {
      open.depth -= 1;
      if (open.depth > 0) continue;
      spans.push({ start: open.start, end: at + 1 });
      open = null;
    } else if (open.close === '»' && sign === '«') open.depth += 1;
  }
  if (open !== null) spans.push({ start: open.start, end: text.length });
  return spans.flatMap((span) => (isWhole(span, text) ? quotations(blanked(text, span)) : [span]));
}

function isWhole({ start, end }: Span, text: string): boolean {
  return text.charAt(end - 1) === CLOSING[text.charAt(start)] && text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
}

/** The text without the outer pair, every other character where it was. */
function blanked(text: string, { start, end }: Span): string {
  return `${text.slice(0, start)} ${text.slice(start + 1, end - 1)} ${text.slice(end)}`;
}
