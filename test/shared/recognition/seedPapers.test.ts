import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cellText, type ActionPlan } from '../../../src-shared/documents/actionPlan.ts';
import type { Notice } from '../../../src-shared/documents/notice.ts';
import { blocksText } from '../../../src-shared/documents/richText.ts';
import { recognise } from '../../../src-shared/recognition/recognise.ts';
import type { Recognised } from '../../../src-shared/recognition/recognised.ts';
import { readText } from '../../../src-main/importers/text/readText.ts';

/** What a reader of the papers sees in them, written down before the program was asked; the seeds and their invented twins alike. */
const FOLDERS = [join(import.meta.dirname, '../../../../shared/seeds'), join(import.meta.dirname, '../../support/twins')].filter(
  existsSync,
);

function files(number: string): readonly string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.startsWith(number))
      .map((name) => join(folder, name)),
  );
}

function read(file: string): Recognised {
  return recognise(readText(readFileSync(file)), { idPrefix: 't' });
}

test.each([
  ['000', 'protocol'],
  ['001', 'protocol'],
  ['002', 'notice'],
  ['003', 'protocol'],
  ['004', 'order'],
])('paper %s is a %s', (number, kind) => {
  expect(files(number).length).toBeGreaterThan(0);
  for (const file of files(number)) expect(read(file).kind).toBe(kind);
});

describe.each(files('004'))('the annex of %s', (file) => {
  const { content, unplaced, roles } = read(file);
  const [annex, ...others] = content?.kind === 'order' ? content.annexes : [];
  const plan: ActionPlan | null = annex?.kind === 'plan' ? annex.plan : null;
  const activities = plan?.rows.flatMap((row) => (row.kind === 'activity' ? [row] : [])) ?? [];
  const words = (column: number) => activities.map((row) => cellText(row, plan?.columns[column]?.id ?? ''));

  test('is one plan of five columns, whose heading is kept', () => {
    expect(others).toEqual([]);
    expect(plan?.columns.map(({ meaning }) => meaning)).toEqual(['number', 'activity', 'audience', 'deadline', 'responsible']);
    expect(annex?.reference?.split('\n')).toHaveLength(3);
    expect(annex?.reference).toMatch(/^Приложение к приказу\n.*\nот .* № \d+$/u);
    expect(plan?.title.split('\n')).toHaveLength(4);
    expect(plan?.years).toEqual({ kind: 'rolling' });
  });

  test('has 24 activities and 9 sections, numbered as they are', () => {
    expect(activities.map(({ label }) => label)).toEqual(
      `1.1 1.2. 1.3. 1.4. 2.1. 3.1. 4.1. 4.2. 4.3. 4.4. 5.1. 5.2. 6.1. 6.2. 6.3. - 7.1. 7.2. 8.1. 9.1. 10.1. 10.2. 10.3. 10.4.`
        .split(' ')
        .map((label) => (label === '-' ? '' : label)),
    );
    const sections = plan?.rows.flatMap((row) => (row.kind === 'section' ? [/^\S+ \d+\./u.exec(row.text)?.[0]] : []));
    expect(sections).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => `Направление ${number}.`));
  });

  test('the row without a number is a copy of the next with its own audience; one row is half empty', () => {
    expect(words(1)[15]).toBe(words(1)[16]);
    expect(words(2)[15]).not.toBe(words(2)[16]);
    const halfEmpty = activities.filter((row) => Object.keys(row.cells).length === 1);
    expect(halfEmpty.map(({ label }) => label)).toEqual(['7.2.']);
    expect(words(4).filter((text) => text === '')).toHaveLength(1);
  });

  test('no line of it is left over', () => {
    const first = roles.indexOf('annexReference');
    expect(unplaced.filter(({ line }) => line >= first)).toEqual([]);
  });
});

describe.each(files('002'))('the notice %s', (file) => {
  const { content, unplaced } = read(file);
  const notice = content as Notice;

  test('has a title of one line, a lead, parts, topics, speakers and an outcome', () => {
    expect(notice.title).toMatch(/^\S.*»$/u);
    expect(notice.parts.map((part) => (part.kind === 'text' ? part.role : `${part.points.length} points`))).toEqual([
      'lead',
      'part',
      '5 points',
      'speakers',
      'outcome',
    ]);
    expect(unplaced).toEqual([]);
  });

  test('topics stand side by side with their own dashes, one without', () => {
    const list = notice.parts.find((part) => part.kind === 'points');
    expect(list?.points.map(({ label, mark, children }) => [label, mark, children.length])).toEqual([
      ['-', 'bullet', 0],
      ['-', 'bullet', 0],
      ['-', 'bullet', 0],
      ['', 'bullet', 0],
      ['-', 'bullet', 0],
    ]);
  });

  test('tells of three paragraphs before the topics and names those who spoke', () => {
    const [, part, , speakers] = notice.parts;
    expect(part?.kind === 'text' && part.body).toHaveLength(3);
    expect(speakers?.kind === 'text' && speakers.speakers.length).toBe(4);
    expect(speakers?.kind === 'text' && blocksText(speakers.body)).toContain(',');
  });
});
