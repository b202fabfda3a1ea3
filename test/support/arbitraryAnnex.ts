import fc from 'fast-check';
import type { Annex } from '../../src-shared/documents/annex.ts';
import type { BodyPart } from '../../src-shared/documents/bodyPart.ts';
import type { Protocol } from '../../src-shared/documents/protocol.ts';
import { planMaker, type Maker } from './arbitraryPlan.ts';
import { arbitraryProtocol, body, defined, idMaker, mention, overtyped, phrase, pointOf, pointSeeds } from './arbitraryProtocol.ts';

/** Running text or points, as text annexes and notices are made of. */
export const partMaker: fc.Arbitrary<Maker<BodyPart>> = fc.oneof(
  fc
    .record({
      role: fc.constantFrom<Extract<BodyPart, { kind: 'text' }>['role'][]>(undefined, 'lead', 'part', 'speakers', 'outcome'),
      speakers: fc.array(mention, { maxLength: 2 }),
      body,
    })
    .map(
      (seed): Maker<BodyPart> =>
        (newId) =>
          defined({ kind: 'text', id: newId(), ...seed }),
    ),
  pointSeeds(3, 4).map((seeds): Maker<BodyPart> => (newId) => ({
    kind: 'points',
    id: newId(),
    points: seeds.map((seed) => pointOf(seed, newId)),
  })),
);

const annexFields = {
  label: overtyped,
  heading: fc.constantFrom<Annex['heading'][]>('reference', 'approved'),
  reference: fc.option(phrase, { nil: undefined, freq: 5 }),
};

/** An annex of either kind. */
export const annexMaker: fc.Arbitrary<Maker<Annex>> = fc.oneof(
  fc.record({ ...annexFields, plan: planMaker }).map(
    ({ plan, ...seed }): Maker<Annex> =>
      (newId) =>
        defined({ kind: 'plan', id: newId(), ...seed, plan: plan(newId) }),
  ),
  fc
    .record({
      ...annexFields,
      title: fc.constantFrom('', 'Положение\nо смотре клумб', 'Состав комиссии'),
      parts: fc.array(partMaker, { maxLength: 4 }),
    })
    .map(
      ({ parts, ...seed }): Maker<Annex> =>
        (newId) =>
          defined({ kind: 'text', id: newId(), ...seed, parts: parts.map((make) => make(newId)) }),
    ),
);

/** A protocol with annexes; their ids are their own. */
export const arbitraryAnnexedProtocol: fc.Arbitrary<Protocol> = fc
  .tuple(arbitraryProtocol, fc.array(annexMaker, { minLength: 1, maxLength: 2 }))
  .map(([protocol, annexes]) => {
    const newId = idMaker();
    return { ...protocol, annexes: annexes.map((make) => make(() => `x${newId()}`)) };
  });
