const SHORTENED = /(?<!\p{L})(?:гг?|др|пр|т\.\s?[дпе]|им|обл|руб|чел|тыс|млн|р-на)\.$/iu;

/** Whether a text ends with a shortened word, whose full stop is no end of a sentence: «на 2026 г.», «и др.». */
export function endsShortened(text: string): boolean {
  return SHORTENED.test(text);
}
