import { createServer, type Server } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Core } from '../../../src-main/core/core.ts';
import { createCore } from '../../../src-main/core/createCore.ts';
import { startLoopback, type Loopback } from '../../../src-main/shells/browser/server.ts';
import { readPageFiles } from '../../../src-main/shells/pageFiles.ts';
import { launchBrowser } from '../../support/browser.ts';
import { buildTransportPage } from './buildTransportPage.ts';

let home: string;
let core: Core;
let browser: Browser;
let loopback: Loopback;
let context: BrowserContext;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'решено окно '));
  await buildTransportPage(join(home, 'page'));
  core = await createCore({ dataFolder: join(home, 'data'), shell: 'browser', version: '0', demo: false, now: () => new Date() });
  browser = await launchBrowser(['--host-resolver-rules=MAP evil.example 127.0.0.1']);
});
afterAll(async () => {
  await browser.close();
  await core.close();
  rmSync(home, { recursive: true, force: true });
});
beforeEach(async () => {
  loopback = await startLoopback({ core, page: readPageFiles(join(home, 'page')) });
  context = await browser.newContext();
});
afterEach(async () => {
  await context.close();
  await loopback.close();
});

async function openWindow(address = loopback.address(true)): Promise<Page> {
  const page = await context.newPage();
  // What happens before its stream of events is open, a window does not hear.
  const hears = page.waitForResponse((response) => response.url().endsWith('/api/events') && response.ok());
  await page.goto(address);
  await page.waitForFunction(() => window.transport !== undefined);
  await hears;
  return page;
}
const call = (page: Page, name: string, input: unknown = {}): Promise<unknown> =>
  page.evaluate(([operation, value]) => window.transport.call(operation as string, value), [name, input]);
const SHOWN = { ok: true, value: expect.objectContaining({ shell: 'browser' }) as unknown };

describe('a window over the loopback server', () => {
  test('signs in by its address, which is then clean; a reload keeps the session', async () => {
    const page = await openWindow();
    expect(await call(page, 'app.info')).toMatchObject(SHOWN);
    expect(page.url()).toBe(loopback.url);
    await page.reload();
    expect(await call(page, 'app.info')).toMatchObject(SHOWN);
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });

  test('bytes come back as they went, large ones too', async () => {
    const page = await openWindow();
    const same = await page.evaluate(async () => {
      const bytes = Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * 31) % 256);
      const put = await window.transport.call('file.put', { bytes });
      if (!put.ok) return put;
      const got = await window.transport.call('file.get', { digest: (put.value as { digest: string }).digest });
      return (
        got.ok &&
        got.value instanceof Uint8Array &&
        got.value.every((byte, index) => byte === bytes[index]) &&
        got.value.length === bytes.length
      );
    });
    expect(same).toBe(true);
  });

  test('what one window changes the other one hears', async () => {
    const [one, other] = [await openWindow(), await openWindow()];
    await Promise.all([one, other].map((page) => call(page, 'app.info')));
    const found = (await call(one, 'journal.list')) as { value: unknown[] };
    expect(await call(one, 'journal.save', found.value[0])).toMatchObject({ ok: true });
    await other.waitForFunction(() => window.heard.some(({ kind }) => kind === 'journalChanged'));
  });

  test('a broken event stream is opened again, and what may have been missed is asked for', async () => {
    let broken = 0;
    await context.route('**/api/events', (route) => (broken++ < 2 ? route.abort() : route.continue()));
    const page = await openWindow();
    await page.waitForFunction(() =>
      ['sessionChanged', 'directoryChanged', 'journalChanged'].every((kind) => window.heard.some((event) => event.kind === kind)),
    );
    expect(broken).toBe(3);
  });

  test('a window opened by hand gets a session of its own from the first; a stranger gets none', async () => {
    const first = await openWindow();
    await call(first, 'app.info');
    const second = await openWindow(loopback.url);
    expect(await call(second, 'app.info')).toMatchObject(SHOWN);
    const tokens = await Promise.all([first, second].map((page) => page.evaluate(() => JSON.stringify({ ...sessionStorage }))));
    expect(tokens[0]).not.toBe(tokens[1]);
    const elsewhere = await browser.newContext();
    const stranger = await elsewhere.newPage();
    await stranger.goto(loopback.url);
    expect(await call(stranger, 'app.info')).toMatchObject({ ok: false, error: { code: 'signIn' } });
    await elsewhere.close();
  });

  test('a program that is gone is told in one sentence', async () => {
    const page = await openWindow();
    await call(page, 'app.info');
    await loopback.close();
    const answer = (await call(page, 'app.info')) as { ok: false; error: { code: string; message: string } };
    expect(answer).toMatchObject({ ok: false, error: { code: 'storage' } });
    expect(answer.error.message).toMatch(/^Связь с программой потеряна: [^.]*\.$/);
  });

  test('the page runs no foreign and no inline script and no frame', async () => {
    const page = await openWindow();
    const ran = await page.evaluate(async () => {
      const inline = document.createElement('script');
      inline.textContent = 'window.inlineRan = true';
      const frame = document.createElement('iframe');
      frame.srcdoc = '<script>parent.frameRan = true</script>';
      document.body.append(inline, frame);
      const fetched = await fetch('http://evil.example/').then(
        () => true,
        () => false,
      );
      await new Promise((resolve) => setTimeout(resolve, 200));
      return ['inlineRan' in window, 'frameRan' in window, fetched];
    });
    expect(ran).toEqual([false, false, false]);
  });
});

