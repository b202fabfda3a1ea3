import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Bridge } from '../../../src-shared/api/bridge.ts';
import type { AppEvent } from '../../../src-shared/api/contract.ts';
import type { Core, SessionKey } from '../../../src-main/core/core.ts';
import { createCore } from '../../../src-main/core/createCore.ts';
import { launchBrowser } from '../../support/browser.ts';
import { ensureBuilt, PROJECT } from '../../support/ensureBuilt.ts';

interface Harness {
  readonly resheno: Bridge;
  readonly heard: AppEvent[];
  readonly emit: (channel: string, event: unknown) => void;
}

let folder: string;
let core: Core;
let session: SessionKey;
let browser: Browser;
let page: Page;

/** What a sandboxed preload finds: `require('electron')` with two modules, and nothing of Node. */
const stub = (preload: string): string => `(() => {
  const listeners = new Map();
  const invoke = window.coreInvoke;
  window.emit = (channel, event) => (listeners.get(channel) ?? []).forEach((listener) => listener({ sender: 'secret' }, event));
  const electron = {
    contextBridge: { exposeInMainWorld: (name, value) => Object.defineProperty(window, name, { value: Object.freeze(value) }) },
    ipcRenderer: {
      invoke,
      on: (channel, listener) => listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
      off: (channel, listener) => listeners.set(channel, (listeners.get(channel) ?? []).filter((each) => each !== listener)),
    },
  };
  const require = (name) => {
    if (name !== 'electron') throw new Error('a sandboxed preload has no ' + name);
    return electron;
  };
  (function (require, module, exports, process, global, Buffer) { ${preload} })(require, { exports: {} }, {}, undefined, undefined, undefined);
})()`;

beforeAll(async () => {
  await ensureBuilt();
  folder = mkdtempSync(join(tmpdir(), 'решено мост '));
  core = await createCore({ dataFolder: folder, shell: 'electron', version: '0', demo: false, now: () => new Date() });
  session = await core.openSession();
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.exposeFunction('coreInvoke', (channel: string, name: unknown, input: unknown) =>
    channel === 'resheno:call' ? core.call(name, input, session) : Promise.reject(new Error(`nobody listens on ${channel}`)),
  );
  await page.addInitScript(stub(readFileSync(join(PROJECT, 'out/preload/preload.cjs'), 'utf8')));
  await page.goto('about:blank');
});
afterAll(async () => {
  await browser.close();
  core.closeSession(session);
  await core.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the page gets three functions and nothing else', async () => {
  const shape = await page.evaluate(() => {
    const { resheno } = window as unknown as Harness;
    return Object.entries(resheno).map(([name, value]) => `${name}: ${typeof value}`);
  });
  expect(shape.toSorted()).toEqual(['call: function', 'on: function', 'savePdf: function']);
});

test('a call reaches the core and its answer comes back', async () => {
  const answer = await page.evaluate(() => (window as unknown as Harness).resheno.call('app.info', {}));
  expect(answer).toMatchObject({ ok: true, value: { shell: 'electron' } });
});

test('events come without the sender, and only while somebody listens', async () => {
  const heard = await page.evaluate(() => {
    const { resheno, emit } = window as unknown as Harness;
    const seen: unknown[][] = [];
    const stop = resheno.on((...received: unknown[]) => void seen.push(received));
    emit('resheno:event', { kind: 'journalChanged' });
    emit('another:channel', { kind: 'directoryChanged' });
    stop();
    emit('resheno:event', { kind: 'sessionChanged' });
    return seen;
  });
  expect(heard).toEqual([[{ kind: 'journalChanged' }]]);
});
