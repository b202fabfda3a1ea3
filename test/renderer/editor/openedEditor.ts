import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { startApp, type StartedApp } from '../../support/startApp.ts';
import { openPage } from '../screens/screens.ts';
import { setUpDepartment, type Call } from './openEditor.ts';
import { russianKeyboard, type RussianKeyboard } from './russianKeyboard.ts';

/**
 * Every file of tests that imports this gets a program with a department that has just been set up, and each of its
 * tests a new page with Russian keys. A page that complained in its console fails the test.
 */
export let app: StartedApp;
export let browser: Browser;
export let call: Call;
export let page: Page;
export let keys: RussianKeyboard;
let complaints: readonly string[];

beforeAll(async () => {
  app = await startApp();
  browser = await launchBrowser();
  call = await setUpDepartment(app);
});

beforeEach(async () => {
  ({ page, complaints } = await openPage(browser, app));
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
