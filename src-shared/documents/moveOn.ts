import type { Id } from '../base/id.ts';
import { dateParts, type PlainDate } from '../base/plainDate.ts';
import type { ActionPlan, PlanRow } from './actionPlan.ts';
import type { Annex } from './annex.ts';
import type { BodyPart } from './bodyPart.ts';
import type { CopyMark } from './copyMark.ts';
import { moveYears, paperYear, type YearMove } from './moveYears.ts';
import type { Order } from './order.ts';
import type { PlanDocument } from './planDocument.ts';
import type { Point } from './point.ts';
import type { Block, Paragraph, Run } from './richText.ts';

export interface MovingOn {
  readonly today: PlainDate;
  readonly newId: () => Id;
}

/** Most marks a paper holds (order.ts, planDocument.ts). */
const MAX_MARKS = 2000;

/**
 * Last year's order or plan as this year's draft: no number, dated today, years and dates moved on by the difference between
 * the paper's year and this one. `content.date` is the registered day. What cannot be moved stays as it is and is told of in
 * `marks`, one sentence each. Points, rows, annexes, parts and signatures get ids of their own; live references follow.
 */
export function moveOn<C extends Order | PlanDocument>(content: C, { today, newId }: MovingOn): C;
export function moveOn(content: Order | PlanDocument, { today, newId }: MovingOn): Order | PlanDocument {
  const year = sourceYear(content);
  const thisYear = dateParts(today)?.year ?? 0;
  const move = { year: year ?? thisYear, date: content.date, by: year === null ? 0 : thisYear - year };
  const mover = new Mover(move, newId);
  if (year === null) mover.mark('title', 'Год прежнего документа неизвестен: годы и даты оставлены как были.');
  const moved = content.kind === 'order' ? movedOrder(content, mover) : movedPlan(content, mover);
  return { ...moved, number: null, date: today, marks: mover.marks };
}

function sourceYear(content: Order | PlanDocument): number | null {
  const plans = content.kind === 'plan' ? [content.plan] : content.annexes.flatMap((annex) => (annex.kind === 'plan' ? [annex.plan] : []));
  const ofPlans = plans.flatMap(({ years }) => (years?.kind === 'years' ? [years.from] : []));
  const titles = [content.kind === 'order' ? content.title : content.plan.title, ...plans.map(({ title }) => title)];
  return paperYear(content.date, ofPlans[0] ?? null, titles.join('\n'));
}

/** Moves the words of one paper on, collects what stayed, and remembers the new ids of its annexes. */
class Mover {
  readonly marks: CopyMark[] = [];
  readonly move: YearMove;
  readonly newId: () => Id;
  readonly annexIds = new Map<Id, Id>();

  constructor(move: YearMove, newId: () => Id) {
    this.move = move;
    this.newId = newId;
  }

  mark(where: string, text: string): void {
    if (this.marks.length >= MAX_MARKS || this.marks.some((mark) => mark.where === where && mark.text === text)) return;
    this.marks.push({ id: this.newId(), where, text });
  }

  /** The new id of an annex; an id that no annex has stays: the reference to it was broken before. */
  annexId(old: Id): Id {
    return this.annexIds.get(old) ?? old;
  }

  renameAnnexes(annexes: readonly Annex[]): void {
    for (const { id } of annexes) this.annexIds.set(id, this.newId());
  }

  text(text: string, where: string): string {
    const moved = moveYears(text, this.move);
    for (const note of moved.notes) this.mark(where, note);
    return moved.text;
  }

  /** A year may be parted by a change of look: the runs are moved as one text, which keeps its length. */
  runs(runs: readonly Run[], where: string): Run[] {
    const moved = this.text(runs.map((run) => run.text).join(''), where);
    let at = 0;
    return runs.map((run) => {
      const text = moved.slice(at, at + run.text.length);
      at += run.text.length;
      return { ...run, text, ...(run.annex === undefined ? {} : { annex: this.annexId(run.annex) }) };
    });
  }
}

