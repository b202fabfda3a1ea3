import { fillDemo } from '../../src-main/demo/fillDemo.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, chromiumPath } from '../support/browser.ts';
import { inFolder, withCore } from './benchCore.ts';
import { startBuilt } from './builtProgram.ts';
import { megabytes, ms, quantile, within, type Row } from './row.ts';

const STARTS = 7;

interface Start {
  readonly listening: number;
  readonly usable: number;
  readonly resident: number | null;
}

/** From the start of the built program's process to its first screen with its data, the browser's own start included. */
export async function measureStart(): Promise<readonly Row[]> {
  return await inFolder(async (folder) => {
    await withCore(folder, async ({ core }) => {
      const session = await core.openSession();
      await fillDemo((name, input) => core.call(name, input, session));
    });
    const starts: Start[] = [];
    for (let count = 0; count < STARTS; count += 1) starts.push(await oneStart(folder));
    const resident = starts.at(-1)?.resident ?? null;
    return [
      within(
        'start of the built program to its first usable screen (median)',
        quantile(
          starts.map((start) => start.usable),
          0.5,
        ),
        1500,
      ),
      {
        what: '… of which until the core listens',
        value: ms(
          quantile(
            starts.map((start) => start.listening),
            0.5,
          ),
        ),
      },
      ...(resident === null ? [] : [{ what: 'memory of the core after the start', value: megabytes(resident) }]),
    ];
  });
}

/** As the program itself does: once it listens, a browser is started at its address, with the profile that the first start made. */
async function oneStart(folder: string): Promise<Start> {
  const start = performance.now();
  const program = await startBuilt(folder);
  const listening = performance.now() - start;
  const window = spawn(chromiumPath(), [...WINDOW, `--user-data-dir=${join(folder, 'browser')}`, program.address], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    // Looking on from outside begins while the page loads and costs the start nothing.
    const browser = await chromium.connectOverCDP(await debuggingAddress(window.stderr));
    const context = browser.contexts()[0];
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
    await page?.getByRole('region', { name: 'Черновики' }).getByRole('link').first().waitFor();
    return { listening, usable: performance.now() - start, resident: program.residentBytes() };
  } finally {
    const gone = once(window, 'exit');
    window.kill();
    await gone;
    await program.stop();
  }
}

const WINDOW = [...BROWSER_ARGUMENTS, '--headless=new', '--remote-debugging-port=0'];

async function debuggingAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /ws:\/\/\S+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('Chromium ended without a debugging address');
}
