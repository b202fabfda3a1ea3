/** Genitive names of the months, January first: «14 апреля». */
export const MONTHS_GENITIVE = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

/** 1–12 for a genitive month name in any letter case, else `null`. */
export function monthNumber(word: string): number | null {
  const place = MONTHS_GENITIVE.findIndex((month) => month === word.toLowerCase());
  return place < 0 ? null : place + 1;
}
