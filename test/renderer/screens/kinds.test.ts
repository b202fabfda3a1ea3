import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Client } from '../../../src-shared/api/client.ts';
import { launchBrowser } from '../../support/browser.ts';
import { settle } from '../../support/settle.ts';
import { startApp, type StartedApp } from '../../support/startApp.ts';
import { russianKeyboard } from '../editor/russianKeyboard.ts';
import { withMorePapers } from './morePapers.ts';
import { goTo, openPage, signInAs, withDemo } from './screens.ts';

/** Every kind of paper on the screens around the editor: made, found, followed up, published. */

let app: StartedApp;
let browser: Browser;
let head: Client;

beforeAll(async () => {
  app = await startApp();
  await withDemo(app);
  head = await withMorePapers(app);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

async function openAsSecretary(): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const opened = await openPage(browser, app);
  await signInAs(opened.page, 'Лебедянская');
  return opened;
}

async function draftsOf(kind: 'protocol' | 'order' | 'notice'): Promise<number> {
  return (await head.call('document.list', { kind, state: 'draft', query: '', trashed: false, limit: 1, offset: 0 })).total;
}

it('makes a protocol and an order by their keys with the Russian layout', async () => {
  const { page } = await openAsSecretary();
  const keys = await russianKeyboard(page);
  const [protocols, orders] = [await draftsOf('protocol'), await draftsOf('order')];
  await goTo(page, '#/documents');
  await keys.press('Ctrl+Shift+т');
  await expect.poll(() => draftsOf('order')).toBe(orders + 1);
  await page.waitForURL(/documents\/[^/]+$/);
  await goTo(page, '#/documents');
  await keys.press('Ctrl+т');
  await expect.poll(() => draftsOf('protocol')).toBe(protocols + 1);
  expect(await draftsOf('order')).toBe(orders + 1);
});

it('finds last year’s order by a word, makes this year’s from it and says so', async () => {
  const { page, complaints } = await openAsSecretary();
  const lastYear = Number((await head.call('app.info', {})).today.slice(0, 4)) - 1;
  await goTo(page, '#/');
  await page.getByRole('button', { name: 'Создать' }).click();
  await page.getByRole('menuitem', { name: 'Приказ как прошлогодний…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Приказ как прошлогодний' });
  const found = dialog.getByRole('list', { name: 'Найденные документы' }).getByRole('button');
  await expect.poll(() => found.count()).toBeGreaterThanOrEqual(3);
  await page.keyboard.insertText('хозяйственных товарах');
  await expect.poll(() => found.count()).toBe(1);
  await page.keyboard.press('ArrowDown');
  expect(await found.first().evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page
    .getByRole('note')
    .filter({ hasText: new RegExp(`^Составлено по приказу №\u00a0\\d+ от 14\\.04\\.${lastYear}`) })
    .waitFor();
  await settle(page);
  expect(complaints).toEqual([]);
});

it('narrows the registry by kind in the address, which goes back with Alt+←', async () => {
  const { page, complaints } = await openAsSecretary();
  await goTo(page, '#/documents');
  await page.getByRole('radiogroup', { name: 'Вид документа' }).getByText('Приказы').click();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/documents?kind=order');
  const kinds = page.locator('.table tbody tr td:nth-child(3)');
  await expect.poll(async () => new Set(await kinds.allInnerTexts())).toEqual(new Set(['Приказ']));
  await page.getByRole('combobox', { name: 'Состояние' }).selectOption('forSignature');
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('state=forSignature');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(async () => new Set(await kinds.allInnerTexts())).toEqual(new Set(['Протокол', 'Приказ', 'План', 'Сообщение']));
  const states = await page.locator('.table tbody tr', { hasText: 'Сообщение' }).locator('.chip').allInnerTexts();
  expect(states).toContain('Подписано');
  expect(complaints).toEqual([]);
});

it('gives a notice as Word, text and HTML, and puts it onto the clipboard without any look', async () => {
  const { page, complaints } = await openAsSecretary();
  await page.context().grantPermissions(['clipboard-read']);
  await goTo(page, '#/documents?kind=notice&state=signed');
  await page.locator('.table tbody tr').first().click();
  for (const [item, ending] of [
    ['Word', '.docx'],
    ['Текст', '.txt'],
    ['HTML для сайта', '.html'],
  ] as const) {
    await page.getByRole('button', { name: 'Скачать' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: item }).click()]);
    expect(download.suggestedFilename()).toMatch(/^Сообщение от \d\d\.\d\d\.\d{4}\./);
    expect(download.suggestedFilename()).toContain(ending);
    expect(readFileSync(await download.path()).length).toBeGreaterThan(100);
  }
  await page.getByRole('button', { name: 'Скопировать для сайта' }).click();
  await page.getByText('Скопировано').waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const of = async (type: string): Promise<string> => (await (await item?.getType(type))?.text()) ?? '';
    return { html: await of('text/html'), text: await of('text/plain') };
  });
  expect(copied.text).toContain('Смены откроются в начале июня.');
  expect(copied.html).toContain('Смены откроются в начале июня.');
  expect(copied.html).not.toMatch(/style=|class=|<script|<style/);
  expect(complaints).toEqual([]);
});

it('makes the notice of a signed protocol on its own screen', async () => {
  const { page } = await openAsSecretary();
  const before = await draftsOf('notice');
  await goTo(page, '#/documents?kind=protocol&state=signed');
  await page.locator('.table tbody tr').first().click();
  await page.getByRole('button', { name: 'Сообщение для сайта' }).click();
  await page
    .getByRole('note')
    .filter({ hasText: /^Составлено по протоколу №\u00a0\d+ от/ })
    .waitFor();
  expect(await draftsOf('notice')).toBe(before + 1);
});

it('calls the number of a returned draft its own, not the journal’s next', async () => {
  const { page, complaints } = await openAsSecretary();
  await goTo(page, '#/documents?kind=protocol&state=draft');
  await page.locator('.table tbody tr', { hasText: 'Возвращён' }).first().click();
  await page.locator('.document-editor').waitFor();
  const onSheet = await page.locator('[data-field="number"]').getAttribute('placeholder');
  expect(onSheet).toMatch(/^№ \d+ – остаётся за документом$/);
  await page.getByRole('button', { name: 'На подпись' }).click();
  const dialog = page.getByRole('dialog', { name: 'На подпись' });
  await dialog.getByText(/Номер: \d+ \(остаётся за документом\)/).waitFor();
  expect(await dialog.getByText('следующий по журналу').count()).toBe(0);
  expect(complaints).toEqual([]);
});

it('offers the signatory of an order when it was signed on paper', async () => {
  const { page } = await openAsSecretary();
  await goTo(page, '#/documents?kind=order&state=forSignature');
  await page.locator('.table tbody tr').first().click();
  await page.getByRole('button', { name: 'Подписано на бумаге…' }).click();
  expect(await page.getByRole('textbox', { name: 'Кто подписал' }).inputValue()).toBe('Ветлугина Н.С.');
});
