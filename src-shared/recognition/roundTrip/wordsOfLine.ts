/** Words as they are compared: every kind of space is one, invisible characters and soft hyphens are none. */
export function comparable(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Printing ties spaces where a line may not end: in what is written they are ordinary ones. */
export function untied(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

/** How much of their words two texts share, 0 to 1 (Dice over words, each counted as often as it stands). */
export function similarity(left: string, right: string): number {
  const counts = new Map<string, number>();
  const words = wordsOf(left);
  const others = wordsOf(right);
  if (words.length + others.length === 0) return 1;
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of others) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    common += 1;
  }
  return (2 * common) / (words.length + others.length);
}

function wordsOf(text: string): readonly string[] {
  return (
    comparable(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A typed number or dash before the words of a point: «2.1. », «3) », «– ». */
const TYPED_LABEL = /^\s*(?:(?:п\.\s*)?(?:\d+[.)])+\.*\d*[.)]?|[а-яёa-z][.)]|[IVXLC]+[.)]|[-–—•])\s*/iu;

/** The words without a label typed before them. */
export function withoutTypedLabel(text: string): string {
  return text.replace(TYPED_LABEL, '');
}

/** The label typed before the words; empty for none. */
export function typedLabel(text: string): string {
  return TYPED_LABEL.exec(text)?.[0].trim() ?? '';
}

/** How a deadline line begins. */
export const DEADLINE_WORD = /^\s*срок/iu;
