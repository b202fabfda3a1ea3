import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { startApp, type StartedApp } from '../../support/startApp.ts';
import { goTo, openPage, signInAs, withDemo } from '../screens/screens.ts';

/** The date field as it stands in «Подписано на бумаге», used by keyboard and mouse. */

let app: StartedApp;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  app = await startApp({ now: () => new Date('2026-11-22T08:00:00Z') });
  await withDemo(app);
  browser = await launchBrowser();
  ({ page } = await openPage(browser, app));
  await signInAs(page, 'Лебедянская');
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

beforeEach(async () => {
  await goTo(page, '#/');
  await goTo(page, '#/documents?state=forSignature');
  await page.locator('.table tbody tr').first().click();
  await page.getByRole('button', { name: 'Подписано на бумаге…' }).click();
  await field().waitFor();
});

const field = () => page.getByRole('textbox', { name: 'Когда' });
const focusedDay = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

describe('RuDateInput', () => {
  it.each([
    ['1.9.2026', '01.09.2026'],
    ['010926', '01.09.2026'],
    ['1 сентября', '01.09.2026'],
    ['+14', '06.12.2026'],
    ['завтра', '23.11.2026'],
    ['конец месяца', '30.11.2026'],
  ])('shows %s as %s when left', async (typed, shown) => {
    await field().fill(typed);
    await page.keyboard.press('Tab');
    expect(await field().inputValue()).toBe(shown);
  });

  it('keeps a date that does not exist and says so', async () => {
    await field().fill('31.02.2026');
    await page.keyboard.press('Tab');
    await page.getByText('Такой даты нет. Пример: 01.09.2026').waitFor();
    expect(await field().inputValue()).toBe('31.02.2026');
    expect(await page.getByRole('button', { name: 'Отметить подписанным' }).isDisabled()).toBe(true);
  });

  it('is walked by keys and gives the focus back', async () => {
    await field().fill('15.09.2026');
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('grid').waitFor();
    await expect.poll(focusedDay).toBe('вторник, 15 сентября 2026 г.');
    for (const [key, day] of [
      ['ArrowRight', 'среда, 16 сентября 2026 г.'],
      ['ArrowDown', 'среда, 23 сентября 2026 г.'],
      ['Home', 'понедельник, 21 сентября 2026 г.'],
      ['End', 'воскресенье, 27 сентября 2026 г.'],
      ['PageDown', 'вторник, 27 октября 2026 г.'],
      ['PageUp', 'воскресенье, 27 сентября 2026 г.'],
      ['Shift+PageUp', 'суббота, 27 сентября 2025 г.'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focusedDay()).toBe(day);
    }
    await page.keyboard.press('Enter');
    expect(await field().inputValue()).toBe('27.09.2025');
    expect(await field().evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('closes only the calendar on Escape', async () => {
    await field().press('F4');
    await page.getByRole('grid').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('grid').waitFor({ state: 'detached' });
    expect(await page.getByRole('dialog', { name: 'Подписано на бумаге' }).isVisible()).toBe(true);
  });
});
