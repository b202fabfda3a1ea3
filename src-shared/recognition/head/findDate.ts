import { plainDate, type PlainDate } from '../../base/plainDate.ts';
import { monthNumber } from '../../russian/months.ts';

/** A day as it stands in a head. */
export interface FoundDate {
  readonly from: number;
  readonly to: number;
  /** `null`: a blank to be filled in by hand («__» ______ 2023), or a day the calendar has not. */
  readonly date: PlainDate | null;
  /** The text names a day that does not exist. */
  readonly impossible?: true;
}

const LEAD = String.raw`(?:от\s+)?`;
/** «г.» before a name belongs to the town: «14.04.2023 г. Заозёрск». */
const YEAR_WORD = String.raw`(?:\s*(?:года|год|г\.(?!\s*\p{Lu}\p{Ll}))(?!\p{L})|г\.?(?!\p{L})|\s+г(?![\p{L}.]))?`;
const MONTH = String.raw`(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)`;
const QUOTE = String.raw`[«»"“”„'<>]{0,2}`;
const YEAR = String.raw`(?:20\s?\d\s?\d|19\d\d|\d\d)(?!\d)`;

const SHAPES: readonly RegExp[] = [
  // Of a span of days the first one counts: «14–15 апреля».
  shape(String.raw`(?:с\s+)?(?<day>\d{1,2})\s*(?:[-–—]|\sпо\s)\s*\d{1,2}\s+(?<month>${MONTH})\s*,?\s*(?<year>${YEAR})${YEAR_WORD}`),
  // Over the end of a month: «30 марта – 2 апреля».
  shape(
    String.raw`(?:с\s+)?(?<day>\d{1,2})\s+(?<month>${MONTH})\s*(?:[-–—]|\sпо\s)\s*\d{1,2}\s+${MONTH}\s*,?\s*(?<year>${YEAR})${YEAR_WORD}`,
  ),
  // With or without quotation marks around the day: «14» апреля.
  shape(String.raw`${QUOTE}\s*(?<day>\d{1,2})\s*${QUOTE}\s*[-.]?\s*(?<month>${MONTH})\s*,?\s*(?<year>${YEAR})${YEAR_WORD}`),
  // 14.04.2023, 25. 02.2022, 14/04/23, 13-14.04.2023, «14» 04 2023
  shape(
    String.raw`(?<![\d/])(?<day>\d{1,2})(?:\s?[-–—]\s?\d{1,2})?\s{0,2}[./-]\s{0,2}(?<month>\d{1,2})\s{0,2}[./-]\s{0,2}(?<year>${YEAR})${YEAR_WORD}`,
  ),
  shape(String.raw`[«"“„]\s*(?<day>\d{1,2})\s*[»"”“]\s*\.?\s*(?<month>\d{1,2})\s*[. ]\s*(?<year>20\d\d)(?!\d)${YEAR_WORD}`),
  // 2023-04-14
  shape(String.raw`(?<![\d-])(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d)`),
  // «__» ________ 2023 г.
  shape(String.raw`[«"“„]\s*_+\s*[»"”“]\s*_+\s*(?:20[\d_]{0,4})?${YEAR_WORD}`),
];

/** The first day named in a text of a head, its «от» and «года» included. */
export function findDate(text: string): FoundDate | null {
  const found = SHAPES.flatMap((each) => {
    const match = each.exec(text);
    return match ? [match] : [];
  }).toSorted((a, b) => a.index - b.index || b[0].length - a[0].length)[0];
  if (!found) return null;
  const place = { from: found.index, to: found.index + found[0].trimEnd().length };
  const { day, month, year } = found.groups ?? {};
  if (day === undefined || month === undefined || year === undefined) return { ...place, date: null };
  const date = plainDate(fullYear(year.replace(/\s/gu, '')), monthNumber(month) ?? Number(month), Number(day));
  return date === null ? { ...place, date, impossible: true } : { ...place, date };
}

function shape(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])${LEAD}${source}`, 'iu');
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
