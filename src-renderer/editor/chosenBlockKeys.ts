import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { chosenBlock, paragraphAt, withoutBlock } from './blockPlaces.ts';
import { pointPlace } from './place.ts';
import { insertAfter } from './pointEnter.ts';
import { schema } from './schema.ts';

/** Enter with a picture selected goes on after it, and never deletes it: among points to the next one, in a speech to a new line. */
export const enterAfterBlock: Command = (state, dispatch) => {
  const block = chosenBlock(state.selection);
  if (!block) return false;
  const point = pointPlace(state);
  const endsPoint = point !== null && block.index === block.parent.childCount - 1;
  dispatch?.(endsPoint ? insertAfter(state.tr, point).scrollIntoView() : paragraphAt(state.tr, block.pos + block.node.nodeSize));
  return true;
};

/** Backspace and Delete take the selected block away. */
export const eraseBlock: Command = (state, dispatch) => {
  const block = chosenBlock(state.selection);
  if (!block) return false;
  dispatch?.(withoutBlock(state.tr, block));
  return true;
};

/** Letters typed while a picture is selected stand after it: a picture just inserted must not fall to the next letter. */
export function typedAfterBlock(state: EditorState, text: string): Transaction | null {
  const block = chosenBlock(state.selection);
  if (!block) return null;
  return paragraphAt(state.tr, block.pos + block.node.nodeSize).replaceSelectionWith(schema.text(text), false);
}
