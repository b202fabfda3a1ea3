import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { signProtocol } from '../../support/signedPaper.ts';
import { settle, watchRequests } from '../../support/settle.ts';
import { startApp, type StartedApp } from '../../support/startApp.ts';
import { goTo, openPage } from '../screens/screens.ts';
import { coreOf, type CoreOf } from './coreOf.ts';

/** «Сроки и календарь» and the morning's notification, on 22 November 2026. */

let app: StartedApp;
let browser: Browser;
let core: CoreOf;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  app = await startApp({ now: () => new Date('2026-11-22T09:00:00.000Z') });
  core = await coreOf(app);
  const nobody = { settlement: '', chairName: '', chairPost: '', secretaryName: '', secretaryPost: '' };
  await core.client.call('department.setUp', { name: 'Управление образования', ...nobody });
  browser = await launchBrowser();
  ({ page, complaints } = await openPage(browser, app));
  await page.locator('.frame').waitFor();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

test('the rule for days off is kept and moves what is awaited', async () => {
  // 13 December 2026 is a Sunday.
  await signProtocol(core, '2026-11-20', [{ id: 'plan', text: 'Управлению образования сдать план.', deadline: 'до 13.12.2026' }]);
  await goTo(page, '#/settings?tab=deadlines');
  await page.getByLabel('Срок пришёлся на выходной').selectOption('after');
  await page.getByLabel('Концы четвертей').fill('28.10, 29.12, 20.3, 26.05');
  await page.getByRole('button', { name: 'Сохранить' }).first().click();
  await page.getByText('Сохранено, передвинуто: 1\u00a0срок').waitFor();
  const settings = await core.client.call('calendar.settings', {});
  expect(settings.dayOffRule).toBe('after');
  expect(settings.school.termEnds).toEqual(['10-28', '12-29', '03-20', '05-26']);
  expect((await core.client.call('tracking.first', { filter: {}, limit: 1 }))[0]?.due).toBe('2026-12-14');
});

test('a year not filled in says so; a day is added, kept and given back', async () => {
  await goTo(page, '#/settings?tab=deadlines');
  await page.getByLabel('Год', { exact: true }).selectOption('2029');
  await page.getByText('Переносы выходных 2029 года не внесены').waitFor();
  await page.getByLabel('День', { exact: true }).fill('14.05.2029');
  await page.getByLabel('Основание').fill('Постановление');
  await page.getByRole('button', { name: 'Добавить' }).click();
  await page.getByRole('button', { name: 'Сохранить' }).last().click();
  await page.getByRole('button', { name: 'Вернуть данные программы' }).waitFor();
  const [year] = await core.client.call('calendar.years', { from: 2029, to: 2029 });
  expect(year?.days.find(({ date }) => date === '2029-05-14')).toEqual({ date: '2029-05-14', kind: 'off', note: 'Постановление' });
  await page.getByRole('button', { name: 'Вернуть данные программы' }).click();
  await page.getByText('Переносы выходных 2029 года не внесены').waitFor();
});

test('no complaint of axe in light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const tab of ['deadlines', 'look']) {
      await goTo(page, `#/settings?tab=${tab}`);
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
      expect(violations.map(({ id, nodes }) => `${tab}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }
  }
  expect(complaints).toEqual([]);
});

/** A window of somebody who has (not) allowed notifications; what the page tells the system is written down. */
async function windowWith(allowed: boolean): Promise<Page> {
  const context = await browser.newContext({ locale: 'ru' });
  if (allowed) await context.grantPermissions(['notifications'], { origin: new URL(app.url).origin });
  const window = await context.newPage();
  watchRequests(window);
  await window.addInitScript(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    globalThis.Notification = class extends Notification {
      constructor(title: string, options?: NotificationOptions) {
        super(title, options);
        told.push(`${title}: ${options?.body ?? ''}`);
      }
    };
  });
  await window.goto(app.address());
  await window.locator('.frame').waitFor();
  await settle(window);
  return window;
}

const toldOf = (window: Page): Promise<readonly string[]> => window.evaluate(() => (globalThis as unknown as { told: string[] }).told);

test('the morning is told once a day, only where it was allowed, and not when nothing is due', async () => {
  const quiet = await windowWith(true);
  expect(await toldOf(quiet)).toEqual([]);
  await signProtocol(core, '2026-11-20', [{ id: 'list', text: 'Управлению образования сдать список.', deadline: 'до 22.11.2026' }]);
  await core.client.call('calendar.saveSettings', { ...(await core.client.call('calendar.settings', {})), dayOffRule: 'asWritten' });
  const window = await windowWith(true);
  await expect.poll(() => toldOf(window)).toEqual(['Сроки поручений: Сегодня – 1.']);
  await window.reload();
  await window.locator('.frame').waitFor();
  await settle(window);
  expect(await toldOf(window)).toEqual([]);
  expect(await toldOf(await windowWith(false))).toEqual([]);
});
