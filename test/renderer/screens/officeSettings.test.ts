import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Client } from '../../../src-shared/api/client.ts';
import { launchBrowser } from '../../support/browser.ts';
import { startApp, type StartedApp } from '../../support/startApp.ts';
import { withMorePapers } from './morePapers.ts';
import { goTo, openPage, signInAs, withDemo } from './screens.ts';

/** The settings of every kind of paper, and the look that follows its account. */

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

it('shows at once, on a sample order, what its part of the letterhead does, and keeps it', async () => {
  const { page, complaints } = await openPage(browser, app);
  await signInAs(page, 'Ветлугина');
  await goTo(page, '#/settings?tab=letterhead');
  const sample = page.getByRole('region', { name: 'Страницы образца' });
  await sample.getByText('ПОВЕСТКА ДНЯ:').waitFor();
  await page.getByRole('radiogroup', { name: 'Часть бланка' }).getByText('Приказ', { exact: true }).click();
  await sample.getByText('ПРИКАЗЫВАЮ:').waitFor();
  expect(await sample.getByText('«О подготовке школ').count()).toBe(0);
  await page.getByRole('checkbox', { name: 'заголовок в «ёлочках»' }).check();
  await sample.getByText('«О подготовке школ').waitFor();
  await page.getByRole('combobox', { name: 'Строка' }).selectOption('inline');
  await page.getByRole('button', { name: 'Населённый пункт: не печатать' }).click();
  await page.getByRole('radiogroup', { name: 'Часть бланка' }).getByText('Приложения и планы').click();
  await page.getByRole('textbox', { name: 'Чей приказ, в родительном падеже' }).fill('Управления образования');
  await sample.getByText('приказом Управления образования').waitFor();
  await page.getByRole('checkbox', { name: 'точка после номера строки' }).uncheck();
  await page.getByRole('radiogroup', { name: 'Часть бланка' }).getByText('Сообщение').click();
  await sample.getByText('Смены откроются').waitFor();
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await page.getByText('Бланк сохранён').waitFor();
  const [letterhead] = await head.call('letterhead.list', {});
  expect(letterhead?.order).toMatchObject({ titleQuotes: true, operativePlace: 'inline' });
  expect(letterhead?.order.head.map(({ field }) => field)).not.toContain('settlement');
  expect(letterhead?.annex).toMatchObject({ author: 'Управления образования', plan: { labelDot: false } });
  expect(complaints).toEqual([]);
});

it('keeps a journal of its own for each kind', async () => {
  const { page, complaints } = await openPage(browser, app);
  await signInAs(page, 'Ветлугина');
  await goTo(page, '#/settings?tab=journal');
  await page.getByRole('radiogroup', { name: 'Журнал' }).getByText('Приказы').click();
  await page.getByRole('link', { name: 'О проведении мониторинга' }).waitFor();
  await page.getByRole('textbox', { name: 'После номера' }).fill('-од');
  await page.getByRole('radio', { name: 'после подписания' }).check();
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await page.getByText('Журнал сохранён').waitFor();
  const journals = await head.call('journal.list', {});
  expect(journals.map(({ kind }) => kind).toSorted()).toEqual(['notice', 'order', 'plan', 'protocol']);
  expect(journals.find(({ kind }) => kind === 'order')).toMatchObject({ suffix: '-од', numberAt: 'sign' });
  expect(journals.filter(({ kind }) => kind !== 'order').every(({ suffix }) => suffix === '')).toBe(true);
  expect(complaints).toEqual([]);
});

it('brings the look back with its account, in another window too', async () => {
  const first = await openPage(browser, app);
  await signInAs(first.page, 'Лебедянская');
  await goTo(first.page, '#/settings?tab=look');
  await first.page.getByText('Тёмное', { exact: true }).click();
  await first.page.getByRole('button', { name: 'Свернуть' }).click();
  await first.page.locator('.frame-narrow').waitFor();
  await first.page.getByRole('link', { name: 'Документы' }).click();
  await first.page.getByRole('heading', { name: 'Документы' }).waitFor();
  expect(first.complaints).toEqual([]);

  const second = await openPage(browser, app);
  await signInAs(second.page, 'Лебедянская');
  const scheme = (): Promise<string | null> => second.page.locator('html').getAttribute('data-mantine-color-scheme');
  await expect.poll(scheme).toBe('dark');
  await second.page.locator('.frame-narrow').waitFor();
  await second.page.locator('nav .frame-account').click();
  await second.page.getByRole('menuitem', { name: 'Ветлугина' }).click();
  await expect.poll(scheme).toBe('light');
  expect(await second.page.locator('.frame-narrow').count()).toBe(0);
  expect(second.complaints).toEqual([]);
});
