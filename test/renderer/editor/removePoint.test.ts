import { EditorState, TextSelection, type Command } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { fromDoc } from '../../../src-renderer/editor/fromDoc.ts';
import { newHearing } from '../../../src-renderer/editor/hearingCommands.ts';
import { invariants } from '../../../src-renderer/editor/invariants.ts';
import { pointBackspace } from '../../../src-renderer/editor/pointErase.ts';
import { removePoint } from '../../../src-renderer/editor/removePoint.ts';
import { toDoc } from '../../../src-renderer/editor/toDoc.ts';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import { pointRows } from '../../../src-shared/documents/numbering.ts';
import type { Point } from '../../../src-shared/documents/point.ts';
import { blocksText } from '../../../src-shared/documents/richText.ts';

const layout = defaultLetterhead('letterhead', ['Управление образования']).protocol;

function point(text: string, children: Point[] = []): Point {
  return {
    id: `p${text}`,
    mark: 'number',
    body: [{ kind: 'paragraph', runs: text.startsWith('_') ? [] : [{ text }] }],
    performers: [],
    responsible: [],
    children,
  };
}

/** Runs a command with the caret at the start of the point of an id; gives what is left, a dash for each level. */
function after(points: Point[], id: string, command: Command): readonly string[] {
  const content = {
    agenda: [{ id: 'q1', title: [{ text: 'О планах' }] }],
    hearings: [{ id: 'h', agendaItemIds: ['q1'], speakers: [], parts: [{ kind: 'decided' as const, id: 'd', points }] }],
  };
  let state = EditorState.create({ doc: toDoc(content, layout), plugins: [invariants()] });
  state.doc.descendants((node, pos) => {
    if (node.attrs['id'] === id) state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, pos + 2)));
  });
  command(state, (tr) => {
    state = state.apply(tr);
  });
  state.doc.check();
  const [first] = fromDoc(state.doc, layout).hearings[0]?.parts ?? [];
  if (first?.kind !== 'decided') throw new Error('the decisions are gone');
  return [...pointRows(first.points)].map(({ point: left, level }) => '-'.repeat(level) + blocksText(left.body));
}

const tree = (): Point[] => [point('1', [point('1.1', [point('1.1.1')]), point('1.2')]), point('2')];

test('a point goes with all below it and nothing else', () => {
  expect(after(tree(), 'p1.1', removePoint)).toEqual(['1', '-1.2', '2']);
  expect(after(tree(), 'p1', removePoint)).toEqual(['2']);
  expect(after(tree(), 'p2', removePoint)).toEqual(['1', '-1.1', '--1.1.1', '-1.2']);
  expect(after([point('1', [point('1.1')])], 'p1', removePoint)).toEqual([]);
});

test('Backspace takes an empty sub-point away at once, but not one that others stand under', () => {
  expect(after([point('1', [point('_')]), point('2')], 'p_', pointBackspace)).toEqual(['1', '2']);
  expect(after([point('1', [point('_', [point('1.1.1')])])], 'p_', pointBackspace)).toEqual(['1', '', '-1.1.1']);
});

test('the empty point that Enter left at the end goes away with Ctrl+Enter', () => {
  expect(after([point('1'), point('_')], 'p_', newHearing)).toEqual(['1']);
  expect(after([point('_')], 'p_', newHearing)).toEqual(['']);
});
