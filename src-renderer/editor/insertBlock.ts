import type { Node } from 'prosemirror-model';
import { NodeSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import { chosenBlock, paragraphAt } from './blockPlaces.ts';
import { caretAt, isAtStart, placeOf, pointPlace } from './place.ts';
import { is, schema } from './schema.ts';
import { emptyTable } from './tableGrid.ts';

/** Whether a table, picture or page break may stand where the caret is: in a point or a speech, not in a table. */
export function mayInsertBlock(state: EditorState): boolean {
  const { $from } = state.selection;
  if (placeOf($from, 'table')) return false;
  return chosenBlock(state.selection) !== null || is($from.parent, 'paragraph');
}

/** A small empty table with a header row; the caret goes into its first cell. */
export const insertTable: Command = (state, dispatch) => {
  if (!mayInsertBlock(state)) return false;
  if (dispatch) {
    const { tr } = state;
    dispatch(caretAt(tr, putBlock(tr, emptyTable(3, 3)) + 1));
  }
  return true;
};

export interface NewPicture {
  readonly file: string;
  readonly mime: 'image/png' | 'image/jpeg';
  readonly widthMm: number;
  readonly heightMm: number;
  readonly alt: string;
}

/** A stored picture; it stays selected, so that its panel is at hand. */
export function insertPicture(picture: NewPicture): Command {
  return (state, dispatch) => {
    if (!mayInsertBlock(state)) return false;
    if (dispatch) {
      const { tr } = state;
      const pos = putBlock(tr, schema.nodes.picture.create(picture));
      dispatch(tr.setSelection(NodeSelection.create(tr.doc, pos)).scrollIntoView());
    }
    return true;
  };
}

/** What follows the caret begins a new page; at the start of a point that is the point with its number. */
export const insertPageBreak: Command = (state, dispatch) => {
  if (!mayInsertBlock(state)) return false;
  if (!dispatch) return true;
  const { tr } = state;
  const pageBreak = schema.nodes.pageBreak.create();
  const point = pointPlace(state);
  if (point && isAtStart(state, point)) {
    if (!is(point.node.firstChild, 'pageBreak')) tr.insert(point.pos + 1, pageBreak);
    dispatch(tr.scrollIntoView());
    return true;
  }
  const after = putBlock(tr, pageBreak) + 1;
  dispatch(is(tr.doc.resolve(after).nodeAfter, 'paragraph') ? caretAt(tr, after + 1) : paragraphAt(tr, after));
  return true;
};

/**
 * Puts a block where the caret is and returns its position: in place of an empty line, after a full one, between the
 * halves of one. The first line of a point stays, however empty: its number stands on it.
 */
export function putBlock(tr: Transaction, block: Node): number {
  const chosen = chosenBlock(tr.selection);
  if (chosen) {
    const at = chosen.pos + chosen.node.nodeSize;
    tr.insert(at, block);
    return at;
  }
  if (!tr.selection.empty) tr.deleteSelection();
  const { $from } = tr.selection;
  const { parent } = $from;
  const holder = $from.node(-1);
  if (parent.content.size === 0 && !(is(holder, 'point') && $from.index(-1) === 0)) {
    const at = $from.before();
    tr.replaceWith(at, $from.after(), block);
    return at;
  }
  const at = placeBeside(tr);
  tr.insert(at, block);
  return at;
}

/** Before the line where the caret is at its start, after it at its end; else the line is cut in two. */
function placeBeside(tr: Transaction): number {
  const { $from } = tr.selection;
  const { parent, parentOffset } = $from;
  if (parentOffset === parent.content.size) return $from.after();
  if (parentOffset === 0 && $from.index(-1) > 0) return $from.before();
  if (parentOffset > 0) {
    tr.split($from.pos);
    return $from.pos + 1;
  }
  return $from.after();
}
