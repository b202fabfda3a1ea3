import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { CopyMark } from '../../src-shared/documents/copyMark.ts';
import type { Head } from './heads.ts';
import type { Sheet } from './sheet.ts';

/** What was taken over from an earlier paper and could not be moved on. */
export function marksOf(head: Head): readonly CopyMark[] {
  return head.kind === 'order' || head.kind === 'plan' ? head.marks : [];
}

/** Waves marks away: one, or all of them. */
export function dropMarks(sheet: Sheet, id: string | null): void {
  const marks = marksOf(sheet.head);
  sheet.changeHead({ marks: id === null ? [] : marks.filter((mark) => mark.id !== id) }, 'marks', false);
}

/** Shows the marks at their points and parts. */
export function markPlaces(marks: () => readonly CopyMark[]): Plugin {
  return new Plugin({
    props: {
      decorations(state) {
        const texts = new Map(marks().map(({ where, text }) => [where, text]));
        if (texts.size === 0) return null;
        const places: Decoration[] = [];
        state.doc.descendants((node, pos) => {
          const text = texts.get(String(node.attrs['id'] ?? ''));
          if (text !== undefined) places.push(Decoration.node(pos, pos + node.nodeSize, { class: 'pe-marked', 'data-mark-text': text }));
          return !node.isTextblock;
        });
        return DecorationSet.create(state.doc, places);
      },
    },
  });
}
