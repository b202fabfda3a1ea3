import type { FixedWord } from '../documents/fixedWord.ts';
import type { PaperParagraph, PaperRole } from './blocks.ts';
import { paperParagraph, wordRuns } from './paragraph.ts';

/** A fixed word on a line of its own: «РЕШИЛИ:». */
export function wordParagraph(
  word: FixedWord,
  changes: { readonly role: PaperRole } & Pick<PaperParagraph, 'spaceBefore' | 'keepNext'> & Partial<PaperParagraph>,
): PaperParagraph {
  return paperParagraph(changes.role, wordRuns(word.text, word.bold), {
    align: word.align === 'center' ? 'center' : 'left',
    firstLine: word.align === 'indent',
    ...changes,
  });
}

/** Whether a lead-in is short enough to be kept with what follows: a long one would tear holes into the page before it. */
export function isShort(text: string): boolean {
  return text.length <= 160;
}
