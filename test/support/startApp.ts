import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLoopback } from '../../src-main/shells/browser/server.ts';
import { readPageFiles } from '../../src-main/shells/pageFiles.ts';
import { createCore } from '../../src-main/core/createCore.ts';
import type { Core } from '../../src-main/core/core.ts';
import { ensureBuilt, PROJECT } from './ensureBuilt.ts';

export interface StartedApp {
  readonly core: Core;
  /** Holds the data; kept over `close` only when the test gave it. */
  readonly folder: string;
  /** The origin with a slash, without a ticket. */
  readonly url: string;
  /** A fresh address that signs one window in: `page.goto(app.address())`. */
  address(): string;
  close(): Promise<void>;
}

export interface StartOptions {
  /** An existing data folder; otherwise an empty one in the temp folder. */
  readonly folder?: string;
  readonly now?: () => Date;
}

/** The real core behind the real loopback server, showing the built interface. */
export async function startApp({ folder: given, now = () => new Date() }: StartOptions = {}): Promise<StartedApp> {
  await ensureBuilt();
  const folder = given ?? mkdtempSync(join(tmpdir(), 'решено тест '));
  const core = await createCore({ dataFolder: folder, shell: 'browser', version: '0.0.0-test', demo: false, now });
  const loopback = await startLoopback({ core, page: readPageFiles(join(PROJECT, 'out/renderer')) });
  return {
    core,
    folder,
    url: loopback.url,
    address: () => loopback.address(true),
    async close() {
      await loopback.close();
      await core.close();
      if (given === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
