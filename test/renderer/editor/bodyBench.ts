import { baseKeymap } from 'prosemirror-commands';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Node } from 'prosemirror-model';
import { AllSelection, EditorState, NodeSelection, TextSelection, type Command, type Transaction } from 'prosemirror-state';
import { bodyKeys, type BodyKind } from '../../../src-renderer/editor/bodyKeys.ts';
import { typedAfterBlock } from '../../../src-renderer/editor/chosenBlockKeys.ts';
import { dropPoint } from '../../../src-renderer/editor/dropPoint.ts';
import { insertPageBreak, insertPicture, insertTable } from '../../../src-renderer/editor/insertBlock.ts';
import { removeTable, toggleHeaderRow } from '../../../src-renderer/editor/tableCommands.ts';
import { addPart, removePart } from '../../../src-renderer/editor/hearingCommands.ts';
import { invariants } from '../../../src-renderer/editor/invariants.ts';
import { putClause } from '../../../src-renderer/editor/order/clauseCommands.ts';
import { makePoint, makeText } from '../../../src-renderer/editor/partsCommands.ts';
import { replaceDoc } from '../../../src-renderer/editor/replaceDoc.ts';
import { swallowTypedMark } from '../../../src-renderer/editor/typedMark.ts';
import { readPastedText } from '../../../src-renderer/editor/pasteLines.ts';
import { pasteLinesAt } from '../../../src-renderer/editor/pasteNodes.ts';

const BASE: Readonly<Record<string, Command | undefined>> = baseKeymap;
const KEYS = [
  'Enter',
  'Enter',
  'Enter',
  'Tab',
  'Tab',
  'Shift+Tab',
  'Backspace',
  'Backspace',
  'Delete',
  'Alt+ArrowUp',
  'Alt+ArrowDown',
  'Ctrl+Enter',
  'Shift+Enter',
  'Ctrl+Shift+Enter',
  'Ctrl+KeyB',
  'Ctrl+Shift+KeyH',
  'Ctrl+Shift+KeyL',
  'Alt+Backspace',
  'Ctrl+Shift+Backspace',
  'Ctrl+Alt+Enter',
  'ArrowDown',
  'Alt+Shift+ArrowDown',
  'Alt+Shift+ArrowUp',
  'Alt+Shift+ArrowRight',
  'Alt+Shift+ArrowLeft',
  'Alt+Shift+Delete',
  'Alt+Shift+Backspace',
  'Select all',
];
const PICTURE = { file: 'a'.repeat(64), mime: 'image/png', widthMm: 50, heightMm: 20, alt: '' } as const;
const INSERTS = {
  table: insertTable,
  picture: insertPicture(PICTURE),
  pageBreak: insertPageBreak,
  header: toggleHeaderRow,
  removeTable,
} satisfies Record<string, Command>;
const LISTS = {
  number: makePoint('number'),
  bullet: makePoint('bullet'),
  text: makeText,
  control: putClause({ role: 'control', text: 'Контроль оставляю за собой.', responsible: [] }),
  force: putClause({ role: 'force', text: 'Вступает в силу.', responsible: [] }),
} satisfies Record<string, Command>;

export type Operation =
  | { readonly kind: 'caret'; readonly anchor: number; readonly head: number }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'part'; readonly part: 'spoke' | 'vote' | 'decided' | 'remove' }
  | { readonly kind: 'insert'; readonly what: keyof typeof INSERTS }
  /** Selects the picture, break or table nearest after a place, as a click does. */
  | { readonly kind: 'select'; readonly at: number }
  | { readonly kind: 'drop'; readonly from: number; readonly to: number; readonly side: 'before' | 'after' }
  /** Text becomes a list, a list becomes text, a closing clause is put in. */
  | { readonly kind: 'list'; readonly to: keyof typeof LISTS }
  | { readonly kind: 'undo' };

/** What a hand may do on a text of the sheet. */
export const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('caret' as const), anchor: fc.nat(), head: fc.nat() }) },
  { weight: 3, arbitrary: fc.nat().map((at): Operation => ({ kind: 'caret', anchor: at, head: at })) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      text: fc.constantFrom('а', 'б ', '2.1. ', '- ', 'Срок: до 20.05.2026', '01.09.2023', ' '),
    }),
  },
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('key' as const), key: fc.constantFrom(...KEYS) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('paste' as const),
      text: fc.constantFrom('1. Один\n1.1. Два\nСрок: постоянно\n2. Три', 'слово', '– тире\n01.09.2023\n3.3.3. Глубоко'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('part' as const),
      part: fc.constantFrom('spoke', 'vote', 'decided', 'remove'),
    }) as fc.Arbitrary<Operation>,
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('table', 'table', 'picture', 'pageBreak', 'header', 'removeTable')
      .map((what): Operation => ({ kind: 'insert', what })),
  },
  { weight: 1, arbitrary: fc.nat().map((at): Operation => ({ kind: 'select', at })) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('drop' as const),
      from: fc.nat(),
      to: fc.nat(),
      side: fc.constantFrom('before' as const, 'after' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('number', 'bullet', 'text', 'control', 'force').map((to): Operation => ({ kind: 'list', to })),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'undo' as const }) },
);

