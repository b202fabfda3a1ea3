import type { SourceBlock, SourceParagraph } from '../../../src-shared/recognition/sourcePaper.ts';

/** Stands behind a hyphen that ended a line, until all words of the paper are known. */
export const LINE_END = '\u00ad';

const JOINT = new RegExp(String.raw`([\p{L}-]+)-${LINE_END}(\p{L}+)`, 'gu');
/** So many words that are cut for certain show that the paper was hyphenated by its program. */
const HYPHENATED = 3;
/** «научно-», «северо-»: the first part of a compound, which keeps its hyphen. */
const COMPOUND = /(?:[оеё]|^(?:по|кое|кой|экс|вице|пресс|бизнес|медиа|онлайн|интернет|санкт))$/iu;
/** What is never the beginning of a compound's second part. */
const PARTICLE = /^(?:то|либо|нибудь|таки|ка|де|с)$/iu;

/**
 * Whether a hyphen at a line's end belongs to the word («научно-методический») or only cut it («образова-тельный») is told by the other
 * words of the paper: the whole word stands elsewhere, or the compound does. Where neither does, the hyphen stays, unless the paper
 * is full of cut words and the first part can hardly stand alone.
 */
export function withoutLineEndHyphens(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const texts = blocks.flatMap(textsOf);
  if (!texts.some((text) => text.includes(LINE_END))) return blocks;
  const words = new Set(
    texts.flatMap(
      (text) =>
        text
          .replaceAll(JOINT, ' ')
          .toLowerCase()
          .match(/\p{L}+(?:-\p{L}+)*/gu) ?? [],
    ),
  );
  const sorted = [...words].toSorted();
  const joints = texts.flatMap((text) => [...text.matchAll(JOINT)]);
  const certain = joints.filter(([, first = '', second = '']) => isCut(first, second, words, sorted)).length;
  const resolved = (text: string): string =>
    text
      .replaceAll(JOINT, (_, first: string, second: string) => {
        const cut = isCut(first, second, words, sorted) || (certain >= HYPHENATED && isLikelyCut(first, second, words));
        return cut ? first + second : `${first}-${second}`;
      })
      .replaceAll(LINE_END, '');
  return blocks.map((block) => withTexts(block, resolved));
}

function isCut(first: string, second: string, words: ReadonlySet<string>, sorted: readonly string[]): boolean {
  const joined = (first + second).toLowerCase();
  if (!/^\p{Ll}/u.test(second) || hasCompound(first, second, sorted)) return false;
  if (words.has(joined)) return true;
  // The same word with another ending.
  const stem = joined.slice(0, Math.max(first.length + 1, joined.length - 2));
  return stem.length >= 5 && begins(sorted, stem);
}

/** The compound stands elsewhere, perhaps with another ending. */
function hasCompound(first: string, second: string, sorted: readonly string[]): boolean {
  return begins(sorted, `${first}-${second.slice(0, Math.max(2, second.length - 3))}`.toLowerCase());
}

function isLikelyCut(first: string, second: string, words: ReadonlySet<string>): boolean {
  const last = first.split('-').at(-1) ?? first;
  return /^\p{Ll}/u.test(second) && !COMPOUND.test(last) && !PARTICLE.test(second) && !words.has(last.toLowerCase());
}

/** Whether a word of this sorted list begins so. */
function begins(sorted: readonly string[], beginning: string): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(beginning) === true;
}

function textsOf(block: SourceBlock): readonly string[] {
  if (block.kind === 'paragraph') return [block.text];
  return block.kind === 'table' ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs.map(({ text }) => text))) : [];
}

function withTexts(block: SourceBlock, change: (text: string) => string): SourceBlock {
  const changed = (paragraph: SourceParagraph): SourceParagraph => ({ ...paragraph, text: change(paragraph.text) });
  if (block.kind === 'paragraph') return changed(block);
  if (block.kind === 'break') return block;
  const cells = (row: (typeof block.rows)[number]): (typeof block.rows)[number] => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(changed) })),
  });
  return { ...block, rows: block.rows.map(cells) };
}
