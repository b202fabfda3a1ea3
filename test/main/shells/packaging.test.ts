import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { Ajv } from 'ajv';
import { Arch, build, Platform, type Configuration } from 'electron-builder';
import { load } from 'js-yaml';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt, PROJECT } from '../../support/ensureBuilt.ts';

const config = load(readFileSync(join(PROJECT, 'electron-builder.yml'), 'utf8')) as Configuration;
const electronVersion = (jsonFile('node_modules/electron/package.json') as { version: string }).version;

/** Electron's fuse block as its binary carries it: the sentinel, version 1, nine fuses in their delivered state. */
const FUSES = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('101100000'),
  Buffer.alloc(64),
]);
const LOCALES = ['de.pak', 'en-US.pak', 'ru.pak'];
const ON = '1'.charCodeAt(0);
const OFF = '0'.charCodeAt(0);

describe('electron-builder.yml', () => {
  const schema = jsonFile('node_modules/app-builder-lib/scheme.json') as object;
  const fits = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);

  test('fits its schema, and the schema notices a slip', () => {
    expect(fits(config), JSON.stringify(fits.errors?.slice(0, 3))).toBe(true);
    expect(fits({ ...config, electronFuses: { runAsNod: true } })).toBe(false);
    expect(fits({ ...config, nsis: { oneclick: false } })).toBe(false);
  });

  test('names what each system gets', () => {
    expect(config).toMatchObject({
      productName: 'Решено',
      executableName: 'resheno',
      win: { target: ['nsis'] },
      nsis: { installerLanguages: ['ru_RU'], language: '1049', deleteAppDataOnUninstall: false },
      linux: { target: ['AppImage', 'deb', 'rpm'] },
    });
    for (const icon of [config.win?.icon, config.linux?.icon]) expect(existsSync(join(PROJECT, String(icon))), String(icon)).toBe(true);
  });
});

describe.each([
  { os: 'linux', shipped: 'electron', packed: 'resheno', native: 'linux-x64.node' },
  { os: 'win', shipped: 'electron.exe', packed: 'resheno.exe', native: 'win32-x64.node' },
])('packed for $os around a stand-in for Electron', ({ os, shipped, packed, native }) => {
  let folder: string;
  let unpacked: string;
  let archive: string;
  let files: readonly string[];

  beforeAll(async () => {
    await ensureBuilt();
    folder = mkdtempSync(join(tmpdir(), 'resheno-pack-'));
    await build({
      projectDir: PROJECT,
      publish: 'never',
      targets: Platform.fromString(os).createTarget('dir', Arch.x64),
      config: {
        ...config,
        electronDist: standIn(folder, shipped),
        electronVersion,
        directories: { ...config.directories, output: join(folder, 'out') },
      },
    });
    unpacked = join(folder, 'out', `${os}-unpacked`);
    archive = join(unpacked, 'resources/app.asar');
    files = listPackage(archive, { isPack: false }).map((name) => name.replaceAll('\\', '/'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the archive holds the built program, one package, and exactly one native module, unpacked', () => {
    expect(childrenOf('/')).toEqual(['/node_modules', '/out', '/package.json']);
    expect(childrenOf('/out/')).toEqual(['/out/main', '/out/preload', '/out/renderer']);
    expect(childrenOf('/node_modules/')).toEqual(['/node_modules/better-sqlite3']);
    expect(files.filter((name) => name.endsWith('.node'))).toEqual([`/node_modules/better-sqlite3/prebuilds/${native}`]);
    expect(existsSync(join(unpacked, 'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds', native))).toBe(true);
  });

  test('of the languages of Chromium, Russian and its fallback stay', () => {
    expect(readdirSync(join(unpacked, 'locales')).toSorted()).toEqual(['en-US.pak', 'ru.pak']);
  });

  test('no source, test, map or type travels along', () => {
    expect(files.filter((name) => /\.(ts|tsx|map|tsbuildinfo|c|cpp|h)$/.test(name))).toEqual([]);
  });

  test('the entry named in package.json is there, and all that it loads', () => {
    const { main } = JSON.parse(extractFile(archive, 'package.json').toString('utf8')) as { main: string };
    expect(files).toContain(`/${main}`);
    expect(files).toEqual(
      expect.arrayContaining(['/out/preload/preload.cjs', '/out/renderer/index.html', '/out/main/cli.js', '/out/main/readerThread.js']),
    );
    const loads = [
      ...extractFile(archive, main)
        .toString('utf8')
        .matchAll(/from "\.\/([^"]+)"/g),
    ].map((match) => `/out/main/${match[1]}`);
    expect(files).toEqual(expect.arrayContaining(loads));
  });

  test('the fuses are set', async () => {
    const wire = await getCurrentFuseWire(join(unpacked, packed));
    expect({
      runAsNode: wire[FuseV1Options.RunAsNode],
      cookies: wire[FuseV1Options.EnableCookieEncryption],
      nodeOptions: wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
      inspect: wire[FuseV1Options.EnableNodeCliInspectArguments],
      integrity: wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
      onlyAsar: wire[FuseV1Options.OnlyLoadAppFromAsar],
      fileProtocol: wire[FuseV1Options.GrantFileProtocolExtraPrivileges],
    }).toEqual({ runAsNode: OFF, cookies: ON, nodeOptions: OFF, inspect: OFF, integrity: ON, onlyAsar: ON, fileProtocol: OFF });
  });

  function childrenOf(prefix: string): readonly string[] {
    return files
      .filter((name) => name.startsWith(prefix) && name.length > prefix.length && !name.slice(prefix.length).includes('/'))
      .toSorted();
  }
});

/** A folder that looks like Electron's to the packer. Its program is empty but for the fuse block; for Windows it must be a real executable. */
function standIn(folder: string, executable: string): string {
  const dist = join(folder, 'electron');
  for (const name of ['resources', 'locales']) mkdirSync(join(dist, name), { recursive: true });
  for (const name of LOCALES) writeFileSync(join(dist, 'locales', name), '');
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(dist, name), '');
  writeFileSync(join(dist, 'version'), electronVersion);
  const file = join(dist, executable);
  if (executable.endsWith('.exe')) copyFileSync(join(PROJECT, 'node_modules/electron-winstaller/vendor/Squirrel.exe'), file);
  else writeFileSync(file, '', { mode: 0o755 });
  appendFileSync(file, FUSES);
  return dist;
}

function jsonFile(path: string): unknown {
  return JSON.parse(readFileSync(join(PROJECT, path), 'utf8'));
}
