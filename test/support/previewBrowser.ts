import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { CONTENT_SECURITY_POLICY } from '../../src-shared/api/csp.ts';
import type { PaperDocument } from '../../src-shared/paper/blocks.ts';
import { launchBrowser } from './browser.ts';

const ORIGIN = 'http://preview.test';

export interface Preview {
  readonly page: Page;
  /** Shows a paper and waits until it is laid out. `pictures` are addresses by digest. */
  show(paper: PaperDocument, pictures?: Readonly<Record<string, string>>): Promise<void>;
  /** An empty page of the same browser. */
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** The preview alone in a real browser, under the program's own security policy. What the policy refuses is an error. */
export async function openPreview(): Promise<Preview> {
  const files = await bundle();
  const browser: Browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1000, height: 1200 } });
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  await page.route(`${ORIGIN}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html';
    return route.fulfill({
      body:
        files.get(path) ??
        '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/preview.css"><div id="root"></div><script type="module" src="/preview.js"></script>',
      headers: { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': CONTENT_SECURITY_POLICY },
    });
  });
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => 'showPaper' in window);
  return {
    page,
    async show(paper, pictures = {}) {
      await page.evaluate(([shown, addresses]) => window.showPaper(shown, addresses), [paper, pictures] as const);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      if (troubles.length > 0) throw new Error(troubles.join('\n'));
    },
    newPage: () => browser.newPage(),
    close: () => browser.close(),
  };
}

async function bundle(): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      cssCodeSplit: false,
      lib: { entry: join(import.meta.dirname, 'previewPage.tsx'), formats: ['es'], fileName: () => 'preview.js', cssFileName: 'preview' },
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const files = outputs.flatMap(({ output }) => output);
  return new Map(files.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : String(file.source)]));
}
