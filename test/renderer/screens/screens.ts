import type { Browser, Page } from 'playwright-core';
import { fillDemo } from '../../../src-main/demo/fillDemo.ts';
import { settle, watchRequests } from '../../support/settle.ts';
import type { StartedApp } from '../../support/startApp.ts';

/** Fills the data folder of a started program with the invented department. */
export async function withDemo(app: StartedApp): Promise<void> {
  const session = await app.core.openSession();
  await fillDemo((name, input) => app.core.call(name, input, session));
  app.core.closeSession(session);
}

export interface OpenedPage {
  readonly page: Page;
  /** Everything the page complained about: console errors, exceptions, breaches of the content security policy. */
  readonly complaints: readonly string[];
}

/** A window of the program at the size of an office screen. */
export async function openPage(browser: Browser, app: StartedApp, colorScheme: 'light' | 'dark' = 'light'): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, colorScheme, locale: 'ru', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // oxlint-disable-next-line no-console -- runs in the page: the console is how it reaches the test
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  // Patience costs nothing where all goes well; a machine that does other work besides needs it.
  page.setDefaultTimeout(60_000);
  watchRequests(page);
  await page.goto(app.address());
  return { page, complaints };
}

/** Goes to a screen by its address and waits until it is drawn. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  // First the screen before gives way: it has a toolbar too.
  await settle(page);
  await page.locator('.frame-body .toolbar').waitFor();
  await settle(page);
}

/** Signs in as the account of that name, whichever screen asks or offers it. */
export async function signInAs(page: Page, name: string): Promise<void> {
  const who = page.getByRole('main').getByRole('button', { name });
  const frame = page.locator('.frame');
  await who.or(frame).first().waitFor();
  if (await who.isVisible()) await who.click();
  else if (!(await page.getByRole('button', { name: new RegExp(`^${name}`) }).isVisible())) {
    await page.locator('nav .frame-account').click();
    await page.getByRole('menuitem', { name }).click();
  }
  await page.locator('nav .frame-account', { hasText: name }).waitFor();
}
