import { describe, expect, test } from 'vitest';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import { applyMatches } from '../../../src-shared/recognition/applyMatches.ts';
import { matchDirectory, unknownNames, type DirectoryMatch } from '../../../src-shared/recognition/matchDirectory.ts';
import { recognise } from '../../../src-shared/recognition/recognise.ts';
import type { Register, RegisterInstitution, RegisterPerson } from '../../../src-shared/tracking/register.ts';
import { wordPerformers } from '../../../src-shared/tracking/wordPerformers.ts';
import { paper, table } from './sourcePapers.ts';
import { wordsOf } from './words.ts';

function person(id: string, surname: string, givenName: string, patronymic: string, gender: RegisterPerson['gender']): RegisterPerson {
  return { id, surname, givenName, patronymic, gender, nameForms: {}, archived: false };
}

function school(id: string, shortName: string): RegisterInstitution {
  return { id, shortName, fullName: shortName, kind: 'school', tags: [], archived: false };
}

const REGISTER: Register = {
  department: { name: 'Управление образования', shortName: 'УО' },
  institutions: [school('s3', 'СОШ № 3'), school('s5', 'СОШ № 5'), school('zao', 'Заозёрная СОШ'), school('lug', 'Луговская СОШ')],
  persons: [
    person('sol', 'Солодов', 'Пётр', 'Андреевич', 'male'),
    person('leb1', 'Лебедянская', 'Татьяна', 'Ильинична', 'female'),
    person('leb2', 'Лебедянская', 'Ольга', 'Павловна', 'female'),
    person('vet', 'Ветлугина', 'Н.', 'С.', 'female'),
  ],
  audiences: [
    { id: 'heads', nominative: 'руководители ОО', dative: 'Руководителям ОО', rule: { kind: 'all' }, archived: false },
    { id: 'points', nominative: 'руководители центров «Точка роста»', dative: '', rule: { kind: 'tag', tag: 'т' }, archived: false },
  ],
};

function contentOf(source: Parameters<typeof recognise>[0]): Content {
  const { content } = recognise(source, { idPrefix: 't' });
  if (!content) throw new Error('not recognised');
  return content;
}

function plan(...responsible: readonly string[]): Content {
  return contentOf(
    paper('План мероприятий', table([['Мероприятие', 'Срок', 'Ответственный'], ...responsible.map((words) => ['Осмотр', 'май', words])])),
  );
}

/** Words, and whom they may name; «!» marks who is sure. */
function told(matches: readonly DirectoryMatch[]): readonly string[] {
  return matches.map(({ words, candidates }) => `${words} → ${candidates.map(({ id, sure }) => `${id}${sure ? '!' : ''}`).join(' ')}`);
}

test('names once whom nobody of the directory can be', () => {
  const content = contentOf(
    paper(
      'Протокол № 1 совещания',
      'Председатель: Ветлугина Н.С.',
      'Секретарь: Зимина В.П.',
      'Повестка дня:',
      '1. О питании. Докладчик: Королюк А.А.',
      '1. Слушали: Королюк А.А. о питании.',
      'Решили:',
      '1.1. Проверить столовые. Отв.: Солодов П.А., Зимина В.П.',
    ),
  );
  expect(unknownNames(content, REGISTER)).toEqual(expect.arrayContaining(['Зимина В.П.', 'Королюк А.А.']));
  expect(unknownNames(content, REGISTER)).toHaveLength(2);
});

