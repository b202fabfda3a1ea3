import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { settle } from '../../support/settle.ts';
import { startApp, type StartedApp } from '../../support/startApp.ts';
import { goTo, openPage, signInAs, withDemo } from './screens.ts';

/** A second letterhead: made in the settings, chosen for a draft, for new protocols, and changed back. */

let app: StartedApp;
let browser: Browser;

beforeAll(async () => {
  app = await startApp();
  await withDemo(app);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

it('makes a copy, takes it for a draft and for empty protocols, and says what a new draft was begun from', async () => {
  const { page, complaints } = await openPage(browser, app);
  await signInAs(page, 'Ветлугина');
  await goTo(page, '/settings');
  await page.getByRole('tab', { name: /Бланк/ }).click();
  await page.getByRole('button', { name: 'Сделать копию' }).click();
  await page.getByText('Копия ещё не сохранена.').waitFor();
  await page.getByLabel('Название бланка').fill('Малый бланк');
  await page.getByLabel('Организация вверху листа, по строкам').fill('Малый совет');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await page.getByText('выберите его в черновике').waitFor();

  // Begun from the meeting before: its letterhead, and the words that say so.
  await page.keyboard.press('Control+KeyN');
  await page.locator('.document-editor').waitFor();
  const note = page.getByRole('note').filter({ hasText: 'Начато по протоколу' });
  await note.waitFor();
  await page.locator('.ProseMirror').first().click();
  await page.keyboard.insertText('О набранном до смены бланка.');
  await page.getByRole('button', { name: /^Бланк: / }).click();
  await page.getByRole('menuitem', { name: 'Малый бланк' }).click();
  await page.getByRole('button', { name: 'Бланк: Малый бланк' }).waitFor();
  await page.locator('.pe').getByText('Малый совет').first().waitFor();
  await page.locator('.ProseMirror').getByText('О набранном до смены бланка.').waitFor();

  await note.getByRole('button', { name: 'Начать с пустого' }).click();
  await page.getByText('прежний черновик – в корзине').waitFor();
  await expect.poll(() => note.count()).toBe(0);
  await page.locator('.document-editor').waitFor();
  await expect.poll(() => page.locator('.ProseMirror').getByText('О набранном').count()).toBe(0);

  await goTo(page, '/');
  await page.getByRole('button', { name: 'Создать' }).click();
  // By keys, as the menu promises: the beginnings lie one level deeper.
  await page.getByRole('menuitem', { name: 'С чего начать протокол' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('menuitem', { name: 'Пустой на бланке «Малый бланк»' }).click();
  await page.getByRole('button', { name: 'Бланк: Малый бланк' }).waitFor();
  await settle(page);
  expect(complaints).toEqual([]);
});

it('says in the dialog that a number is taken and sends with the next one', async () => {
  const { page, complaints } = await openPage(browser, app);
  await signInAs(page, 'Лебедянская');
  await page.keyboard.press('Control+KeyN');
  await page.locator('.document-editor').waitFor();
  await page.locator('.ProseMirror').first().click();
  await page.keyboard.insertText('О подготовке.');
  await page.getByRole('button', { name: 'На подпись' }).click();
  const dialog = page.getByRole('dialog', { name: 'На подпись' });
  await dialog.getByText('следующий по журналу').waitFor();
  const next = /Номер: (\d+) \(следующий по журналу\)/.exec(await dialog.innerText())?.[1];
  await dialog.getByRole('button', { name: 'Изменить' }).click();
  await dialog.getByLabel('Номер').fill('1');
  await dialog.getByRole('button', { name: /отправить/i }).click();
  await dialog.getByRole('alert').filter({ hasText: 'Номер 1 уже занят' }).waitFor();
  await dialog.getByLabel('Номер').fill('');
  await dialog.getByRole('button', { name: /отправить/i }).click();
  await page.locator('.toolbar .chip', { hasText: 'На подписи' }).waitFor();
  await page.getByRole('heading', { name: `Протокол №\u00a0${next}` }).waitFor();
  expect(complaints.filter((text) => !text.includes('status of'))).toEqual([]);
});
