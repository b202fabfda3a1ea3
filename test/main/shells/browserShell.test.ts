import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { chromiumPath } from '../../support/browser.ts';
import { ensureBuilt, PROJECT } from '../../support/ensureBuilt.ts';
import { startProcess, type StartedProcess } from './startProcess.ts';

const ADDRESS = /^http:\/\/127\.0\.0\.1:\d+\/#ticket=[\w-]{43}$/m;
const NO_DISPLAY = { DISPLAY: undefined, WAYLAND_DISPLAY: undefined };

let home: string;
let folder: string;
let count = 0;
const processes: StartedProcess[] = [];

beforeAll(async () => {
  await ensureBuilt();
  home = mkdtempSync(join(tmpdir(), 'решено браузер '));
});
beforeEach(() => {
  count += 1;
  folder = join(home, `data ${count}`);
});
afterEach(async () => {
  for (const each of processes.splice(0)) {
    each.kill('SIGKILL');
    await each.ended;
  }
});
afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));

function open(words: readonly string[], env: Readonly<Record<string, string | undefined>>): StartedProcess {
  const started = startProcess([join(PROJECT, 'out/main/browser.js'), '--data', folder, ...words], env);
  processes.push(started);
  return started;
}

/** A folder for PATH with a «chromium» that does this. */
function fakeBrowser(script: string): string {
  const bin = join(home, `bin ${count}`);
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'chromium'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, 'chromium'), 0o755);
  return bin;
}
/** The data folder's own file says where the program listens. */
const runningUrl = (): string => (JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8')) as { url: string }).url;
const serves = async (): Promise<boolean> => (await fetch(runningUrl())).status === 200;

describe.skipIf(process.platform !== 'linux')('the browser shell', () => {
  test('--print-url prints the address, stays, and ends clean when stopped', async () => {
    const program = open(['--print-url'], { DISPLAY: ':99', PATH: fakeBrowser('touch "$0.started"') });
    await program.waitFor(ADDRESS);
    expect(await serves()).toBe(true);
    expect(existsSync(join(home, `bin ${count}`, 'chromium.started'))).toBe(false);
    program.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(existsSync(join(folder, 'running.json'))).toBe(false);
  });

  test.each([
    ['without a display', NO_DISPLAY, 'sleep 60'],
    ['with a browser that is gone at once', { DISPLAY: ':99' }, 'exit 1'],
    ['with a browser that is gone at once without complaint', { DISPLAY: ':99' }, 'exit 0'],
    ['without a browser', { DISPLAY: ':99' }, null],
  ])('%s it prints the address and stays', async (_name, env, script) => {
    const PATH = script === null ? join(home, 'nothing here') : fakeBrowser(script);
    const program = open([], { ...env, PATH });
    await program.waitFor(ADDRESS);
    expect(program.err()).toContain('откройте этот адрес в браузере');
    expect(await serves()).toBe(true);
  });

  test('the program ends when its window is closed; the ticket was in no command line', async () => {
    const notes = join(home, 'notes');
    const start = join(folder, 'browser/start.html');
    const PATH = `${fakeBrowser(`printf '%s\\n' "$@" > "${notes}"; cp "${start}" "${notes}.html"; stat -c %a "${start}" > "${notes}.mode"; sleep 4`)}:/usr/bin:/bin`;
    const program = open([], { DISPLAY: ':99', PATH });
    expect(await program.ended).toBe(0);
    expect(existsSync(join(folder, 'running.json'))).toBe(false);
    const ticket = /#ticket=([\w-]{43})/.exec(readFileSync(`${notes}.html`, 'utf8'))![1]!;
    expect(readFileSync(notes, 'utf8')).not.toContain(ticket);
    expect(readFileSync(notes, 'utf8')).toContain('--app=file://');
    expect(readFileSync(`${notes}.mode`, 'utf8').trim()).toBe('600');
    expect(existsSync(start)).toBe(false);
  });

  test('a second start shows a window of the program that is running', async () => {
    const first = open(['--print-url'], NO_DISPLAY);
    const [address] = await first.waitFor(ADDRESS);
    const second = open(['--print-url'], NO_DISPLAY);
    const [another] = await second.waitFor(ADDRESS);
    expect(await second.ended).toBe(0);
    expect(new URL(another).origin).toBe(new URL(address).origin);
    expect(another).not.toBe(address);
    expect(await serves()).toBe(true);
  });

  test('--demo fills a folder once', async () => {
    const first = open(['--demo', '--print-url'], NO_DISPLAY);
    await first.waitFor(ADDRESS);
    first.kill('SIGTERM');
    await first.ended;
    const size = statSync(join(folder, 'resheno.db')).size;
    const second = open(['--demo', '--print-url'], NO_DISPLAY);
    await second.waitFor(ADDRESS);
    second.kill('SIGTERM');
    await second.ended;
    expect(statSync(join(folder, 'resheno.db')).size).toBe(size);
  });

  test('a folder that cannot be used is refused in one sentence', async () => {
    writeFileSync(folder, 'a file');
    const program = open(['--print-url'], NO_DISPLAY);
    expect(await program.ended).toBe(1);
    expect(program.out()).toBe('');
    expect(program.err()).toMatch(/^[А-ЯЁ«][^\n]*\.\n$/);
    expect(program.err()).not.toContain('сообщите разработчику');
  });

  test('a real Chromium goes from the start file to a signed-in page', async () => {
    const bin = fakeBrowser(`exec "${chromiumPath()}" --headless --disable-gpu --remote-debugging-port=0 "$@"`);
    const program = open([], { DISPLAY: ':99', PATH: `${bin}:${process.env['PATH']}` });
    const portFile = join(folder, 'browser/DevToolsActivePort');
    await vi.waitFor(() => expect(existsSync(portFile)).toBe(true), { timeout: 60_000, interval: 50 });
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${readFileSync(portFile, 'utf8').split('\n')[0]}`);
    const page = browser.contexts()[0]!.pages()[0]!;
    await page.waitForURL(runningUrl());
    await vi.waitFor(async () => expect(await page.evaluate(() => Object.keys(sessionStorage))).toContain('resheno.token'), {
      timeout: 60_000,
    });
    // So long it must live to count as seen.
    await page.waitForTimeout(3000);
    await (await browser.newBrowserCDPSession()).send('Browser.close');
    expect(await program.ended).toBe(0);
  });
});
