import { fillDemo } from '../../src-main/demo/fillDemo.ts';
import { launchBrowser } from '../support/browser.ts';
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

/** The program starts its window once it listens, so the browser starts after the core and not beside it. */
async function oneStart(folder: string): Promise<Start> {
  const start = performance.now();
  const program = await startBuilt(folder);
  const listening = performance.now() - start;
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(program.address);
    await page.getByRole('region', { name: 'Черновики' }).getByRole('link').first().waitFor();
    return { listening, usable: performance.now() - start, resident: program.residentBytes() };
  } finally {
    await browser.close();
    await program.stop();
  }
}
