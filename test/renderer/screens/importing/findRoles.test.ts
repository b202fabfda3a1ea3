import { describe, expect, it } from 'vitest';
import { lineRoleSchema } from '../../../../src-shared/recognition/lineRole.ts';
import { findRoles } from '../../../../src-renderer/screens/importing/review/findRoles.ts';
import { ROLE_KEYS, ROLE_WORDS } from '../../../../src-renderer/screens/importing/review/roleWords.ts';

it('offers every role there is, each by words of its own', () => {
  expect(ROLE_WORDS.map(({ role }) => role).toSorted()).toEqual([...lineRoleSchema.options].toSorted());
  expect(new Set(ROLE_WORDS.map(({ word }) => word)).size).toBe(ROLE_WORDS.length);
  expect(new Set(ROLE_KEYS.map(({ code }) => code)).size).toBe(ROLE_KEYS.length);
});

describe('what is typed', () => {
  it.each([
    ['секр', 'secretary'],
    ['решили', 'decided'],
    ['постановили', 'decided'],
    ['посёлок', 'settlement'],
    ['поселок', 'settlement'],
    ['виза', 'visa'],
    ['строка пла', 'planRow'],
    ['ctrhtnfhm', 'secretary'],
    ['телефон', 'executor'],
  ])('«%s» finds %s first', (typed, role) => {
    expect(findRoles(typed)[0]?.role).toBe(role);
  });

  it('that fits nothing finds nothing', () => {
    expect(findRoles('ыъы')).toEqual([]);
  });
});
