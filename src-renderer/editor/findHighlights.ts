import { Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Match } from './findText.ts';

interface Shown {
  readonly matches: readonly Match[];
  readonly current: Match | null;
}

const key = new PluginKey<DecorationSet>('find');

/** Marks what the find bar found. */
export function findHighlights(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, before) {
        const shown = tr.getMeta(key) as Shown | undefined;
        if (!shown) return before.map(tr.mapping, tr.doc);
        const marks = shown.matches.flatMap((match) => {
          if (match.kind !== 'body' || match.to > tr.doc.content.size) return [];
          return [Decoration.inline(match.from, match.to, { class: match === shown.current ? 'pe-found pe-found-now' : 'pe-found' })];
        });
        return DecorationSet.create(tr.doc, marks);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** Puts other highlights on the sheet. */
export function highlight(tr: Transaction, matches: readonly Match[], current: Match | null): Transaction {
  return tr.setMeta(key, { matches, current } satisfies Shown);
}
