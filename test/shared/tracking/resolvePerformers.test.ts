import { expect, test } from 'vitest';
import type { Performer } from '../../../src-shared/documents/point.ts';
import type { Register } from '../../../src-shared/tracking/register.ts';
import { resolvePerformers } from '../../../src-shared/tracking/resolvePerformers.ts';

const school = (id: string, shortName: string, tags: readonly string[] = []) => ({
  id,
  shortName,
  fullName: `МБОУ «${shortName}»`,
  kind: 'school',
  tags,
  archived: false,
});

const REGISTER: Register = {
  department: { name: 'Управление образования администрации Заозёрного муниципального округа', shortName: 'Управление образования' },
  institutions: [
    school('s10', 'СОШ № 10'),
    school('s3', 'СОШ № 3', ['Точка роста']),
    school('s5', 'СОШ № 5', ['Точка роста']),
    school('z', 'Заозёрная СОШ'),
    school('l', 'Луговская СОШ'),
    { ...school('old', 'СОШ № 4'), archived: true },
    { id: 'k', shortName: 'Детский сад № 2', fullName: 'МБДОУ «Детский сад № 2»', kind: 'kindergarten', tags: [], archived: false },
  ],
  persons: [
    { id: 'v', surname: 'Ветлугина', givenName: 'Н.', patronymic: 'С.', gender: 'female', nameForms: {}, archived: false },
    { id: 't', surname: 'Лебедянская', givenName: 'Татьяна', patronymic: 'Ивановна', gender: 'female', nameForms: {}, archived: false },
    { id: 'p', surname: 'Солодов', givenName: 'П.', patronymic: 'А.', gender: 'male', nameForms: {}, archived: false },
  ],
  audiences: [
    { id: 'all', nominative: 'руководители ОО', dative: 'руководителям ОО', rule: { kind: 'all' }, archived: false },
    {
      id: 'tr',
      nominative: 'руководители ОО, на базе которых созданы центры',
      dative: 'руководителям ОО, на базе которых созданы центры',
      rule: { kind: 'tag', tag: 'Точка роста' },
      archived: false,
    },
    { id: 'none', nominative: 'руководители вечерних школ', dative: '', rule: { kind: 'tag', tag: 'вечерняя' }, archived: false },
  ],
};

function keys(kind: 'point' | 'row', performers: readonly Performer[], responsible: { personId?: string; name: string }[] = []): string[] {
  const source = { kind, id: 'a', annexId: null };
  return resolvePerformers({ source, performers, responsible }, REGISTER).reporters.map(({ key }) => key);
}

const words = (text: string): Performer => ({ kind: 'words', text });
const ALL = ['institution:k', 'institution:z', 'institution:l', 'institution:s3', 'institution:s5', 'institution:s10'];

/** Written down by hand: what a point says, and who reports. */
const TABLE: readonly (readonly [string, readonly string[]])[] = [
  ['Руководителям ОО', ALL],
  ['руководители ОО', ALL],
  ['Руководителям ОО, на базе которых созданы центры', ['institution:s3', 'institution:s5']],
  ['Управлению образования', ['department']],
  ['Управление образования', ['department']],
  ['Управлению образования администрации Заозёрного муниципального округа', ['department']],
  ['СОШ № 3', ['institution:s3']],
  ['Директору СОШ № 3', ['institution:s3']],
  ['МБОУ «СОШ № 10»', ['institution:s10']],
  ['Директорам СОШ № 3, 5 и 10', ['institution:s3', 'institution:s5', 'institution:s10']],
  ['СОШ № 3, № 5', ['institution:s3', 'institution:s5']],
  ['Заозёрной и Луговской СОШ', ['institution:z', 'institution:l']],
  ['Директорам Заозёрной и Луговской СОШ', ['institution:z', 'institution:l']],
  ['Луговская СОШ', ['institution:l']],
  ['Заведующему детским садом № 2', ['institution:k']],
  ['Ст. инспектору Ветлугиной Н.С.', ['person:v']],
  ['Н. С. Ветлугиной', ['person:v']],
  ['Лебедянской Татьяне Ивановне', ['person:t']],
  ['заместителю начальника Солодову П.А.', ['person:p']],
  ['Ветлугиной Н.С., Солодову П.А.', ['person:v', 'person:p']],
  // A name that the directory has not: nothing is guessed, not even for the rest of the list.
  ['СОШ № 3 и № 77', ['words:сош № 3 и № 77']],
  ['Заозёрной и Берёзовской СОШ', ['words:заозерной и березовской сош']],
  ['СОШ № 4', ['words:сош № 4']],
  ['педагогам центров', ['words:педагогам центров']],
  ['руководители вечерних школ', ['words:руководители вечерних школ']],
];

test.each(TABLE)('«%s» reports: %j', (text, expected) => {
  expect(keys('point', [words(text)])).toEqual(expected);
});

test('all performers of a point report, each once; of a row the first that the directory knows', () => {
  const parties = [words('педагоги центров'), words('Управление образования'), words('СОШ № 3'), words('СОШ № 3')];
  expect(keys('point', parties)).toEqual(['words:педагоги центров', 'department', 'institution:s3']);
  const source = { kind: 'row', id: 'a', annexId: 'b' } as const;
  expect(resolvePerformers({ source, performers: parties, responsible: [] }, REGISTER)).toMatchObject({
    reporters: [{ key: 'department', text: 'Управление образования' }],
    alsoNamed: ['педагоги центров', 'СОШ № 3', 'СОШ № 3'],
  });
});

test('nobody is named: the responsible person reports, else the department', () => {
  expect(keys('point', [], [{ personId: 'p', name: 'Солодов П.А.' }])).toEqual(['person:p']);
  expect(keys('point', [], [{ name: 'Ветлугина Н.С.' }])).toEqual(['person:v']);
  expect(keys('row', [])).toEqual(['department']);
});

test('a group is kept as the list that it is now, in the order of numbers', () => {
  const source = { kind: 'point', id: 'a', annexId: null } as const;
  const performers: Performer[] = [{ kind: 'audience', id: 'tr', text: 'Руководителям центров' }];
  expect(resolvePerformers({ source, performers, responsible: [] }, REGISTER).lists).toEqual([
    {
      named: 'Руководителям центров',
      audienceId: 'tr',
      members: [
        { id: 's3', text: 'СОШ № 3' },
        { id: 's5', text: 'СОШ № 5' },
      ],
    },
  ]);
});

test('an entry that is gone from the directory stays as its words', () => {
  expect(keys('point', [{ kind: 'institution', id: 'lost', text: 'СОШ № 7' }])).toEqual(['words:сош № 7']);
  expect(keys('point', [{ kind: 'person', id: 'lost', text: 'Иволгин А.А.' }])).toEqual(['words:иволгин а.а.']);
});
