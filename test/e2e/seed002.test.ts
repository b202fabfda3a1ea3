import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { docxTexts } from '../support/libreOffice.ts';
import { readPaper } from '../support/papers/readPaper.ts';
import { allSources } from '../support/papers/sources.ts';
import { sourceTokens, textTokens } from '../support/papers/sourceWords.ts';
import { withBullet } from '../support/papers/withBullet.ts';
import { startProgram } from '../support/startedProgram.ts';
import { sitDown } from '../support/typist.ts';
import { goTo, signInAs } from '../renderer/screens/screens.ts';
import {
  answerFirstRun,
  chooseLetterhead,
  createPaper,
  downloadBy,
  openWindow,
  signAsHead,
  submit,
  type Downloaded,
} from './throughScreen.ts';
import { typeNotice } from './typeNotice002.ts';

const sources = allSources().filter((source) => source.shape === '002');
let folder = '';
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resheno-notice-'));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(sources)('$name through the screen', ({ name, text: read }) => {
  const text = read ?? '';
  it.skipIf(read === null)(
    `${name}: typed by keyboard, released and downloaded as Word, text and HTML, has every word of the source and no other`,
    { timeout: 600_000 },
    async () => {
      const { content, letterhead } = readPaper('002', text);
      const data = join(folder, name);
      await chooseLetterhead(data, letterhead);
      const program = await startProgram(data);
      const { page, complaints } = await openWindow(browser, program.address);
      try {
        const typist = await sitDown(page);
        await answerFirstRun(page, typist, DEPARTMENT);
        await createPaper(page, 'Сообщение');
        await typeNotice(page, typist, content);
        await submit(page);
        await signAsHead(page, 'Подписано');

        const [docx, txt, web] = [await download(page, 'Word'), await download(page, 'Текст'), await download(page, 'HTML для сайта')];
        for (const [file, ending] of [
          [docx, 'docx'],
          [txt, 'txt'],
          [web, 'html'],
        ] as const)
          expect(file.name).toMatch(new RegExp(`^Сообщение от \\d\\d\\.\\d\\d\\.\\d{4}\\.${ending}$`));
        const words = sourceTokens(text);
        expect(textTokens(utf8(txt))).toEqual(words);
        const texts = await docxTexts(new Map([['paper', docx.bytes]]));
        expect(textTokens(withBullet(texts.get('paper') ?? '', '-'))).toEqual(words);
        // A website draws the marks of its lists itself.
        const shown = await shownText(utf8(web));
        expect(textTokens(shown)).toEqual(sourceTokens(text.replace(/^\s*- /gm, '')));
        expect(complaints).toEqual([]);
      } finally {
        await page.context().close();
        await program.stop();
      }
    },
  );
});

it(
  'a signed protocol gives its notice in one step: the questions are told, the decisions stay inside; released, it goes to the website',
  { timeout: 600_000 },
  async () => {
    const program = await startProgram(join(folder, 'demo'), ['--demo']);
    const { page, complaints } = await openWindow(browser, program.address);
    try {
      await signInAs(page, 'Лебедянская');
      await goTo(page, '#/documents?kind=protocol&state=signed');
      await page.locator('.table tbody tr').first().click();
      const make = page.getByRole('button', { name: 'Сообщение для сайта' });
      await make.waitFor();
      const { questions, inside } = publicAndInside(await page.locator('main').innerText());
      expect(Math.min(questions.length, inside.length)).toBeGreaterThanOrEqual(2);

      await make.click();
      await page.getByRole('note').filter({ hasText: 'Составлено по протоколу' }).waitFor();
      await submit(page);
      await signAsHead(page, 'Подписано');
      const told = await shownText(utf8(await download(page, 'HTML для сайта')));
      for (const question of questions) expect(told.toLowerCase()).toContain(question.toLowerCase());
      for (const line of inside) expect(told).not.toContain(line);
      expect(complaints).toEqual([]);
    } finally {
      await page.context().close();
      await program.stop();
    }
  },
);

/** The questions of a protocol's agenda, and the lines of what was said, decided and voted. */
function publicAndInside(protocol: string): { readonly questions: readonly string[]; readonly inside: readonly string[] } {
  const lines = protocol.split('\n').map((line) => line.trim());
  const [agenda, heard, signatures] = [/^ПОВЕСТКА/, /СЛУШАЛИ/, /^Председательствующий\t/].map((head) =>
    lines.findIndex((line) => head.test(line)),
  );
  const questions = lines.slice(agenda, heard).flatMap((line) => /^\d+\.\s(.+?)\.?$/.exec(line)?.[1] ?? []);
  const words = lines.slice(heard, signatures).map((line) => line.replace(/^[\d.]+\s/, ''));
  return { questions, inside: words.filter((line) => line.length > 'СЛУШАЛИ:'.length) };
}

const DEPARTMENT = {
  organisation: 'Управление образования администрации Заозёрного муниципального округа',
  settlement: 'пгт Заозёрное',
  head: { name: 'Ветлугина Н.С.', post: 'начальник Управления образования' },
  secretary: { name: 'Солодов П.А.', post: 'главный специалист' },
};

async function download(page: Page, item: 'Word' | 'Текст' | 'HTML для сайта'): Promise<Downloaded> {
  await page.getByRole('button', { name: 'Скачать' }).click();
  return await downloadBy(page, () => page.getByRole('menuitem', { name: item }).click());
}

function utf8(file: Downloaded): string {
  return new TextDecoder().decode(file.bytes);
}

/** What a reader of the website sees. */
async function shownText(html: string): Promise<string> {
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    return await page.locator('body').innerText();
  } finally {
    await page.close();
  }
}
