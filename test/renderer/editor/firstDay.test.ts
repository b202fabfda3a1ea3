import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { startApp, type StartedApp } from '../../support/startApp.ts';
import { openPage } from '../screens/screens.ts';
import { openDraft, savedContent, setUpDepartment, type Call } from './openEditor.ts';
import { russianKeyboard, type RussianKeyboard } from './russianKeyboard.ts';

/** What a secretary stumbled over on her first day with the program. */

let app: StartedApp;
let browser: Browser;
let call: Call;
let page: Page;
let complaints: readonly string[];
let keys: RussianKeyboard;

beforeAll(async () => {
  app = await startApp();
  browser = await launchBrowser();
  call = await setUpDepartment(app);
});

beforeEach(async () => {
  ({ page, complaints } = await openPage(browser, app));
  page.setDefaultTimeout(15_000);
  await page.locator('.frame').waitFor();
  keys = await russianKeyboard(page);
});

afterEach(async () => {
  if (complaints.length > 0) throw new Error(`The page complained: ${complaints.join('\n')}`);
  await page.context().close();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

test('the hearing that stands ready belongs to the first question, and Ctrl+Enter goes on to the second', async () => {
  const id = await openDraft(page, call);
  await keys.type('О планах\nОб итогах\nО разном');
  await page.locator('.pe-hearing p').first().click();
  await keys.type('Солодова П.А.');
  await keys.press('Tab');
  await keys.type('Принять к сведению.');
  await keys.press('Ctrl+Enter');
  await keys.type('Рябову Е.Е.');
  await keys.press('Ctrl+Enter');
  await keys.type('Лебедянскую Т.И.');
  const { agenda, hearings } = await savedContent(page, call, id, (saved) => JSON.stringify(saved).includes('Лебедянскую Т.И.'));
  expect(hearings.map((hearing) => hearing.agendaItemIds)).toEqual(agenda.map((item) => [item.id]));
  expect(await page.locator('.pe-hearing > .pe-label').allInnerTexts()).toEqual(['1.', '2.', '3.']);
  await expect
    .poll(() => page.locator('.pe-outline-2 .pe-outline-name').allInnerTexts())
    .toEqual(['1. О планах', '2. Об итогах', '3. О разном']);
});
