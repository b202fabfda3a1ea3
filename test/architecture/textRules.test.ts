import { expect, test } from 'vitest';
import { readSource } from './sourceText.ts';
import { clockAndChance, machinePaths, mixedAlphabets, registryHosts, russianComments, straightQuotes } from './textRules.ts';

test('a Russian comment is found, a quoted term is not', () => {
  const breach = 'Сохраняет документ в базе данных и пишет журнал.';
  const legal = ['Moves «На подпись» on', 'Роли: секретарь drafts, руководитель signs what was drafted', '14 апреля 2023 года'];
  expect(russianComments([breach, ...legal])).toEqual([breach]);
});

test('comment lines are read with and without stars', () => {
  const source = readSource('a.ts', '/** One. */\n// Two\n/**\n * Three\n */\nexport const a = 1;\n');
  expect(source.comments).toEqual(['One. ', 'Two', 'Three']);
});

test('a Latin letter inside a Russian word is found, a hyphenated or foreign word is not', () => {
  expect(mixedAlphabets('C\u041e\u0428 \u2116 3')).toEqual(['C\u041e\u0428']);
  expect(mixedAlphabets('\u0432\u0441\u0435 c \u043d\u0438\u043c\u0438')).toEqual(['c']);
  expect(mixedAlphabets('файл DOCX, DOCX-файл, Ctrl+Z')).toEqual([]);
  expect(mixedAlphabets('[А-ЯЁA-Z]')).toEqual([]);
});

test('straight quotes are a breach in Russian only', () => {
  expect(straightQuotes('Центр "Точка роста"')).toBe(true);
  expect(straightQuotes('Центр «Точка роста»')).toBe(false);
  expect(straightQuotes('name="a"')).toBe(false);
  expect(straightQuotes('<p class="a">да</p>')).toBe(false);
});

test('paths of one machine and registries are found', () => {
  const path = ['', 'home', 'anna', 'x'].join('/');
  expect(machinePaths(`see ${path} there`)).toEqual([['', 'home', 'anna'].join('/')]);
  expect(machinePaths(['C:', 'Users', 'Anna'].join('\\'))).toHaveLength(1);
  expect(machinePaths('src-renderer/home/main.ts ./home/a ${x}/home/a')).toEqual([]);
  expect(registryHosts(['https://', '.example.org/a.tgz'].join('registry'))).toHaveLength(1);
  expect(registryHosts('https://example.org/a')).toEqual([]);
});

test('the clock and chance are found, dates that are given are not', () => {
  expect(clockAndChance('const a = Date.now() + Math.random();')).toEqual(['Date.now', 'Math.random']);
  expect(clockAndChance('// not Date.now\nconst a = new Date(0);')).toEqual([]);
});

test('names, texts and re-exports are read out of a file', () => {
  const source = readSource(
    'a.tsx',
    "export { b } from './b.ts';\nexport * from './c.ts';\nconst имя = <p title=\"да\">нет {`вот ${1}`}</p>;\n",
  );
  expect(source.identifiers).toContain('имя');
  expect(readSource('a.ts', 'export const a = { дом: 1 };').identifiers).toEqual(['a']);
  expect(source.strings).toEqual(expect.arrayContaining(['да', 'нет ', 'вот ']));
  expect(readSource('a.ts', "f('один', ['два'], `три`);").strings).toEqual(['один', 'два', 'три']);
  expect(source.reexports).toEqual(['./b.ts', './c.ts']);
});
