import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineRoleSchema } from '../../../../src-shared/recognition/lineRole.ts';
import {
  changedLines,
  doAgain,
  sayKind,
  sayRole,
  startHistory,
  takeBack,
  type Said,
} from '../../../../src-renderer/screens/importing/review/hintHistory.ts';

const role = fc.option(fc.constantFrom(...lineRoleSchema.options), { nil: null });
const word = fc.oneof(
  fc.record({ lines: fc.array(fc.nat(6), { minLength: 1, maxLength: 3 }), role }),
  fc.record({ kind: fc.option(fc.constantFrom('order' as const, 'plan' as const), { nil: null }) }),
);
const NOTHING_SAID: Said = { hints: {}, kind: null };

it('takes back what was said step by step to the beginning, and says it again to the end', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      // The slow way: every stage written down.
      const stages: Said[] = [NOTHING_SAID];
      let history = startHistory(NOTHING_SAID);
      for (const each of words) {
        const next = 'role' in each ? sayRole(history, each.lines, each.role) : sayKind(history, each.kind);
        if (next === history) expect(history.said).toEqual(next.said);
        else stages.push(next.said);
        history = next;
      }
      for (const stage of stages.toReversed()) {
        expect(history.said).toEqual(stage);
        history = takeBack(history);
      }
      expect(takeBack(history)).toBe(history);
      for (const stage of stages) {
        expect(history.said).toEqual(stage);
        history = doAgain(history);
      }
    }),
  );
});

it('names the lines that a step was about', () => {
  const history = sayRole(sayRole(startHistory(NOTHING_SAID), [1, 4], 'point'), [4, 5], 'deadline');
  expect(changedLines(history.said, takeBack(history).said)).toEqual([4, 5]);
  expect(sayRole(history, [4, 5], 'deadline')).toBe(history);
  expect(sayRole(history, [4, 5], null).said.hints).toEqual({ 1: 'point' });
});
