import type { Unit } from './deadline.ts';
import { foldWord } from './letters.ts';
import type { Lexeme, LexemeKind } from './lexeme.ts';
import { nearWord } from './nearWord.ts';
import { VOCABULARY } from './vocabulary.ts';

/** A piece of the text: a number, a word with what the vocabulary knows of it, or one mark. */
export interface Token {
  readonly is: LexemeKind | 'number' | 'mark' | 'unknown' | 'stop';
  /** As the vocabulary spells it; a mark in its plainest form. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly gap: boolean;
  readonly n?: number;
  readonly unit?: Unit;
  /** A number with an ending: «5-го», «4-х». */
  readonly ending?: string;
}

const PIECES = /\d+|\p{L}[\p{L}\p{M}]*|\S/gu;
const ENDINGS = /^(?:го|ого|его|ом|ой|ый|ий|ая|ое|ую|ти|ух|ех|ми|мя|му|ому|й|я|е|х|м|ю|и)$/;
const MARKS: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '‐': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
};

/** Cuts a text into tokens; numbers and words part even without a space («до01.09», «Октябрь2016г»). */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let before = 0;
  for (const { 0: piece, index } of withDigits(text).matchAll(PIECES)) {
    const place = { start: index, end: index + piece.length, gap: index > before };
    before = place.end;
    addPiece(tokens, piece, place);
  }
  return tokens;
}

/** «l5 мая», «15.О5.2024»: letters that a scan puts for figures. The length stays, so places hold. */
function withDigits(text: string): string {
  if (!/\d/.test(text)) return text;
  return text.replaceAll(/(?<=[\d.])[OoОо](?=\d)|(?<=\d)[OoОо](?=[\d.])/g, '0').replaceAll(/(?<![\p{L}\d])[lI](?=\d)/gu, '1');
}

type Place = Pick<Token, 'start' | 'end' | 'gap'>;

function addPiece(tokens: Token[], piece: string, place: Place): void {
  if (/^\d/.test(piece)) {
    tokens.push({ is: 'number', text: piece, n: Number(piece), ...place });
    return;
  }
  if (!/^\p{L}/u.test(piece)) {
    tokens.push({ is: 'mark', text: MARKS[piece] ?? piece, ...place });
    return;
  }
  const { word, lexeme, cut } = lookUp(piece);
  if (!place.gap && joinEnding(tokens, word, place.end)) return;
  if (cut > 0) {
    tokens.push(known(word.slice(0, cut), { ...place, end: place.start + cut }));
    tokens.push(known(word.slice(cut), { start: place.start + cut, end: place.end, gap: false }));
    return;
  }
  tokens.push({
    is: lexeme?.is ?? 'unknown',
    text: word,
    start: place.start,
    end: place.end,
    gap: place.gap,
    n: lexeme?.n,
    unit: lexeme?.unit,
  });
}

interface LookedUp {
  readonly word: string;
  readonly lexeme: Lexeme | null;
  /** Where two words are glued together; 0 where it is one. */
  readonly cut: number;
}

/** The same few thousand words come again and again. */
const looked = new Map<string, LookedUp>();
const MEMORY = 20_000;

function lookUp(piece: string): LookedUp {
  const before = looked.get(piece);
  if (before !== undefined) return before;
  if (looked.size >= MEMORY) looked.clear();
  const word = foldWord(piece);
  const lexeme = VOCABULARY.get(word) ?? null;
  // A combining accent would shift the places within the word; then it stays whole.
  const cut = lexeme === null && word.length === piece.length ? gluedAt(word) : 0;
  const found = { word, lexeme: lexeme ?? (cut > 0 ? null : nearWord(word)), cut };
  looked.set(piece, found);
  return found;
}

function known(word: string, place: Place): Token {
  const lexeme: Lexeme | null = VOCABULARY.get(word) ?? nearWord(word);
  return { ...(lexeme ?? { is: 'unknown' }), text: word, ...place };
}

/** «5-го», «4-х», «5го»: the ending goes to its number. */
function joinEnding(tokens: Token[], word: string, end: number): boolean {
  if (!ENDINGS.test(word)) return false;
  const last = tokens.at(-1);
  if (last?.is === 'number' && word.length > 1) {
    tokens[tokens.length - 1] = { ...last, ending: word, end };
    return true;
  }
  const number = tokens.at(-2);
  if (last?.text !== '-' || last.gap || number?.is !== 'number') return false;
  tokens.length -= 1;
  tokens[tokens.length - 1] = { ...number, ending: word, end };
  return true;
}

/** Words that stand glued to their neighbours in real papers: «втечение», «учебногогода», «нереже». */
const GLUED = new Set<LexemeKind>([
  'month',
  'course',
  'end',
  'beginning',
  'later',
  'rarer',
  'deadline',
  'permanent',
  'measure',
  'result',
  'plan',
  'finish',
  'need',
  'request',
]);
const SMALL = new Set(['в', 'к', 'с', 'до', 'по', 'не', 'на']);

/** Two words of the vocabulary glued together are not longer. */
const LONGEST_GLUED = 60;

/** Where a word falls into two known ones; 0 when it does not. */
function gluedAt(word: string): number {
  for (const length of [1, 2]) {
    const rest = VOCABULARY.get(word.slice(length));
    if (rest !== undefined && word.length - length >= 3 && SMALL.has(word.slice(0, length)) && GLUED.has(rest.is)) return length;
  }
  if (word.length < 10 || word.length > LONGEST_GLUED) return 0;
  for (let cut = 4; cut <= word.length - 4; cut += 1) {
    if (VOCABULARY.has(word.slice(0, cut)) && VOCABULARY.has(word.slice(cut))) return cut;
  }
  return 0;
}
