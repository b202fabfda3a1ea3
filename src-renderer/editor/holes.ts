import type { Node } from 'prosemirror-model';
import type { Label } from '../../src-shared/documents/numbering.ts';
import { needsNobody, saysWhen, undatedTasks, type TaskLine } from '../../src-shared/documents/undatedTasks.ts';
import { agendaItemAttrs, hearingAttrs, is, pointAttrs } from './schema.ts';

export type HoleKind = 'deadline' | 'performer' | 'emptyPoint' | 'unheard' | 'emptyQuestion' | 'emptySpeech';

/** Something that a finished protocol would not lack. It is told, never forced. */
export interface Hole {
  readonly kind: HoleKind;
  readonly text: string;
  /** A position inside the place to be filled. */
  readonly pos: number;
  /** The question, hearing or point it belongs to. */
  readonly id: string;
  readonly hearingId: string | null;
}

export interface HoleCount {
  readonly holes: readonly Hole[];
  readonly points: number;
  readonly withoutDeadline: number;
  readonly withoutPerformer: number;
}

/** Who has to do it stands in the text itself: «Руководителям ОО …», «Ст. инспектору …». */
const ADDRESSED =
  /^(?:\p{Lu}\p{Ll}{3,}(?:ам|ям)(?![\p{L}])|(?:\p{Lu}\p{Ll}{0,3}\.\s*)?(?:инспектору|начальнику|директору|заведующ(?:ему|ей)|методисту|специалисту|заместителю|секретарю|управлению|отделу|комитету)(?![\p{L}]))/iu;

const counted = new WeakMap<Node, { readonly labels: ReadonlyMap<string, Label>; readonly found: HoleCount }>();

/** Every hole of the sheet's body in reading order, counted once for each state of it. */
export function findHoles(doc: Node, labels: ReadonlyMap<string, Label>): HoleCount {
  const known = counted.get(doc);
  if (known?.labels === labels) return known.found;
  const found = countHoles(doc, labels);
  counted.set(doc, { labels, found });
  return found;
}

function countHoles(doc: Node, labels: ReadonlyMap<string, Label>): HoleCount {
  const holes: Hole[] = [];
  const count = { points: 0, withoutDeadline: 0, withoutPerformer: 0 };
  // What a notice or an annex lists is nobody's task.
  if (!is(doc, 'doc') && !is(doc, 'orderDoc')) return { holes, ...count };
  const heard = new Set<string>();
  doc.forEach((node) => {
    if (is(node, 'hearing')) hearingAttrs(node).agendaItemIds.forEach((id) => heard.add(id));
  });
  doc.forEach((node, pos) => {
    if (is(node, 'agenda')) agendaHoles(node, pos + 1, heard, labels, holes);
    else if (is(node, 'decided')) listHoles(node, pos + 1, null, labels, holes, count);
    else if (is(node, 'hearing')) hearingHoles(node, pos + 1, labels, holes, count);
  });
  return { holes, ...count };
}

function agendaHoles(agenda: Node, start: number, heard: ReadonlySet<string>, labels: ReadonlyMap<string, Label>, holes: Hole[]): void {
  agenda.forEach((item, offset) => {
    if (!is(item, 'agendaItem')) return;
    const { id, setAside, phantom } = agendaItemAttrs(item);
    const name = (labels.get(id)?.text ?? '').replace(/\.$/, '');
    const hole = (kind: HoleKind, text: string): Hole => ({ kind, text, pos: start + offset + 1, id, hearingId: null });
    if (item.content.size === 0) {
      if (!phantom) holes.push(hole('emptyQuestion', `Вопрос ${name}: нет названия`));
    } else if (setAside === null && !heard.has(id)) holes.push(hole('unheard', `Вопрос ${name} не рассмотрен`));
  });
}

function hearingHoles(
  hearing: Node,
  start: number,
  labels: ReadonlyMap<string, Label>,
  holes: Hole[],
  count: { points: number; withoutDeadline: number; withoutPerformer: number },
): void {
  const hearingId = hearingAttrs(hearing).id;
  hearing.forEach((part, offset) => {
    if (is(part, 'decided')) listHoles(part, start + offset + 1, hearingId, labels, holes, count);
  });
}

function listHoles(
  list: Node,
  start: number,
  hearingId: string | null,
  labels: ReadonlyMap<string, Label>,
  holes: Hole[],
  count: { points: number; withoutDeadline: number; withoutPerformer: number },
): void {
  const inherited: { level: number; performer: boolean }[] = [];
  // An order stands for itself: its points are in no hearing.
  const undated = new Set(undatedTasks(linesOf(list), hearingId === null));
  let headed = false;
  list.forEach((point, offset, index) => {
    const attrs = pointAttrs(point);
    while ((inherited.at(-1)?.level ?? -1) >= attrs.level) inherited.pop();
    const above = inherited.at(-1);
    const performer = attrs.performers.length > 0 || above?.performer === true || ADDRESSED.test(point.textContent.trim());
    inherited.push({ level: attrs.level, performer });
    if (attrs.mark === 'heading') {
      headed = true;
      return;
    }
    const text = point.textContent.trim();
    const isParent = index + 1 < list.childCount && pointAttrs(list.child(index + 1)).level > attrs.level;
    if (text === '' && attrs.phantom && list.childCount === 1) return;
    count.points += 1;
    const name = (labels.get(attrs.id)?.text ?? '').replace(/\.$/, '');
    const hole = (kind: HoleKind, words: string): Hole => ({
      kind,
      text: `Пункт ${name}: ${words}`,
      pos: start + offset + 2,
      id: attrs.id,
      hearingId,
    });
    if (text === '') {
      holes.push(hole('emptyPoint', 'нет текста'));
      return;
    }
    if (undated.has(attrs.id)) {
      count.withoutDeadline += 1;
      holes.push(hole('deadline', 'нет срока'));
    }
    // The control of an order and its coming into force are no tasks.
    if (isParent || attrs.mark === 'bullet' || attrs.role !== null || needsNobody(text)) return;
    if (!performer && !headed) {
      count.withoutPerformer += 1;
      holes.push(hole('performer', 'нет адресата'));
    }
  });
}

/** Nodes are never changed, so what a point says is searched for a deadline once, not with every key. */
const saying = new WeakMap<Node, boolean>();

function saysWhenOnce(point: Node, words: string): boolean {
  const known = saying.get(point) ?? saysWhen(words);
  saying.set(point, known);
  return known;
}

function linesOf(list: Node): readonly TaskLine[] {
  return list.children.map((point) => {
    const { id, level, mark, role, performers, deadline } = pointAttrs(point);
    const words = point.textContent.trim();
    return {
      id,
      level,
      mark,
      hasRole: role !== null,
      words,
      performed: performers.length > 0,
      hasDeadline: deadline !== null,
      saysWhen: saysWhenOnce(point, words),
    };
  });
}
