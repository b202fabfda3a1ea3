import { describe, expect, it } from 'vitest';
import { planNumbering } from '../../src-main/docx/numberingPlan.ts';
import type { PaperBlock, PaperLabel } from '../../src-shared/paper/blocks.ts';

function point(text: string, path: readonly number[], changes: Partial<PaperLabel> = {}): PaperBlock {
  return {
    kind: 'paragraph',
    role: 'point',
    label: { text, path, form: 'path', auto: true, list: 'points', ...changes },
    runs: [],
    align: 'left',
    firstLine: true,
    indentMm: 0,
    spaceBefore: 0,
    keepNext: false,
  };
}

describe('the plan of Word numbering', () => {
  it('needs one list for a run of points and their sub-points', () => {
    const plan = planNumbering([point('1.', [1]), point('1.1.', [1, 1]), point('1.2.', [1, 2]), point('2.', [2]), point('2.1.', [2, 1])]);
    expect(plan.nums).toHaveLength(1);
    expect([...plan.places.values()].map(({ level }) => level)).toEqual([0, 1, 1, 0, 1]);
  });

  it('starts a list again at a restart and at a skipped number, and only there', () => {
    const plan = planNumbering([
      point('1.', [1]),
      point('2.', [2]),
      point('1.', [1]),
      point('2.', [2]),
      point('7.', [7]),
      point('8.', [8]),
    ]);
    expect(plan.nums.map(({ starts }) => starts[0])).toEqual([1, 1, 7]);
    expect(plan.lists).toHaveLength(1);
  });

  it('writes an outer number that Word did not count itself into the level', () => {
    const plan = planNumbering([point('П.1', [1], { auto: false }), point('1.1.', [1, 1]), point('1.2.', [1, 2])]);
    expect(plan.lists.map(({ base }) => base)).toEqual([[1]]);
    expect([...plan.places.keys()]).toEqual([1, 2]);
  });

  it('makes every derived label of a paper real numbering', () => {
    const bullets = [point('–', [], { form: 'bullet' }), point('а)', [1], { form: 'letter', list: 'agenda' })];
    expect(planNumbering(bullets).places.size).toBe(2);
  });
});
