import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanRow } from '../../../src-shared/documents/actionPlan.ts';
import { labelPlanRows, sectionNumber } from '../../../src-shared/documents/planNumbering.ts';

type RowSeed = { readonly section: string } | { readonly label?: string };

const seeds = fc.array(
  fc.oneof(
    fc.constantFrom<RowSeed[]>(
      { section: 'Работа с кадрами' },
      { section: 'Направление 2. Кадры' },
      { section: '3. Условия' },
      { section: 'Раздел IV' },
      { section: '9 класс' },
      { section: '' },
    ),
    fc.constantFrom<RowSeed[]>({}, {}, {}, { label: '' }, { label: '1.1' }, { label: '7' }),
  ),
  { maxLength: 14 },
);

function rowsOf(all: readonly RowSeed[]): readonly PlanRow[] {
  return all.map((seed, index): PlanRow => {
    const id = `r${index}`;
    if ('section' in seed) return { kind: 'section', id, text: seed.section };
    return { kind: 'activity', id, cells: {}, ...(seed.label === undefined ? {} : { label: seed.label }) };
  });
}

describe('labels of a plan', () => {
  it('are those that looking back from every single row gives', () => {
    fc.assert(
      fc.property(seeds, fc.boolean(), (all, dot) => {
        const rows = rowsOf(all);
        const labels = labelPlanRows(rows, { dot });
        rows.forEach((row, at) => {
          if (row.kind === 'section') expect(labels.has(row.id)).toBe(false);
          else expect(labels.get(row.id)).toEqual(slowLabel(rows, at, dot));
        });
      }),
      { numRuns: 500 },
    );
  });

  it('take the lost heading of the first section for granted', () => {
    const rows = rowsOf([{}, {}, { section: 'Направление 2. Кадры' }, {}]);
    expect([...labelPlanRows(rows, { dot: true }).values()].map(({ text }) => text)).toEqual(['1.1.', '1.2.', '2.1.']);
  });
});

/** The label of one row, worked out from what stands above it and from nothing else. */
function slowLabel(rows: readonly PlanRow[], at: number, dot: boolean): { readonly text: string; readonly auto: boolean } {
  const row = rows[at];
  if (row?.kind !== 'activity') throw new Error('No activity');
  if (row.label !== undefined) return { text: row.label, auto: false };
  const above = rows.slice(0, at);
  const start = above.findLastIndex((each) => each.kind === 'section');
  const before = above.slice(start + 1).filter((each) => each.kind === 'activity' && each.label !== '').length;
  const section = slowSection(rows, start);
  return { text: [...(section === null ? [] : [section]), before + 1].join('.') + (dot ? '.' : ''), auto: true };
}

function slowSection(rows: readonly PlanRow[], at: number): number | null {
  const row = rows[at];
  if (row?.kind === 'section')
    return (
      sectionNumber(row.text) ??
      (slowSection(
        rows,
        rows.slice(0, at).findLastIndex((each) => each.kind === 'section'),
      ) ?? 0) + 1
    );
  const first = rows.find((each) => each.kind === 'section');
  const number = first?.kind === 'section' ? sectionNumber(first.text) : null;
  return rows[0]?.kind === 'activity' && number !== null && number >= 2 ? number - 1 : null;
}

describe('sectionNumber', () => {
  it.each([
    ['Направление 2. Кадры', 2],
    ['Направление № 10 Кадры', 10],
    ['3. Условия', 3],
    ['4) Условия', 4],
    ['5 – Условия', 5],
    ['6', 6],
    ['Раздел IV. Условия', 4],
    ['раздел ix', 9],
    ['II. Условия', 2],
    ['Блок 1: Условия', 1],
    ['Этап 3 (завершающий)', 3],
    ['9 класс', null],
    ['Учащиеся 9 классов', null],
    ['Школа № 2', null],
    ['I полугодие', null],
    ['Сентябрь', null],
    ['С родителями', null],
    ['2025 год', null],
    ['', null],
  ])('%s → %s', (text, number) => {
    expect(sectionNumber(text)).toBe(number);
  });

  it('reads every Roman number that adding and taking away writes', () => {
    const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
    const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
    for (let value = 1; value < 87; value += 1) {
      const roman = (tens[Math.floor(value / 10)] ?? '') + (ones[value % 10] ?? '');
      expect(sectionNumber(`Раздел ${roman}. Условия`)).toBe(value);
    }
  });
});
