const COLUMN =
  /^(?:№(?:\s*п\/?п)?|должность|ф\.?\s?и\.?\s?о\.?|и\.\s?о\.\s*фамилия|фамилия.*|(?:личная\s+)?подпись(?:,\s*дата)?|дата(?:\s.*)?|замечания)$/iu;

/** Whether words head a column of a sheet of visas or of acquaintance: the program prints such heads itself. */
export function isSheetColumn(words: string): boolean {
  return words.length <= 60 && COLUMN.test(words);
}