describe('who of the directory a paper names', () => {
  test.each([
    ['Солодов П.А.', ['Солодов П.А. → sol!']],
    ['П.А. Солодов', ['П.А. Солодов → sol!']],
    ['директор Солодов Пётр Андреевич', ['директор Солодов Пётр Андреевич → sol!']],
    ['Солодову П.А.', ['Солодову П.А. → sol!']],
    ['Солодов П.В.', []],
    ['Лебедянской Т.И.', ['Лебедянской Т.И. → leb1!']],
    ['Ветлугина Н.С., Солодов П.А.', ['Ветлугина Н.С. → vet!', 'Солодов П.А. → sol!']],
    ['руководители ОО', ['руководители ОО → heads!']],
    ['Руководители центров «Точка роста» округа', ['Руководители центров «Точка роста» округа → points']],
    ['СОШ № 3, 5', ['СОШ № 3 → s3!']],
    ['Заозёрной и Луговской СОШ', ['Заозёрной и Луговской СОШ → zao! lug!']],
    ['директор СОШ № 5', ['директор СОШ № 5 → s5!']],
    ['ИМЦ', []],
  ] as const)('«%s»', (words, expected) => {
    expect(told(matchDirectory(plan(words), REGISTER))).toEqual(expected);
  });

  test('a surname two people share is not sure', () => {
    const two = { ...REGISTER, persons: [...REGISTER.persons, person('leb3', 'Лебедянская', 'Тамара', 'Игоревна', 'female')] };
    expect(told(matchDirectory(plan('Лебедянская Т.И.'), two))).toEqual(['Лебедянская Т.И. → leb1 leb3']);
  });
});

describe('what was chosen', () => {
  const content = plan('Солодов П.А., ИМЦ', 'руководители ОО');
  const matches = matchDirectory(content, REGISTER);
  const applied = applyMatches(content, matches);

  test('ties cells to the directory, words stay as they are', () => {
    if (applied.kind !== 'plan' || content.kind !== 'plan') throw new Error('no plan');
    const [first, second] = applied.plan.rows.map((row) =>
      row.kind === 'activity' ? row.cells[applied.plan.columns[2]?.id ?? ''] : undefined,
    );
    expect(first).toEqual({ text: 'Солодов П.А., ИМЦ', parties: [{ kind: 'person', id: 'sol', text: 'Солодов П.А.' }] });
    expect(second).toEqual({ text: 'руководители ОО', parties: [{ kind: 'audience', id: 'heads', text: 'руководители ОО' }] });
    // Tracking reads the cell and finds who was chosen.
    expect(wordPerformers(first?.text ?? '', first?.parties ?? []).map(({ kind }) => kind)).toEqual(['person', 'words']);
  });

  test('one party of a point may be several schools', () => {
    const order = contentOf(paper('ПРИКАЗ', 'ПРИКАЗЫВАЮ:', '1. Утвердить список.'));
    if (order.kind !== 'order') throw new Error('no order');
    const [point] = order.points;
    if (!point) throw new Error('no point');
    const named: Content = { ...order, points: [{ ...point, performers: [{ kind: 'words', text: 'СОШ № 3, 5' }] }] };
    const found = matchDirectory(named, REGISTER);
    expect(told(found)).toEqual(['СОШ № 3, 5 → s3! s5!']);
    const tied = applyMatches(named, found);
    expect(tied.kind === 'order' && tied.points[0]?.performers.map((each) => (each.kind === 'words' ? each.text : each.id))).toEqual([
      's3',
      's5',
    ]);
  });

  test('is not offered again, and nothing chosen changes nothing', () => {
    expect(matchDirectory(applied, REGISTER)).toEqual([]);
    expect(applyMatches(content, [])).toEqual(content);
  });

  test('ties points and people of an order and a protocol without a printed word changing', () => {
    const order = contentOf(
      paper(
        'ПРИКАЗ',
        '12.03.2023 № 5',
        'О зиме',
        'ПРИКАЗЫВАЮ:',
        '1. Руководителям ОО провести осмотр.',
        'Ответственный: Солодов П.А.',
        'Начальник управления',
        'Н.С. Ветлугина',
      ),
    );
    const found = matchDirectory(order, REGISTER);
    expect(told(found)).toContain('Руководителям ОО → heads!');
    const tied = applyMatches(order, found);
    expect(JSON.stringify(tied)).toContain('"id":"heads"');
    expect(JSON.stringify(tied)).toContain('"personId":"vet"');
    expect(wordsOf(printedWords(tied))).toEqual(wordsOf(printedWords(order)));
  });
});

function printedWords(content: Content): string {
  return JSON.stringify(content, (key, value: unknown) =>
    ['id', 'personId', 'kind', 'performers', 'parties', 'name'].includes(key) ? undefined : value,
  );
}
