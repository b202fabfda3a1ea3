import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { defaultLetterhead } from '../../src-shared/documents/defaultLetterhead.ts';
import type { Letterhead } from '../../src-shared/documents/letterhead.ts';
import type { Order } from '../../src-shared/documents/order.ts';
import { plainParagraph } from '../../src-shared/documents/richText.ts';
import { largePlanOrder } from '../bench/largePlan.ts';
import { drawnPaper } from '../support/drawnPaper.ts';
import { childNamed, childrenNamed, childValue, descendants, xmlTree, type XmlNode } from '../support/xmlTree.ts';

const LETTERHEAD = defaultLetterhead('letterhead', ['Управление образования']);
const PERSON = { name: 'Солодов П.А.', post: 'заместитель начальника' };

/** An order with a plan of 40 rows in landscape, a text annex in portrait and a sheet of visas. */
const ORDER: Order = {
  ...largePlanOrder(40, 4),
  annexes: [
    ...largePlanOrder(40, 4).annexes,
    {
      kind: 'text',
      id: 'rules',
      heading: 'approved',
      title: 'Положение\nо смотре дворов',
      parts: [
        { kind: 'text', id: 'part1', speakers: [], body: [plainParagraph('Смотр проводится ежегодно.')] },
        {
          kind: 'points',
          id: 'part2',
          points: [
            {
              id: 'item1',
              mark: 'number',
              body: [plainParagraph('Смотр начинается в мае.')],
              performers: [],
              responsible: [],
              children: [],
            },
            {
              id: 'item2',
              mark: 'number',
              body: [plainParagraph('Смотр кончается в июне.')],
              performers: [],
              responsible: [],
              children: [],
            },
          ],
        },
      ],
    },
  ],
  visas: [{ id: 'visa', person: PERSON }],
};

async function documentOf(letterhead: Letterhead, order = ORDER): Promise<XmlNode> {
  const { docx } = await drawnPaper(order, letterhead);
  return xmlTree(strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()));
}

function wordsIn(node: XmlNode): readonly string[] {
  return [...descendants(node, 'w:t')].flatMap(({ children }) => children.filter((child) => typeof child === 'string'));
}

interface Sheet {
  readonly lies: string;
  readonly start: string | undefined;
  readonly hidesFirst: boolean;
}

function sheetsOf(tree: XmlNode): readonly Sheet[] {
  return [...descendants(tree, 'w:sectPr')].map((section) => {
    const size = childNamed(section, 'w:pgSz')?.attributes ?? {};
    const isWide = Number(size['w:w']) > Number(size['w:h']);
    expect(size['w:orient'] === 'landscape').toBe(isWide);
    return {
      lies: isWide ? 'landscape' : 'portrait',
      start: childNamed(section, 'w:pgNumType')?.attributes['w:start'],
      hidesFirst: childNamed(section, 'w:titlePg') !== undefined,
    };
  });
}

describe('the sections of an order', () => {
  it('lie as their annexes need, are counted through, and the sheet of visas for itself', async () => {
    expect(sheetsOf(await documentOf(LETTERHEAD))).toEqual([
      { lies: 'portrait', start: undefined, hidesFirst: true },
      { lies: 'landscape', start: undefined, hidesFirst: false },
      { lies: 'portrait', start: undefined, hidesFirst: false },
      { lies: 'portrait', start: '1', hidesFirst: true },
    ]);
  });

  it('count each annex from 1 where the letterhead says so', async () => {
    const restart: Letterhead = { ...LETTERHEAD, annex: { ...LETTERHEAD.annex, pageNumbers: 'restart' } };
    const sheets = sheetsOf(await documentOf(restart));
    expect(sheets.map(({ start }) => start)).toEqual([undefined, '1', '1', '1']);
    expect(sheets.every(({ hidesFirst }) => hidesFirst)).toBe(true);
  });

  it('have the margins of the letterhead, those of a landscape plan apart', async () => {
    const tops = [...descendants(await documentOf(LETTERHEAD), 'w:pgMar')].map((margin) => margin.attributes['w:top']);
    expect(tops).toEqual(['1134', '1701', '1134', '1134']);
  });
});

describe('the table of a plan', () => {
  it('repeats its head, tears no row and lets sections run over its width', async () => {
    const table = [...descendants(await documentOf(LETTERHEAD), 'w:tbl')].find(
      (one) => childrenNamed(childNamed(one, 'w:tblGrid'), 'w:gridCol').length === 5,
    );
    const rows = childrenNamed(table, 'w:tr');
    expect(rows.length).toBe(41);
    expect(rows.map((row) => childNamed(childNamed(row, 'w:trPr'), 'w:tblHeader') !== undefined).indexOf(false)).toBe(1);
    expect(rows.every((row) => childNamed(childNamed(row, 'w:trPr'), 'w:cantSplit'))).toBe(true);
    const spans = rows.map((row) => childrenNamed(row, 'w:tc').map((cell) => childValue(childNamed(cell, 'w:tcPr'), 'w:gridSpan')));
    const sections = spans.flatMap((span, index) => (span[0] === '5' ? [index] : []));
    expect(sections).toEqual([1, 11, 21, 31]);
    for (const index of sections) {
      const paragraphs = [...descendants(rows[index] ?? { name: '', attributes: {}, children: [] }, 'w:pPr')];
      expect(paragraphs.map((look) => [childNamed(look, 'w:keepNext') !== undefined, childValue(look, 'w:jc')])).toEqual([
        [true, 'center'],
      ]);
    }
  });
});

describe('references and numbers', () => {
  it('lead from the words of a point to its annex, under the number that it has', async () => {
    const tree = await documentOf(LETTERHEAD);
    const [link] = [...descendants(tree, 'w:hyperlink')];
    const text = wordsIn(link ?? tree).join('');
    expect(text).toBe('приложение №\u00a01');
    const anchor = link?.attributes['w:anchor'];
    const target = [...descendants(tree, 'w:p')].find((paragraph) =>
      childrenNamed(paragraph, 'w:bookmarkStart').some((mark) => mark.attributes['w:name'] === anchor),
    );
    expect(wordsIn(target ?? tree).join('|')).toMatch(/^Приложение №\u00a01\|к приказу/);
  });

  it('mark every row of the plan and every point with a bookmark of its own', async () => {
    const names = [...descendants(await documentOf(LETTERHEAD), 'w:bookmarkStart')].map((mark) => mark.attributes['w:name']);
    expect(new Set(names).size).toBe(names.length);
    // 1 point, 40 rows, 2 annexes, 2 items, 1 line of visas.
    expect(names.length).toBe(46);
  });

  it('count the points of an annex in a list of their own', async () => {
    const tree = await documentOf(LETTERHEAD);
    const nums = [...descendants(tree, 'w:numId')].map((num) => num.attributes['w:val']);
    expect(nums.length).toBe(3);
    expect(nums[1]).toBe(nums[2]);
    expect(nums[0]).not.toBe(nums[1]);
  });
});
