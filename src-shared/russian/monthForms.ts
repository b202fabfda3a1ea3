const STEMS = ['январ', 'феврал', 'март', 'апрел', 'ма', 'июн', 'июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр'] as const;

/** 1–12 for a month's name in any case or for its stem: «сентябре», «сентябр»; `null` for another word. */
export function monthOfForm(word: string): number | null {
  const lower = word.toLowerCase();
  const place = STEMS.findIndex((stem) => (stem === 'ма' ? /^ма[йяею]/u.test(lower) : lower.startsWith(stem)));
  return place < 0 ? null : place + 1;
}
