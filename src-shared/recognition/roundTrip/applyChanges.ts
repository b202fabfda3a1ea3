import type { ActionPlan, PlanRow } from '../../documents/actionPlan.ts';
import type { Annex } from '../../documents/annex.ts';
import type { BodyPart } from '../../documents/bodyPart.ts';
import type { Content } from '../../documents/kinds.ts';
import type { DeadlineLine, Point } from '../../documents/point.ts';
import { plainParagraph, runsText, type Block } from '../../documents/richText.ts';
import { changedRuns } from './changedRuns.ts';
import type { Anchor, PaperChange, WordsPlace } from './paperChange.ts';
import { PREAMBLE } from './printedLines.ts';
import { comparable } from './wordsOfLine.ts';

export interface AppliedChanges {
  readonly content: Content;
  /** What could not be taken over, because the place is gone or its words are no longer those the file was made from. */
  readonly skipped: readonly PaperChange[];
}

/** Takes accepted changes over, one after another; what is not accepted is simply not given. `newId` names new points and rows. */
export function applyChanges(content: Content, changes: readonly PaperChange[], newId: () => string): AppliedChanges {
  let current = content;
  const skipped: PaperChange[] = [];
  /** Ids of the new points and rows, by the names the changes have for them. */
  const made = new Map<string, string>();
  for (const change of changes) {
    const next = applyOne(current, change, newId, made);
    if (next === null) skipped.push(change);
    else current = next;
  }
  return { content: current, skipped };
}

function applyOne(content: Content, change: PaperChange, newId: () => string, made: Map<string, string>): Content | null {
  switch (change.kind) {
    case 'text':
      return setWords(content, change.place, change.before, change.after);
    case 'newDeadline':
      return changePoint(content, change.id, (point) => (point.deadline ? null : { ...point, deadline: readDeadlineLine(change.after) }));
    case 'newPoint': {
      const point = newPoint(newId(), change);
      made.set(change.id, point.id);
      return firstOf(change.anchors, ({ neighbour, side }) => insertPoint(content, point, made.get(neighbour) ?? neighbour, side));
    }
    case 'newRow': {
      const id = newId();
      made.set(change.id, id);
      return firstOf(change.anchors, (neighbour) => insertRow(content, change, id, made.get(neighbour) ?? neighbour));
    }
    case 'removed':
      return remove(content, change.place, change.before);
    case 'moved':
      return firstOf(change.anchors, ({ neighbour, side }) =>
        move(content, change.id, { neighbour: made.get(neighbour) ?? neighbour, side }),
      );
    case 'newLine':
      return null;
  }
}

function setWords(content: Content, place: WordsPlace, before: string, after: string): Content | null {
  switch (place.kind) {
    case 'point':
      return changePoint(content, place.id, (point) => {
        const body = setParagraph(point.body, place.paragraph, before, after);
        return body && { ...point, body };
      });
    case 'deadline':
      return changePoint(content, place.id, (point) => {
        if (!point.deadline || !same(deadlineText(point.deadline), before)) return null;
        return { ...point, deadline: readDeadlineLine(after) };
      });
    case 'question': {
      if (content.kind !== 'protocol') return null;
      const item = content.agenda.find(({ id }) => id === place.id);
      if (!item || !same(runsText(item.title), before)) return null;
      const changed = { ...item, title: [...changedRuns(item.title, after)] };
      return { ...content, agenda: content.agenda.map((each) => (each === item ? changed : each)) };
    }
    case 'body':
      return changeBody(content, place.id, (body) => setParagraph(body, place.paragraph, before, after));
    case 'cell':
      return changePlan(content, place.id, (row) => {
        if (row.kind !== 'activity' || !same(row.cells[place.column]?.text ?? '', before)) return null;
        // Parties chosen from the directory stand for words: other words are not theirs any more.
        return { ...row, cells: { ...row.cells, [place.column]: { text: after } } };
      });
    case 'section':
      return changePlan(content, place.id, (row) => (row.kind === 'section' && same(row.text, before) ? { ...row, text: after } : null));
    case 'other':
      return null;
  }
}

function same(left: string, right: string): boolean {
  return comparable(left) === comparable(right);
}

