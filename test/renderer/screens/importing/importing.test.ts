import { AxeBuilder } from '@axe-core/playwright';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchBrowser } from '../../../support/browser.ts';
import { startApp, type StartedApp } from '../../../support/startApp.ts';
import { goTo, openPage, signInAs, withDemo, type OpenedPage } from '../screens.ts';
import { ORDER, PROTOCOL, writeOldPapers } from './oldPapers.ts';

/** Old papers through the screen: dropped in, told apart, reviewed by keyboard, kept as drafts and in the archive. */

/** Each test is a whole way through the program, looked at by axe: on a loaded machine that takes its time. */
const SLOW = 300_000;

let app: StartedApp;
let browser: Browser;
let folder: string;
let archive: string;
let opened: OpenedPage;
let page: Page;

beforeAll(async () => {
  app = await startApp();
  await withDemo(app);
  browser = await launchBrowser();
  folder = mkdtempSync(join(tmpdir(), 'старые бумаги '));
  archive = writeOldPapers(folder);
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await page?.context().close();
  opened = await openPage(browser, app);
  page = opened.page;
  await signInAs(page, 'Лебедянская');
  await goTo(page, '#/import');
});

const row = (name: string): Locator => page.locator('.import-table tbody tr', { hasText: name });
const source = (): Locator => page.getByRole('listbox', { name: 'Источник' });
const understood = (): Locator => page.getByRole('listbox', { name: 'Как понято' });
const line = (words: string): Locator => source().getByRole('option', { name: words });
const doubt = (): Locator => page.locator('.review-doubt');

async function bring(name: string, words: string): Promise<void> {
  await page
    .locator('input[aria-label="Файлы"]')
    .first()
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(words) });
  await row(name).waitFor();
}

/** Opens the review of a file that has been read. */
async function review(name: string): Promise<void> {
  await row(name)
    .locator('.chip', { hasText: /Распознано|С сомнениями/ })
    .waitFor();
  await row(name).focus();
  await page.keyboard.press('Enter');
  await source().waitFor();
}

/** The same paper with other words is no copy of the one before. */
function anew(words: string, mark: string): string {
  return words.replace('лагерей', `лагерей ${mark}`).replace('питания', `питания ${mark}`);
}

/** Whether a row stands wholly inside its list, to a pixel. */
async function isInSight(chosen: Locator): Promise<boolean> {
  return await chosen.evaluate((element) => {
    const list = element.closest('[role=listbox]')?.getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    return list !== undefined && top >= list.top - 1 && bottom <= list.bottom + 1;
  });
}

async function noViolations(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html.slice(0, 160)) }))).toEqual([]);
}

it('takes a folder, tells what every file is, and turns away two gigabytes before reading them', { timeout: SLOW }, async () => {
  await page.getByRole('heading', { name: 'Документы прошлых лет' }).waitFor();
  await noViolations();
  await page.locator('input[aria-label="Папка"]').first().setInputFiles(archive);

  await page.getByText(/Запись\.docx/).waitFor();
  await page.getByText(/Файл больше 200\s?МБ \(2,1\s?ГБ\)/).waitFor();
  await page.getByText('они пропущены: 1.').waitFor();
  await row('Письмо.txt').getByText('Не наше').waitFor();
  await row('Испорчен.pdf').getByText('Не прочитано').waitFor();
  await row('Испорчен.pdf')
    .getByText(/повреждён/)
    .waitFor();
  await row('копия.txt').getByText('Повтор').waitFor();
  await row('2021/Протокол 4.txt').getByText('Протокол №\u00a04 от\u00a014.04.2021').waitFor();
  await row('2021/Приказ 86.txt').getByText('Приказ №\u00a086 от\u00a020.08.2021').waitFor();
  await noViolations();

  const states = page.getByRole('group', { name: 'Показать' });
  await states.getByRole('button', { name: 'Все 5' }).waitFor();
  await states.getByRole('button', { name: 'Не наше 1' }).click();
  await row('Письмо.txt').waitFor();
  await expect.poll(() => page.locator('.import-table tbody tr').count()).toBe(1);
  await states.getByRole('button', { name: /^Все/ }).click();

  // By keyboard into the review and back to the same line.
  await row('Протокол 4.txt').focus();
  await page.keyboard.press('Enter');
  await source().waitFor();
  await page.getByRole('heading', { name: 'Протокол 4.txt' }).waitFor();
  await page.keyboard.press('Alt+ArrowRight');
  await page.getByRole('heading', { name: 'Приказ 86.txt' }).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByRole('heading', { name: 'Протокол 4.txt' }).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toContain('Протокол 4.txt');
  expect(opened.complaints).toEqual([]);
});

