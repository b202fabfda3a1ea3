import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { ensureBuilt, PROJECT } from '../../support/ensureBuilt.ts';
import { fakeElectron, type FakeElectron, type FakeOptions } from '../../support/fakeElectron.ts';
import { ELECTRON_BREAKAGES } from './electronBreakages.ts';
import { ELECTRON_CHECKS } from './electronChecks.ts';

let home: string;
const started: FakeElectron[] = [];

beforeAll(async () => {
  await ensureBuilt();
  home = mkdtempSync(join(tmpdir(), 'решено электрон '));
});
afterEach(async () => {
  await Promise.all(started.splice(0).map(quit));
  vi.unstubAllEnvs();
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Runs a built entry under a fresh fake and a fresh data folder. */
async function start(entry: string, options?: FakeOptions): Promise<FakeElectron> {
  const fake = fakeElectron(options);
  started.push(fake);
  vi.stubEnv('XDG_DATA_HOME', mkdtempSync(join(home, 'data-')));
  vi.resetModules();
  vi.doMock('electron', () => fake.module);
  const { ready } = (await import(entry)) as { ready: Promise<void> };
  await ready;
  return fake;
}

/** Quits as Electron does: asks, and asks again when the entry says that it is done. */
async function quit({ app, log }: FakeElectron): Promise<boolean> {
  const quits = log.quits;
  let held = false;
  app.emit('will-quit', { preventDefault: () => (held = true) });
  if (held) await vi.waitFor(() => expect(log.quits).toBe(quits + 1), 60_000);
  return held;
}

const entry = join(PROJECT, 'out/main/electron.js');

describe('the built Electron entry under a fake electron', () => {
  test.each(Object.entries(ELECTRON_CHECKS))('%s', async (_name, check) => {
    await check(await start(entry));
  });

  test('a second instance opens nothing and quits', async () => {
    const { log } = await start(entry, { lock: false, savePath: null });
    expect(log.windows).toEqual([]);
    expect(log.quits).toBe(1);
  });

  test('quitting waits until the data file is closed', async () => {
    const fake = await start(entry);
    const folder = join(process.env['XDG_DATA_HOME']!, 'resheno');
    expect(existsSync(join(folder, 'running.json'))).toBe(true);
    expect(await quit(fake)).toBe(true);
    expect(existsSync(join(folder, 'running.json'))).toBe(false);
    expect(await quit(fake)).toBe(false);
  });

  test('the page is saved as PDF where the person says, under a name without a place', async () => {
    const savePath = join(home, 'лист.pdf');
    const { log } = await start(entry, { lock: true, savePath });
    const event = { sender: log.windows[0]!.webContents, senderFrame: { url: 'app://resheno/', parent: null } };
    expect(await log.handlers.get('resheno:savePdf')!(event as never, '../../x')).toEqual({ ok: true, value: savePath });
    expect(readFileSync(savePath, 'utf8')).toBe('%PDF-fake');
  });

  test('a folder that cannot be used is told in one sentence, and the program ends', async () => {
    const fake = fakeElectron();
    const file = join(home, 'not-a-folder');
    mkdirSync(file);
    // The data file is a text of somebody else's.
    mkdirSync(join(file, 'resheno'));
    writeFileSync(join(file, 'resheno', 'resheno.db'), 'this is no database '.repeat(500));
    vi.stubEnv('XDG_DATA_HOME', file);
    vi.resetModules();
    vi.doMock('electron', () => fake.module);
    await ((await import(entry)) as { ready: Promise<void> }).ready;
    expect(fake.log.exits).toBe(1);
    expect(fake.log.windows).toEqual([]);
    expect(fake.log.errors).toHaveLength(1);
    expect(fake.log.errors[0]).toMatch(/^[А-ЯЁ«].*\.$/);
    expect(fake.log.errors[0]).not.toContain('сообщите разработчику');
  });
});

describe('the checks above can fail', () => {
  test('an unbroken copy stays green', async () => {
    expect(await firstRed(brokenCopy('', '', 'control'))).toBeNull();
  });

  test.each(ELECTRON_BREAKAGES)('planted: %s', async (name, what, by) => {
    expect(await firstRed(brokenCopy(what, by, name)), `${what} was replaced and nothing noticed`).not.toBeNull();
  });
});

let copy: string | null = null;

/** An entry with one fault in it. The copies share their unbroken files, so that these are read once. */
function brokenCopy(what: string, by: string, name: string): string {
  copy ??= copyProgram();
  const original = readFileSync(join(copy, 'electron.js'), 'utf8');
  if (!original.includes(what)) return brokenChunk(what, by);
  const file = join(copy, `electron ${name}.js`);
  writeFileSync(
    file,
    original.replaceAll(what, () => by),
  );
  return file;
}

function brokenChunk(what: string, by: string): string {
  const folder = copyProgram();
  const file = readdirSync(folder)
    .map((name) => join(folder, name))
    .find((path) => readFileSync(path, 'utf8').includes(what));
  if (file === undefined) throw new Error(`the built program has no «${what}»`);
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replaceAll(what, () => by),
  );
  return join(folder, 'electron.js');
}

/** The built program in a folder of its own; returns where its entries lie. */
function copyProgram(): string {
  const root = mkdtempSync(join(home, 'copy-'));
  cpSync(join(PROJECT, 'out/main'), join(root, 'out/main'), { recursive: true });
  for (const name of ['node_modules', 'package.json', 'out/renderer', 'out/preload']) symlinkSync(join(PROJECT, name), join(root, name));
  return join(root, 'out/main');
}

async function firstRed(broken: string): Promise<string | null> {
  const fake = await start(broken);
  for (const [name, check] of Object.entries(ELECTRON_CHECKS)) {
    try {
      await check(fake);
    } catch {
      return name;
    }
  }
  const second = await start(broken, { lock: false, savePath: null });
  return second.log.windows.length > 0 ? 'a second instance opens nothing and quits' : null;
}