describe('pages of others in the same browser', () => {
  let evil: Server;
  beforeAll(async () => {
    evil = createServer((_request, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end('<title>evil</title><form method="post" enctype="text/plain"><input name=\'{"ticket":"x\' value=\'"}\'></form>'),
    );
    await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    evil.close();
    evil.closeAllConnections();
  });
  const evilPage = async (): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(evil.address() as AddressInfo).port}/`);
    return page;
  };

  test('a rebound name is sent away', async () => {
    const page = await context.newPage();
    const answer = await page.goto(loopback.url.replace('127.0.0.1', 'evil.example'));
    expect(answer?.status()).toBe(421);
  });

  test('another page on this computer can neither call, read, embed nor run anything of ours', async () => {
    await openWindow();
    const page = await evilPage();
    const tried = await page.evaluate(async (url) => {
      const attempt = (path: string, options: RequestInit): Promise<string> =>
        fetch(url + path, options).then(
          (answer) => `${answer.type} ${answer.status}`,
          () => 'refused',
        );
      const embedded = await new Promise<string>((resolve) => {
        const frame = document.createElement('iframe');
        frame.src = url;
        frame.addEventListener('load', () => {
          try {
            resolve(frame.contentDocument?.title ?? 'another origin');
          } catch {
            resolve('another origin');
          }
        });
        document.body.append(frame);
      });
      const script = await new Promise<string>((resolve) => {
        const element = document.createElement('script');
        element.src = `${url}page.js`;
        element.addEventListener('load', () => resolve('ran'));
        element.addEventListener('error', () => resolve('refused'));
        document.body.append(element);
      });
      return {
        simple: await attempt('api/call/app.info', { method: 'POST', body: '{}' }),
        json: await attempt('api/call/app.info', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }),
        blind: await attempt('', { mode: 'no-cors' }),
        embedded,
        script,
      };
    }, loopback.url);
    expect(tried).toEqual({ simple: 'refused', json: 'refused', blind: 'refused', embedded: 'another origin', script: 'refused' });
  });

  test('a form of theirs is refused', async () => {
    const page = await evilPage();
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().startsWith(loopback.url)),
      page.evaluate((url) => {
        const form = document.querySelector('form');
        if (form === null) throw new Error('no form');
        form.action = `${url}api/session`;
        form.submit();
      }, loopback.url),
    ]);
    expect(answer.status()).toBe(403);
  });

  test('they cannot take part in handing tickets to windows', async () => {
    const ours = await openWindow();
    await call(ours, 'app.info');
    const page = await evilPage();
    const heard = await page.evaluate(async () => {
      const messages: unknown[] = [];
      const channel = new BroadcastChannel('resheno.ticket');
      channel.addEventListener('message', (event) => messages.push(event.data));
      channel.postMessage('ask');
      await new Promise((resolve) => setTimeout(resolve, 500));
      return messages;
    });
    expect(heard).toEqual([]);
  });
});
