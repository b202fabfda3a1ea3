/** Longer texts come once and would only fill the memory. */
const LONGEST = 4000;
const MOST = 3000;

/**
 * The same work, done once for a text that comes again and again: a paper under review is read anew at every key, and all
 * of its lines but one are what they were. Only for work that depends on nothing else and whose answer nobody changes.
 * At most twice `most` answers are kept, those asked for last.
 */
export function rememberTexts<T>(work: (text: string) => T, most = MOST): (text: string) => T {
  let fresh = new Map<string, Answer<T>>();
  let older = new Map<string, Answer<T>>();
  return (text) => {
    const kept = fresh.get(text);
    if (kept !== undefined) return kept.value;
    const answer = older.get(text) ?? { value: work(text) };
    if (text.length > LONGEST) return answer.value;
    if (fresh.size >= most) [older, fresh] = [fresh, new Map<string, Answer<T>>()];
    fresh.set(text, answer);
    return answer.value;
  };
}

interface Answer<T> {
  readonly value: T;
}
