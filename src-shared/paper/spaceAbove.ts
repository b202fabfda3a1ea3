import type { PaperBlock } from './blocks.ts';

/** The blocks with at least so many points above the first of them, if that is a paragraph. */
export function spaceAbove(points: number, blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return blocks;
  return [{ ...first, spaceBefore: Math.max(points, first.spaceBefore) }, ...rest];
}
