import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { createCore } from '../../src-main/core/createCore.ts';
import { createClient } from '../../src-shared/api/client.ts';
import type { Letterhead } from '../../src-shared/documents/letterhead.ts';
import type { Typist } from '../support/typist.ts';

/** What every paper goes through on the screen, whatever its kind: first run, making, sign-off, download. */

/** How the department's papers look is settled once, before the first paper; everything else is done on the screen. */
export async function chooseLetterhead(dataFolder: string, letterhead: Letterhead): Promise<void> {
  const core = await createCore({ dataFolder, shell: 'test', version: '0', demo: false, now: () => new Date() });
  const session = await core.openSession();
  const client = createClient({ call: (name, input) => core.call(name, input, session), on: () => () => undefined });
  const { letterheadId } = await client.call('department.get', {});
  await client.call('letterhead.save', { ...letterhead, id: letterheadId, organisation: [] });
  await core.close();
}

export interface ProgramWindow {
  readonly page: Page;
  /** Everything the page complained about in its console; a breach of the content security policy among it. */
  readonly complaints: readonly string[];
}

/** A window of the program as a small office screen shows it, with a clipboard and downloads of its own. */
export async function openWindow(browser: Browser, address: string): Promise<ProgramWindow> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, complaints };
}

export interface FirstAnswers {
  readonly organisation: string;
  readonly settlement: string;
  readonly head: { readonly name: string; readonly post: string };
  readonly secretary: { readonly name: string; readonly post: string };
}

/** The first-run screen, field by field. */
export async function answerFirstRun(page: Page, typist: Typist, answers: FirstAnswers): Promise<void> {
  const { organisation, settlement, head, secretary } = answers;
  await page.getByLabel('Название органа или организации').focus();
  for (const answer of [organisation, settlement, head.name, head.post, secretary.name, secretary.post]) {
    await typist.type(answer);
    await typist.press('Tab');
  }
  await page.getByRole('button', { name: 'Начать работу' }).click();
  await page.getByRole('heading', { name: 'Сегодня' }).waitFor();
}

/** «Создать → …». */
export async function createPaper(page: Page, kind: 'Приказ' | 'Сообщение'): Promise<void> {
  await page.getByRole('button', { name: 'Создать', exact: true }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${kind}(?: Ctrl|$)`) }).click();
  await page.locator('.pe-sheet .ProseMirror').first().waitFor();
}

/** Lines of a field that grows, Enter between them, over whatever stood there. */
export async function typeLines(typist: Typist, text: string): Promise<void> {
  await typist.press('Ctrl+KeyA');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await typist.press('Shift+Enter');
    await typist.type(line);
  }
}

export async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'На подпись' }).click();
  await page.getByRole('button', { name: /отправить/i }).click();
  await page.getByText('На подписи').first().waitFor();
}

/** The head signs; `signed` is what the paper is then called. */
export async function signAsHead(page: Page, signed: 'Подписан' | 'Подписано'): Promise<void> {
  await page.getByTitle('Сменить учётную запись').click();
  await page.getByRole('menuitem', { name: /руководитель/ }).click();
  await page.getByRole('button', { name: 'Подписать…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Подписать', exact: true }).click();
  await page.locator('.chip', { hasText: signed }).first().waitFor();
}

export interface Downloaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What comes down when something is done. */
export async function downloadBy(page: Page, act: () => Promise<void>): Promise<Downloaded> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}
