import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFiles, textOf } from './repository.ts';
import { readSource } from './sourceText.ts';
import { clockAndChance, machinePaths, mixedAlphabets, registryHosts, russianComments, straightQuotes } from './textRules.ts';

const MAX_LINES = 400;
/** Names that say nothing about what is inside. */
const EMPTY_NAMES = /^(?:utils?|helpers?|common|services?|types|misc|index|constants)\.tsx?$/;

const files = projectFiles();
const code = files.filter((path) => /\.(?:ts|tsx)$/.test(path));
const rooms = code.filter((path) => path.startsWith('src-'));
const sources = new Map(code.map((path) => [path, readSource(path, textOf(path))]));
const printable = files.filter((path) => !textOf(path).includes('\0'));

describe('files', () => {
  test('are named after what they hold', () => {
    expect(code.filter((path) => EMPTY_NAMES.test(basename(path)))).toEqual([]);
  });

  test(`have at most ${MAX_LINES} lines`, () => {
    const long = files.filter((path) => /\.(?:ts|tsx|mjs|css)$/.test(path)).map((path) => [path, lines(path)] as const);
    expect(long.filter(([, count]) => count > MAX_LINES)).toEqual([]);
  });

  test('are small as a rule', async ({ annotate }) => {
    const counts = rooms.map(lines).toSorted((a, b) => a - b);
    await annotate(`median ${counts[Math.floor(counts.length / 2)] ?? 0} lines over ${counts.length} files of src-* (aim: 60)`);
    expect(counts.length).toBeGreaterThan(0);
  });

  test('pass nothing on from other files', () => {
    expect(breaches(rooms, (path) => sources.get(path)?.reexports ?? [])).toEqual([]);
  });
});

describe('English and Russian', () => {
  test('identifiers are English', () => {
    expect(breaches(code, (path) => sources.get(path)?.identifiers.filter((name) => /[А-Яа-яЁё]/.test(name)) ?? [])).toEqual([]);
  });

  test('comments are English', () => {
    expect(breaches(code, (path) => russianComments(sources.get(path)?.comments ?? []))).toEqual([]);
  });

  test('no word mixes the alphabets', () => {
    const inCode = breaches(rooms, (path) => (sources.get(path)?.strings ?? []).flatMap(mixedAlphabets));
    const inProse = breaches(
      files.filter((path) => path.endsWith('.md')),
      (path) => mixedAlphabets(textOf(path)),
    );
    expect([...inCode, ...inProse]).toEqual([]);
  });

  test('Russian sentences have Russian quotation marks', () => {
    // src-shared/russian is about the wrong marks as well.
    const speaking = rooms.filter((path) => !path.startsWith('src-shared/russian/'));
    expect(breaches(speaking, (path) => (sources.get(path)?.strings ?? []).filter(straightQuotes))).toEqual([]);
  });
});

describe('nothing depends on this machine', () => {
  test('no absolute paths', () => {
    expect(breaches(printable, (path) => machinePaths(textOf(path)))).toEqual([]);
  });

  test('no package registry', () => {
    expect(breaches(printable, (path) => registryHosts(textOf(path)))).toEqual([]);
    expect(textOf('package-lock.json')).not.toContain('"resolved"');
  });

  test('src-shared has no clock and no chance', () => {
    const shared = rooms.filter((path) => path.startsWith('src-shared/'));
    expect(breaches(shared, (path) => clockAndChance(textOf(path)))).toEqual([]);
  });
});

test('every migration has a test of its number', () => {
  const numbers = numbersOf(/^src-main\/db\/migrations\/(\d{4})[^/]*\.ts$/);
  expect(numbersOf(/^test\/db\/(?:.*\/)?(\d{4})[^/]*\.test\.ts$/)).toEqual(numbers);
});

function breaches(paths: readonly string[], find: (path: string) => readonly string[]): readonly string[] {
  return paths.flatMap((path) => find(path).map((what) => `${path}: ${what}`));
}

function lines(path: string): number {
  return textOf(path).split('\n').length - 1;
}

function numbersOf(pattern: RegExp): readonly string[] {
  return [...new Set(files.flatMap((path) => pattern.exec(path)?.[1] ?? []))].toSorted();
}
