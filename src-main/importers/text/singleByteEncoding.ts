/** Which of the Russian single-byte encodings a text is in. */
export interface SingleByteGuess {
  readonly encoding: SingleByteEncoding;
  /** The second best is far behind. */
  readonly sure: boolean;
}

const ENCODINGS = ['windows-1251', 'koi8-r', 'ibm866'] as const;
export type SingleByteEncoding = (typeof ENCODINGS)[number];

/** As much of a file as tells its encoding. */
const SAMPLE = 20_000;

/** Picks the encoding in which the bytes look most like Russian: by letter frequencies, by case within words, by odd characters. */
export function guessSingleByte(bytes: Uint8Array): SingleByteGuess {
  const sample = tellingBytes(bytes);
  const scores = ENCODINGS.map((encoding) => ({ encoding, score: likeness(new TextDecoder(encoding).decode(sample)) }));
  const [best, second] = scores.toSorted((a, b) => b.score - a.score);
  if (best === undefined || second === undefined) return { encoding: 'windows-1251', sure: false };
  return { encoding: best.encoding, sure: best.score - second.score >= 8 };
}

/** The beginning of the text without long runs of one byte: a table drawn in CP866 is mostly lines and would outweigh the words. */
function tellingBytes(bytes: Uint8Array): Uint8Array {
  const kept: number[] = [];
  for (let at = 0; at < bytes.length && kept.length < SAMPLE; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== bytes[at - 1] || byte !== bytes[at - 2]) kept.push(byte);
  }
  return Uint8Array.from(kept);
}

/** Per mille of each letter in Russian texts (Национальный корпус русского языка), ё told apart. */
const PER_MILLE: Readonly<Record<string, number>> = {
  о: 110, е: 85, а: 80, и: 74, н: 67, т: 63, с: 55, р: 47, в: 45, л: 44, к: 35, м: 32, д: 30, п: 28, у: 26, я: 20, ы: 19,
  ь: 17, г: 17, з: 16, б: 16, ч: 14, й: 12, х: 10, ж: 9, ш: 7, ю: 6, ц: 5, щ: 4, э: 3, ф: 3, ъ: 0.4, ё: 0.4,
}; // prettier-ignore

const ODD = -9;
/** Tables drawn in DOS programs; other box characters are capitals of another table. */
const DRAWN = '─│┌┐└┘├┤┬┴┼';
const PUNCTUATION = '«»№–—„“”…\u00a0•§°’‘';

function likeness(text: string): number {
  let score = 0;
  let previous = '';
  for (const char of text) {
    score += charLikeness(char, previous);
    previous = char;
  }
  return score;
}

function charLikeness(char: string, previous: string): number {
  if (char < '\u0080') return 0;
  const small = char.toLowerCase();
  const perMille = PER_MILLE[small];
  if (DRAWN.includes(char)) return -2.5;
  if (perMille === undefined) return PUNCTUATION.includes(char) ? -4 : ODD;
  const capital = small !== char;
  const before = previous.toLowerCase();
  const afterSmall = PER_MILLE[before] !== undefined && before === previous;
  // «пРОТОКОЛ»: the wrong table turns case about.
  const cased = capital && afterSmall ? -5 : 0;
  const impossibleStart = 'ьъы'.includes(small) && PER_MILLE[before] === undefined ? -5 : 0;
  return Math.log(perMille / 1000) + cased + impossibleStart;
}
