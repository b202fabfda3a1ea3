import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Client } from '../../../src-shared/api/client.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { openTestCore } from '../../support/openTestCore.ts';
import { SlowJournal, type Step } from './slowJournal.ts';

const PAPERS = 5;
const paper = fc.nat(PAPERS - 1);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('submit' as const), paper }),
  fc.record({ kind: fc.constant('submit' as const), paper }),
  fc.record({ kind: fc.constant('return' as const), paper }),
  fc.record({ kind: fc.constant('sign' as const), paper }),
  fc.record({ kind: fc.constant('hand' as const), paper, number: fc.constantFrom(null, '1', '2', '004', '4/ПК', '7', '4а', '12') }),
  fc.record({ kind: fc.constant('explain' as const), ordinal: fc.integer({ min: 1, max: 14 }) }),
  fc.record({ kind: fc.constant('trash' as const), paper }),
  fc.record({ kind: fc.constant('restore' as const), paper }),
  fc.record({ kind: fc.constant('numberAt' as const), numberAt: fc.constantFrom('submit' as const, 'sign' as const) }),
);

test('a journal has no doubles, its gaps are exactly the unexplained ones, and it agrees with a slow model step by step', async () => {
  const started = await openTestCore({ at: '2150-06-01T09:00:00.000Z' });
  const head = await started.as('head');
  // A year of its own for each run: one core serves them all.
  let year = 1900;
  const firstNumbers = fc.constantFrom(1, 1, 5);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), firstNumbers, async (steps, first) => {
      year += 1;
      await runAgainstModel({ secretary: started.client, head, year, first }, steps);
    }),
    { numRuns: 40 },
  );
});

interface Bench {
  readonly secretary: Client;
  readonly head: Client;
  readonly year: number;
  readonly first: number;
}

async function runAgainstModel(bench: Bench, steps: readonly Step[]): Promise<void> {
  const { secretary, year, first } = bench;
  const journal = (await secretary.call('journal.list', {}))[0];
  if (journal === undefined) throw new Error('no journal');
  await secretary.call('journal.save', { ...journal, suffix: '/ПК', numberAt: 'submit', firstNumber: first });
  const ids = await Promise.all(Array.from({ length: PAPERS }, () => newPaper(secretary, year)));
  const model = new SlowJournal(PAPERS, '/ПК', first);
  for (const one of steps) {
    const expected = model.apply(one);
    const actual = await doStep(bench, journal.id, ids, one);
    expect([one, actual]).toEqual([one, expected]);
    const { entries, gaps, next } = await secretary.call('journal.entries', { journalId: journal.id, year });
    const shown = entries.map(({ number, documentId }) => `${number} → ${documentId === null ? '' : ids.indexOf(documentId)}`);
    expect(shown.toSorted()).toEqual(model.entries());
    expect({ gaps, next }).toEqual({ gaps: model.gaps(), next: model.next() });
  }
}

async function newPaper(secretary: Client, year: number): Promise<string> {
  const { id, content } = await secretary.call('document.create', { kind: 'protocol' });
  await secretary.call('document.save', { id, revision: 1, content: { ...content, date: `${year}-03-01` } });
  return id;
}

/** Does a step through the contract; `refused` when a rule forbade it. */
async function doStep(bench: Bench, journalId: string, ids: readonly string[], one: Step): Promise<'done' | 'refused'> {
  try {
    await callStep(bench, journalId, ids, one);
    return 'done';
  } catch (error) {
    if (error instanceof Refusal && error.code === 'refused') return 'refused';
    throw error;
  }
}

async function callStep({ secretary, head, year }: Bench, journalId: string, ids: readonly string[], one: Step): Promise<unknown> {
  if (one.kind === 'explain')
    return await secretary.call('journal.explainGap', { journalId, year, ordinal: one.ordinal, reason: 'Испорчен бланк' });
  if (one.kind === 'numberAt') {
    const journal = (await secretary.call('journal.list', {})).find((other) => other.id === journalId);
    if (journal === undefined) throw new Error('no journal');
    return await secretary.call('journal.save', { ...journal, numberAt: one.numberAt });
  }
  const id = ids[one.paper] ?? '';
  const { revision, content, digest } = await secretary.call('document.open', { id });
  switch (one.kind) {
    case 'submit':
      return await secretary.call('document.submit', { id, revision });
    case 'return':
      return await secretary.call('document.return', { id, revision, remark: 'Исправьте' });
    case 'sign':
      return await head.call('document.sign', { id, revision, digest: digest ?? '' });
    case 'hand':
      return await secretary.call('document.save', { id, revision, content: { ...content, number: one.number } });
    case 'trash':
      return await secretary.call('document.trash', { id, revision });
    case 'restore':
      return await secretary.call('document.restore', { id, revision });
  }
}
