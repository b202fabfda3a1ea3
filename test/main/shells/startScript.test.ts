import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { PROJECT } from '../../support/ensureBuilt.ts';
import { startProcess, type StartedProcess } from './startProcess.ts';

// The real scripts in a project of stand-ins: what they start writes down that it was started.
const home = mkdtempSync(join(tmpdir(), 'решено запуск '));
let root: string;
let count = 0;
afterAll(() => rmSync(home, { recursive: true, force: true }));

beforeEach(() => {
  count += 1;
  root = join(home, String(count));
  cpSync(join(PROJECT, 'scripts'), join(root, 'scripts'), { recursive: true });
  for (const name of [
    'src-shared',
    'src-main',
    'src-renderer',
    'out/main',
    'out/preload',
    'out/renderer',
    'node_modules/vite/bin',
    'node_modules/electron',
  ]) {
    mkdirSync(join(root, name), { recursive: true });
  }
  for (const name of ['vite.config.ts', 'package-lock.json']) writeFileSync(join(root, name), '');
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  for (const name of ['out/main/electron.js', 'out/main/cli.js', 'out/preload/preload.cjs', 'out/renderer/index.html'])
    writeFileSync(join(root, name), '');
  writeFileSync(join(root, 'out/main/browser.js'), "console.log('browser shell', process.argv.slice(2).join(' '))");
  writeFileSync(join(root, 'node_modules/vite/bin/vite.js'), "console.error('building')");
});

const DISPLAY = { DISPLAY: ':99', WAYLAND_DISPLAY: undefined, ELECTRON_OVERRIDE_DIST_PATH: undefined };
const start = (words: readonly string[] = [], env: Readonly<Record<string, string | undefined>> = DISPLAY): StartedProcess =>
  startProcess([join(root, 'scripts/start.mjs'), ...words], env);

function installElectron(script: string): void {
  const dist = join(root, 'node_modules/electron/dist');
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(root, 'node_modules/electron/path.txt'), 'electron');
  writeFileSync(join(dist, 'electron'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(dist, 'electron'), 0o755);
}
const installer = (code: string): void => writeFileSync(join(root, 'node_modules/electron/install.js'), code);

describe.skipIf(process.platform !== 'linux')('npm start', () => {
  test('uses Electron where its binary is', async () => {
    installElectron('echo "electron $@"');
    const run = start(['--demo', '--data', 'x y']);
    expect(await run.ended).toBe(0);
    expect(run.out()).toBe(`electron ${root} --demo --data x y\n`);
  });

  test('an Electron that cannot start gives way to the browser; one that ran and failed does not', async () => {
    installElectron('exit 127');
    const run = start(['--demo']);
    expect(await run.ended).toBe(0);
    expect(run.out()).toBe('browser shell --demo\n');
    expect(run.err()).toContain('Electron не запустился');
    installElectron('sleep 3.2; exit 5');
    const late = start();
    expect(await late.ended).toBe(5);
    expect(late.out()).toBe('');
  });

  test.each([[['--browser']], [['--print-url']]])('%j goes to the browser shell without a try', async (words) => {
    installElectron('echo electron');
    installer('process.exit(1)');
    const run = start(words);
    expect(await run.ended).toBe(0);
    expect(run.out()).toBe(`browser shell ${words.join(' ')}\n`);
    expect(run.err()).toBe('');
  });

  test('without a display nothing is fetched', async () => {
    installer("require('node:fs').writeFileSync(__dirname + '/tried', '')");
    const run = start([], { DISPLAY: undefined, WAYLAND_DISPLAY: undefined });
    expect(await run.ended).toBe(0);
    expect(run.out()).toContain('browser shell');
    expect(existsSync(join(root, 'node_modules/electron/tried'))).toBe(false);
  });

  test('the binary is fetched once ever, announced; a failure is not repeated', async () => {
    installer("require('node:fs').appendFileSync(__dirname + '/tried', 'x'); process.exit(1)");
    const first = start();
    await first.ended;
    expect(first.err()).toContain('один раз пробую загрузить Electron');
    expect(first.err()).toContain('загрузить не удалось');
    expect(first.out()).toContain('browser shell');
    const second = start();
    await second.ended;
    expect(second.err()).not.toContain('пробую');
    expect(second.err()).toContain('Electron не установлен');
  });

  test('a fetched binary is used at once', async () => {
    installer(`
      const fs = require('node:fs');
      fs.mkdirSync(__dirname + '/dist');
      fs.writeFileSync(__dirname + '/dist/electron', '#!/bin/sh\\necho fetched', { mode: 0o755 });
      fs.writeFileSync(__dirname + '/path.txt', 'electron');`);
    const run = start();
    expect(await run.ended).toBe(0);
    expect(run.out()).toBe('fetched\n');
  });

  test('builds when something is missing or a source is newer, and only then', async () => {
    const quiet = start(['--browser']);
    await quiet.ended;
    expect(quiet.err()).toBe('');
    const file = join(root, 'src-shared/new.ts');
    writeFileSync(file, '');
    const soon = new Date(Date.now() + 5000);
    utimesSync(file, soon, soon);
    const stale = start(['--browser']);
    await stale.ended;
    expect(stale.err()).toContain('building');
    rmSync(file);
    rmSync(join(root, 'out/renderer/index.html'));
    const missing = start(['--browser']);
    await missing.ended;
    expect(missing.err()).toContain('building');
  });

  test('a build that fails ends the start; a dead lock does not hold it up', async () => {
    rmSync(join(root, 'out/renderer/index.html'));
    writeFileSync(join(root, 'out/building'), '999999999');
    writeFileSync(join(root, 'node_modules/vite/bin/vite.js'), 'process.exit(1)');
    const run = start(['--browser']);
    expect(await run.ended).toBe(1);
    expect(run.out()).toBe('');
  });
});
