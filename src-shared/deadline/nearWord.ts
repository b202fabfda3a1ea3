import type { Lexeme } from './lexeme.ts';
import { VOCABULARY } from './vocabulary.ts';

/** Shorter words have too many honest neighbours: «марта» and «карта», «среды» and «среди». */
const SHORTEST = 6;
/** From this length on two slips are forgiven: «тримесястр» (seed 004). */
const TWO_SLIPS = 8;

/** Words one letter away from ours that mean something else. */
const OTHERS = /^(?:учетн|учен|строк|сорок[аиу]|больш|планшет|прошло$|минутк|сведени|значени|местн|лечебн|случаев)/;

let index: ReadonlyMap<string, string> | undefined;
const known = new Map<string, Lexeme | null>();
const MEMORY = 5000;

/** The word of the vocabulary that a misspelt word most likely is; `null` when it is simply another word. */
export function nearWord(word: string): Lexeme | null {
  if (word.length < SHORTEST || word.length > longest() || OTHERS.test(word)) return null;
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = search(word);
  if (known.size >= MEMORY) known.clear();
  known.set(word, found);
  return found;
}

let longestWord = 0;

/** No word of the vocabulary is near a longer one; searching for it would take the cube of its length. */
function longest(): number {
  if (longestWord === 0) longestWord = Math.max(...[...VOCABULARY.keys()].map(({ length }) => length)) + 2;
  return longestWord;
}

function search(word: string): Lexeme | null {
  index ??= deletionIndex();
  for (const shortened of [word, ...deletions(word)]) {
    const candidate = index.get(shortened);
    if (candidate !== undefined && candidate[0] === word[0] && slips(word, candidate) <= allowed(word, candidate))
      return VOCABULARY.get(candidate) ?? null;
  }
  if (word.length < TWO_SLIPS + 1) return null;
  for (const shortened of deletions(word).flatMap((each) => deletions(each))) {
    const candidate = index.get(shortened);
    if (candidate !== undefined && candidate[0] === word[0] && slips(word, candidate) <= allowed(word, candidate))
      return VOCABULARY.get(candidate) ?? null;
  }
  return null;
}

/** Two slips only where letters are too many or too few: two letters replaced make another word. */
function allowed(word: string, candidate: string): number {
  return candidate.length >= TWO_SLIPS && Math.abs(word.length - candidate.length) === 2 ? 2 : 1;
}

/** Every long enough word of the vocabulary under itself and under itself without one letter. */
function deletionIndex(): ReadonlyMap<string, string> {
  const built = new Map<string, string>();
  for (const word of VOCABULARY.keys()) {
    if (word.length < SHORTEST) continue;
    for (const shortened of [word, ...deletions(word)]) if (!built.has(shortened) || shortened === word) built.set(shortened, word);
  }
  return built;
}

function deletions(word: string): readonly string[] {
  return Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Letters to add, drop, replace or swap with their neighbour (Damerau, optimal string alignment). */
function slips(left: string, right: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (older[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    older = previous;
    previous = current;
  }
  return previous[right.length] ?? 0;
}
