import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEditable, nextState, type DocumentState, type SignOffEvent } from '../../../src-shared/documents/signOff.ts';

const EVENTS: readonly SignOffEvent[] = ['submit', 'return', 'sign', 'signOnPaper', 'withdraw'];

test('a signed paper can never become editable again, whatever happens', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...EVENTS), { maxLength: 30 }), (events) => {
      let state: DocumentState = 'draft';
      let wasSigned = false;
      for (const event of events) {
        state = nextState(state, event) ?? state;
        wasSigned ||= state === 'signed';
        if (wasSigned) expect(isEditable(state)).toBe(false);
      }
    }),
  );
});

test('the way of a paper', () => {
  expect(nextState('draft', 'submit')).toBe('forSignature');
  expect(nextState('forSignature', 'return')).toBe('draft');
  expect(nextState('forSignature', 'sign')).toBe('signed');
  expect(nextState('forSignature', 'signOnPaper')).toBe('signed');
  expect(nextState('signed', 'withdraw')).toBe('withdrawn');
});

test.each([
  ['draft', 'sign'],
  ['draft', 'return'],
  ['draft', 'withdraw'],
  ['forSignature', 'submit'],
  ['signed', 'return'],
  ['signed', 'sign'],
  ['withdrawn', 'submit'],
] as const)('%s cannot %s', (state, event) => {
  expect(nextState(state, event)).toBeNull();
});
