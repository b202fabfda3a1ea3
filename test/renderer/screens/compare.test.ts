import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Client } from '../../../src-shared/api/client.ts';
import type { OpenDocument } from '../../../src-shared/api/documentApi.ts';
import { blocksText } from '../../../src-shared/documents/richText.ts';
import { launchBrowser } from '../../support/browser.ts';
import { editInLibreOffice } from '../../support/editInLibreOffice.ts';
import { orderPoint, soundOrder } from '../../support/soundOrder.ts';
import { startApp, type StartedApp } from '../../support/startApp.ts';
import { withMorePapers } from './morePapers.ts';
import { goTo, openPage, signInAs, withDemo } from './screens.ts';

/** A paper goes out as a Word file, is edited in LibreOffice, and its changes are taken back into the draft. */

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

const content = soundOrder({
  points: [
    orderPoint('p1', 'Отделу озеленения подготовить рассаду бархатцев.'),
    orderPoint('p2', 'Отделу дорог отремонтировать мостик через ручей.'),
    orderPoint('p3', 'Бухгалтерии оплатить поставку чернозёма.'),
  ],
});

async function openWithFile(page: Page, paper: OpenDocument, name: string): Promise<void> {
  const { bytes } = await head.call('document.export', { id: paper.id, format: 'docx' });
  const edited = await editInLibreOffice(
    bytes,
    [
      { kind: 'replace', words: 'бархатцев', by: 'бархатцев и петуний' },
      { kind: 'deleteParagraph', words: 'Отделу дорог' },
      { kind: 'typeAfter', words: 'чернозёма', text: 'Отделу снабжения закупить краску для скамеек.' },
    ],
    'docx',
  );
  await goTo(page, `#/documents/${paper.id}`);
  await page.getByRole('button', { name: 'Сравнить…' }).waitFor();
  await page.getByLabel('Файл для сравнения').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(edited) });
}

async function pointsOf(id: string): Promise<readonly string[]> {
  const opened = await head.call('document.open', { id });
  return opened.content.kind === 'order' ? opened.content.points.map((point) => blocksText(point.body)) : [];
}

it('shows what was changed in Word, takes over what is chosen, and takes it back by one Ctrl+Z', async () => {
  const paper = await head.call('document.create', { kind: 'order', content });
  const { page, complaints } = await openPage(browser, app);
  await signInAs(page, 'Лебедянская');
  await openWithFile(page, paper, 'Приказ с правками.docx');
  const dialog = page.getByRole('dialog', { name: 'Сравнение с файлом «Приказ с правками.docx»' });
  const changes = dialog.getByRole('list', { name: 'Отличия' }).getByRole('listitem');
  await changes.first().waitFor();
  expect(await changes.locator('.change-title').allInnerTexts()).toEqual(['Пункт 1: другой текст', 'Новый пункт', 'Пункт 2: удалено']);
  expect(await changes.locator('ins').first().innerText()).toBe(' и петуний');
  // The deletion is not wanted.
  await dialog.getByRole('checkbox', { name: 'Пункт 2: удалено' }).click();
  await dialog.getByRole('button', { name: 'Внести отмеченные (2)' }).click();
  await expect
    .poll(() => pointsOf(paper.id))
    .toEqual([
      'Отделу озеленения подготовить рассаду бархатцев и петуний.',
      'Отделу дорог отремонтировать мостик через ручей.',
      'Бухгалтерии оплатить поставку чернозёма.',
      'Отделу снабжения закупить краску для скамеек.',
    ]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => pointsOf(paper.id)).toHaveLength(3);
  expect(await pointsOf(paper.id)).toEqual(content.points.map((point) => blocksText(point.body)));
  expect(complaints).toEqual([]);
});

it('only shows the differences of a frozen paper, and refuses the file of another one in a sentence', async () => {
  const draft = await head.call('document.create', { kind: 'order', content });
  const paper = await head.call('document.submit', { id: draft.id, revision: draft.revision });
  const { page } = await openPage(browser, app);
  await signInAs(page, 'Лебедянская');
  await openWithFile(page, paper, 'Приказ.docx');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Документ уже заморожен: отличия только показаны.').waitFor();
  expect(await dialog.getByRole('checkbox').count()).toBe(0);
  await dialog.getByRole('button', { name: 'Закрыть' }).last().click();
  const other = await head.call('document.create', { kind: 'order', content });
  const { bytes } = await head.call('document.export', { id: other.id, format: 'docx' });
  await page
    .getByLabel('Файл для сравнения')
    .setInputFiles({ name: 'Чужой.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.getByText('Файл «Чужой.docx» сделан из другого документа: откройте тот документ и сравните с ним.').waitFor();
});
