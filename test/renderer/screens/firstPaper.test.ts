import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { startApp, type StartedApp } from '../../support/startApp.ts';
import { openPage, signInAs } from './screens.ts';

/** The way of the first paper: first run, a new protocol, «На подпись», a return, the signature, the Word file. */

let app: StartedApp;
let browser: Browser;

beforeAll(async () => {
  app = await startApp();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

it('leads from the first run to the signed paper and its file', async () => {
  const { page, complaints } = await openPage(browser, app);
  await page.getByRole('button', { name: 'Начать работу' }).waitFor();
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await answerFirstRun(page);
  await signInAs(page, 'Солодов');

  await page.keyboard.press('Control+KeyN');
  await page.locator('.document-editor').waitFor();
  await writeQuestion(page);
  await page.locator('[data-save="saved"]').waitFor();

  // The editor put the department's people on the sheet; what is left to doubt is shown and does not block.
  await page.getByRole('button', { name: 'На подпись' }).click();
  const dialog = page.getByRole('dialog', { name: 'На подпись' });
  await dialog.getByRole('button', { name: /не указано, протокол чего/i }).waitFor();
  await dialog.getByRole('button', { name: /отправить/ }).click();
  await page.locator('.toolbar .chip', { hasText: 'На подписи' }).waitFor();
  const sign = page.getByRole('button', { name: 'Подписать…' });
  await page.getByText('Подписывает руководитель', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Вернуть себе с замечанием…' }).waitFor();
  expect(await sign.isDisabled()).toBe(true);
  expect(await sign.getAttribute('title')).toBe('Подписывает руководитель: войдите под его учётной записью');

  await signInAs(page, 'Ветлугина');
  await page.getByRole('button', { name: 'Вернуть с замечанием…' }).click();
  await page.getByRole('textbox', { name: 'Что исправить' }).fill('Уточните повестку.');
  await page.getByRole('dialog').getByRole('button', { name: 'Вернуть', exact: true }).click();
  await page.getByText('Уточните повестку.').waitFor();

  await page.getByRole('button', { name: 'На подпись' }).click();
  await page
    .getByRole('dialog', { name: 'На подпись' })
    .getByRole('button', { name: /отправить/i })
    .click();
  // Asked once: the signature cannot be taken back.
  await page.getByRole('button', { name: 'Подписать…' }).click();
  const asked = page.getByRole('dialog', { name: 'Подписать документ?' });
  await asked.getByRole('button', { name: 'Отмена' }).click();
  await page.getByRole('button', { name: 'Подписать…' }).click();
  await asked.getByText('Контрольная сумма').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.locator('.toolbar .chip', { hasText: 'Подписан' }).waitFor();

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Word' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^Протокол № 1 от \d\d\.\d\d\.\d{4}\.docx$/);
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(complaints).toEqual([]);
});

it('puts a paper into the basket by Del and back by the message', async () => {
  const { page } = await openPage(browser, app);
  await signInAs(page, 'Солодов');
  await page.keyboard.press('Control+KeyN');
  await page.locator('.document-editor').waitFor();
  await page.keyboard.press('Alt+Digit2');
  const row = page.locator('.table tbody tr', { hasText: 'Черновик' });
  await row.focus();
  await page.keyboard.press('Delete');
  await row.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Отменить' }).click();
  await row.waitFor();
  expect(await row.count()).toBe(1);
});

async function answerFirstRun(page: Page): Promise<void> {
  await page.getByLabel('Название органа или организации').fill('Управление образования Заозёрного муниципального округа');
  await page.getByLabel('Населённый пункт').fill('пгт Заозёрное');
  const chair = page.getByRole('group', { name: /Председатель/ });
  await chair.getByLabel('Фамилия И.О.').fill('Ветлугина Н.С.');
  await chair.getByLabel('Должность').fill('начальник');
  const secretary = page.getByRole('group', { name: 'Секретарь' });
  await secretary.getByLabel('Фамилия И.О.').fill('Солодов П.А.');
  await secretary.getByLabel('Должность').fill('главный специалист');
  await page.getByRole('button', { name: 'Начать работу' }).click();
  await page.locator('.frame, .alone-card .frame-account').first().waitFor();
}

async function writeQuestion(page: Page): Promise<void> {
  await page.locator('.ProseMirror').first().click();
  await page.keyboard.insertText('О подготовке к летней кампании.');
}
