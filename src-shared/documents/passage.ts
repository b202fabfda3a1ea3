import type { Id } from '../base/id.ts';
import { cellText, columnOf, type ActionPlan } from './actionPlan.ts';
import type { Annex } from './annex.ts';
import { liveRuns } from './annexNumbering.ts';
import type { BodyPart } from './bodyPart.ts';
import { inQuestion } from './doubtsOfHearings.ts';
import { pointName } from './doubtsOfPoints.ts';
import type { Letterhead } from './letterhead.ts';
import { labelPoints, pointRows, type Label } from './numbering.ts';
import { labelPlanRows, type RowLabel } from './planNumbering.ts';
import type { PlanRow } from './actionPlan.ts';
import type { Point } from './point.ts';
import { runsText, type Block, type Run } from './richText.ts';

/** A stretch of text of a paper, and what sentences about it call it. */
export interface Passage {
  readonly where: string;
  readonly name: string;
  readonly text: string;
  /** The annexes its live references point to, gone ones included. */
  readonly annexes: readonly Id[];
}

/** Blocks of a body as one passage; live references are written with the numbers their annexes have now. */
export function blocksPassage(where: string, name: string, blocks: readonly Block[], numbers: ReadonlyMap<Id, string>): Passage {
  const runs = blocks.map(blockRuns);
  const text = runs.map((each) => runsText(liveRuns(each, numbers))).join('\n');
  return { where, name, text, annexes: runs.flatMap((each) => each.flatMap(({ annex }) => annex ?? [])) };
}

/** Words that are no body. */
export function textPassage(where: string, name: string, text: string): Passage {
  return { where, name, text, annexes: [] };
}

function blockRuns(block: Block): readonly Run[] {
  if (block.kind === 'paragraph') return block.runs;
  if (block.kind !== 'table') return [];
  return block.rows.flatMap((row) =>
    row.cells.flatMap((cell) => cell.paragraphs.flatMap((paragraph) => [...paragraph.runs, { text: '\n' }])),
  );
}

/** Points one passage each; `inside` is what they stand in: «Приложение № 2», empty for the paper itself. */
export function pointPassages(
  points: readonly Point[],
  labels: ReadonlyMap<Id, Label>,
  inside: string,
  numbers: ReadonlyMap<Id, string>,
): readonly Passage[] {
  return [...pointRows(points)].map(({ point }) =>
    blocksPassage(point.id, pointName(point, labels.get(point.id), inside), point.body, numbers),
  );
}

/** Labels of points that stand outside a protocol. */
export function plainLabels(points: readonly Point[], letterhead: Letterhead): ReadonlyMap<Id, Label> {
  return labelPoints(pointRows(points), { prefix: [], startAfter: 0 }, letterhead.order).labels;
}

/** Texts and lists of points, as text annexes and notices are made of. */
export function bodyPassages(
  parts: readonly BodyPart[],
  inside: string,
  letterhead: Letterhead,
  numbers: ReadonlyMap<Id, string>,
): readonly Passage[] {
  return parts.flatMap((part) => {
    if (part.kind === 'text') return [blocksPassage(part.id, inQuestion(inside, 'текст', ', '), part.body, numbers)];
    return pointPassages(part.points, plainLabels(part.points, letterhead), inside, numbers);
  });
}

/** Title and text of one annex. */
export function annexPassages(annex: Annex, inside: string, letterhead: Letterhead, numbers: ReadonlyMap<Id, string>): readonly Passage[] {
  const title = (text: string): Passage => textPassage(annex.id, inQuestion(inside, 'название', ', '), text);
  if (annex.kind === 'text') return [title(annex.title), ...bodyPassages(annex.parts, inside, letterhead, numbers)];
  return [title(annex.plan.title), ...planPassages(annex.plan, inside, letterhead)];
}

/** The rows of a plan, each cell for itself. */
export function planPassages(plan: ActionPlan, inside: string, letterhead: Letterhead): readonly Passage[] {
  const labels = labelPlanRows(plan.rows, { dot: letterhead.annex.plan.labelDot });
  return plan.rows.flatMap((row) => {
    const name = inQuestion(inside, `строка ${rowName(row, plan, labels.get(row.id))}`, ', ');
    if (row.kind === 'section') return [textPassage(row.id, name, row.text)];
    return plan.columns.map((column) => textPassage(row.id, name, cellText(row, column.id))).filter(({ text }) => text !== '');
  });
}

const LONGEST_NAME = 40;

/** What a row is called in a sentence: its number without the last point, else the beginning of its words. */
export function rowName(row: PlanRow, plan: Pick<ActionPlan, 'columns'>, label: RowLabel | undefined): string {
  const number = (label?.text ?? '').trim().replace(/[.)]+$/u, '');
  if (number !== '') return number;
  const column = columnOf(plan, 'activity')?.id ?? '';
  const words = (row.kind === 'section' ? row.text : cellText(row, column)).replace(/\s+/gu, ' ').trim();
  if (words === '') return 'без номера';
  return `«${words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME)}…` : words}»`;
}
