import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { pointPlace } from './place.ts';

/** Marks the point under the caret, whose properties the side panel shows. */
export function currentPoint(): Plugin {
  return new Plugin({
    props: {
      decorations(state) {
        const place = pointPlace(state);
        if (!place) return null;
        return DecorationSet.create(state.doc, [Decoration.node(place.pos, place.pos + place.node.nodeSize, { class: 'pe-here' })]);
      },
    },
  });
}