/** A text of the sheet without a view: states and an undo stack of documents. */
export class Bench {
  state: EditorState;
  readonly past: Node[] = [];
  readonly #keys: Readonly<Record<string, Command>>;

  constructor(doc: Node, kind: BodyKind) {
    this.state = EditorState.create({ doc, plugins: [invariants()] });
    this.#keys = bodyKeys(() => '2026-04-14', kind);
  }

  dispatch = (tr: Transaction): void => {
    const before = this.state.doc;
    this.state = this.state.apply(tr);
    if (!this.state.doc.eq(before)) this.past.push(before);
  };

  undo(): void {
    const target = this.past.pop();
    if (!target) return;
    this.state = this.state.apply(replaceDoc(this.state, target, null));
    if (!this.state.doc.eq(target)) throw new Error('undo gave another document');
  }

  run(op: Operation): void {
    const size = this.state.doc.content.size;
    switch (op.kind) {
      case 'caret': {
        const at = (n: number) => this.state.doc.resolve(n % (size + 1));
        this.dispatch(this.state.tr.setSelection(TextSelection.between(at(op.anchor), at(op.head))));
        return;
      }
      case 'type':
        for (const letter of op.text) this.type(letter);
        return;
      case 'key':
        if (op.key === 'Select all') {
          this.dispatch(this.state.tr.setSelection(new AllSelection(this.state.doc)));
          return;
        }
        if (!(this.#keys[op.key]?.(this.state, this.dispatch) ?? false)) BASE[op.key.replace('Ctrl+', 'Mod-')]?.(this.state, this.dispatch);
        return;
      case 'paste': {
        const done = pasteLinesAt(this.state, readPastedText(op.text), '2026-04-14');
        if (done) this.dispatch(done.tr);
        return;
      }
      case 'part':
        (op.part === 'remove' ? removePart : addPart(op.part))(this.state, this.dispatch);
        return;
      case 'insert':
        INSERTS[op.what](this.state, this.dispatch);
        return;
      case 'select':
        this.select(op.at % (size + 1));
        return;
      case 'drop':
        this.drop(op.from, op.to, op.side);
        return;
      case 'list':
        LISTS[op.to](this.state, this.dispatch);
        return;
      case 'undo':
        this.undo();
    }
  }

  private select(from: number): void {
    let found: number | null = null;
    this.state.doc.descendants((node, pos) => {
      if (found === null && pos >= from && ['table', 'picture', 'pageBreak'].includes(node.type.name)) found = pos;
      return found === null;
    });
    if (found !== null) this.dispatch(this.state.tr.setSelection(NodeSelection.create(this.state.doc, found)));
  }

  /** Every word and every point is still there after a drag, whatever was dragged where. */
  private drop(from: number, to: number, side: 'before' | 'after'): void {
    const points: { readonly pos: number; readonly node: Node }[] = [];
    this.state.doc.descendants((node, pos) => {
      if (node.type.name === 'point') points.push({ pos, node });
      return node.type.name !== 'point';
    });
    const source = points[from % Math.max(1, points.length)];
    const target = points[to % Math.max(1, points.length)];
    if (!source || !target) return;
    const tr = dropPoint(this.state, source.pos, target.pos, side);
    if (!tr) return;
    this.dispatch(tr);
    const texts = (all: readonly Node[]) =>
      all
        .map((node) => node.textContent)
        .filter((text) => text !== '')
        .toSorted();
    const after: Node[] = [];
    this.state.doc.descendants((node) => {
      if (node.type.name === 'point') after.push(node);
      return node.type.name !== 'point';
    });
    if (texts(after).join('\n') !== texts(points.map(({ node }) => node)).join('\n')) throw new Error('a drag lost words');
  }

  private type(letter: string): void {
    const { from, to } = this.state.selection;
    const beside = typedAfterBlock(this.state, letter);
    if (beside) this.dispatch(beside);
    else this.dispatch(swallowTypedMark(this.state, from, to, letter) ?? this.state.tr.insertText(letter));
  }
}

/** The document fits its schema, every id stands once, no level jumps. */
export function mustBeWhole(state: EditorState): void {
  state.doc.check();
  const ids = new Set<string>();
  state.doc.descendants((node) => {
    const id: unknown = node.attrs['id'];
    if (typeof id === 'string') {
      expect(id).not.toBe('');
      expect(ids.has(id)).toBe(false);
      ids.add(id);
    }
    if (node.type.name !== 'decided') return true;
    let above = -1;
    node.forEach((point) => {
      const level = Number(point.attrs['level']);
      expect(level).toBeGreaterThanOrEqual(0);
      expect(level).toBeLessThanOrEqual(Math.min(3, above + 1));
      above = level;
    });
    return true;
  });
}
