import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState } from 'prosemirror-state';
import type { Id } from '../../src-shared/base/id.ts';
import type { ProtocolLayout } from '../../src-shared/documents/letterhead.ts';
import { agendaLabel, hearingLabel, hearingNumber, labelPoints, type Label, type PointRow } from '../../src-shared/documents/numbering.ts';
import { isUntouchedHearing, isUntouchedPoint } from './fromDoc.ts';
import { agendaItemAttrs, hearingAttrs, is, pointAttrs } from './schema.ts';

export type Labels = ReadonlyMap<Id, Label>;

const key = new PluginKey<Labels>('numbers');

/** Keeps the labels of everything on the sheet; while none changes, the map stays the same object. */
export function numbers(layout: ProtocolLayout): Plugin<Labels> {
  return new Plugin<Labels>({
    key,
    state: {
      init: (_config, state) => docLabels(state.doc, layout),
      apply(tr, before) {
        if (!tr.docChanged) return before;
        const after = docLabels(tr.doc, layout);
        return sameLabels(before, after) ? before : after;
      },
    },
  });
}

/** The labels as they stand. */
export function labelsOf(state: EditorState): Labels {
  return key.getState(state) ?? new Map();
}

/** Every label of the sheet, over its nodes: the same as `protocolLabels` gives over the stored content. */
export function docLabels(doc: Node, layout: ProtocolLayout): Labels {
  const labels = new Map<Id, Label>();
  if (!is(doc.firstChild, 'agenda')) {
    labelLists(doc, layout, labels);
    return labels;
  }
  const agenda = agendaIds(doc, labels);
  let used = 0;
  let index = 0;
  doc.forEach((hearing) => {
    if (!is(hearing, 'hearing')) return;
    const { id, label, agendaItemIds } = hearingAttrs(hearing);
    const number = hearingNumber({ agendaItemIds: [...agendaItemIds] }, index, { agenda });
    labels.set(id, overtype(hearingLabel(number, layout.hearingLabel), label));
    const prefix = layout.numbering === 'prefixed' ? [number] : [];
    const numbered = labelPoints(hearingRows(hearing), { prefix, startAfter: layout.numbering === 'continue' ? used : 0 }, layout);
    numbered.labels.forEach((pointLabel, pointId) => labels.set(pointId, pointLabel));
    labelPhantoms(hearing, prefix, numbered.last, layout, labels);
    used = numbered.last;
    if (!isUntouchedHearing(hearing)) index += 1;
  });
  return labels;
}

/** The points of an order, or of a text annex or notice: there the count goes on from one list to the next (bodyNumbering.ts). */
function labelLists(doc: Node, layout: ProtocolLayout, labels: Map<Id, Label>): void {
  let used = 0;
  doc.forEach((list) => {
    if (!is(list, 'decided')) return;
    const { labels: own, last } = labelPoints(pointRowsOf(list), { prefix: [], startAfter: used }, layout);
    own.forEach((label, id) => labels.set(id, label));
    // What is not content yet shows the number it would get and counts for nothing.
    if (!isPhantomList(list)) used = last;
  });
}

function agendaIds(doc: Node, labels: Map<Id, Label>): { readonly id: Id; readonly title: [] }[] {
  const ids: { id: Id; title: [] }[] = [];
  doc.firstChild?.forEach((node) => {
    if (!is(node, 'agendaItem')) return;
    const { id, label } = agendaItemAttrs(node);
    ids.push({ id, title: [] });
    labels.set(id, overtype(agendaLabel(ids.length), label));
  });
  return ids;
}

function* hearingRows(hearing: Node): Generator<PointRow> {
  for (let part = 0; part < hearing.childCount; part += 1) {
    const decided = hearing.child(part);
    if (is(decided, 'decided') && !isPhantomList(decided)) yield* pointRowsOf(decided);
  }
}

function* pointRowsOf(decided: Node): Generator<PointRow> {
  for (let k = 0; k < decided.childCount; k += 1) {
    const { id, level, mark, label } = pointAttrs(decided.child(k));
    yield { id, level, mark, ...(label === null ? {} : { label }) };
  }
}

/** What is not content yet shows the number it would get and counts for nothing. */
function labelPhantoms(hearing: Node, prefix: readonly number[], startAfter: number, layout: ProtocolLayout, labels: Map<Id, Label>): void {
  hearing.forEach((decided) => {
    if (!is(decided, 'decided') || !isPhantomList(decided) || !decided.firstChild) return;
    const { id } = pointAttrs(decided.firstChild);
    const { labels: own } = labelPoints([{ id, level: 0, mark: 'number' }], { prefix, startAfter }, layout);
    own.forEach((label) => labels.set(id, label));
  });
}

function isPhantomList(decided: Node): boolean {
  return decided.childCount === 1 && decided.firstChild !== null && isUntouchedPoint(decided.firstChild);
}

function overtype(label: Label, text: string | null): Label {
  return text === null ? label : { ...label, text, auto: false };
}

function sameLabels(a: Labels, b: Labels): boolean {
  if (a.size !== b.size) return false;
  for (const [id, label] of b) {
    const other = a.get(id);
    if (other?.text !== label.text || other.auto !== label.auto) return false;
  }
  return true;
}
