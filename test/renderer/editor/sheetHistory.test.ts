import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  closeStep,
  emptyHistory,
  recordChange,
  stepBack,
  stepForward,
  type SheetHistory,
  type Snapshot,
} from '../../../src-renderer/editor/sheetHistory.ts';

const moment = (n: number) => ({ head: { n }, doc: n, caret: { anchor: 0, head: 0, field: null } }) as unknown as Snapshot;
const typing = (at: number, region = 'body') => ({ region, typing: true, at });

test('typing on is one step; a pause, another region or a command begins a new one', () => {
  let history = recordChange(emptyHistory, moment(0), typing(0));
  history = recordChange(history, moment(1), typing(100));
  expect(history.past).toHaveLength(1);
  history = recordChange(history, moment(2), typing(700));
  expect(history.past).toHaveLength(2);
  history = recordChange(history, moment(3), typing(750, 'date'));
  expect(history.past).toHaveLength(3);
  history = recordChange(history, moment(4), { region: 'date', typing: false, at: 760 });
  expect(history.past).toHaveLength(4);
  history = recordChange(closeStep(recordChange(history, moment(5), typing(800))), moment(6), typing(810));
  expect(history.past).toHaveLength(6);
});

test('five hundred steps are kept', () => {
  let history = emptyHistory;
  for (let n = 0; n < 700; n += 1) history = recordChange(history, moment(n), { region: 'body', typing: false, at: n });
  expect(history.past).toHaveLength(500);
  expect(history.past[0]).toEqual(moment(200));
});

test('steps back and forward walk the same moments as a plain list of them', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('change', 'back', 'forward'), { maxLength: 80 }), (moves) => {
      let history: SheetHistory = emptyHistory;
      let now = 0;
      let next = 1;
      let line = [0];
      let at = 0;
      for (const move of moves) {
        if (move === 'change') {
          history = recordChange(history, moment(now), { region: 'body', typing: false, at: next });
          now = next;
          next += 1;
          line = [...line.slice(0, at + 1), now];
          at += 1;
        } else {
          const step = (move === 'back' ? stepBack : stepForward)(history, moment(now));
          const to = line[move === 'back' ? at - 1 : at + 1];
          expect(step?.to).toEqual(to === undefined ? undefined : moment(to));
          if (!step || to === undefined) continue;
          history = step.history;
          now = to;
          at += move === 'back' ? -1 : 1;
        }
      }
    }),
    { numRuns: 300 },
  );
});
