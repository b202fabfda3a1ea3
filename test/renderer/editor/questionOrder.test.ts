import { EditorState, TextSelection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { fromDoc } from '../../../src-renderer/editor/fromDoc.ts';
import { newHearing } from '../../../src-renderer/editor/hearingCommands.ts';
import { invariants } from '../../../src-renderer/editor/invariants.ts';
import { toDoc } from '../../../src-renderer/editor/toDoc.ts';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import type { Protocol } from '../../../src-shared/documents/protocol.ts';

const layout = defaultLetterhead('letterhead', ['Управление образования']).protocol;
const question = (id: string) => ({ id, title: [{ text: `О ${id}` }] });

function open(content: Pick<Protocol, 'agenda' | 'hearings'>): EditorState {
  return EditorState.create({ doc: toDoc(content, layout), plugins: [invariants()] });
}

/** Types into the first speech of a hearing, or into the first question of the agenda. */
function typeInto(state: EditorState, where: number | 'agenda', text: string): EditorState {
  let at = 2;
  let hearing = 0;
  if (where !== 'agenda')
    state.doc.forEach((node, pos) => {
      if (node.type.name === 'hearing' && hearing++ === where) at = pos + 3;
    });
  const { tr } = state;
  return state.apply(tr.setSelection(TextSelection.create(tr.doc, at)).insertText(text));
}

function ctrlEnter(state: EditorState): EditorState {
  let next = state;
  newHearing(state, (tr) => {
    next = state.apply(tr);
  });
  return next;
}

const tied = (state: EditorState) => fromDoc(state.doc, layout).hearings.map((hearing) => hearing.agendaItemIds);

test('the ready hearing takes the first question when something is typed in it, each Ctrl+Enter the next one', () => {
  let state = open({ agenda: ['q1', 'q2', 'q3'].map(question), hearings: [] });
  expect(tied(state)).toEqual([]);
  state = typeInto(state, 0, 'Солодова П.А.');
  expect(tied(state)).toEqual([['q1']]);
  state = typeInto(ctrlEnter(state), 1, 'Рябову Е.Е.');
  state = typeInto(ctrlEnter(state), 2, 'Лебедянскую Т.И.');
  expect(tied(state)).toEqual([['q1'], ['q2'], ['q3']]);
});

test('a hearing written before its agenda takes the first question that appears', () => {
  const state = typeInto(open({ agenda: [], hearings: [] }), 0, 'Солодова П.А.');
  expect(tied(state)).toEqual([[]]);
  const named = typeInto(state, 'agenda', 'О планах');
  expect(tied(named)).toEqual([fromDoc(named.doc, layout).agenda.map((item) => item.id)]);
});

test('without any agenda each hearing gets a question of its own', () => {
  const state = ctrlEnter(typeInto(open({ agenda: [], hearings: [] }), 0, 'Солодова П.А.'));
  const { agenda } = fromDoc(state.doc, layout);
  expect(agenda).toHaveLength(2);
  expect(tied(state)).toEqual(agenda.map((item) => [item.id]));
});

test('a stored hearing of no question or of several is not touched by typing', () => {
  const part = { id: 's', kind: 'heard' as const, body: [{ kind: 'paragraph' as const, runs: [{ text: 'Слова' }] }] };
  const agenda = ['q1', 'q2'].map(question);
  const free = open({ agenda, hearings: [{ id: 'h', agendaItemIds: [], speakers: [], parts: [part] }] });
  expect(tied(typeInto(free, 0, 'Ещё '))).toEqual([[]]);
  const both = open({ agenda, hearings: [{ id: 'h', agendaItemIds: ['q1', 'q2'], speakers: [], parts: [part] }] });
  expect(tied(typeInto(both, 0, 'Ещё '))).toEqual([['q1', 'q2']]);
});
