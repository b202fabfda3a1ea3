import type { Id } from '../base/id.ts';
import type { ProtocolLayout } from './letterhead.ts';
import type { LevelForm } from './levelForm.ts';
import type { Point, PointMark } from './point.ts';
import type { Hearing, Protocol } from './protocol.ts';

/** Labels are derived, never stored; an overtyped label stands for the derived one and still counts. */

export interface Label {
  /** What is printed; empty for unnumbered lines. */
  readonly text: string;
  /** Counters from the outermost level; empty for bullets and headings. */
  readonly path: readonly number[];
  readonly form: LevelForm | 'bullet' | 'roman' | 'none';
  /** False when overtyped. */
  readonly auto: boolean;
}

/** A point in reading order with its depth, as the editor holds it and as the tree flattens to. */
export interface PointRow {
  readonly id: Id;
  readonly level: number;
  readonly mark: PointMark;
  readonly label?: string | undefined;
}

export interface PointNumbering {
  /** The question's number where labels carry it, else nothing. */
  readonly prefix: readonly number[];
  /** How many top-level numbers were used before (numbering continued through the meeting). */
  readonly startAfter: number;
}

/** A counter that numbered points of one parent share, and the label path of that parent. */
interface Scope {
  readonly parent: readonly number[];
  count: number;
}

/**
 * Labels of one list of points, and the last top-level number used.
 * Only numbered points make a level: what stands under an addressee line or a dash counts on with the nearest numbered
 * point above it, so that no two points of one list ever carry the same number unless a heading restarts it.
 */
export function labelPoints(
  rows: Iterable<PointRow>,
  numbering: PointNumbering,
  layout: Pick<ProtocolLayout, 'levels' | 'bullet' | 'headingRestarts'>,
): { readonly labels: ReadonlyMap<Id, Label>; readonly last: number } {
  const labels = new Map<Id, Label>();
  const top: Scope = { parent: numbering.prefix, count: numbering.startAfter };
  /** The scope that children of the row at each depth count in. */
  const scopes: Scope[] = [];
  for (const row of rows) {
    scopes.length = Math.min(scopes.length, row.level);
    const scope = scopes.at(-1) ?? top;
    if (row.mark === 'heading' && layout.headingRestarts) scope.count = 0;
    if (row.mark === 'number') scope.count += 1;
    const path = [...scope.parent, scope.count];
    const level = scope.parent.length - numbering.prefix.length;
    labels.set(row.id, overtype(pointLabel(row.mark, path, level, layout), row.label));
    const below = row.mark === 'number' ? { parent: path, count: 0 } : scope;
    while (scopes.length <= row.level) scopes.push(below);
  }
  return { labels, last: top.count };
}

export interface ProtocolLabels {
  readonly agenda: ReadonlyMap<Id, Label>;
  readonly hearings: ReadonlyMap<Id, Label>;
  readonly points: ReadonlyMap<Id, Label>;
}

/** Every label of a protocol. */
export function protocolLabels(protocol: Protocol, layout: ProtocolLayout): ProtocolLabels {
  const agenda = new Map(protocol.agenda.map((item, index) => [item.id, overtype(agendaLabel(index + 1), item.label)]));
  const hearings = new Map<Id, Label>();
  const points = new Map<Id, Label>();
  let used = 0;
  protocol.hearings.forEach((hearing, index) => {
    const number = hearingNumber(hearing, index, protocol);
    hearings.set(hearing.id, overtype(hearingLabel(number, layout.hearingLabel), hearing.label));
    const prefix = layout.numbering === 'prefixed' ? [number] : [];
    const { labels, last } = labelPoints(hearingRows(hearing), { prefix, startAfter: layout.numbering === 'continue' ? used : 0 }, layout);
    labels.forEach((label, id) => points.set(id, label));
    used = last;
  });
  return { agenda, hearings, points };
}

/** The question a hearing belongs to, counted from 1; a hearing of no question counts by its own place. */
export function hearingNumber(hearing: Pick<Hearing, 'agendaItemIds'>, index: number, protocol: Pick<Protocol, 'agenda'>): number {
  const first = protocol.agenda.findIndex((item) => hearing.agendaItemIds.includes(item.id));
  return first < 0 ? index + 1 : first + 1;
}

export function agendaLabel(number: number): Label {
  return { text: `${number}.`, path: [number], form: 'path', auto: true };
}

export function hearingLabel(number: number, form: ProtocolLayout['hearingLabel']): Label {
  switch (form) {
    case 'none':
      return { text: '', path: [], form: 'none', auto: true };
    case 'decimal':
      return { text: `${number}.`, path: [number], form: 'path', auto: true };
    case 'roman':
      return { text: `${roman(number)}.`, path: [number], form: 'roman', auto: true };
  }
}

/** Points of a tree in reading order with their depth. */
export function* pointRows(points: readonly Point[], level = 0): Generator<PointRow & { readonly point: Point }> {
  for (const point of points) {
    yield { id: point.id, level, mark: point.mark, label: point.label, point };
    yield* pointRows(point.children, level + 1);
  }
}

function* hearingRows(hearing: Hearing): Generator<PointRow> {
  for (const part of hearing.parts) if (part.kind === 'decided') yield* pointRows(part.points);
}

function overtype(label: Label, text: string | undefined): Label {
  return text === undefined ? label : { ...label, text, auto: false };
}

function pointLabel(mark: PointMark, path: readonly number[], level: number, layout: Pick<ProtocolLayout, 'levels' | 'bullet'>): Label {
  switch (mark) {
    case 'heading':
      return { text: '', path: [], form: 'none', auto: true };
    case 'bullet':
      return { text: layout.bullet, path: [], form: 'bullet', auto: true };
    case 'number': {
      const form = layout.levels[level] ?? 'path';
      return { text: formText(form, path), path, form, auto: true };
    }
  }
}

function formText(form: LevelForm, path: readonly number[]): string {
  const last = path.at(-1) ?? 0;
  switch (form) {
    case 'path':
      return `${path.join('.')}.`;
    case 'pathNoDot':
      return path.join('.');
    case 'bracket':
      return `${last})`;
    case 'letter':
      return `${letter(last)})`;
  }
}

/** Word's own sequence for `russianLower`, so that typed and automatic labels agree; after «я» it doubles: «аа». */
const LETTERS = 'абвгдежзиклмнопрстуфхцчшщэюя';

function letter(number: number): string {
  const index = (number - 1) % LETTERS.length;
  return (LETTERS[index] ?? '').repeat(Math.floor((number - 1) / LETTERS.length) + 1);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}
