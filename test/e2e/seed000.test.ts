import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordingText } from '../../src-shared/documents/wording.ts';
import { launchBrowser } from '../support/browser.ts';
import { docxTexts } from '../support/libreOffice.ts';
import { readPaper } from '../support/papers/readPaper.ts';
import { paperSources } from '../support/papers/sources.ts';
import { sourceTokens, textTokens } from '../support/papers/sourceWords.ts';
import { startProgram } from '../support/startedProgram.ts';
import { sitDown } from '../support/typist.ts';
import { answerFirstRun, chooseLetterhead, downloadBy, signAsHead, submit } from './throughScreen.ts';
import { typeProtocol } from './typeProtocol000.ts';

const sources = paperSources().filter((source) => source.shape === '000');
let folder = '';
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resheno-typed-'));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(sources)('$name through the screen', ({ shape, name, text }) => {
  it.skipIf(text === null)(
    `${name}: typed by keyboard, signed by the head and downloaded, has every word of the source and no other`,
    { timeout: 600_000 },
    async () => {
      const paper = readPaper(shape, text ?? '');
      const data = join(folder, name);
      await chooseLetterhead(data, paper.letterhead);
      const program = await startProgram(data);
      const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
      try {
        await page.goto(program.address);
        const typist = await sitDown(page);
        const { chair, secretary, settlement } = paper.content;
        await answerFirstRun(page, typist, {
          organisation: paper.letterhead.organisation.join(' '),
          settlement,
          head: { name: chair?.name ?? '', post: chair?.post ?? '' },
          secretary: { name: secretary?.name ?? '', post: secretary?.post ?? '' },
        });
        // In a tab Ctrl+N belongs to the browser; only an application window gives it to the page.
        await page.getByRole('button', { name: 'Новый протокол' }).first().click();
        const words = (key: 'date' | 'time') => wordingText(key, paper.content, paper.letterhead, null);
        await typeProtocol(page, typist, paper, { date: words('date'), time: words('time') });
        await submit(page);
        await signAsHead(page, 'Подписан');
        const file = await downloadBy(page, () => page.getByRole('button', { name: 'Word' }).click());
        expect(file.name).toBe(`Протокол № ${paper.number} от ${paper.content.date?.split('-').toReversed().join('.')}.docx`);
        const read = await docxTexts(new Map([['paper', file.bytes]]));
        expect(textTokens(read.get('paper') ?? '')).toEqual(sourceTokens(text ?? ''));
      } finally {
        await page.close();
        await program.stop();
      }
    },
  );
});
