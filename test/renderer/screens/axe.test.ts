import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { settle } from '../../support/settle.ts';
import { startApp, type StartedApp } from '../../support/startApp.ts';
import { withMorePapers } from './morePapers.ts';
import { goTo, openPage, signInAs, withDemo, type OpenedPage } from './screens.ts';

/** Every screen against WCAG 2 A and AA, in both colour schemes, in a real browser; nothing may be written to the console either. */

let app: StartedApp;
let browser: Browser;

beforeAll(async () => {
  app = await startApp();
  await withDemo(app);
  await withMorePapers(app);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

interface Shown {
  readonly name: string;
  readonly address: string;
  readonly enter?: (opened: OpenedPage) => Promise<void>;
}

const firstRow = async ({ page }: OpenedPage): Promise<void> => {
  await page.locator('.table tbody tr').first().click();
  await page.locator('.directory-form').waitFor();
};
const openFirst = async ({ page }: OpenedPage): Promise<void> => {
  await page.locator('.table tbody tr').first().click();
  await page.locator('.document-pages, .document-editor').waitFor();
  await settle(page);
};

const firstAssignment = async ({ page }: OpenedPage): Promise<void> => {
  const row = page.locator('.tracking-lines .tracking-row').first();
  await row.waitFor();
  await row.click();
  await page.getByRole('complementary', { name: 'Поручение' }).getByText('Подтверждения').waitFor();
  await settle(page);
};

/** Opens the menu «Создать», and what a line of it leads to. */
const create =
  (line?: string) =>
  async ({ page }: OpenedPage): Promise<void> => {
    await page.getByRole('button', { name: 'Создать' }).click();
    const first = page.getByRole('menuitem', { name: 'Сообщение по протоколу…' });
    await first.waitFor();
    if (line === undefined) return;
    await page.getByRole('menuitem', { name: line }).click();
    await page.getByRole('dialog').getByRole('list').waitFor();
  };
const choosePart =
  (group: string, part: string) =>
  async ({ page }: OpenedPage): Promise<void> => {
    await page.getByRole('radiogroup', { name: group }).getByText(part, { exact: true }).click();
    await settle(page);
  };

const SCREENS: readonly Shown[] = [
  { name: 'Сегодня', address: '#/' },
  { name: 'Документы', address: '#/documents' },
  { name: 'Приказы', address: '#/documents?kind=order' },
  { name: 'Создать', address: '#/documents', enter: create() },
  { name: 'Приказ как прошлогодний', address: '#/documents', enter: create('Приказ как прошлогодний…') },
  { name: 'Сообщение по протоколу', address: '#/', enter: create('Сообщение по протоколу…') },
  { name: 'Ничего не нашлось', address: '#/documents?q=нетакого' },
  { name: 'Корзина', address: '#/documents?trash=true' },
  { name: 'Поручения', address: '#/assignments' },
  { name: 'Поручения по исполнителям', address: '#/assignments?standing=overdue&grouped=performer' },
  { name: 'Поручений не нашлось', address: '#/assignments?words=нетакого' },
  { name: 'Поручение', address: '#/assignments?standing=overdue', enter: firstAssignment },
  {
    name: 'Перенести срок',
    address: '#/assignments?standing=overdue',
    enter: async (opened) => {
      await firstAssignment(opened);
      await opened.page.keyboard.press('KeyD');
      await opened.page.getByRole('dialog', { name: /^Перенести срок/ }).waitFor();
    },
  },
  {
    name: 'Вопросы о сроках',
    address: '#/',
    enter: async ({ page }) => {
      await page.getByRole('button', { name: 'Ответить' }).click();
      await page.locator('.question').first().waitFor();
    },
  },
  { name: 'Старые бумаги', address: '#/import' },
  { name: 'Люди', address: '#/directory?tab=people', enter: firstRow },
  { name: 'Организации', address: '#/directory?tab=institutions', enter: firstRow },
  { name: 'Группы адресатов', address: '#/directory?tab=audiences', enter: firstRow },
  { name: 'Организация', address: '#/settings?tab=department' },
  { name: 'Бланк', address: '#/settings?tab=letterhead' },
  { name: 'Бланк: протокол', address: '#/settings?tab=letterhead', enter: choosePart('Часть бланка', 'Протокол') },
  { name: 'Бланк: приказ', address: '#/settings?tab=letterhead', enter: choosePart('Часть бланка', 'Приказ') },
  { name: 'Бланк: приложения', address: '#/settings?tab=letterhead', enter: choosePart('Часть бланка', 'Приложения и планы') },
  { name: 'Бланк: сообщение', address: '#/settings?tab=letterhead', enter: choosePart('Часть бланка', 'Сообщение') },
  { name: 'Журнал протоколов', address: '#/settings?tab=journal' },
  { name: 'Журнал сообщений', address: '#/settings?tab=journal', enter: choosePart('Журнал', 'Сообщения') },
  { name: 'Учётные записи', address: '#/settings?tab=accounts', enter: firstRow },
  { name: 'Данные', address: '#/settings?tab=data' },
  { name: 'Вид', address: '#/settings?tab=look' },
  { name: 'Черновик протокола', address: '#/documents?kind=protocol&state=draft', enter: openFirst },
  { name: 'Черновик приказа', address: '#/documents?kind=order&state=draft', enter: openFirst },
  { name: 'Черновик плана', address: '#/documents?kind=plan&state=draft', enter: openFirst },
  {
    name: 'Перед отправкой на подпись',
    address: '#/documents?kind=protocol&state=draft',
    enter: async (opened) => {
      await openFirst(opened);
      await opened.page.getByRole('button', { name: 'На подпись' }).click();
      await opened.page.getByRole('dialog', { name: 'На подпись' }).waitFor();
    },
  },
  { name: 'Приказ на подписи', address: '#/documents?kind=order&state=forSignature', enter: openFirst },
  { name: 'Протокол на подписи', address: '#/documents?kind=protocol&state=forSignature', enter: openFirst },
  {
    name: 'Подписано на бумаге с календарём',
    address: '#/documents?state=forSignature',
    enter: async (opened) => {
      await openFirst(opened);
      await opened.page.getByRole('button', { name: 'Подписано на бумаге…' }).click();
      await opened.page.getByRole('textbox', { name: 'Когда' }).press('F4');
      await opened.page.getByRole('grid').waitFor();
    },
  },
  { name: 'Приказ подписан', address: '#/documents?kind=order&state=signed', enter: openFirst },
  {
    name: 'Сообщение подписано, во что скачать',
    address: '#/documents?kind=notice&state=signed',
    enter: async (opened) => {
      await openFirst(opened);
      await opened.page.getByRole('button', { name: 'Скачать' }).click();
      await opened.page.getByRole('menuitem', { name: 'HTML для сайта' }).waitFor();
    },
  },
  {
    name: 'Печать',
    address: '#/documents?state=signed',
    enter: async (opened) => {
      await openFirst(opened);
      await opened.page.getByRole('button', { name: 'Печать' }).click();
      await opened.page.getByRole('heading', { name: /Как будет напечатано/ }).waitFor();
    },
  },
  {
    name: 'Клавиши',
    address: '#/',
    enter: async ({ page }) => {
      await page.keyboard.press('F1');
      await page.getByRole('dialog', { name: 'Клавиши' }).waitFor();
    },
  },
  {
    // Last, so that the light screens are seen with the words of the sections and the dark ones with their signs alone.
    name: 'Разделы значками',
    address: '#/',
    enter: async ({ page }) => {
      if ((await page.locator('.frame-narrow').count()) === 0) await page.getByRole('button', { name: 'Свернуть' }).click();
      await page.locator('.frame-narrow').waitFor();
    },
  },
];

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openPage(browser, app, scheme);
    await signInAs(opened.page, 'Лебедянская');
  });

  it.each(SCREENS)('$name', async ({ address, enter }) => {
    // A screen left by a dialog open on it would keep it.
    await opened.page.keyboard.press('Escape');
    await opened.page.keyboard.press('Escape');
    await goTo(opened.page, '#/settings?tab=look');
    const before = opened.complaints.length;
    await goTo(opened.page, address);
    await enter?.(opened);
    const { violations } = await new AxeBuilder({ page: opened.page }).withTags(['wcag2a', 'wcag2aa']).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html.slice(0, 160)) }))).toEqual([]);
    expect(opened.complaints.slice(before)).toEqual([]);
  });
});
