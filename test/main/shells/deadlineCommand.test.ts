import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt, PROJECT } from '../../support/ensureBuilt.ts';
import { startProcess } from './startProcess.ts';

let home: string;
beforeAll(async () => {
  await ensureBuilt();
  home = mkdtempSync(join(tmpdir(), 'решено сроки '));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function run(...words: readonly string[]): Promise<{ code: number | null; lines: readonly Record<string, unknown>[]; err: string }> {
  const folder = join(home, 'data');
  const process = startProcess([join(PROJECT, 'out/main/cli.js'), 'deadline', ...words, '--data', folder]);
  const code = await process.ended;
  expect(existsSync(folder), 'no data folder is made').toBe(false);
  const lines = process.out().split('\n').filter(Boolean);
  return { code, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>), err: process.err() };
}

describe('deadline', () => {
  test('a phrase an argument, one JSON a line', async () => {
    const { code, lines, err } = await run(
      'Срок: до 1 сентября',
      'ежеквартально до 20 числа',
      'МБОУ СОШ № 3',
      '--on',
      '2023-04-14',
      '--until',
      '2023-12-31',
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lines).toEqual([
      {
        phrase: 'Срок: до 1 сентября',
        kind: 'date',
        date: '--09-01',
        bound: 'by',
        yearFrom: 'document',
        canonical: 'до 1 сентября',
        dates: ['2023-09-01'],
      },
      {
        phrase: 'ежеквартально до 20 числа',
        kind: 'periodic',
        unit: 'quarter',
        dayOfMonth: 20,
        bound: 'by',
        ambiguous: 'Не сказано, какого месяца это число.',
        canonical: 'ежеквартально до 20 числа',
        dates: ['2023-04-20', '2023-07-20', '2023-10-20'],
      },
      { phrase: 'МБОУ СОШ № 3', kind: 'none', canonical: null, dates: [] },
    ]);
  });

  test('a file with a phrase a line keeps their order, blank lines too', async () => {
    const file = join(home, 'сроки.txt');
    writeFileSync(file, '\uFEFFпостоянно\r\n\r\nиюнь 2024 г.\r\n');
    const { code, lines } = await run('--file', file, '--on', '2024-02-29', '--until', '2024-12-31');
    expect(code).toBe(0);
    expect(lines.map(({ kind, dates }) => [kind, dates])).toEqual([
      ['ongoing', []],
      ['none', []],
      ['month', ['2024-06-30']],
    ]);
  });

  test.each([
    [[]],
    [['май', '--file', 'x']],
    [['май', '--on', '2023-02-30']],
    [['май', '--until', 'завтра']],
    [['май', '--on', '2024-05-01', '--until', '2024-04-30']],
  ])('%j is wrong usage', async (words) => {
    const { code, lines, err } = await run(...words);
    expect(code).toBe(2);
    expect(lines).toEqual([]);
    expect(err).toContain('deadline');
  });

  test('a file that is not there is refused in one sentence', async () => {
    const { code, err } = await run('--file', join(home, 'absent.txt'));
    expect(code).toBe(1);
    expect(err).toMatch(/^[А-ЯЁ][^\n]*\.\n$/);
  });
});
