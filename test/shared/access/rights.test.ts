import { expect, test } from 'vitest';
import { allows, type Right } from '../../../src-shared/access/rights.ts';
import { contract } from '../../../src-shared/api/contract.ts';

test('nobody signed in: only what is open', () => {
  const rights: readonly Right[] = ['signedIn', 'draft', 'register', 'sign', 'directory', 'settings', 'track'];
  expect(allows(null, 'open')).toBe(true);
  for (const right of rights) expect(allows(null, right)).toBe(false);
});

test('only the head signs in the program; staff neither draft nor sign', () => {
  expect(allows(['head'], 'sign')).toBe(true);
  expect(allows(['secretary'], 'sign')).toBe(false);
  expect(allows(['staff'], 'sign')).toBe(false);
  expect(allows(['staff'], 'draft')).toBe(false);
  expect(allows(['secretary', 'staff'], 'draft')).toBe(true);
  expect(allows([], 'signedIn')).toBe(true);
});

test('what is open before sign-in is on a short list, reviewed by hand', () => {
  const open = Object.entries(contract).flatMap(([name, operation]) => (operation.right === 'open' ? [name] : []));
  expect(open.toSorted()).toEqual(['app.info', 'department.get', 'department.setUp', 'session.accounts', 'session.signIn']);
});
