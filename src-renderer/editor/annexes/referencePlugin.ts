import { Plugin, type EditorState, type Transaction } from 'prosemirror-state';
import { annexNumbers, annexReferenceText } from '../../../src-shared/documents/annexNumbering.ts';
import type { Annex } from '../../../src-shared/documents/annex.ts';
import { schema } from '../schema.ts';
import { asOwnStep } from '../steps.ts';

export interface ReferenceNeeds {
  readonly annexes: () => readonly Annex[];
  readonly open: (id: string) => void;
  /** The annexes that some text refers to already. */
  readonly referred: () => ReadonlySet<string>;
}

/** «(приложение)» typed becomes a live reference; a click on one opens its annex. */
export function annexReferenceKeys(needs: ReferenceNeeds): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, from, to, text) {
        const tr = from === to ? typedReference(view.state, text, needs.annexes(), needs.referred()) : null;
        if (tr) view.dispatch(asOwnStep(tr));
        return tr !== null;
      },
      handleClick(_view, _pos, event) {
        const place = event.target instanceof Element ? event.target.closest('[data-annex]') : null;
        const id = place?.getAttribute('data-annex') ?? null;
        if (id === null || !needs.annexes().some((annex) => annex.id === id)) return false;
        needs.open(id);
        return true;
      },
    },
  });
}

/** «(приложение», «(Приложение № 2», or without a bracket but with a number: «согласно приложению № 2». */
const BRACKETED = /\(\s*(приложени[еяюи](?:м|ях)?)(?:\s*№\s*([\p{L}\d]+))?$/iu;
const NUMBERED = /(?:^|[\s«])(приложени[еяюи](?:м)?)\s*№\s*([\p{L}\d]+)$/iu;

/** The transaction that writes `text` and makes the reference before it live; `null` where none stands there. */
export function typedReference(
  state: EditorState,
  text: string,
  annexes: readonly Annex[],
  referred: ReadonlySet<string>,
): Transaction | null {
  if (!/^[\s).,;:]$/u.test(text) || !state.selection.empty) return null;
  const { $from } = state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  const match = (text === ')' ? BRACKETED.exec(before) : null) ?? NUMBERED.exec(before);
  const words = match?.[1];
  if (!match || words === undefined || schema.marks.annex.isInSet($from.marks())) return null;
  const numbers = annexNumbers(annexes);
  const annex =
    match[2] === undefined
      ? (annexes.find(({ id }) => !referred.has(id)) ?? annexes.at(-1))
      : annexes.find(({ id }) => (numbers.get(id) || '1') === match[2]);
  if (!annex) return null;
  const start = $from.pos - (before.length - before.lastIndexOf(words));
  const reference = annexReferenceText(words, numbers.get(annex.id));
  const marks = $from.marks();
  const tr = state.tr.replaceWith(start, $from.pos, schema.text(reference, schema.marks.annex.create({ id: annex.id }).addToSet(marks)));
  return tr.insert(start + reference.length, schema.text(text, marks)).scrollIntoView();
}

/** Puts a reference to an annex at the caret: over the words chosen, else «(приложение № 2)». */
export function insertReference(state: EditorState, id: string, annexes: readonly Annex[]): Transaction {
  const { $from, $to, empty } = state.selection;
  const number = annexNumbers(annexes).get(id);
  const mark = schema.marks.annex.create({ id });
  if (!empty && $from.sameParent($to)) {
    const words = annexReferenceText(state.doc.textBetween($from.pos, $to.pos), number);
    return state.tr.replaceWith($from.pos, $to.pos, schema.text(words, [mark])).scrollIntoView();
  }
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  const inBrackets = /\(\s*$/u.test(before);
  const gap = before === '' || /[\s«(]$/u.test(before) ? '' : ' ';
  const { tr } = state;
  const put = (text: string, marks: readonly (typeof mark)[]): void => {
    if (text !== '') tr.insert(tr.selection.from, schema.text(text, marks));
  };
  put(`${gap}${inBrackets ? '' : '('}`, []);
  put(annexReferenceText('приложение', number), [mark]);
  put(')', []);
  return tr.scrollIntoView();
}

/** The annexes that this text refers to. */
export function referredIn(doc: EditorState['doc']): ReadonlySet<string> {
  const found = new Set<string>();
  doc.descendants((node) => {
    const mark = schema.marks.annex.isInSet(node.marks);
    if (mark) found.add(String(mark.attrs['id']));
  });
  return found;
}
