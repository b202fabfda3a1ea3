import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { fromDoc } from '../../../src-renderer/editor/fromDoc.ts';
import { invariants } from '../../../src-renderer/editor/invariants.ts';
import { labelsOf, numbers } from '../../../src-renderer/editor/numbers.ts';
import { readPastedText } from '../../../src-renderer/editor/pasteLines.ts';
import { pasteLinesAt } from '../../../src-renderer/editor/pasteNodes.ts';
import { pointEnter } from '../../../src-renderer/editor/pointEnter.ts';
import { toDoc } from '../../../src-renderer/editor/toDoc.ts';
import { labelPath } from '../../../src-renderer/editor/typedLabel.ts';
import { swallowTypedMark } from '../../../src-renderer/editor/typedMark.ts';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import { pointRows } from '../../../src-shared/documents/numbering.ts';
import { blocksText } from '../../../src-shared/documents/richText.ts';

const layout = defaultLetterhead('letterhead', ['Управление образования']).protocol;

function start(): EditorState {
  const state = EditorState.create({ doc: toDoc({ agenda: [], hearings: [] }, layout), plugins: [numbers(layout), invariants()] });
  let at = 0;
  state.doc.descendants((node, pos, parent) => {
    if (parent?.type.name === 'point' && node.isTextblock) at = pos + 1;
    return true;
  });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
}

/** What is printed before each point, its level, its words, and whether the label is the hand's own. */
function rows(state: EditorState) {
  const labels = labelsOf(state);
  return fromDoc(state.doc, layout).hearings.flatMap((hearing) =>
    hearing.parts.flatMap((part) =>
      part.kind === 'decided'
        ? [...pointRows(part.points)].map(({ point, level }) => [
            level,
            labels.get(point.id)?.text,
            blocksText(point.body),
            ...(point.label === undefined ? [] : ['overtyped']),
          ])
        : [],
    ),
  );
}

function typed(lines: readonly string[]) {
  let state = start();
  const enter = pointEnter(() => null);
  lines.forEach((line, index) => {
    if (index > 0)
      enter(state, (tr) => {
        state = state.apply(tr);
      });
    for (const letter of line) {
      const { from, to } = state.selection;
      state = state.apply(swallowTypedMark(state, from, to, letter) ?? state.tr.insertText(letter));
    }
  });
  return rows(state);
}

function pasted(text: string) {
  const state = start();
  const done = pasteLinesAt(state, readPastedText(text), null);
  if (!done) throw new Error('nothing was pasted');
  return { rows: rows(state.apply(done.tr)), count: done.count };
}

describe.each([
  ['typed', typed],
  ['pasted', (lines: readonly string[]) => pasted([...lines, 'Конец.'].join('\n')).rows.slice(0, -1)],
] as const)('labels %s by hand', (_way, write) => {
  test.each([
    ['1..Взять в работу', '1..', 'Взять в работу', 'overtyped'],
    ['1.. Взять в работу', '1..', 'Взять в работу', 'overtyped'],
    ['1. Взять в работу', '1.', 'Взять в работу'],
    ['1.Взять в работу', '1.', 'Взять в работу'],
    ['7. Взять в работу', '1.', 'Взять в работу'],
    ['1) Взять в работу', '1.', 'Взять в работу'],
    ['I. Взять в работу', '1.', 'Взять в работу'],
    ['П.1 Взять в работу', 'П.1', 'Взять в работу', 'overtyped'],
    ['П.1 приказа изменить', '1.', 'П.1 приказа изменить'],
  ])('«%s» prints «%s»', (line, ...expected) => {
    expect(write([line])).toEqual([[0, ...expected]]);
  });

  test('«2.1» and «а)» go down a level', () => {
    expect(write(['1. Первое', '1.1. Второе', '2. Третье', 'а) четвёртое', 'б) пятое'])).toEqual([
      [0, '1.', 'Первое'],
      [1, '1.1.', 'Второе'],
      [0, '2.', 'Третье'],
      [1, '2.1.', 'четвёртое'],
      [1, '2.2.', 'пятое'],
    ]);
  });
});

test('a deadline without a colon is one, a sentence about a deadline is none; what was joined is told', () => {
  const text = 'Сдать отчёт.\nСрок до 02.06.2027\nПроверить. Срок до 03.06.2027\nУточнить.\nСрок – до мая\nСрок сдачи перенести\nна осень';
  const { count, rows: found } = pasted(text);
  expect(found.map((row) => row[2])).toEqual(['Сдать отчёт.', 'Проверить.', 'Уточнить.', 'Срок сдачи перенести на осень']);
  expect(count).toMatchObject({ deadlines: 3, unclear: ['на осень'] });
});

test('a written number says a path whatever its spelling', () => {
  expect(['1..', '2.1', 'П.2', 'в)', 'XIV.', '3)'].map(labelPath)).toEqual([[1], [2, 1], [2], [3], [14], [3]]);
  expect(['', 'слово', '12345'].map(labelPath)).toEqual([null, null, null]);
});
