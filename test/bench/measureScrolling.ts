import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { ensureBuilt } from '../support/ensureBuilt.ts';
import { fillManyCells } from '../support/manyCells.ts';
import { inFolder, withCore } from './benchCore.ts';
import { startBuilt } from './builtProgram.ts';
import type { Row } from './row.ts';

const AMOUNTS = { papers: 20_000, dutiesEach: 1, schools: 60, cellsEach: 5 };
const AIM = 50;

/** The list of 100,000 assignments in the built program, scrolled by wheel and by a held PageDown: how many frames a second are drawn. */
export async function measureScrolling(): Promise<readonly Row[]> {
  await ensureBuilt();
  return await inFolder(async (folder) => {
    const data = join(folder, 'scrolling');
    const today = await withCore(data, async ({ client }) => (await client.call('app.info', {})).today);
    fillManyCells(join(data, 'resheno.db'), today, AMOUNTS);
    return await scrolled(data);
  });
}

async function scrolled(data: string): Promise<readonly Row[]> {
  const program = await startBuilt(data);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(program.address);
    await page.getByRole('button', { name: 'Пропустить' }).click();
    await page.getByRole('link', { name: 'Поручения' }).click();
    await page.locator('.tracking-row:not(.tracking-head)').first().waitFor();
    const cdp = await page.context().newCDPSession(page);
    // Once before it counts: what is compiled and read for the first time is not scrolling.
    await byWheel(cdp, 4000);
    const wheel = await watched(page, () => byWheel(cdp, 24_000));
    const key = await watched(page, () => byKey(page, cdp, 3000));
    return [framesRow('wheel over 100,000 rows', wheel), framesRow('PageDown held over 100,000 rows', key)];
  } finally {
    await browser.close();
    await program.stop();
  }
}

interface Frames {
  readonly perSecond: number;
  readonly longest: number;
}

function framesRow(what: string, { perSecond, longest }: Frames): Row {
  const value = `${perSecond.toFixed(0)} frames/s (longest ${longest.toFixed(0)} ms)`;
  return { what: `scrolling: ${what}`, value, aim: `≥ ${AIM} frames/s`, met: perSecond >= AIM };
}

/** At the speed of a hand that spins the wheel: 6,000 pixels a second, 200 lines. */
async function byWheel(cdp: CDPSession, distance: number): Promise<void> {
  await cdp.send('Input.synthesizeScrollGesture', { x: 500, y: 500, yDistance: -distance, speed: 6000, gestureSourceType: 'mouse' });
}

/** As a keyboard repeats a held key. */
async function byKey(page: Page, cdp: CDPSession, ms: number): Promise<void> {
  await page.locator('.tracking-scroll').focus();
  const key = { key: 'PageDown', code: 'PageDown', windowsVirtualKeyCode: 34 };
  for (let passed = 0; passed < ms; passed += 33) {
    await cdp.send('Input.dispatchKeyEvent', { ...key, type: 'rawKeyDown', autoRepeat: passed > 0 });
    await page.waitForTimeout(33);
  }
  await cdp.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' });
}

/** Frames that the page itself could draw while it was scrolled, from the first movement to the last. */
async function watched(page: Page, scroll: () => Promise<void>): Promise<Frames> {
  await page.evaluate(watchFrames);
  await scroll();
  const frames = await page.evaluate(() => (window as unknown as { endFrames: () => readonly number[] }).endFrames());
  const gaps = frames.slice(1).map((at, place) => at - (frames[place] ?? at));
  const whole = (frames.at(-1) ?? 0) - (frames[0] ?? 0);
  if (gaps.length < 10) throw new Error(`Only ${gaps.length} frames moved: nothing was scrolled`);
  return { perSecond: (gaps.length * 1000) / whole, longest: Math.max(...gaps) };
}

/** In the page: the time of each frame in which the list stood elsewhere than in the frame before, and of those between. */
function watchFrames(): void {
  const list = document.querySelector('.tracking-scroll');
  const frames: number[] = [];
  let moved = 0;
  let isOver = false;
  let before = list?.scrollTop ?? 0;
  const frame = (at: number): void => {
    const top = list?.scrollTop ?? 0;
    if (top !== before || frames.length > 0) frames.push(at);
    if (top !== before) moved = frames.length;
    before = top;
    if (!isOver) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  (window as unknown as { endFrames: () => readonly number[] }).endFrames = () => {
    isOver = true;
    return frames.slice(0, moved);
  };
}
