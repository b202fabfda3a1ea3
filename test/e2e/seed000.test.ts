import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '../../src-main/core/createCore.ts';
import { createClient } from '../../src-shared/api/client.ts';
import type { Letterhead } from '../../src-shared/documents/letterhead.ts';
import { wordingText } from '../../src-shared/documents/wording.ts';
import { launchBrowser } from '../support/browser.ts';
import { docxTexts } from '../support/libreOffice.ts';
import { readPaper } from '../support/papers/readPaper.ts';
import { paperSources } from '../support/papers/sources.ts';
import { sourceTokens, textTokens } from '../support/papers/sourceWords.ts';
import { startProgram } from '../support/startedProgram.ts';
import { sitDown } from '../support/typist.ts';
import { answerFirstRun, typeProtocol } from './typeProtocol000.ts';

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
    { timeout: 240_000 },
    async () => {
      const paper = readPaper(shape, text ?? '');
      const data = join(folder, name);
      await chooseLetterhead(data, paper.letterhead);
      const program = await startProgram(data);
      const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
      try {
        await page.goto(program.address);
        const typist = await sitDown(page);
        await answerFirstRun(page, typist, paper);
        await page.getByRole('heading', { name: 'Сегодня' }).waitFor();
        // In a tab Ctrl+N belongs to the browser; only an application window gives it to the page.
        await page.getByRole('button', { name: 'Новый протокол' }).first().click();
        const words = (key: 'date' | 'time') => wordingText(key, paper.content, paper.letterhead, null);
        await typeProtocol(page, typist, paper, { date: words('date'), time: words('time') });
        await submit(page);
        await signAsHead(page);
        const file = await download(page);
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

/** How the department's papers look is settled once, before the first paper; everything else is done on the screen. */
async function chooseLetterhead(dataFolder: string, letterhead: Letterhead): Promise<void> {
  const core = await createCore({ dataFolder, shell: 'test', version: '0', demo: false, now: () => new Date() });
  const session = await core.openSession();
  const client = createClient({ call: (name, input) => core.call(name, input, session), on: () => () => undefined });
  const { letterheadId } = await client.call('department.get', {});
  await client.call('letterhead.save', { ...letterhead, id: letterheadId, organisation: [] });
  await core.close();
}

async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'На подпись' }).click();
  await page.getByRole('button', { name: /отправить/i }).click();
  await page.getByText('На подписи').first().waitFor();
}

async function signAsHead(page: Page): Promise<void> {
  await page.getByTitle('Сменить учётную запись').click();
  await page.getByRole('menuitem', { name: /руководитель/ }).click();
  await page.getByRole('button', { name: 'Подписать…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Подписать', exact: true }).click();
  await page.getByText('Подписан').first().waitFor();
}

async function download(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Word' }).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}
