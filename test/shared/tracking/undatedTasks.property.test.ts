import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '../../../src-shared/documents/point.ts';
import { plainParagraph } from '../../../src-shared/documents/richText.ts';
import { taskLines, undatedTasks } from '../../../src-shared/documents/undatedTasks.ts';
import { deadlineOf } from '../../../src-shared/tracking/deadlineOf.ts';
import { pointDuties } from '../../../src-shared/tracking/pointDuties.ts';

/** The editor and the doubts count «без срока» without making duties; tracking makes duties first. On what is a duty they agree. */

const WORDS = [
  'Провести сверку списков.',
  'Представить отчёт до 20.05.2027.',
  'Ежемесячно обновлять сведения.',
  'Принять к сведению.',
  'Утвердить план.',
  'Разработать и утвердить план.',
  'Вести учёт постоянно.',
  '',
];
const DEADLINES = ['до 20.05.2027', 'постоянно', 'по графику министерства', 'как-нибудь'];

let count = 0;
const { tree } = fc.letrec<{ tree: Point[]; point: Point }>((tie) => ({
  tree: fc.array(tie('point'), { maxLength: 4, depthIdentifier: 'points' }),
  point: fc
    .record({
      mark: fc.constantFrom<Point['mark']>('number', 'number', 'bullet', 'heading'),
      words: fc.constantFrom(...WORDS),
      deadline: fc.option(fc.constantFrom(...DEADLINES), { freq: 1 }),
      isNamed: fc.boolean(),
      role: fc.option(fc.constantFrom('control' as const, 'force' as const), { freq: 8 }),
      children: fc.oneof({ depthSize: 'medium', depthIdentifier: 'points', maxDepth: 4 }, fc.constant<Point[]>([]), tie('tree')),
    })
    .map(({ mark, words, deadline, isNamed, role, children }): Point => {
      count += 1;
      return {
        id: `p${count}`,
        mark,
        body: [plainParagraph(words)],
        performers: isNamed ? [{ kind: 'words', text: 'Школам' }] : [],
        responsible: [],
        ...(deadline === null ? {} : { deadline: { lead: 'Срок:', words: deadline } }),
        ...(role === null ? {} : { role }),
        children,
      };
    }),
}));

test('what has no deadline is the same in the editor, in the doubts and in tracking', () => {
  fc.assert(
    fc.property(tree, (points) => {
      const open = new Set(undatedTasks(taskLines(points), false));
      for (const duty of pointDuties(points, new Map(), null)) {
        expect([duty.source.id, open.has(duty.source.id)]).toEqual([duty.source.id, deadlineOf(duty).words === '']);
      }
    }),
    { numRuns: 1500 },
  );
});
