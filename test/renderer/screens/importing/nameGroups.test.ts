import { expect, it } from 'vitest';
import { nameGroups } from '../../../../src-renderer/screens/importing/review/directory/nameGroups.ts';

const known = (id: string, text: string) => [{ kind: 'person' as const, id, text, sure: true }];

it('shows one person once, in whatever case and brackets the name stands', () => {
  const groups = nameGroups([
    { target: 'a', what: 'performers', words: '(Солодов П.А.)', candidates: known('p1', 'Солодов П.А.') },
    { target: 'b', what: 'performers', words: 'Солодову П.А.', candidates: known('p1', 'Солодов П.А.') },
    { target: 'c', what: 'performers', words: 'Руководителям школ (Солодов П.А.)', candidates: known('p1', 'Солодов П.А.') },
    { target: 'd', what: 'chair', words: 'Ветлугина Н.С.', candidates: known('p2', 'Ветлугина Н.С.') },
  ]);
  expect(groups.map(({ words, places }) => [words, places.map(({ target }) => target)])).toEqual([
    ['Солодов П.А.', ['a', 'b']],
    ['Руководителям школ (Солодов П.А.)', ['c']],
    ['Ветлугина Н.С.', ['d']],
  ]);
});
