import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { startApp, type StartedApp } from '../../support/startApp.ts';
import { goTo, openPage, settle, signInAs, withDemo, type OpenedPage } from './screens.ts';

/** Every screen against WCAG 2 A and AA, in both colour schemes, in a real browser; nothing may be written to the console either. */

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

const SCREENS: readonly Shown[] = [
  { name: 'Сегодня', address: '#/' },
  { name: 'Документы', address: '#/documents' },
  { name: 'Ничего не нашлось', address: '#/documents?q=нетакого' },
  { name: 'Корзина', address: '#/documents?trash=true' },
  { name: 'Люди', address: '#/directory?tab=people', enter: firstRow },
  { name: 'Организации', address: '#/directory?tab=institutions', enter: firstRow },
  { name: 'Группы адресатов', address: '#/directory?tab=audiences', enter: firstRow },
  { name: 'Организация', address: '#/settings?tab=department' },
  { name: 'Бланк', address: '#/settings?tab=letterhead' },
  { name: 'Журнал', address: '#/settings?tab=journal' },
  { name: 'Учётные записи', address: '#/settings?tab=accounts', enter: firstRow },
  { name: 'Данные', address: '#/settings?tab=data' },
  { name: 'Вид', address: '#/settings?tab=look' },
  { name: 'Черновик', address: '#/documents?state=draft', enter: openFirst },
  {
    name: 'Перед отправкой на подпись',
    address: '#/documents?state=draft',
    enter: async (opened) => {
      await openFirst(opened);
      await opened.page.getByRole('button', { name: 'На подпись' }).click();
      await opened.page.getByRole('dialog', { name: 'На подпись' }).waitFor();
    },
  },
  { name: 'На подписи', address: '#/documents?state=forSignature', enter: openFirst },
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
  { name: 'Подписан', address: '#/documents?state=signed', enter: openFirst },
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
    await goTo(opened.page, address);
    await enter?.(opened);
    const { violations } = await new AxeBuilder({ page: opened.page }).withTags(['wcag2a', 'wcag2aa']).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html.slice(0, 160)) }))).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});
