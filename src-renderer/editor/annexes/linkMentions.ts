import type { EditorState, Transaction } from 'prosemirror-state';
import { isForeignAnnex } from '../../../src-shared/documents/annexMentions.ts';
import { annexNumbers, annexReferenceText } from '../../../src-shared/documents/annexNumbering.ts';
import type { Annex } from '../../../src-shared/documents/annex.ts';
import { schema } from '../schema.ts';

/** One annex named, not a list of them: «приложения № 1, 2» stays as it is. */
const MENTION = /(?<!\p{L})приложени[еяюи]м?(?!\p{L})(?:\s*№\s*(\d{1,3}[а-я]?)(?![\p{L}\d])(?!\s*(?:,|и|[-–—])\s*(?:№\s*)?\d))?/giu;
const SURE_BEFORE = /(?:\(\s*|согласно\s+|соответствии\s+с\s+)$/iu;

/**
 * Makes live what was written about an annex before there was one: its number, or the bare word where it is the only
 * annex and nothing else can be meant; `null` when nothing in the text names it.
 */
export function linkMentions(state: EditorState, id: string, annexes: readonly Annex[]): Transaction | null {
  const number = annexNumbers(annexes).get(id) ?? '';
  const places: { readonly from: number; readonly to: number; readonly words: string }[] = [];
  state.doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, undefined, '\ufffc');
    for (const match of text.matchAll(MENTION)) {
      const [words, written] = match;
      const fits =
        written === undefined ? annexes.length === 1 && SURE_BEFORE.test(text.slice(0, match.index)) : written === (number || '1');
      const from = pos + 1 + match.index;
      const to = from + words.length;
      const isLive = state.doc.rangeHasMark(from, to, schema.marks.annex);
      if (fits && !isLive && !isForeignAnnex(text.slice(match.index + words.length))) places.push({ from, to, words });
    }
    return false;
  });
  if (places.length === 0) return null;
  const { tr } = state;
  for (const { from, to, words } of places.toReversed()) {
    const marks = schema.marks.annex.create({ id }).addToSet(state.doc.resolve(from + 1).marks());
    tr.replaceWith(from, to, schema.text(annexReferenceText(words, number), marks));
  }
  return tr;
}
