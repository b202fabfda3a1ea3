import { Fragment, Slice, type Node } from 'prosemirror-model';
import { NodeSelection, Selection, TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import type { Table } from '../../src-shared/documents/richText.ts';
import { chosenBlock, paragraphAt } from './blockPlaces.ts';
import { putBlock } from './insertBlock.ts';
import type { PasteCount } from './pasteCount.ts';
import { lineText, withoutTables, type PastedLine, type PastedLines } from './pasteLines.ts';
import { pasteParts } from './pasteParts.ts';
import { cutStart, pastePoints } from './pastePoints.ts';
import { isBlank, levelOf, placeOf, type Place } from './place.ts';
import { blocksToNodes, runsToNodes } from './richTextNodes.ts';
import { is, schema } from './schema.ts';
import { keepSpelling } from './typedLabel.ts';

const NUMBER = /^\s*(?:[-–—•·*]\s+)?\d{1,2}(?:\.{1,2}|\))(?!\d)\s*/u;

/**
 * Pastes lines where the caret is: as points among points, as questions in the agenda, as paragraphs in a speech,
 * as text where there is one line only. One transaction, so one undo step. `null`: there is nothing to paste.
 */
export function pasteLinesAt(
  state: EditorState,
  { lines: found, cut }: PastedLines,
  meetingDate: PlainDate | null,
): { readonly tr: Transaction; readonly count: PasteCount } | null {
  const none = { points: 0, deadlines: 0, unclear: [], paragraphs: 0, tables: 0, cut };
  if (found.length === 0) return null;
  const { tr } = state;
  const chosen = chosenBlock(tr.selection);
  if (chosen) paragraphAt(tr, chosen.pos + chosen.node.nodeSize);
  else if (!tr.selection.empty) tr.deleteSelection();
  const { $from } = tr.selection;
  if (!$from.parent.isTextblock) return null;
  const point = placeOf($from, 'point');
  const inTable = placeOf($from, 'table') !== null;
  const lines = inTable || !is($from.parent, 'paragraph') ? withoutTables(found) : found;
  const tables = lines.filter((line) => line.table).length;
  if (point && tables === lines.length) {
    for (const line of lines) if (line.table) putTable(tr, line.table.block);
    return { tr: tr.scrollIntoView(), count: { ...none, tables } };
  }
  if (point && !inTable && (lines.length > 1 || isBlank(point.node))) {
    const { nodes, deadlines, unclear, written } = pastePoints(lines, levelOf(point.node), meetingDate);
    insertPoints(tr, point, nodes);
    keepSpelling(state, tr, written);
    return { tr: tr.scrollIntoView(), count: { ...none, points: nodes.length, deadlines, unclear, tables } };
  }
  const parts = lines.length > 1 && !inTable ? pasteParts(tr, lines) : null;
  if (parts) return { tr: parts.tr, count: { ...none, points: parts.points, paragraphs: lines.length - tables, tables } };
  if (is($from.parent, 'paragraph')) {
    pasteParagraphs(tr, lines);
    return { tr: tr.scrollIntoView(), count: { ...none, paragraphs: lines.length - tables, tables } };
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

/** The first line joins the paragraph at the caret, the last one keeps what stood after it; tables stand between. */
function pasteParagraphs(tr: Transaction, lines: readonly PastedLine[]): void {
  const nodes = lines.flatMap((line) =>
    line.table ? blocksToNodes([line.table.block]) : [schema.nodes.paragraph.create(null, runsToNodes(line.runs))],
  );
  // A table can neither join a paragraph nor be joined: an empty line takes what stands at its edge.
  const edge = (node: Node | undefined): Node[] => (is(node, 'table') ? [schema.nodes.paragraph.create()] : []);
  const content = [...edge(nodes[0]), ...nodes, ...edge(nodes.at(-1))];
  tr.replaceSelection(new Slice(Fragment.from(content), 1, 1));
}

/** Tables alone stand where a picture would. */
function putTable(tr: Transaction, table: Table): void {
  const pos = putBlock(tr, blocksToNodes([table])[0] ?? schema.nodes.pageBreak.create());
  tr.setSelection(NodeSelection.create(tr.doc, pos));
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
