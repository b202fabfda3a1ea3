import { pointRows, type Label } from '../../src-shared/documents/numbering.ts';
import type { Point } from '../../src-shared/documents/point.ts';
import { blocksText } from '../../src-shared/documents/richText.ts';

/** Depth, mark, label, words and deadline of every point; print sets spaces that do not break. */
export function flatPoints(points: readonly Point[], labels: ReadonlyMap<string, Label> | null): readonly string[] {
  return [...pointRows(points)].map(({ point, level }) => {
    const label = labels === null ? (point.label ?? '') : (labels.get(point.id)?.text ?? '');
    const { deadline } = point;
    return [level, point.mark, label, blocksText(point.body), deadline ? `${deadline.lead}|${deadline.words}` : '']
      .join(' # ')
      .replaceAll('\u00a0', ' ');
  });
}
