import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { CONTENT_SECURITY_POLICY } from '../../../src-shared/api/csp.ts';
import type { ActionPlan } from '../../../src-shared/documents/actionPlan.ts';
import { launchBrowser } from '../../support/browser.ts';

/** Never reached; a loopback address is what the program itself has, with a clipboard and fresh ids. */
const ORIGIN = 'http://127.0.0.1:9';
const PAGE =
  '<!doctype html><html lang="ru" data-mantine-color-scheme="light"><meta charset="utf-8"><link rel="stylesheet" href="/grid.css"><div id="root"></div><script type="module" src="/grid.js"></script>';

export interface OpenGrid {
  readonly page: Page;
  /** Errors of the page, refusals of its security policy among them. */
  readonly troubles: string[];
  show(plan: ActionPlan, options?: { readonly readOnly?: boolean }): Promise<void>;
  plan(): Promise<ActionPlan>;
  said(): Promise<readonly string[]>;
  /** A paste as the browser sends it; resolves to the milliseconds until it is painted. */
  paste(data: { readonly html?: string; readonly text?: string }): Promise<number>;
  /** What Ctrl+C puts on the clipboard. */
  copy(kind?: 'copy' | 'cut'): Promise<{ readonly html: string; readonly text: string }>;
  close(): Promise<void>;
}

/** The grid alone in a real browser, under the program's own security policy. `production`: as people get it, for measuring. */
export async function openGrid(production = false): Promise<OpenGrid> {
  const files = await bundle(production);
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  await page.route(`${ORIGIN}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html';
    const headers = { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': CONTENT_SECURITY_POLICY };
    return route.fulfill({ body: files.get(path) ?? PAGE, headers });
  });
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => 'gridPage' in window);
  return {
    page,
    troubles,
    async show(plan, options) {
      await page.evaluate(([shown, how]) => window.gridPage.show(shown, how), [plan, options] as const);
      await page.locator('.pg-table').waitFor();
    },
    plan: () => page.evaluate(() => window.gridPage.plan()),
    said: () => page.evaluate(() => window.gridPage.said),
    paste: ({ html = '', text = '' }) => page.evaluate(pasteHere, { html, text }),
    copy: (kind = 'copy') =>
      page.evaluate((type) => {
        const data = new DataTransfer();
        document.activeElement?.dispatchEvent(new ClipboardEvent(type, { clipboardData: data, bubbles: true, cancelable: true }));
        return { html: data.getData('text/html'), text: data.getData('text/plain') };
      }, kind),
    close: () => browser.close(),
  };
}

/** In the page: the paste, the frame after it, and the task after that frame's paint. */
function pasteHere({ html, text }: { readonly html: string; readonly text: string }): Promise<number> {
  const data = new DataTransfer();
  if (html !== '') data.setData('text/html', html);
  if (text !== '') data.setData('text/plain', text);
  const start = performance.now();
  document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
  });
}

async function bundle(production: boolean): Promise<ReadonlyMap<string, string>> {
  // Vite keeps a NODE_ENV that is set, and the tests set one: the page would carry the slow half of React.
  const before = process.env['NODE_ENV'];
  if (production) process.env['NODE_ENV'] = 'production';
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    define: { 'process.env.NODE_ENV': production ? '"production"' : '"development"' },
    build: {
      write: false,
      minify: production,
      cssCodeSplit: false,
      lib: { entry: join(import.meta.dirname, 'gridPage.tsx'), formats: ['es'], fileName: () => 'grid.js', cssFileName: 'grid' },
    },
  });
  if (before !== undefined) process.env['NODE_ENV'] = before;
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  return new Map(
    outputs.flatMap(({ output }) => output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : String(file.source)])),
  );
}
