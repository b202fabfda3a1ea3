import type { Annex } from '../../documents/annex.ts';
import type { BodyPart } from '../../documents/bodyPart.ts';
import type { Content } from '../../documents/kinds.ts';
import type { DeadlineLine, Point } from '../../documents/point.ts';
import { plainParagraph } from '../../documents/richText.ts';
import type { Anchor, PaperChange } from './paperChange.ts';
import { untied } from './wordsOfLine.ts';

/** Changes a point wherever it stands; `null` where it is gone or the change does not fit. */
export function changePoint(content: Content, id: string, change: (point: Point) => Point | null): Content | null {
  const inList: ChangePoints = (points) => {
    for (const point of points) {
      const changed = point.id === id ? change(point) : null;
      if (changed) return points.map((each) => (each === point ? changed : each));
      const children = inList(point.children);
      if (children) return points.map((each) => (each === point ? { ...point, children: [...children] } : each));
    }
    return null;
  };
  return changeLists(content, inList);
}

/** Puts a point beside another, or first under it. */
export function insertPoint(content: Content, point: Point, neighbour: string, side: Anchor['side']): Content | null {
  if (side === 'under') return changePoint(content, neighbour, (each) => ({ ...each, children: [point, ...each.children] }));
  const inList: ChangePoints = (points) => {
    const at = points.findIndex(({ id }) => id === neighbour);
    if (at >= 0) return points.toSpliced(side === 'after' ? at + 1 : at, 0, point);
    return firstChanged(points, inList);
  };
  return changeLists(content, inList);
}

/** Puts a point elsewhere, its sub-points with it. */
export function movePoint(content: Content, id: string, { neighbour, side }: Anchor): Content | null {
  const point = findPoint(content, id);
  if (!point || point.id === neighbour || findPoint(point.children, neighbour)) return null;
  const without = takeOut(content, id, false);
  return without && insertPoint(without, point, neighbour, side);
}

/** A point wherever it stands. */
export function findPoint(where: Content | readonly Point[], id: string): Point | null {
  let found: Point | null = null;
  const inList: ChangePoints = (points) => {
    for (const point of points) {
      if (point.id === id) found = point;
      else inList(point.children);
    }
    return null;
  };
  if ('kind' in where) changeLists(where, inList);
  else inList(where);
  return found;
}

/** Takes a point out of its list; `lift` leaves its sub-points in its place. */
export function takeOut(content: Content, id: string, lift: boolean): Content | null {
  const inList: ChangePoints = (points) => {
    const at = points.findIndex((point) => point.id === id);
    if (at >= 0) return points.toSpliced(at, 1, ...(lift ? (points[at]?.children ?? []) : []));
    return firstChanged(points, inList);
  };
  return changeLists(content, inList);
}

/** A point that nobody printed. */
export function newPoint(id: string, { mark, after, more, deadline }: Extract<PaperChange, { kind: 'newPoint' }>): Point {
  const point = {
    id,
    mark,
    body: [after, ...more].map((text) => plainParagraph(untied(text))),
    performers: [],
    responsible: [],
    children: [],
  };
  return deadline === null ? point : { ...point, deadline: readDeadlineLine(deadline) };
}

/** A deadline line as it is printed. */
export function deadlineText({ lead, words }: DeadlineLine): string {
  return [lead, words].filter((part) => part !== '').join(' ');
}

/** «Срок: до 1 мая» → lead and words. */
export function readDeadlineLine(text: string): DeadlineLine {
  const plain = untied(text).trim();
  const match = /^(срок(?:\s+исполнения)?\s*[:–—-]?)\s*(.+)$/isu.exec(plain);
  return match?.[2] ? { lead: (match[1] ?? '').trim(), words: match[2] } : { lead: '', words: plain };
}

/** The list with the first of its points whose children changed. */
function firstChanged(points: readonly Point[], inList: ChangePoints): readonly Point[] | null {
  for (const point of points) {
    const children = inList(point.children);
    if (children) return points.map((each) => (each === point ? { ...point, children: [...children] } : each));
  }
  return null;
}

type ChangePoints = (points: readonly Point[]) => readonly Point[] | null;

/** Offers every list of points of the content; the first that answers is changed. */
function changeLists(content: Content, change: ChangePoints): Content | null {
  switch (content.kind) {
    case 'protocol': {
      for (const hearing of content.hearings) {
        for (const part of hearing.parts) {
          const points = part.kind === 'decided' ? change(part.points) : null;
          if (part.kind !== 'decided' || !points) continue;
          const parts = hearing.parts.map((each) => (each === part ? { ...part, points: [...points] } : each));
          return { ...content, hearings: content.hearings.map((each) => (each === hearing ? { ...hearing, parts } : each)) };
        }
      }
      return changeAnnexes(content, change);
    }
    case 'order': {
      const points = change(content.points);
      return points ? { ...content, points: [...points] } : changeAnnexes(content, change);
    }
    case 'notice': {
      const parts = changeParts(content.parts, change);
      return parts && { ...content, parts };
    }
    case 'plan':
      return null;
  }
}

function changeAnnexes<C extends Content & { annexes: Annex[] }>(content: C, change: ChangePoints): C | null {
  for (const annex of content.annexes) {
    const parts = annex.kind === 'text' ? changeParts(annex.parts, change) : null;
    if (annex.kind !== 'text' || !parts) continue;
    return { ...content, annexes: content.annexes.map((each) => (each === annex ? { ...annex, parts } : each)) };
  }
  return null;
}

function changeParts(parts: readonly BodyPart[], change: ChangePoints): BodyPart[] | null {
  for (const part of parts) {
    const points = part.kind === 'points' ? change(part.points) : null;
    if (part.kind === 'points' && points) return parts.map((each) => (each === part ? { ...part, points: [...points] } : each));
  }
  return null;
}