it('lets lines be told what they are by keys, at once, and takes every word back', { timeout: SLOW }, async () => {
  await bring('Указания.txt', anew(PROTOCOL, 'летом'));
  await review('Указания.txt');
  await expect.poll(() => source().evaluate((element) => element === document.activeElement)).toBe(true);
  const point = understood().getByRole('option', { name: /Вывесить расписание/ });
  await point.waitFor();
  await expect.poll(() => page.getByRole('textbox', { name: 'Номер' }).inputValue()).toBe('4');

  // One side shows the other.
  await line('Срок: до 20.05.2021').click();
  await understood().locator('.got-current', { hasText: 'утвердить план работы' }).waitFor();
  await point.click();
  await source().locator('.src-chosen', { hasText: 'Вывесить расписание' }).waitFor();

  // «Н» on two lines by their places on the keyboard; Shift goes on choosing.
  await source().focus();
  await page.keyboard.press('Shift+ArrowUp');
  await page.getByText('Эти 2\u00a0строки –').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('KeyY');
  await line('Вывесить расписание').locator('.src-role-said', { hasText: 'не нужно' }).waitFor();
  await expect.poll(() => point.count()).toBe(0);
  await page.keyboard.press('Control+KeyZ');
  await point.waitFor();
  await page.keyboard.press('Control+KeyY');
  await expect.poll(() => point.count()).toBe(0);

  // Any role by a few letters.
  await page.keyboard.press('Space');
  await page.getByRole('combobox', { name: 'Найти' }).fill('без места');
  await noViolations();
  await page.keyboard.press('Enter');
  await page.getByText('без места: 1', { exact: true }).waitFor();
  await expect.poll(() => source().evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Home');
  await page.keyboard.press('F8');
  await doubt()
    .getByText(/^Сомнение \d+ из \d+: Не нашлось места: «1\.3\. Вывесить/)
    .waitFor();
  await source().locator('.src-current', { hasText: 'Вывесить расписание' }).waitFor();
  await noViolations();

  // It is in the data file: a window that comes anew sees it.
  await page.reload();
  await page.getByText('без места: 1', { exact: true }).waitFor();
  await line('Вывесить расписание').click();
  await page.keyboard.press('KeyG');
  await point.waitFor();
  expect(opened.complaints).toEqual([]);
});

it('keeps a paper as a draft with what was put right in its head, and its file as it was', { timeout: SLOW }, async () => {
  await bring('Черновик.txt', anew(PROTOCOL, 'весной'));
  await review('Черновик.txt');
  await page.getByRole('textbox', { name: 'Номер' }).fill('4-а');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Открыть документ' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Следующий файл');
  await page.getByRole('button', { name: 'Открыть документ' }).click();
  await page.locator('.document-editor').waitFor();
  await page.getByText('4-а').first().waitFor();
  await page.getByText('Вывесить расписание у входа.').first().waitFor();
  await page.getByText('Загружен из файла «Черновик.txt»').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Скачать исходный файл' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toBe(anew(PROTOCOL, 'весной'));
  expect(opened.complaints).toEqual([]);
});

