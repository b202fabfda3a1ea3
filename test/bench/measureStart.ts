import { fillDemo } from '../../src-main/demo/fillDemo.ts';
import { launchBrowser } from '../support/browser.ts';
import { inFolder, withCore } from './benchCore.ts';
import { startBuilt } from './builtProgram.ts';
import { megabytes, ms, quantile, within, type Row } from './row.ts';

const STARTS = 7;

interface Start {
  /** Until the core answers at its address. */
  readonly listening: number;
  /** From the address to the screen with its data. */
  readonly showing: number;
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
      within('start of the built program to its first usable screen (median)', median(starts, 'usable'), 1500),
      { what: '… of which until the core listens', value: ms(median(starts, 'listening')) },
      { what: '… of which from the address to the screen with its data', value: ms(median(starts, 'showing')) },
      ...(resident === null ? [] : [{ what: 'memory of the core after the start', value: megabytes(resident) }]),
    ];
  });
}

function median(starts: readonly Start[], part: 'listening' | 'showing' | 'usable'): number {
  return quantile(
    starts.map((start) => start[part]),
    0.5,
  );
}

/** As the program itself does: once it listens, a browser is started and shows its address. What the measuring tool does with the page before is left out. */
async function oneStart(folder: string): Promise<Start> {
  const start = performance.now();
  const program = await startBuilt(folder);
  const listening = performance.now() - start;
  const browser = await launchBrowser();
  const started = performance.now() - start;
  try {
    const page = await browser.newPage();
    const opened = performance.now();
    await page.goto(program.address, { waitUntil: 'commit' });
    await page.getByRole('region', { name: 'Черновики' }).getByRole('link').first().waitFor();
    const showing = performance.now() - opened;
    return { listening, showing, usable: started + showing, resident: program.residentBytes() };
  } finally {
    await browser.close();
    await program.stop();
  }
}
