import { expect, test } from 'vitest';
import type { Institution, Person } from '../../../src-shared/api/directoryApi.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { isSentence, refusalOf } from '../../support/refusalOf.ts';

const NEW = { isNew: true, force: false };

function person(id: string, surname: string, changes: Partial<Person> = {}): Person {
  const rest = { institutionId: null, ours: false, nameForms: {}, postForms: {}, archived: false };
  return { id, surname, givenName: 'М.', patronymic: 'Н.', gender: 'female', post: 'директор', ...rest, ...changes };
}

function school(id: string, shortName: string, fullName: string, changes: Partial<Institution> = {}): Institution {
  return { id, shortName, fullName, kind: 'school', tags: [], headId: null, address: '', archived: false, ...changes };
}

async function fill({ client }: TestCore): Promise<void> {
  await client.call('institution.save', {
    ...NEW,
    entry: school('s3', 'СОШ № 3', 'МБОУ «Средняя школа № 3 пгт Заозёрное»', { tags: ['сельская'] }),
  });
  await client.call('institution.save', {
    ...NEW,
    entry: school('k1', 'Детский сад «Ёлочка»', 'МБДОУ «Ёлочка»', { kind: 'kindergarten' }),
  });
  await client.call('person.save', { ...NEW, entry: person('p1', 'Петрова') });
  await client.call('person.save', { ...NEW, entry: person('p2', 'Лебедянская', { post: 'заведующий', institutionId: 'k1' }) });
  const heads = {
    id: 'a1',
    nominative: 'руководители сельских ОО',
    dative: 'руководителям сельских ОО',
    rule: { kind: 'tag' as const, tag: 'сельская' },
  };
  await client.call('audience.save', { ...NEW, entry: { ...heads, archived: false } });
}

const ALL = ['person', 'institution', 'audience'] as const;

test.each([
  ['петр', ['p1']],
  ['ПЕТРОВА М', ['p1']],
  ['директ', ['p1']],
  ['gtnhjd', ['p1']],
  ['елочка', ['k1']],
  ['№ 3', ['s3']],
  ['3', ['s3']],
  ['сред заоз', ['s3']],
  ['сельск', ['a1']],
  ['етров', []],
  ['%', []],
  ['п%', ['p1', 's3']],
])('«%s» finds %j', async (query, expected) => {
  const started = await openTestCore();
  await fill(started);
  const hits = await started.client.call('directory.search', { query, kinds: [...ALL], limit: 10 });
  expect(hits.map((hit) => hit.id)).toEqual(expected);
});

test('an empty query shows the beginning; kinds and limit are kept to; the archived are not found', async () => {
  const started = await openTestCore();
  await fill(started);
  const search = async (kinds: readonly (typeof ALL)[number][], limit: number): Promise<string[]> =>
    (await started.client.call('directory.search', { query: '', kinds: [...kinds], limit })).map((hit) => hit.id);
  expect(await search(ALL, 50)).toEqual(['p2', 'p1', 'k1', 's3', 'a1']);
  expect(await search(['person'], 1)).toEqual(['p2']);
  await started.client.call('person.save', { isNew: false, force: false, entry: person('p1', 'Петрова', { archived: true }) });
  expect(await search(['person'], 50)).toEqual(['p2']);
});

test('a hit brings its case forms; a correction by hand wins; an unknown gender is not sure', async () => {
  const started = await openTestCore();
  await fill(started);
  const find = async (query: string) => (await started.client.call('directory.search', { query, kinds: [...ALL], limit: 1 }))[0];
  expect(await find('Петрова')).toMatchObject({
    title: 'Петрова М.Н.',
    dative: 'Петровой М.Н.',
    accusative: 'Петрову М.Н.',
    sure: true,
    note: 'директор',
  });
  const byHand = { dative: 'Петровой Марии Николаевне' };
  await started.client.call('person.save', { isNew: false, force: false, entry: person('p1', 'Петрова', { nameForms: byHand }) });
  expect(await find('Петрова')).toMatchObject({ dative: 'Петровой Марии Николаевне', accusative: 'Петрову М.Н.' });
  await started.client.call('person.save', { ...NEW, entry: person('p3', 'Бондук', { gender: null }) });
  expect(await find('Бондук')).toMatchObject({ dative: 'Бондук М.Н.', sure: false });
  expect(await find('руководители')).toMatchObject({ dative: 'руководителям сельских ОО', note: '1\u00a0организация' });
});

test('what is there already is refused with its id unless forced', async () => {
  const started = await openTestCore();
  await fill(started);
  const { client } = started;
  const doubles = [
    client.call('institution.save', { ...NEW, entry: school('x', 'сош №  3', 'Другая школа') }),
    client.call('institution.save', { ...NEW, entry: school('x', 'Другая', 'мбдоу елочка') }),
    client.call('person.save', { ...NEW, entry: person('x', 'ПЕТРОВА', { givenName: 'Мария', patronymic: 'Николаевна' }) }),
    client.call('person.save', { ...NEW, entry: person('x', 'Петрова', { post: 'учитель' }) }),
    client.call('audience.save', {
      ...NEW,
      entry: { id: 'x', nominative: 'Руководители сельских ОО', dative: 'а', rule: { kind: 'all' }, archived: false },
    }),
  ];
  for (const double of doubles) {
    const refusal = await refusalOf(double);
    expect(refusal).toMatchObject({ code: 'conflict', details: { id: expect.stringMatching(/^(s3|k1|p1|a1)$/) as string } });
    expect(refusal.message).toSatisfy(isSentence);
  }
  await client.call('person.save', { isNew: true, force: true, entry: person('x', 'Петрова', { post: 'учитель' }) });
  expect((await client.call('person.list', {})).map((one) => one.id)).toEqual(['p2', 'p1', 'x']);
});

test('saving an entry again changes it and is no double of itself', async () => {
  const started = await openTestCore();
  await fill(started);
  const changed = person('p1', 'Петрова', { post: 'заместитель директора' });
  expect(await started.client.call('person.save', { isNew: false, force: false, entry: changed })).toEqual(changed);
  expect((await refusalOf(started.client.call('person.save', { ...NEW, entry: changed }))).code).toBe('conflict');
  expect((await refusalOf(started.client.call('person.save', { isNew: false, force: false, entry: person('none', 'Х') }))).code).toBe(
    'notFound',
  );
  const nowhere = person('p9', 'Солодов', { institutionId: 'none' });
  expect((await refusalOf(started.client.call('person.save', { ...NEW, entry: nowhere }))).code).toBe('notFound');
});

test('one name in one field or three, with or without spaces, is asked about as a double', async () => {
  const { client } = await openTestCore();
  await client.call('person.save', { ...NEW, entry: person('m1', 'Морошкина', { givenName: 'Ольга', patronymic: 'Андреевна' }) });
  for (const surname of ['Морошкина О.А.', 'Морошкина О. А.', 'О.А. Морошкина', 'МОРОШКИНА О А']) {
    const entry = person('m2', surname, { givenName: '', patronymic: '' });
    const refusal = await refusalOf(client.call('person.save', { ...NEW, entry }));
    expect(refusal).toMatchObject({ code: 'conflict', details: { id: 'm1' } });
  }
  await client.call('person.save', { ...NEW, entry: person('m3', 'Морошкина О.Б.', { givenName: '', patronymic: '' }) });
});
