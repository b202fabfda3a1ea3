import { expect, it } from 'vitest';
import type { Recognised } from '../../../../src-shared/recognition/recognised.ts';
import { sourceLines } from '../../../../src-shared/recognition/sourceLines.ts';
import { stepFrom, stepsOf } from '../../../../src-renderer/screens/importing/review/steps.ts';

const LINES = sourceLines({
  format: 'txt',
  doubts: [],
  blocks: ['Протокол', '- 2 -', 'Помета на полях', 'Решили:'].map((text) => ({ kind: 'paragraph' as const, text })),
});
const lost = (line: number) => ({ line, from: 0, to: 3 });
const RECOGNISED: Recognised = {
  kind: 'unknown',
  kindWord: '',
  content: null,
  roles: ['kindWord', 'noise', 'unplaced', 'decided'],
  pieces: [],
  unplaced: [lost(1), lost(2), lost(3)],
  doubts: [
    { what: 'О строке решений.', line: 3 },
    { what: 'Обо всём документе.', line: null },
    { what: 'Номера потеряны.', line: null },
  ],
  references: [],
};

it('leads from what concerns the whole paper down its lines, lost ones among them, and asks of no page number', () => {
  expect(stepsOf(RECOGNISED, LINES, ['Номера потеряны.', 'Файл старый.']).map(({ what, line }) => [line, what])).toEqual([
    [null, 'Файл старый.'],
    [null, 'Обо всём документе.'],
    [null, 'Номера потеряны.'],
    [2, 'Не нашлось места: «Помета на полях»'],
    [3, 'О строке решений.'],
  ]);
});

it('goes around both ends', () => {
  const steps = stepsOf(RECOGNISED, LINES, []);
  expect([stepFrom(steps, null, 1), stepFrom(steps, null, -1), stepFrom(steps, 3, 1), stepFrom(steps, 0, -1)]).toEqual([0, 3, 0, 3]);
  expect(stepFrom([], null, 1)).toBe(null);
});
