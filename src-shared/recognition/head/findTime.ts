/** An hour as it stands in a head. */
export interface FoundTime {
  readonly from: number;
  readonly to: number;
  /** `HH:MM`; `null` where the words are no hour of a day. */
  readonly time: string | null;
}

const HOURS = String.raw`(?:часов|часа|час\.?|ч\.?)(?!\p{L})`;
const MINUTES = String.raw`(?:минут\p{L}*|мин\.?|м\.?)(?!\p{L})`;
const BEFORE = String.raw`(?<![\d.,№/-])(?:(?:в|с)\s+)?`;
const SPELLED = String.raw`\d{1,2}\s*${HOURS}(?:\s*\d{1,2}\s*${MINUTES})?`;
const LOOSE = new RegExp(String.raw`${BEFORE}(?:${SPELLED}|\d{1,2}\s?[:.-]\s?\d{2}(?![\d.:/-]*\d)(?:\s*${HOURS})?)`, 'iu');
/** On a line with a date only what cannot be taken for one. */
const STRICT = new RegExp(String.raw`${BEFORE}(?:${SPELLED}|\d{1,2}:\d{2}(?!\d)(?:\s*${HOURS})?|\d{1,2}[.-]\d{2}\s*${HOURS})`, 'iu');

/** The first hour named in a text; `strict` where dates and numbers stand beside it. */
export function findTime(text: string, strict: boolean): FoundTime | null {
  const match = (strict ? STRICT : LOOSE).exec(text);
  if (!match) return null;
  const [hours = '', minutes = '0'] = match[0].match(/\d+/gu) ?? [];
  const real = Number(hours) < 24 && Number(minutes) < 60;
  const time = real ? `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}` : null;
  return { from: match.index, to: match.index + match[0].trimEnd().length, time };
}
