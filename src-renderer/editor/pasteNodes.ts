import { Fragment, Slice, type Node } from 'prosemirror-model';
import { Selection, TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import type { PasteCount } from './pasteCount.ts';
import { lineText, type PastedLine, type PastedLines } from './pasteLines.ts';
import { cutStart, pastePoints } from './pastePoints.ts';
import { isBlank, levelOf, placeOf, type Place } from './place.ts';
import { runsToNodes } from './richTextNodes.ts';
import { is, schema } from './schema.ts';

const NUMBER = /^\s*(?:[-–—•·*]\s+)?\d{1,2}(?:\.{1,2}|\))(?!\d)\s*/u;

/**
 * Pastes lines where the caret is: as points among points, as questions in the agenda, as paragraphs in a speech,
 * as text where there is one line only. One transaction, so one undo step. `null`: there is nothing to paste.
 */
export function pasteLinesAt(
  state: EditorState,
  { lines, cut }: PastedLines,
  meetingDate: PlainDate | null,
): { readonly tr: Transaction; readonly count: PasteCount } | null {
  const none = { points: 0, deadlines: 0, unclear: 0, paragraphs: 0, cut };
  const [first] = lines;
  if (!first) return null;
  const { tr } = state;
  if (!tr.selection.empty) tr.deleteSelection();
  const { $from } = tr.selection;
  if (!$from.parent.isTextblock) return null;
  const point = placeOf($from, 'point');
  const inTable = placeOf($from, 'table') !== null;
  if (point && !inTable && (lines.length > 1 || isBlank(point.node))) {
    const { nodes, deadlines, unclear } = pastePoints(lines, levelOf(point.node), meetingDate);
    insertPoints(tr, point, nodes);
    return { tr: tr.scrollIntoView(), count: { ...none, points: nodes.length, deadlines, unclear } };
  }
  if (is($from.parent, 'paragraph')) {
    pasteParagraphs(tr, lines);
    return { tr: tr.scrollIntoView(), count: { ...none, paragraphs: lines.length } };
  }
  const item = placeOf($from, 'agendaItem');
  if (item && lines.length > 1) {
    insertQuestions(tr, item, lines);
    return { tr: tr.scrollIntoView(), count: { ...none, paragraphs: lines.length } };
  }
  tr.insertText(lines.map(lineText).join(' '));
  return { tr: tr.scrollIntoView(), count: none };
}

/** Points take the place of an empty point, else follow the one the caret is in and all below it. */
function insertPoints(tr: Transaction, point: Place, nodes: readonly Node[]): void {
  const blank = isBlank(point.node) && point.node.attrs['deadline'] === null;
  const from = blank ? point.pos : point.pos + point.node.nodeSize;
  tr.replaceWith(from, point.pos + point.node.nodeSize, nodes);
  const end = from + nodes.reduce((size, node) => size + node.nodeSize, 0);
  tr.setSelection(Selection.near(tr.doc.resolve(end - 1), -1));
}

/** The first line joins the paragraph at the caret, the last one keeps what stood after it. */
function pasteParagraphs(tr: Transaction, lines: readonly PastedLine[]): void {
  const paragraphs = lines.map((line) => schema.nodes.paragraph.create(null, runsToNodes(line.runs)));
  tr.replaceSelection(new Slice(Fragment.from(paragraphs), 1, 1));
}

function insertQuestions(tr: Transaction, item: Place, lines: readonly PastedLine[]): void {
  const nodes = lines.map((line) => {
    const label = NUMBER.exec(lineText(line))?.[0].length ?? 0;
    return schema.nodes.agendaItem.create(null, runsToNodes(cutStart(line.runs, label)));
  });
  const empty = item.node.content.size === 0;
  const from = empty ? item.pos : afterSpeaker(item);
  tr.replaceWith(from, empty ? item.pos + item.node.nodeSize : from, nodes);
  const end = from + nodes.reduce((size, node) => size + node.nodeSize, 0);
  tr.setSelection(TextSelection.near(tr.doc.resolve(end - 1), -1));
}

function afterSpeaker({ node, pos, parent, index }: Place): number {
  const next = index + 1 < parent.childCount ? parent.child(index + 1) : null;
  return pos + node.nodeSize + (next && is(next, 'speakerLine') ? next.nodeSize : 0);
}
