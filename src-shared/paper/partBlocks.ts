import { bodyLabels } from '../documents/bodyNumbering.ts';
import type { BodyPart } from '../documents/bodyPart.ts';
import type { Letterhead, ProtocolLayout } from '../documents/letterhead.ts';
import type { PaperBlock } from './blocks.ts';
import { pointBlocks } from './pointBlocks.ts';
import { textBlocks } from './textBlocks.ts';

/** Running text and lists of points in turn: the body of a text annex or a notice. */
export function partBlocks(
  parts: readonly BodyPart[],
  role: 'annexText' | 'noticeText',
  letterhead: Letterhead,
  layout: Pick<ProtocolLayout, 'levels' | 'bullet' | 'headingRestarts'>,
): readonly PaperBlock[] {
  const labels = bodyLabels(parts, layout);
  return parts.flatMap((part) =>
    part.kind === 'text' ? textBlocks(part.body, role, letterhead) : pointBlocks(part.points, letterhead, labels),
  );
}
