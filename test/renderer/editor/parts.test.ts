import { EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { linkMentions } from '../../../src-renderer/editor/annexes/linkMentions.ts';
import { typedReference, insertReference } from '../../../src-renderer/editor/annexes/referencePlugin.ts';
import { readYears, yearsKind, yearsText } from '../../../src-renderer/editor/annexes/planYears.ts';
import { updateReferences } from '../../../src-renderer/editor/annexReferences.ts';
import { splitContent, joinContent } from '../../../src-renderer/editor/bodies.ts';
import { asOrderHead } from '../../../src-renderer/editor/heads.ts';
import { bodyKeys } from '../../../src-renderer/editor/bodyKeys.ts';
import { changedParts } from '../../../src-renderer/editor/changedParts.ts';
import { invariants } from '../../../src-renderer/editor/invariants.ts';
import { readExecutor } from '../../../src-renderer/editor/order/executorText.ts';
import { orderText, readOrderText } from '../../../src-renderer/editor/order/orderText.ts';
import { partsFromDoc, partsToDoc } from '../../../src-renderer/editor/partsDoc.ts';
import { readPastedText } from '../../../src-renderer/editor/pasteLines.ts';
import { pasteLinesAt } from '../../../src-renderer/editor/pasteNodes.ts';
import { tabOf } from '../../../src-renderer/editor/tabOf.ts';
import { swallowTypedMark } from '../../../src-renderer/editor/typedMark.ts';
import { annexNumbers } from '../../../src-shared/documents/annexNumbering.ts';
import type { Annex } from '../../../src-shared/documents/annex.ts';
import type { BodyPart } from '../../../src-shared/documents/bodyPart.ts';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import type { Order } from '../../../src-shared/documents/order.ts';
import { executorText } from '../../../src-shared/documents/orderWording.ts';
import { pointRows } from '../../../src-shared/documents/numbering.ts';
import { blocksText, plainParagraph } from '../../../src-shared/documents/richText.ts';

const letterhead = defaultLetterhead('letterhead', ['Управление образования']);
const scope = { letterhead, number: null, today: '2026-11-22' };
const keys = bodyKeys(() => null, 'parts');

/** «текст» for running text, «1:пункт» and «–:пункт» for points, a part after a part. */
const said = (parts: readonly BodyPart[]): readonly string[] =>
  parts.flatMap((part) =>
    part.kind === 'text'
      ? [blocksText(part.body)]
      : [...pointRows(part.points)].map(
          ({ point, level }) => `${'>'.repeat(level)}${point.mark === 'bullet' ? '–' : '1'}:${blocksText(point.body)}`,
        ),
  );

class Writer {
  state = EditorState.create({ doc: partsToDoc([]), plugins: [invariants()] });
  dispatch = (tr: Transaction): void => {
    this.state = this.state.apply(tr);
  };

  type(text: string): this {
    for (const letter of text) {
      const { from, to } = this.state.selection;
      if (letter === '\n') {
        if (!keys['Enter']?.(this.state, this.dispatch)) this.dispatch(this.state.tr.split(this.state.selection.from));
      } else this.dispatch(swallowTypedMark(this.state, from, to, letter) ?? this.state.tr.insertText(letter));
    }
    return this;
  }

  press(key: string): this {
    keys[key]?.(this.state, this.dispatch);
    return this;
  }

  paste(text: string): this {
    const done = pasteLinesAt(this.state, readPastedText(text), null);
    if (done) this.dispatch(done.tr);
    return this;
  }

  get said(): readonly string[] {
    return said(partsFromDoc(this.state.doc));
  }
}

test('a dash or number typed at the start of a line begins a list, an empty point ends it', () => {
  const writer = new Writer().type('Рассмотрены вопросы:\n- об итогах;\nо планах.\n\nСпасибо.\n1. Первое\nВторое');
  expect(writer.said).toEqual(['Рассмотрены вопросы:', '–:об итогах;', '–:о планах.', 'Спасибо.', '1:Первое', '1:Второе']);
});

test('Backspace at the start of the first point makes it text again; lists and texts that meet are one', () => {
  const writer = new Writer().type('Слова\n1. Один\nДва');
  writer.press('Backspace');
  expect(writer.said).toEqual(['Слова', '1:Один', '1:Два']);
  let at = 0;
  writer.state.doc.descendants((node, pos) => {
    if (node.textContent === 'Один' && node.isTextblock) at = pos + 1;
  });
  writer.dispatch(writer.state.tr.setSelection(TextSelection.create(writer.state.doc, at)));
  writer.press('Backspace');
  expect(writer.said).toEqual(['Слова\nОдин', '1:Два']);
});

test('pasted lines with dashes and numbers become lists between the paragraphs, and no word is lost', () => {
  const writer = new Writer().type('Начало конец');
  writer.dispatch(writer.state.tr.setSelection(TextSelection.create(writer.state.doc, 9)));
  writer.paste('Вопросы:\n- об итогах;\n- о планах.\n1. Первое\n1.1. Глубже\nИтог.');
  expect(writer.said).toEqual(['Начало \nВопросы:', '–:об итогах;', '–:о планах.', '1:Первое', '>1:Глубже', 'Итог.\nконец']);
});

const annex = (id: string, label?: string): Annex => ({
  id,
  heading: 'reference',
  kind: 'text',
  title: id,
  parts: [],
  ...(label === undefined ? {} : { label }),
});

const lineState = (text: string): EditorState => {
  const doc = partsToDoc([{ kind: 'text', id: 't', speakers: [], body: [plainParagraph(text)] }]);
  return EditorState.create({ doc, selection: TextSelection.atEnd(doc) });
};
const runsOf = (tr: Transaction | null) => {
  const part = tr && partsFromDoc(tr.doc)[0];
  const block = part?.kind === 'text' ? part.body[0] : undefined;
  return block?.kind === 'paragraph' ? block.runs : null;
};

test('what is typed as a reference becomes live: by its number, else the first annex nobody refers to', () => {
  const annexes = [annex('a'), annex('b')];
  const typed = (text: string, sign: string, referred: readonly string[] = []) =>
    runsOf(typedReference(lineState(text), sign, annexes, new Set(referred)));
  expect(typed('План (приложение', ')')).toEqual([{ text: 'План (' }, { text: 'приложение №\u00a01', annex: 'a' }, { text: ')' }]);
  expect(typed('План (Приложение', ')', ['a'])?.[1]).toEqual({ text: 'Приложение №\u00a02', annex: 'b' });
  expect(typed('План (приложение № 2', ')')?.[1]).toEqual({ text: 'приложение №\u00a02', annex: 'b' });
  expect(typed('согласно приложению № 2', ' ')?.[1]).toEqual({ text: 'приложению №\u00a02', annex: 'b' });
  expect(typed('согласно приложению № 7', ' ')).toBeNull();
  expect(typed('приложение', ' ')).toBeNull();
  expect(runsOf(typedReference(lineState('(приложение'), ')', [], new Set()))).toBeNull();
  expect(runsOf(insertReference(lineState('Утвердить план'), 'b', annexes))).toEqual([
    { text: 'Утвердить план (' },
    { text: 'приложение №\u00a02', annex: 'b' },
    { text: ')' },
  ]);
});

test('references follow the numbers; a reference to an annex that is gone stays as it was written', () => {
  const doc = partsToDoc([
    {
      kind: 'text',
      id: 't',
      speakers: [],
      body: [
        {
          kind: 'paragraph',
          runs: [
            { text: '(' },
            { text: 'приложение № 1', annex: 'a' },
            { text: '), ' },
            { text: 'приложению № 2', bold: true, annex: 'b' },
          ],
        },
      ],
    },
  ]);
  const after = (...annexes: readonly Annex[]) =>
    runsOf(updateReferences(EditorState.create({ doc }), annexNumbers(annexes)))?.map((run) => run.text);
  expect(after(annex('b'), annex('a'))).toEqual(['(', 'приложение №\u00a02', '), ', 'приложению №\u00a01']);
  expect(after(annex('b'))).toEqual(['(', 'приложение № 1', '), ', 'приложению']);
  expect(after(annex('a', '3а'), annex('b'))).toEqual(['(', 'приложение №\u00a03а', '), ', 'приложению №\u00a02']);
});

test('what was written before there was an annex becomes live: its number, or the bare word of the only one', () => {
  const linked = (text: string, id: string, ...annexes: readonly Annex[]) =>
    runsOf(linkMentions(lineState(text), id, annexes))?.map((run) => [run.text, run.annex]);
  expect(linked('План (приложение).', 'a', annex('a'))).toEqual([
    ['План (', undefined],
    ['приложение', 'a'],
    [').', undefined],
  ]);
  expect(linked('Состав согласно приложению № 2.', 'b', annex('a'), annex('b'))?.[1]).toEqual(['приложению №\u00a02', 'b']);
  expect(linked('План (приложение).', 'b', annex('a'), annex('b'))).toBeUndefined();
  expect(linked('Установить приложение.', 'a', annex('a'))).toBeUndefined();
  expect(linked('приложения № 1, 2', 'a', annex('a'))).toBeUndefined();
  expect(linked('приложение № 1 к постановлению', 'a', annex('a'))).toBeUndefined();
});

const order: Order = {
  kind: 'order',
  version: 1,
  number: null,
  date: null,
  settlement: '',
  title: '',
  preamble: [],
  points: [],
  signatory: null,
  signatures: [],
  executor: null,
  visas: [],
  acquaintance: [],
  annexes: [annex('a')],
  marks: [],
  wording: {},
};

test('the title keeps its words whatever quotation marks the letterhead sets around it', () => {
  const quoted = { ...scope, letterhead: { ...letterhead, order: { ...letterhead.order, titleQuotes: true } } };
  const head = asOrderHead(splitContent(order, letterhead).head);
  const typed = (text: string) => readOrderText('title', text, head, quoted).title;
  expect(typed('Об итогах')).toBe('Об итогах');
  expect(typed('«Об итогах»')).toBe('Об итогах');
  expect(typed('«Об итогах')).toBe('Об итогах');
  expect(typed('О плане «Дорога»')).toBe('О плане «Дорога»');
  expect(typed('«О плане «Дорога»')).toBe('О плане «Дорога»');
  expect(typed('«О плане «Дорога»»')).toBe('О плане «Дорога»');
  expect(typed('«Дорога» и «Поле»')).toBe('«Дорога» и «Поле»');
  expect(orderText('title', { ...head, title: 'Об итогах' }, quoted)).toBe('«Об итогах»');
});

test('the mark of the executor prints exactly what was typed, and knows who and at which telephone', () => {
  for (const text of ['Рябова Е.Е., методист\n2-10-34', 'Исп. Рябова Е.Е., 8 (48276) 2-10-34', 'Рябова Елена Егоровна', 'отдел кадров']) {
    const executor = readExecutor(text, null, letterhead);
    expect(executor && executorText(executor, letterhead)).toBe(text);
  }
  expect(readExecutor('Исп. Рябова Е.Е., тел. 8 (48276) 2-10-34', null, letterhead)).toMatchObject({
    person: { name: 'Рябова Е.Е.' },
    phone: '8 (48276) 2-10-34',
  });
  expect(readExecutor(' ', null, letterhead)).toBeNull();
});

test('the years of a plan are read as they are written', () => {
  for (const [kind, text] of [
    ['year', '2027'],
    ['range', '2027–2029'],
    ['school', '2026/2027'],
  ] as const) {
    const years = readYears(kind, text, '2026-11-22');
    expect(years && [yearsKind(years), yearsText(years)]).toEqual([kind, text]);
  }
  expect(readYears('rolling', '', '2026-11-22')).toEqual({ kind: 'rolling' });
  expect(readYears('none', '2027', '2026-11-22')).toBeNull();
  expect(readYears('range', '2030–2027', '2026-11-22')).toMatchObject({ from: 2030, to: 2031 });
});

test('a place is looked for in the annexes before the text, and a change is named by its part', () => {
  const parts: BodyPart[] = [{ kind: 'text', id: 'word', speakers: [], body: [plainParagraph('Слово')] }];
  const full: Order = { ...order, annexes: [{ ...annex('a'), kind: 'text', title: 'А', parts }] };
  const sheet = splitContent(full, letterhead);
  expect([tabOf('word', sheet), tabOf('a', sheet), tabOf('annex:a:title', sheet), tabOf('title', sheet)]).toEqual(['a', 'a', 'a', 'text']);
  expect(joinContent(sheet, letterhead)).toEqual(full);
  expect(changedParts(full, { ...full, title: 'О', annexes: [{ ...annex('a'), kind: 'text', title: 'А', parts: [] }] })).toEqual([
    'шапка',
    'приложение',
  ]);
  expect(changedParts(full, { ...full, annexes: [] })).toEqual(['приложения']);
});
