import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBuilt, PROJECT } from '../../support/ensureBuilt.ts';
import { startProcess } from './startProcess.ts';

let home: string;
beforeAll(async () => {
  await ensureBuilt();
  home = mkdtempSync(join(tmpdir(), 'решено падежи '));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function run(...words: readonly string[]): Promise<{ code: number | null; lines: readonly unknown[]; err: string }> {
  const folder = join(home, 'data');
  const process = startProcess([join(PROJECT, 'out/main/cli.js'), 'decline', ...words, '--data', folder]);
  const code = await process.ended;
  expect(existsSync(folder), 'no data folder is made').toBe(false);
  return {
    code,
    lines: process
      .out()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown),
    err: process.err(),
  };
}

test('a phrase, one JSON', async () => {
  const { code, lines, err } = await run('Ветлугина Н.С.', '--case', 'dat', '--gender', 'f');
  expect({ code, err, lines }).toEqual({
    code: 0,
    err: '',
    lines: [{ phrase: 'Ветлугина Н.С.', case: 'dat', form: 'Ветлугиной Н.С.', sure: true }],
  });
});

test('a file of phrases, cases and genders keeps their order; what needs the gender says so', async () => {
  const file = join(home, 'phrases.tsv');
  writeFileSync(file, '\uFEFFХудяк Н.П.\tgen\t\r\nХудяк Н.П.\tgen\tm\r\nзаместитель начальника\tins\r\nруководители школ\tdat\t\r\n');
  const { code, lines } = await run('--file', file);
  expect(code).toBe(0);
  expect(lines).toEqual([
    { phrase: 'Худяк Н.П.', case: 'gen', form: 'Худяк Н.П.', sure: false },
    { phrase: 'Худяк Н.П.', case: 'gen', form: 'Худяка Н.П.', sure: true },
    { phrase: 'заместитель начальника', case: 'ins', form: 'заместителем начальника', sure: true },
    { phrase: 'руководители школ', case: 'dat', form: 'руководителям школ', sure: true },
  ]);
});

test.each([
  [['Школа'], 2],
  [['Школа', '--case', 'nom'], 2],
  [['Школа', 'вторая', '--case', 'gen'], 2],
  [['Школа', '--case', 'gen', '--gender', 'n'], 2],
  [['--file', 'нет такого.tsv'], 1],
  [['--file', 'нет такого.tsv', '--case', 'gen'], 2],
])('%j: exit code %i and a sentence', async (words, expected) => {
  const { code, lines, err } = await run(...words);
  expect({ code, lines }).toEqual({ code: expected, lines: [] });
  expect(err).toMatch(/^[А-ЯЁa-z-][^\n]*\.\n/u);
});
