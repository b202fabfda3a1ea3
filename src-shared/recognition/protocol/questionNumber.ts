/** Which question a line says it is of. */
export interface QuestionNumber {
  readonly number: number;
  /** Where its words end in the text. */
  readonly to: number;
  /** «1.», «I.»; «по первому вопросу» is copied and not changed far more often. */
  readonly by: 'label' | 'words';
}

const LABEL = /^[\s•*–—-]*(?<digits>\d{1,2})\s*[.)]+(?!\d)\s*|^[\s•*–—-]*(?<roman>[IVXІХ]{1,5})\s*[.)]\s*/u;
const ORDINALS = [
  'перв',
  'втор',
  'треть',
  'четв[её]рт',
  'пят',
  'шест',
  'седьм',
  'восьм',
  'девят',
  'десят',
  'одиннадцат',
  'двенадцат',
  'тринадцат',
  'четырнадцат',
  'пятнадцат',
];
const OF_AGENDA = String.raw`(?:\s+повестк\p{L}+(?:\s+дня)?)?`;
const PHRASES: readonly RegExp[] = [
  String.raw`(?:по\s+)?(?<ordinal>\p{L}+)\s+вопрос(?:у|а)?(?!\p{L})${OF_AGENDA}`,
  String.raw`(?:по\s+)?вопрос(?:у|а|ам)?${OF_AGENDA}\s*(?:№+|N)?\s*(?<digits>\d{1,2})(?!\d)(?:[\s,и–-]+\d{1,2}(?!\d))*${OF_AGENDA}`,
  String.raw`(?:по\s+)?(?:п(?:ункту|\.)?\s*)?(?<digits>\d{1,2})\s*(?:-?\s?(?:му|ому|ему|й))?\s+(?:пункту|вопросу)(?!\p{L})${OF_AGENDA}`,
].map((words) => new RegExp(String.raw`^[\s•*–—-]*${words}\s*[.:,]?\s*`, 'iu'));

/** The number with which a text begins as a label: «2.», «II.», «2)»; `null` where it begins otherwise. */
export function questionLabel(text: string): QuestionNumber | null {
  const match = LABEL.exec(text);
  if (!match) return null;
  const { digits, roman } = match.groups ?? {};
  const number = digits === undefined ? romanNumber(roman ?? '') : Number(digits);
  return { number, to: match[0].length, by: 'label' };
}

/** «По первому вопросу», «Вопрос № 2», «по вопросу 3 повестки дня» at the beginning of a text. */
export function questionPhrase(text: string): QuestionNumber | null {
  for (const phrase of PHRASES) {
    const match = phrase.exec(text);
    if (!match) continue;
    const { ordinal, digits } = match.groups ?? {};
    const number = digits === undefined ? ordinalNumber(ordinal ?? '') : Number(digits);
    if (number > 0) return { number, to: match[0].length, by: 'words' };
  }
  return null;
}

function ordinalNumber(word: string): number {
  return ORDINALS.findIndex((stem) => new RegExp(String.raw`^${stem}(?:ый|ому|ого|ой|ий|ему|его|ьему|ьего|ьей)$`, 'iu').test(word)) + 1;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, І: 1, V: 5, X: 10, Х: 10 };

function romanNumber(text: string): number {
  const values = [...text].map((sign) => ROMAN[sign] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
