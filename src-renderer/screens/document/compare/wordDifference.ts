/** A stretch of one of two texts, and whether the other one has it. */
export interface WordStretch {
  /** Its place among the words. */
  readonly at: number;
  readonly text: string;
  readonly changed: boolean;
}

/** Which words of two texts are not in the other one, both in their order (longest common run of words). */
export function wordDifference(
  before: string,
  after: string,
): { readonly before: readonly WordStretch[]; readonly after: readonly WordStretch[] } {
  const left = pieces(before);
  const right = pieces(after);
  // A page of changed words is no longer read word by word.
  if (left.length * right.length > 4_000_000) return { before: whole(before), after: whole(after) };
  const width = right.length + 1;
  const best = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const next = left[i] === right[j] ? (best[(i + 1) * width + j + 1] ?? 0) + 1 : 0;
      best[i * width + j] = Math.max(next, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const gone = new Set(left.keys());
  const come = new Set(right.keys());
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i] === right[j]) {
      gone.delete(i);
      come.delete(j);
      i += 1;
      j += 1;
    } else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return { before: stretches(left, gone), after: stretches(right, come) };
}

function pieces(text: string): readonly string[] {
  return text.match(/\p{L}+|\p{N}+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

function whole(text: string): readonly WordStretch[] {
  return [{ at: 0, text, changed: true }];
}

function stretches(words: readonly string[], changed: ReadonlySet<number>): readonly WordStretch[] {
  const result: WordStretch[] = [];
  words.forEach((text, at) => {
    const last = result.at(-1);
    const now = changed.has(at);
    if (last?.changed === now) result[result.length - 1] = { ...last, text: last.text + text };
    else result.push({ at, text, changed: now });
  });
  return result;
}
