import { runsText } from '../documents/richText.ts';
import type { PaperBlock, PaperSides } from './blocks.ts';
import { isShort } from './fixedWord.ts';

/** Points above the first signature and above each further one: two to three line intervals after the text (norms.md, section 1). */
const SIGNATURE_SPACE = { first: 36, next: 20 };

/** Signature lines, kept together; a line without post and name prints nothing. `leftMm` is the longest line of the post. */
export function signatureBlocks(
  lines: readonly { readonly post: string; readonly name: string }[],
  leftMm?: number,
): readonly PaperSides[] {
  const printed = lines.filter(({ post, name }) => post !== '' || name !== '');
  return printed.map(({ post, name }, index) => ({
    kind: 'sides',
    role: 'signature',
    left: post,
    right: name,
    ...(leftMm === undefined ? {} : { leftMm }),
    spaceBefore: index === 0 ? SIGNATURE_SPACE.first : SIGNATURE_SPACE.next,
    keepNext: index < printed.length - 1,
  }));
}

/** Signatures do not go over to a page of their own where the words before them are short enough to go along. */
export function keptWithSignatures(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph' || !isShort(runsText(last.runs))) return blocks;
  return [...blocks.slice(0, -1), { ...last, keepNext: true }];
}