function movedOrder(order: Order, mover: Mover): Order {
  mover.renameAnnexes(order.annexes);
  const { number: _number, date: _date, ...kept } = order.wording;
  const wording = kept.title === undefined ? kept : { ...kept, title: mover.text(kept.title, 'title') };
  return {
    ...order,
    wording,
    title: mover.text(order.title, 'title'),
    preamble: movedBlocks(order.preamble, 'preamble', mover),
    points: order.points.map((point) => movedPoint(point, mover)),
    signatures: withNewIds(order.signatures, mover),
    visas: withNewIds(order.visas, mover),
    acquaintance: withNewIds(order.acquaintance, mover),
    annexes: order.annexes.map((annex) => movedAnnex(annex, order.number, mover)),
  };
}

function movedPlan(document: PlanDocument, mover: Mover): PlanDocument {
  const { number: _number, date: _date, approval, ...wording } = document.wording;
  const kept = approval === undefined || holdsOldDay(approval, document.number) ? {} : { approval };
  return {
    ...document,
    plan: movedTable(document.plan, 'title', mover),
    signatures: withNewIds(document.signatures, mover),
    wording: { ...wording, ...kept },
  };
}

function movedAnnex(annex: Annex, number: string | null, mover: Mover): Annex {
  const { reference, ...rest } = annex;
  const id = mover.annexId(annex.id);
  const kept = reference === undefined || holdsOldDay(reference, number) ? {} : { reference };
  if (rest.kind === 'plan') return { ...rest, ...kept, id, plan: movedTable(rest.plan, id, mover) };
  return { ...rest, ...kept, id, title: mover.text(rest.title, id), parts: rest.parts.map((part) => movedPart(part, mover)) };
}

/** «… от 20.08.2021 № 86» belongs to the old paper; with the override gone the heading is derived for the new one. */
function holdsOldDay(text: string, number: string | null): boolean {
  return /\d{4}|\d{1,2}\.\d{1,2}\.\d{2}|№\s*_/u.test(text) || (number !== null && text.includes(number));
}

function movedPart(part: BodyPart, mover: Mover): BodyPart {
  const id = mover.newId();
  if (part.kind === 'points') return { ...part, id, points: part.points.map((point) => movedPoint(point, mover)) };
  return { ...part, id, body: movedBlocks(part.body, id, mover) };
}

function movedPoint(point: Point, mover: Mover): Point {
  const id = mover.newId();
  const body = movedBlocks(point.body, id, mover);
  const deadline = point.deadline && { ...point.deadline, words: mover.text(point.deadline.words, id) };
  return { ...point, id, body, ...(deadline ? { deadline } : {}), children: point.children.map((child) => movedPoint(child, mover)) };
}

/** A rolling plan holds every year anew: only its rows get ids of their own. */
function movedTable(plan: ActionPlan, where: string, mover: Mover): ActionPlan {
  if (plan.years?.kind === 'rolling') return { ...plan, rows: withNewIds(plan.rows, mover) };
  const years = plan.years && { ...plan.years, from: plan.years.from + mover.move.by, to: plan.years.to + mover.move.by };
  return { ...plan, title: mover.text(plan.title, where), years, rows: plan.rows.map((row) => movedRow(row, mover)) };
}

function movedRow(row: PlanRow, mover: Mover): PlanRow {
  const id = mover.newId();
  if (row.kind === 'section') return { ...row, id, text: mover.text(row.text, id) };
  const cells = Object.entries(row.cells).map(([column, cell]) => [column, { ...cell, text: mover.text(cell.text, id) }] as const);
  return { ...row, id, cells: Object.fromEntries(cells) };
}

function movedBlocks(blocks: readonly Block[], where: string, mover: Mover): Block[] {
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return movedParagraph(block, where, mover);
    if (block.kind !== 'table') return block;
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map((each) => movedParagraph(each, where, mover)) })),
    }));
    return { ...block, rows };
  });
}

function movedParagraph(paragraph: Paragraph, where: string, mover: Mover): Paragraph {
  return { ...paragraph, runs: mover.runs(paragraph.runs, where) };
}

function withNewIds<T extends { readonly id: Id }>(all: readonly T[], mover: Mover): T[] {
  return all.map((each) => ({ ...each, id: mover.newId() }));
}
