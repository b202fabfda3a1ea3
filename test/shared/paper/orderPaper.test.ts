import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import type { Letterhead } from '../../../src-shared/documents/letterhead.ts';
import type { Order } from '../../../src-shared/documents/order.ts';
import { runsText } from '../../../src-shared/documents/richText.ts';
import type { PaperBlock } from '../../../src-shared/paper/blocks.ts';
import { columnShares } from '../../../src-shared/paper/columnShares.ts';
import { contentPaper } from '../../../src-shared/paper/contentPaper.ts';
import { pageNumbering } from '../../../src-shared/paper/pageNumbering.ts';
import { paperSheets } from '../../../src-shared/paper/paperSheets.ts';
import { paperText } from '../../../src-shared/paper/toText.ts';
import { paperHtml } from '../../../src-shared/paper/toHtml.ts';
import { largePlan, largePlanOrder } from '../../bench/largePlan.ts';
import { arbitraryContent } from '../../support/arbitraryContent.ts';
import { arbitraryOrderLetterhead } from '../../support/arbitraryOrder.ts';

const LETTERHEAD = defaultLetterhead('letterhead', ['Управление образования']);
const ORDER: Order = largePlanOrder(12, 2);

function lines(changes: Partial<Order>, order: Partial<Letterhead['order']> = {}, number: string | null = '86'): readonly string[] {
  const letterhead = { ...LETTERHEAD, order: { ...LETTERHEAD.order, ...order } };
  const paper = contentPaper({ ...ORDER, ...changes }, letterhead, { number, date: '2026-08-20' });
  return paperText(paper).replaceAll('\u00a0', ' ').split('\n');
}

describe('the word of an order', () => {
  const inline = { operativePlace: 'inline' as const, operative: { text: 'п р и к а з ы в а ю:', bold: true, align: 'left' as const } };

  it('stands on a line of its own', () => expect(lines({})).toContain('ПРИКАЗЫВАЮ:'));
  it('stands at the end of the basis', () => expect(lines({}, inline)).toContain('В целях ухода за дворами округа п р и к а з ы в а ю:'));
  it('begins the text where there is no basis', () => expect(lines({ preamble: [] }, inline)).toContain('п р и к а з ы в а ю:'));
  it('is left out where it was emptied', () => expect(lines({ wording: { operative: '' } }).join()).not.toContain('ПРИКАЗЫВАЮ'));
});

describe('what registration gives', () => {
  it('stands in the head, in the annex and on the sheets', () => {
    const person = { name: 'Солодов П.А.' };
    const text = lines({ date: null, visas: [{ id: 'visa', person }], acquaintance: [{ id: 'known', person }] }).join('\n');
    expect(text).toContain('20.08.2026\t№ 86');
    expect(text.match(/от 20\.08\.2026 № 86/g)?.length).toBe(3);
  });

  it('is blank before', () => {
    const paper = contentPaper({ ...ORDER, number: null, date: null }, LETTERHEAD, { number: null, date: null });
    expect(paperText(paper)).toMatch(/от\s______\s№\s______/);
  });
});

describe('annexes', () => {
  const [annex] = ORDER.annexes;
  const second = { ...(annex ?? { kind: 'plan', heading: 'reference', plan: largePlan(3, 1) }), id: 'second' };

  it('have no number when there is one', () => expect(lines({})).toContain('1. Утвердить план мероприятий (приложение).'));
  it('have numbers when there are two, and so have the references to them', () => {
    const two = lines({ annexes: annex ? [second, annex] : [] });
    expect(two).toContain('1. Утвердить план мероприятий (приложение № 2).');
    expect(two.filter((line) => /^Приложение/.test(line))).toEqual(['Приложение № 1', 'Приложение № 2']);
  });
  it('that are gone leave the words as they were', () => {
    expect(lines({ annexes: [] })).toContain('1. Утвердить план мероприятий (приложение).');
  });
  it('are referred to by a link in HTML', () => {
    const html = paperHtml(contentPaper(ORDER, LETTERHEAD, { number: '86', date: null }), () => undefined);
    expect(html).toContain('<a href="#annex">приложение</a>');
    expect(html).toContain('id="annex"');
  });
});

it('sheets of visas and of acquaintance are printed only with lines', () => {
  expect(lines({}).join()).not.toMatch(/ЛИСТ/);
  const visas = lines({ visas: [{ id: 'visa', person: { name: 'Солодов П.А.', post: 'юрист' } }] });
  expect(visas).toContain('ЛИСТ СОГЛАСОВАНИЯ');
  expect(visas.join('\n')).toContain('1\tюрист\tП.А. Солодов\t');
});

