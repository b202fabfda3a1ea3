import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { docxTexts } from '../support/libreOffice.ts';
import { readPaper } from '../support/papers/readPaper.ts';
import { allSources } from '../support/papers/sources.ts';
import { sourceTokens, textTokens } from '../support/papers/sourceWords.ts';
import { withBullet } from '../support/papers/withBullet.ts';
import { startProgram } from '../support/startedProgram.ts';
import { sitDown, type Typist } from '../support/typist.ts';
import { childNamed, childrenNamed, childValue, descendants, xmlTree, type XmlNode } from '../support/xmlTree.ts';
import { isSectionRow, tableHtml, tableRows, tableText } from './sourceTable004.ts';
import { answerFirstRun, chooseLetterhead, createPaper, downloadBy, openWindow, signAsHead, submit } from './throughScreen.ts';
import { addPlan, refer, typeOrder, type ReferenceBy } from './typeOrder004.ts';

const sources = allSources().filter((source) => source.shape === '004');
const WAYS: readonly (readonly [way: 'an HTML table' | 'tab-separated text', reference: ReferenceBy])[] = [
  ['an HTML table', 'typing'],
  ['tab-separated text', 'menu'],
];
let folder = '';
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resheno-order-'));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(sources)('$name through the screen', ({ name, text: read }) => {
  const text = read ?? '';
  it.skipIf(read === null).each(WAYS)(
    `${name}: typed by keyboard, its plan pasted as %s, signed by the head and downloaded, has every word of the source and no other`,
    { timeout: 600_000 },
    async (way, reference) => {
      const paper = readPaper('004', text);
      const { content } = paper;
      const data = join(folder, `${name} ${way}`);
      await chooseLetterhead(data, paper.letterhead);
      const program = await startProgram(data);
      const { page, complaints } = await openWindow(browser, program.address);
      try {
        const typist = await sitDown(page);
        await answerFirstRun(page, typist, {
          organisation: paper.letterhead.organisation.join(' '),
          settlement: content.settlement,
          head: { name: content.signatory?.name ?? '', post: content.signatory?.post?.replaceAll('\n', ' ') ?? '' },
          secretary: { name: 'Солодов П.А.', post: 'главный специалист' },
        });
        await createPaper(page, 'Приказ');
        await typeOrder(page, typist, paper, reference);
        const [annex] = content.annexes;
        if (annex?.kind !== 'plan') throw new Error('The source has no plan');
        await addPlan(page, typist, annex);
        await copyElsewhere(page.context(), way === 'an HTML table' ? { html: tableHtml(text) } : { text: tableText(text) });
        await pasteTable(page, typist);
        await refer(page, typist, content.points, reference);
        expect(await page.locator('.pe-annex-reference').allInnerTexts()).toEqual(['Приложение']);

        await submit(page);
        await signAsHead(page, 'Подписан');
        const file = await downloadBy(page, () => page.getByRole('button', { name: 'Word' }).click());
        expect(file.name).toBe(`Приказ № ${paper.number} от ${content.date?.split('-').toReversed().join('.')}.docx`);
        const texts = await docxTexts(new Map([['paper', file.bytes]]));
        expect(textTokens(withBullet(texts.get('paper') ?? '', '-'))).toEqual(sourceTokens(text));
        checkTable(file.bytes, text);
        expect(complaints).toEqual([]);
      } finally {
        await page.context().close();
        await program.stop();
      }
    },
  );
});

/** Somebody copies the table in another window: all of a page, or all of a text. */
async function copyElsewhere(context: BrowserContext, what: { readonly html: string } | { readonly text: string }): Promise<void> {
  const other = await context.newPage();
  await other.setContent('html' in what ? what.html : '<textarea autofocus></textarea>');
  if ('text' in what) {
    await other.locator('textarea').fill(what.text);
    await other.locator('textarea').focus();
  }
  const keys = await sitDown(other);
  await keys.press('Ctrl+KeyA');
  await keys.press('Ctrl+KeyC');
  await other.close();
}

async function pasteTable(page: Page, typist: Typist): Promise<void> {
  await page.bringToFront();
  await page.getByRole('columnheader').nth(1).click();
  await typist.press('Ctrl+KeyV');
  const preview = page.getByRole('dialog', { name: 'Вставка таблицы' });
  await preview.getByText(/^24\s+строки, 9\s+разделов/).waitFor();
  // The first button has the focus.
  await typist.press('Enter');
  await preview.waitFor({ state: 'hidden' });
}

/** The table of the file itself, cell by cell, against the rows of the scan. */
function checkTable(docx: Uint8Array, source: string): void {
  const document = xmlTree(strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()));
  const rows = tableRows(source);
  const table = [...descendants(document, 'w:tbl')].find((each) => childrenNamed(each, 'w:tr').length === rows.length);
  expect(childrenNamed(childNamed(table, 'w:tblGrid'), 'w:gridCol')).toHaveLength(5);
  const printed = childrenNamed(table, 'w:tr').map((row) => childrenNamed(row, 'w:tc'));
  expect(printed.map((cells) => cells.map(cellWords))).toEqual(
    rows.map((cells) => (isSectionRow(cells) ? cells.slice(0, 1) : padded(cells)).map(oneLine)),
  );
  const sections = printed.filter((cells) => cells.length === 1);
  expect(sections.map(([cell]) => childValue(childNamed(cell, 'w:tcPr'), 'w:gridSpan'))).toEqual(Array.from({ length: 9 }, () => '5'));
  const activities = printed.slice(1).filter((cells) => cells.length === 5);
  expect(activities).toHaveLength(24);
  // The row that the department left without a number, and the one of which only the activity was ever filled in.
  expect(activities.filter(([number]) => number && cellWords(number) === '')).toHaveLength(1);
  expect(activities.filter((cells) => cells.slice(2).every((cell) => cellWords(cell) === ''))).toHaveLength(1);
}

function cellWords(cell: XmlNode): string {
  return oneLine([...descendants(cell, 'w:p')].map(paragraphWords).join(' '));
}

function paragraphWords(paragraph: XmlNode): string {
  const runs = [...descendants(paragraph, 'w:t')].flatMap((run) => run.children);
  return runs.filter((child) => typeof child === 'string').join('');
}

function padded(cells: readonly string[]): readonly string[] {
  return Array.from({ length: 5 }, (_, at) => cells[at] ?? '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