function setParagraph(body: readonly Block[], paragraph: number, before: string, after: string): Block[] | null {
  const place = paragraphAt(body, paragraph);
  const block = body[place];
  if (block?.kind !== 'paragraph' || !same(runsText(block.runs), before)) return null;
  return body.with(place, { ...block, runs: [...changedRuns(block.runs, after)] });
}

/** Page breaks with which a point begins stand before its first paragraph; further paragraphs are counted as they are printed. */
function paragraphAt(body: readonly Block[], paragraph: number): number {
  const places = body.flatMap((block, index) => (block.kind === 'paragraph' ? [index] : []));
  return places[paragraph] ?? -1;
}

function deadlineText({ lead, words }: DeadlineLine): string {
  return [lead, words].filter((part) => part !== '').join(' ');
}

/** «Срок: до 1 мая» → lead and words. */
function readDeadlineLine(text: string): DeadlineLine {
  const match = /^(срок(?:\s+исполнения)?\s*[:–—-]?)\s*(.+)$/isu.exec(text.trim());
  return match?.[2] ? { lead: (match[1] ?? '').trim(), words: match[2] } : { lead: '', words: text.trim() };
}

function newPoint(id: string, { mark, after, deadline }: Extract<PaperChange, { kind: 'newPoint' }>): Point {
  const point = { id, mark, body: [plainParagraph(after)], performers: [], responsible: [], children: [] };
  return deadline === null ? point : { ...point, deadline: readDeadlineLine(deadline) };
}