it('puts a paper into the archive of signed ones under its own number and day', { timeout: SLOW }, async () => {
  await bring('В архив.txt', anew(ORDER, 'осенью'));
  await review('В архив.txt');
  await page.getByRole('button', { name: 'В архив подписанных…' }).click();
  const dialog = page.getByRole('dialog', { name: 'В архив подписанных' });
  await expect.poll(() => dialog.getByRole('textbox', { name: 'Номер' }).inputValue()).toBe('86');
  const save = dialog.getByRole('button', { name: 'В архив', exact: true });
  // What comes of it is told beforehand: here that the number stands beside the running ones.
  await dialog.getByRole('textbox', { name: 'Номер' }).fill('86-в');
  await dialog.getByText(/будет записан в журнал отдельно/).waitFor();
  await dialog.getByText('Если следить: поручений не появится').waitFor();
  await dialog.getByRole('textbox', { name: 'Дата' }).fill('');
  await dialog.getByText('Чтобы сохранить, укажите дату').waitFor();
  expect(await save.isDisabled()).toBe(true);
  await dialog.getByRole('textbox', { name: 'Дата' }).fill('20.08.2021');
  await dialog.getByRole('textbox', { name: 'Кто подписал' }).fill('Ветлугина Н.С.');
  await dialog.getByRole('radio', { name: /Следить с сегодняшнего дня/ }).check();
  await noViolations();
  await save.click();
  await page.getByRole('button', { name: 'Открыть документ' }).waitFor();
  await expect.poll(() => page.locator('.review').getByRole('textbox', { name: 'Номер' }).inputValue()).toBe('86-в');
  await page.getByRole('button', { name: 'Открыть документ' }).click();
  await page.locator('.document-pages').waitFor();
  await page.getByText(/Внесено в архив подписанным: .*20\.08\.2021/).waitFor();
  await page.getByRole('heading', { name: 'Приказ №\u00a086-в' }).waitFor();
  await page.getByRole('button', { name: 'Скачать исходный файл' }).waitFor();
  expect(opened.complaints).toEqual([]);
});

