import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ensureBuilt, PROJECT } from '../../support/ensureBuilt.ts';

const note = join(PROJECT, 'node_modules/electron/path.txt');
const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(PROJECT, 'node_modules/electron/dist');
const binary = existsSync(note) ? join(dist, readFileSync(note, 'utf8')) : null;
const missing =
  binary === null || !existsSync(binary)
    ? 'Electron’s binary is not installed (node node_modules/electron/install.js fetches it where GitHub can be reached)'
    : process.platform === 'linux' && !process.env['DISPLAY']
      ? 'there is no display (run under xvfb-run)'
      : null;
// Loud, so that nobody takes the tests under a stand-in for the thing itself.
if (missing !== null) process.stderr.write(`\n!!! NOT RUN: the real Electron: ${missing}\n\n`);

beforeAll(ensureBuilt);

test('the real Electron opens the window, and the page reaches the core', async (context) => {
  if (missing !== null) return context.skip(missing);
  const folder = mkdtempSync(join(tmpdir(), 'решено электрон '));
  const app = await _electron.launch({ executablePath: binary ?? '', args: ['--no-sandbox', PROJECT, '--data', folder] });
  const page = await app.firstWindow();
  expect(page.url()).toBe('app://resheno/');
  await page.waitForFunction(() => 'resheno' in window);
  const info = await page.evaluate(() =>
    (window as unknown as { resheno: { call(name: string, input: unknown): Promise<unknown> } }).resheno.call('app.info', {}),
  );
  expect(info).toMatchObject({ ok: true, value: { shell: 'electron', dataFolder: folder } });
  expect(await page.evaluate(() => typeof (globalThis as { process?: unknown }).process)).toBe('undefined');
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});