/** The first anchor that is still there. */
function firstOf<A>(anchors: readonly A[], put: (anchor: A) => Content | null): Content | null {
  for (const anchor of anchors) {
    const content = put(anchor);
    if (content) return content;
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

function changePoint(content: Content, id: string, change: (point: Point) => Point | null): Content | null {
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

function insertPoint(content: Content, point: Point, neighbour: string, side: 'after' | 'before' | 'under'): Content | null {
  if (side === 'under') return changePoint(content, neighbour, (each) => ({ ...each, children: [point, ...each.children] }));
  const inList: ChangePoints = (points) => {
    const at = points.findIndex(({ id }) => id === neighbour);
    if (at >= 0) return points.toSpliced(side === 'after' ? at + 1 : at, 0, point);
    return firstChanged(points, inList);
  };
  return changeLists(content, inList);
}

/** The list with the first of its points whose children changed. */
function firstChanged(points: readonly Point[], inList: ChangePoints): readonly Point[] | null {
  for (const point of points) {
    const children = inList(point.children);
    if (children) return points.map((each) => (each === point ? { ...point, children: [...children] } : each));
  }
  return null;
}

function move(content: Content, id: string, { neighbour, side }: Anchor): Content | null {
  const point = findPoint(content, id);
  if (!point || point.id === neighbour || findPoint(point.children, neighbour)) return null;
  const without = takeOut(content, id, false);
  return without && insertPoint(without, point, neighbour, side);
}

function findPoint(where: Content | readonly Point[], id: string): Point | null {
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
function takeOut(content: Content, id: string, lift: boolean): Content | null {
  const inList: ChangePoints = (points) => {
    const at = points.findIndex((point) => point.id === id);
    if (at >= 0) return points.toSpliced(at, 1, ...(lift ? (points[at]?.children ?? []) : []));
    return firstChanged(points, inList);
  };
  return changeLists(content, inList);
}

function remove(content: Content, place: WordsPlace, before: string): Content | null {
  switch (place.kind) {
    case 'point': {
      const point = findPoint(content, place.id);
      if (!point) return null;
      if (place.paragraph === 0)
        return comparable(before).endsWith(comparable(firstWords(point))) ? takeOut(content, place.id, true) : null;
      const at = paragraphAt(point.body, place.paragraph);
      return at < 0 ? null : changePoint(content, place.id, (each) => ({ ...each, body: each.body.toSpliced(at, 1) }));
    }
    case 'deadline':
      return changePoint(content, place.id, ({ deadline, ...point }) => (deadline && same(deadlineText(deadline), before) ? point : null));
    case 'question': {
      if (content.kind !== 'protocol') return null;
      const agenda = content.agenda.filter(({ id }) => id !== place.id);
      const hearings = content.hearings.map((hearing) => ({
        ...hearing,
        agendaItemIds: hearing.agendaItemIds.filter((id) => id !== place.id),
      }));
      return agenda.length === content.agenda.length ? null : { ...content, agenda, hearings };
    }
    case 'body':
      return changeBody(content, place.id, (body) => {
        const at = paragraphAt(body, place.paragraph);
        if (at < 0) return null;
        return body.length === 1 ? [plainParagraph('')] : body.toSpliced(at, 1);
      });
    case 'cell':
    case 'section':
      return changeRows(content, place.id, (rows, at) => rows.toSpliced(at, 1));
    case 'other':
      return null;
  }
}

function firstWords(point: Point): string {
  const block = point.body.find((each) => each.kind === 'paragraph');
  return block?.kind === 'paragraph' ? runsText(block.runs) : '';
}

function changeBody(content: Content, id: string, change: (body: readonly Block[]) => Block[] | null): Content | null {
  if (content.kind === 'order' && id === PREAMBLE) {
    const preamble = change(content.preamble);
    return preamble && { ...content, preamble };
  }
  const inParts = (parts: readonly BodyPart[]): BodyPart[] | null => {
    const part = parts.find((each) => each.id === id);
    const body = part?.kind === 'text' ? change(part.body) : null;
    return part?.kind === 'text' && body ? parts.map((each) => (each === part ? { ...part, body } : each)) : null;
  };
  if (content.kind === 'notice') {
    const parts = inParts(content.parts);
    return parts && { ...content, parts };
  }
  if (content.kind === 'plan') return null;
  for (const annex of content.annexes) {
    const parts = annex.kind === 'text' ? inParts(annex.parts) : null;
    if (annex.kind === 'text' && parts)
      return { ...content, annexes: content.annexes.map((each) => (each === annex ? { ...annex, parts } : each)) };
  }
  if (content.kind !== 'protocol') return null;
  for (const hearing of content.hearings) {
    const part = hearing.parts.find((each) => each.id === id);
    const body = part && part.kind !== 'decided' && part.kind !== 'vote' ? change(part.body) : null;
    if (!part || part.kind === 'decided' || part.kind === 'vote' || !body) continue;
    const parts = hearing.parts.map((each) => (each === part ? { ...part, body } : each));
    return { ...content, hearings: content.hearings.map((each) => (each === hearing ? { ...hearing, parts } : each)) };
  }
  return null;
}

function changePlan(content: Content, id: string, change: (row: PlanRow) => PlanRow | null): Content | null {
  return changeRows(content, id, (rows, at) => {
    const row = rows[at] && change(rows[at]);
    return row ? rows.with(at, row) : null;
  });
}

type ChangeRows = (rows: readonly PlanRow[], at: number, plan: ActionPlan) => PlanRow[] | null;

function changeRows(content: Content, id: string, change: ChangeRows): Content | null {
  const inPlan = (plan: ActionPlan): ActionPlan | null => {
    const at = plan.rows.findIndex((row) => row.id === id);
    const rows = at < 0 ? null : change(plan.rows, at, plan);
    return rows && { ...plan, rows };
  };
  if (content.kind === 'plan') {
    const plan = inPlan(content.plan);
    return plan && { ...content, plan };
  }
  if (content.kind === 'notice') return null;
  for (const annex of content.annexes) {
    const plan = annex.kind === 'plan' ? inPlan(annex.plan) : null;
    if (annex.kind === 'plan' && plan)
      return { ...content, annexes: content.annexes.map((each) => (each === annex ? { ...annex, plan } : each)) };
  }
  return null;
}

function insertRow(content: Content, change: Extract<PaperChange, { kind: 'newRow' }>, id: string, neighbour: string): Content | null {
  return changeRows(content, neighbour, (rows, at, plan) => rows.toSpliced(at + 1, 0, newRow(id, change, plan)));
}

function newRow(id: string, { section, cells }: Extract<PaperChange, { kind: 'newRow' }>, plan: ActionPlan): PlanRow {
  if (section) return { kind: 'section', id, text: cells[0] ?? '' };
  const filled = plan.columns.flatMap((column, place) => {
    const text = cells[place] ?? '';
    return column.meaning === 'number' || text === '' ? [] : [[column.id, { text }] as const];
  });
  return { kind: 'activity', id, cells: Object.fromEntries<{ text: string }>(filled) };
}
