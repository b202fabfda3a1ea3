import type { Id } from '../base/id.ts';
import type { BodyPart } from './bodyPart.ts';
import type { ProtocolLayout } from './letterhead.ts';
import { labelPoints, pointRows, type Label } from './numbering.ts';

/**
 * Labels of all points of a text annex or notice. The count goes on from one list to the next, past the text between them:
 * «пункт 3 приложения» has to mean one point.
 */
export function bodyLabels(
  parts: readonly BodyPart[],
  layout: Pick<ProtocolLayout, 'levels' | 'bullet' | 'headingRestarts'>,
): ReadonlyMap<Id, Label> {
  const all = new Map<Id, Label>();
  let used = 0;
  for (const part of parts) {
    if (part.kind !== 'points') continue;
    const { labels, last } = labelPoints(pointRows(part.points), { prefix: [], startAfter: used }, layout);
    labels.forEach((label, id) => all.set(id, label));
    used = last;
  }
  return all;
}
