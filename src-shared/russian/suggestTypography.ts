/** One replacement offered to the user; offsets are UTF-16 units in the text as given. */
export interface TypographySuggestion {
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
  /** Shown to the user. */
  readonly why: string;
}

/** Offers corrections of typed text, in order and without overlaps. Telephone numbers are left alone whatever stands in them. */
export function suggestTypography(text: string): readonly TypographySuggestion[] {
  const phones = ranges(text, PHONE);
  const all = [...quotes(text), ...RULES.flatMap((rule) => ruleSuggestions(text, rule))]
    .filter(({ start, end }) => !phones.some((phone) => start < phone.end && phone.start < end))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return withoutOverlaps(all);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Rule {
  readonly find: RegExp;
  readonly to: string;
  readonly why: string;
}

/** Three or more groups of digits joined by hyphens, spaces or brackets: «8 (48200) 2-15-30», «2 - 15 - 30». */
const PHONE = /\+?\d+(?:[-() \u00a0]{1,4}\d+){2,}|(?:тел|факс)\S*[ \u00a0]*[+\d(][\d ()\u00a0-]*\d/giu;

const RULES: readonly Rule[] = [
  { find: /(?<=\d)[ \u00a0]+[-–][ \u00a0]+(?=\d)/gu, to: '–', why: 'Между числами – тире без пробелов' },
  { find: /(?<=\S[ \u00a0]+)-(?=[ \u00a0]+\S)/gu, to: '–', why: 'Между словами – тире, а не дефис' },
  { find: /(?<=\d[ \u00a0]?)г\.[ \u00a0]?г\./gu, to: 'гг.', why: '«Годы» сокращаются до «гг.»' },
  { find: /(?<=\S) {2,}(?=\S)/gu, to: ' ', why: 'Лишние пробелы' },
  { find: /(?<!№)№(?=\d)/gu, to: '№\u00a0', why: 'После знака № ставится пробел' },
];

function ruleSuggestions(text: string, { find, to, why }: Rule): readonly TypographySuggestion[] {
  return ranges(text, find).map(({ start, end }) => ({ from: text.slice(start, end), to, start, end, why }));
}

const OPENS_AFTER = /[\s([{«„–—-]/u;

/** Pairs straight quotes by what stands before them; one without a pair is left alone. */
function quotes(text: string): readonly TypographySuggestion[] {
  const found: TypographySuggestion[] = [];
  const open: { readonly at: number; readonly straight: boolean }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\n') open.length = 0;
    if (char === '«' || char === '„' || (char === '"' && opensQuote(text, at, open.at(-1)?.at))) {
      open.push({ at, straight: char === '"' });
    } else if (char === '»' || char === '“' || char === '"') {
      const start = open.pop();
      if (start?.straight && char === '"') found.push(...quotePair(start.at, at, open.length > 0));
    }
  }
  return found;
}

function opensQuote(text: string, at: number, lastOpen: number | undefined): boolean {
  const next = text.charAt(at + 1);
  if (next === '' || /\s/u.test(next)) return false;
  return at === 0 || lastOpen === at - 1 || OPENS_AFTER.test(text.charAt(at - 1));
}

function quotePair(start: number, end: number, nested: boolean): readonly TypographySuggestion[] {
  const [left, right] = nested ? ['„', '“'] : ['«', '»'];
  const why = nested ? 'Внутренние кавычки – „лапки“' : 'Кавычки – «ёлочки»';
  return [
    { from: '"', to: left ?? '', start, end: start + 1, why },
    { from: '"', to: right ?? '', start: end, end: end + 1, why },
  ];
}

function ranges(text: string, find: RegExp): readonly Range[] {
  return [...text.matchAll(find)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function withoutOverlaps(sorted: readonly TypographySuggestion[]): readonly TypographySuggestion[] {
  let end = 0;
  return sorted.filter((suggestion) => {
    const free = suggestion.start >= end;
    if (free) end = suggestion.end;
    return free;
  });
}
