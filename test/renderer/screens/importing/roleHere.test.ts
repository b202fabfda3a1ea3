import { expect, it } from 'vitest';
import { roleHere } from '../../../../src-renderer/screens/importing/review/roleHere.ts';
import type { LineRole } from '../../../../src-shared/recognition/lineRole.ts';

const ROLES: readonly LineRole[] = ['kindWord', 'agendaLabel', 'agendaItem', 'heard', 'decided', 'point', 'text'];

it('takes a question below the first hearing for the beginning of its own', () => {
  expect(roleHere('agendaItem', 2, ROLES)).toBe('agendaItem');
  expect(roleHere('agendaItem', 3, ROLES)).toBe('agendaItem');
  expect(roleHere('agendaItem', 6, ROLES)).toBe('topic');
});

it('leaves every other role as it was said', () => {
  expect(roleHere('point', 6, ROLES)).toBe('point');
});