describe('the approval of a plan of its own', () => {
  it('stands at the right, above the title, with date and number', () => {
    const plan = {
      kind: 'plan' as const,
      version: 1 as const,
      number: null,
      date: null,
      signatory: ORDER.signatory,
      plan: largePlan(3, 1),
      signatures: [],
      marks: [],
      wording: {},
    };
    const paper = contentPaper(plan, LETTERHEAD, { number: '3', date: '2026-01-14' });
    const approval = paper.blocks.find((block) => block.kind === 'paragraph' && block.role === 'annexHeading');
    expect(approval?.kind === 'paragraph' && runsText(approval.runs).replaceAll('\u00a0', ' ').split('\n')).toEqual([
      'УТВЕРЖДАЮ',
      'Начальник Управления образования',
      '____________ Н.С. Ветлугина',
      '14.01.2026 № 3',
    ]);
    expect(paperSheets(paper).map(({ orientation }) => orientation)).toEqual(['landscape']);
  });
});

describe('every paper', () => {
  it('is cut into sheets that together hold its blocks in their order', () => {
    fc.assert(
      fc.property(arbitraryContent, arbitraryOrderLetterhead, (content, letterhead) => {
        const paper = contentPaper(content, letterhead, { number: '5', date: '2026-08-20' });
        const sheets = paperSheets(paper);
        expect(sheets.flatMap(({ blocks }) => blocks)).toEqual(paper.blocks.filter((block) => block.kind !== 'section'));
        for (const { blocks, start } of sheets) expect(paper.blocks.slice(start, start + blocks.length)).toEqual(blocks);
        expect(paper.blocks.filter(isEdgeBreak)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** A page break that would print an empty page. */
function isEdgeBreak(block: PaperBlock, index: number, blocks: readonly PaperBlock[]): boolean {
  const before = blocks[index - 1]?.kind ?? 'section';
  return block.kind === 'pageBreak' && (before === 'section' || before === 'pageBreak' || blocks[index + 1]?.kind === 'section');
}

describe('shares of columns', () => {
  it('add up, keep the order of the widths, and none is too narrow', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.1, max: 1000, noNaN: true }), { minLength: 1, maxLength: 50 }), (widths) => {
        const shares = columnShares(widths);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        const least = Math.min(0.06, 1 / widths.length);
        for (const [index, share] of shares.entries()) {
          expect(share).toBeGreaterThanOrEqual(least - 1e-9);
          for (const [other, width] of widths.entries())
            if ((widths[index] ?? 0) <= width) expect(share).toBeLessThanOrEqual((shares[other] ?? 0) + 1e-9);
        }
      }),
    );
  });
});

describe('the column of numbers', () => {
  it.each(['portrait', 'landscape'] as const)('has room for «№ п/п» on a %s sheet, whatever width was wished for', (orientation) => {
    const plan = largePlan(3, 1);
    const columns = plan.columns.map((column) => (column.meaning === 'number' ? { ...column, width: 0.1 } : column));
    const annexes = [{ id: 'x', kind: 'plan' as const, heading: 'reference' as const, plan: { ...plan, columns, orientation } }];
    const paper = contentPaper({ ...ORDER, annexes }, LETTERHEAD, { number: '86', date: '2026-08-20' });
    const table = paper.blocks.find((block) => block.kind === 'table');
    const share = table?.kind === 'table' ? (table.columns[columns.findIndex(({ meaning }) => meaning === 'number')] ?? 0) : 0;
    const { landscape } = LETTERHEAD.annex.plan;
    const width = orientation === 'landscape' ? 297 - landscape.left - landscape.right : 210 - LETTERHEAD.page.left - LETTERHEAD.page.right;
    // «№ п/п» in Liberation Serif Bold, 12 points, is 11.4 mm wide; the edges of a cell take 3.8.
    expect(share * width).toBeGreaterThan(15.3);
    expect(share * width).toBeLessThan(20);
  });
});

describe('numbers of pages', () => {
  it('are those that one gets by turning the pages one by one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ restart: fc.boolean(), count: fc.integer({ min: 1, max: 9 }) }), { minLength: 1, maxLength: 6 }),
        (runs) => {
          const turned: { page: number; number: number }[] = [];
          let [page, number] = [0, 0];
          runs.forEach(({ restart, count }) => {
            if (restart) number = 0;
            for (let at = 0; at < count; at += 1) {
              page += 1;
              number += 1;
              if (at === 0) turned.push({ page, number });
            }
          });
          const numbers = pageNumbering(
            runs,
            runs.map(({ count }) => count),
          );
          expect(numbers.map((one) => ({ page: one.page, number: one.first }))).toEqual(turned);
          expect(numbers.map(({ hidesFirst }) => hidesFirst)).toEqual(runs.map(({ restart }, index) => restart || index === 0));
        },
      ),
    );
  });
});