it('puts all that is sure into the archive, and says who stays and why', { timeout: SLOW }, async () => {
  const files = [1, 2, 3].map((at) => ({
    name: `Разом ${at}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(anew(ORDER, `разом ${at}`).replace('№ 86', at === 3 ? '    ' : `№ 90${at}`)),
  }));
  await page.locator('input[aria-label="Файлы"]').first().setInputFiles(files);
  for (const { name } of files)
    await row(name)
      .locator('.chip', { hasText: /Распознано|С сомнениями/ })
      .waitFor();
  await page.getByRole('button', { name: 'В архив все без сомнений…' }).click();
  const dialog = page.getByRole('dialog', { name: 'В архив все без сомнений' });
  await dialog.getByRole('button', { name: 'В архив (2)' }).waitFor();
  await noViolations();
  await dialog.getByRole('button', { name: 'В архив (2)' }).click();
  await dialog.getByText(/В архив внесены 2.документа/).waitFor();
  await noViolations();
  await dialog.locator('.buttons').getByRole('button', { name: 'Закрыть' }).click();
  for (const name of ['Разом 1.txt', 'Разом 2.txt']) await row(name).locator('.chip', { hasText: 'Сохранено' }).waitFor();
  await row('Разом 3.txt')
    .locator('.chip', { hasText: /Распознано|С сомнениями/ })
    .waitFor();
  expect(opened.complaints).toEqual([]);
});

it('goes on sending while one works elsewhere, and takes what is pasted', { timeout: SLOW }, async () => {
  const files = Array.from({ length: 25 }, (_, at) => {
    const path = join(folder, `Много ${at + 1}.txt`);
    writeFileSync(path, anew(PROTOCOL, `смена ${at + 1}`));
    return path;
  });
  await page.locator('input[aria-label="Файлы"]').first().setInputFiles(files);
  await page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: 'Документы' }).click();
  await page.getByRole('grid', { name: 'Документы' }).waitFor();
  await page.getByRole('button', { name: 'Создать' }).click();
  await page.getByRole('menuitem', { name: 'Из файла…' }).click();
  await page.getByRole('button', { name: 'Все 25' }).waitFor();
  await page
    .getByRole('button', { name: /Сохранить все без сомнений черновиками|Приостановить/ })
    .first()
    .waitFor();

  await page.evaluate(
    (words) => {
      const data = new DataTransfer();
      data.setData('text/plain', words);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    },
    anew(ORDER, 'из письма'),
  );
  await row('Из буфера обмена').getByText('Приказ №\u00a086').waitFor();
  expect(opened.complaints).toEqual([]);
});

it('says what was not sent when the window was closed, and takes the rest without repeating what is there', { timeout: SLOW }, async () => {
  const files = Array.from({ length: 6 }, (_, at) => {
    const path = join(folder, `Прервано ${at + 1}.txt`);
    writeFileSync(path, anew(PROTOCOL, `поток ${at + 1}`));
    return path;
  });
  let sent = 0;
  await page.route('**/api/call/import.add', async (route) => {
    sent += 1;
    // The third file is on its way for ever.
    if (sent < 3) await route.continue();
  });
  await page.locator('input[aria-label="Файлы"]').first().setInputFiles(files);
  await page.getByText('передаётся «Прервано 3.txt»').waitFor();
  await page.reload();
  await page.unroute('**/api/call/import.add');
  await page.getByText('Передача прервалась: принято 2 из 6\u00a0файлов.').waitFor();
  await noViolations();
  await page.locator('.import-left input[aria-label="Файлы"]').setInputFiles(files);
  await page.getByRole('button', { name: 'Все 6' }).waitFor();
  await row('Прервано 6.txt').waitFor();
  await expect.poll(() => row('Прервано').count()).toBe(6);
  expect(await page.getByText('Передача прервалась').count()).toBe(0);
});

it('offers people of the directory and ties nobody by itself', { timeout: SLOW }, async () => {
  await bring('Люди.txt', anew(PROTOCOL, 'зимой'));
  await review('Люди.txt');
  const open = page.getByRole('button', { name: /^Люди и организации: 0 из \d+…$/ });
  await open.click();
  const dialog = page.getByRole('dialog', { name: 'Люди и организации из справочника' });
  const chair = dialog.getByRole('listitem').filter({ hasText: 'Ветлугина Н.С.' }).first().getByRole('button');
  await chair.first().waitFor();
  expect(await dialog.locator('[aria-pressed="true"]').count()).toBe(0);
  await noViolations();
  await dialog.getByRole('button', { name: /^Принять все верные/ }).click();
  await expect.poll(() => chair.first().getAttribute('aria-pressed')).toBe('true');
  await chair.first().click();
  await expect.poll(() => chair.first().getAttribute('aria-pressed')).toBe('false');
  await page.keyboard.press('Escape');
  // Opened by the mouse, the dialog gives the keys back to the lines.
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Источник');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Открыть документ' }).waitFor();
  expect(opened.complaints).toEqual([]);
});

it('keeps the chosen line in sight on both sides, however far it is from what was drawn', { timeout: SLOW }, async () => {
  const points = Array.from(
    { length: 120 },
    (_, at) => `1.${at + 4}. Руководителям школ ${'проверить спортивные площадки, '.repeat(8)}раздел ${at}.`,
  );
  await bring('Далеко.txt', anew(PROTOCOL, 'далёких').replace('\nПредседатель   ', `\n${points.join('\n')}\n\nПредседатель   `));
  await review('Далеко.txt');
  await source().focus();
  for (const key of ['End', 'ArrowUp', 'Home', 'End']) {
    await page.keyboard.press(key);
    await expect.poll(() => isInSight(source().locator('.src-current'))).toBe(true);
    await expect.poll(() => isInSight(understood().locator('.got-current'))).toBe(true);
  }
});

it('reads as well in the dark', { timeout: SLOW }, async () => {
  await bring('Ночью.txt', anew(PROTOCOL, 'ночью'));
  const dark = await openPage(browser, app, 'dark');
  await page.context().close();
  page = dark.page;
  await signInAs(page, 'Лебедянская');
  await goTo(page, '#/import');
  await row('Ночью.txt').waitFor();
  await noViolations();
  await review('Ночью.txt');
  await line('Вывесить расписание').click();
  await page.keyboard.press('Space');
  await page.getByRole('combobox', { name: 'Найти' }).fill('без места');
  await page.keyboard.press('Enter');
  await page.keyboard.press('F8');
  await doubt()
    .getByText(/^Сомнение/)
    .waitFor();
  await noViolations();
  expect(dark.complaints).toEqual([]);
});
