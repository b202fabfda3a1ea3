import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { fromDoc } from '../../../src-renderer/editor/fromDoc.ts';
import { invariants } from '../../../src-renderer/editor/invariants.ts';
import { readPastedText } from '../../../src-renderer/editor/pasteLines.ts';
import { pasteLinesAt } from '../../../src-renderer/editor/pasteNodes.ts';
import { toDoc } from '../../../src-renderer/editor/toDoc.ts';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import { pointRows } from '../../../src-shared/documents/numbering.ts';
import { blocksText } from '../../../src-shared/documents/richText.ts';
import { paperSources } from '../../support/papers/sources.ts';

const layout = defaultLetterhead('letterhead', ['Управление образования']).protocol;

function pasted(text: string, where: 'decided' | 'speech' | 'agenda' = 'decided') {
  let state = EditorState.create({ doc: toDoc({ agenda: [], hearings: [] }, layout), plugins: [invariants()] });
  let at = 0;
  state.doc.descendants((node, pos, parent) => {
    const isThere = where === 'agenda' ? node.type.name === 'agendaItem' : parent?.type.name === (where === 'decided' ? 'point' : 'speech');
    if (isThere && node.isTextblock) at = pos + 1;
    return true;
  });
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
  const done = pasteLinesAt(state, readPastedText(text), '2026-04-14');
  if (!done) throw new Error('nothing was pasted');
  state = state.apply(done.tr);
  state.doc.check();
  const content = fromDoc(state.doc, layout);
  const parts = content.hearings.flatMap((hearing) => hearing.parts);
  const points = parts.flatMap((part) => (part.kind === 'decided' ? [...pointRows(part.points)] : []));
  return {
    count: done.count,
    content,
    rows: points.map(({ point, level, mark }) => ({
      level,
      mark,
      text: blocksText(point.body),
      ...(point.deadline ? { deadline: `${point.deadline.lead}|${point.deadline.words}` } : {}),
    })),
    speech: parts.flatMap((part) => (part.kind === 'heard' ? part.body.map((block) => blocksText([block])) : [])),
  };
}

test('typed numbers become levels, deadlines go under their points', () => {
  const { rows, count } = pasted(
    [
      '- 1. Информацию принять к сведению.',
      '- 2. Руководителям школ, где открыты центры, обеспечить:',
      '- 2.1. Достижение показателей.',
      '',
      'Срок: постоянно',
      '2.2. Предоставление отчёта до 20 числа месяца.',
      'Срок: ежеквартально до 20 числа',
      '2.3. Ведение кружков.',
      '01.09.2023',
      '2.4. Размещение сведений. Срок исполнения: до 10.05.2023',
    ].join('\r\n'),
  );
  expect(rows).toEqual([
    { level: 0, mark: 'number', text: 'Информацию принять к сведению.' },
    { level: 0, mark: 'number', text: 'Руководителям школ, где открыты центры, обеспечить:' },
    { level: 1, mark: 'number', text: 'Достижение показателей.', deadline: 'Срок:|постоянно' },
    { level: 1, mark: 'number', text: 'Предоставление отчёта до 20 числа месяца.', deadline: 'Срок:|ежеквартально до 20 числа' },
    { level: 1, mark: 'number', text: 'Ведение кружков.', deadline: '|01.09.2023' },
    { level: 1, mark: 'number', text: 'Размещение сведений.', deadline: 'Срок исполнения:|до 10.05.2023' },
  ]);
  expect(count).toMatchObject({ points: 6, deadlines: 4, unclear: [], cut: false });
});

test('an addressee line stands without a number, dashes stand under their point, a line broken in mid-sentence goes on', () => {
  const { rows, count } = pasted(
    [
      'Руководителям ОУ;',
      '1..Выполнить распоряжения комитета',
      'об утверждении плана.',
      '2.Принять к сведению задачи:',
      '- создание кабинетов;',
      '- участие в мероприятиях.',
      '3) Провести мониторинг.',
    ].join('\n'),
  );
  expect(rows).toEqual([
    { level: 0, mark: 'heading', text: 'Руководителям ОУ;' },
    { level: 0, mark: 'number', text: 'Выполнить распоряжения комитета об утверждении плана.' },
    { level: 0, mark: 'number', text: 'Принять к сведению задачи:' },
    { level: 1, mark: 'bullet', text: 'создание кабинетов;' },
    { level: 1, mark: 'bullet', text: 'участие в мероприятиях.' },
    { level: 1, mark: 'number', text: 'Провести мониторинг.' },
  ]);
  expect(count.unclear).toHaveLength(1);
});

test('in a speech lines are paragraphs, in the agenda questions', () => {
  expect(pasted('Первый абзац.\nВторой абзац.', 'speech').speech).toEqual(['Первый абзац.', 'Второй абзац.']);
  const { content } = pasted('1. О результатах.\n2. Об исполнении.\nРазное.', 'agenda');
  expect(content.agenda.map((item) => item.title.map((run) => run.text).join(''))).toEqual(['О результатах.', 'Об исполнении.', 'Разное.']);
});

test('a huge text is cut with a word about it', () => {
  const { rows, count } = pasted(Array.from({ length: 60_000 }, (_, n) => `${n + 1}. Пункт`).join('\n'));
  expect(count.cut).toBe(true);
  expect(rows.length).toBeLessThanOrEqual(1500);
});

/** No word of a pasted text is lost: labels aside, all letters come through in their order. */
function lettersOf(text: string): string {
  return text.replace(/^\s*(?:[-–—•]\s+)?(?:\d[\d.]*[.)]+\s*)?/gmu, '').replace(/[^\p{L}]/gu, '');
}

describe.each(paperSources())('$name', ({ name, text }) => {
  test.skipIf(text === null)(`${name}: every letter comes through in its order`, () => {
    const { rows } = pasted(text ?? '');
    const back = rows.map((row) => row.text + (row.deadline ?? '')).join('\n');
    expect(lettersOf(back)).toBe(lettersOf(text ?? ''));
  });
});
