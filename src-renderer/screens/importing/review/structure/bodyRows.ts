import type { BodyPart } from '../../../../../src-shared/documents/bodyPart.ts';
import { blocksText } from '../../../../../src-shared/documents/richText.ts';
import { pointRowsOf } from './pointRowsOf.ts';
import { structureRow, type StructureRow } from './structureRow.ts';

/** Running text and points in turn, as in a notice or a text annex. */
export function bodyRows(parts: readonly BodyPart[]): readonly StructureRow[] {
  return parts.flatMap((part) =>
    part.kind === 'points'
      ? pointRowsOf(part.points, 0)
      : [structureRow({ targets: [part.id], look: 'text', text: blocksText(part.body) })],
  );
}
