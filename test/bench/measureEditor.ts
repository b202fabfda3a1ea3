import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { inFolder, withCore } from './benchCore.ts';
import { startBuilt, type BuiltProgram } from './builtProgram.ts';
import { largeProtocol } from './largeProtocol.ts';
import { megabytes, ms, quantile, within, type Row } from './row.ts';

const POINTS = 300;
const LETTERS = 200;
const ENTERS = 60;
const OPENINGS = 7;
/** Longer than a keystroke takes, shorter than the pause after which the editor saves: typing as a person types. */
const BETWEEN_KEYS_MS = 90;

/** A protocol of 300 points in the built program: opening it, and real key events from keydown to the task after the paint. */
export async function measureEditor(): Promise<readonly Row[]> {
  return await inFolder(async (folder) => {
    const id = await withCore(folder, async ({ client }) => {
      await client.call('department.setUp', {
        name: 'Управление образования',
        settlement: '',
        chairName: '',
        chairPost: '',
        secretaryName: '',
        secretaryPost: '',
      });
      return (await client.call('document.create', { kind: 'protocol', content: largeProtocol(POINTS) })).id;
    });
    const program = await startBuilt(folder);
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
      await page.goto(program.address);
      await page.getByRole('navigation').waitFor();
      return await measurePage(page, id, program);
    } finally {
      await browser.close();
      await program.stop();
    }
  });
}

async function measurePage(page: Page, id: string, program: BuiltProgram): Promise<readonly Row[]> {
  const opened: number[] = [];
  for (let count = 0; count < OPENINGS; count += 1) opened.push(await openAfresh(page, id));
  const cdp = await page.context().newCDPSession(page);
  await page.locator('.pe-point', { hasText: `позиция ${POINTS / 2}.` }).click();
  await page.keyboard.press('End');
  const letters = await strokes(
    page,
    cdp,
    Array.from({ length: LETTERS }, (_, index) => letter(index)),
  );
  const enters = await strokes(page, cdp, Array.from({ length: ENTERS }, (_, index) => [ENTER, letter(index)]).flat());
  const enterTimes = enters.filter((stroke) => stroke.key === 'Enter').map((stroke) => stroke.time);
  const letterTimes = letters.map((stroke) => stroke.time);
  const resident = program.residentBytes();
  return [
    within(`opening a protocol of ${POINTS} points (median, each after a reload)`, quantile(opened, 0.5), 500),
    within(`a letter, keystroke to paint, ${POINTS} points, p95`, quantile(letterTimes, 0.95), 50),
    { what: '… p50', value: ms(quantile(letterTimes, 0.5)) },
    within(`Enter, keystroke to paint, ${POINTS} points, p95`, quantile(enterTimes, 0.95), 100),
    { what: '… p50', value: ms(quantile(enterTimes, 0.5)) },
    { what: 'memory of the page with that protocol (JavaScript heap)', value: megabytes(await heapBytes(cdp)) },
    ...(resident === null ? [] : [{ what: 'memory of the core after that', value: megabytes(resident) }]),
  ];
}

/** From the click's change of address to the task after the paint that shows the last point. */
async function openAfresh(page: Page, id: string): Promise<number> {
  await page.evaluate(() => (location.hash = '#/documents'));
  await page.reload();
  await page.getByRole('navigation').waitFor();
  await page.waitForTimeout(300);
  return await page.evaluate(
    ({ address, last }) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const look = () => {
          const points = document.querySelectorAll('.pe-point');
          if (points[points.length - 1]?.textContent?.includes(last) !== true) return requestAnimationFrame(look);
          const channel = new MessageChannel();
          channel.port1.addEventListener('message', () => resolve(performance.now() - start));
          channel.port1.start();
          return requestAnimationFrame(() => channel.port2.postMessage(null));
        };
        location.hash = address;
        look();
      }),
    { address: `#/documents/${id}`, last: `позиция ${POINTS}.` },
  );
}

interface Key {
  readonly key: string;
  readonly code: string;
  readonly text: string;
  readonly virtual: number;
}

const ENTER: Key = { key: 'Enter', code: 'Enter', text: '\r', virtual: 13 };

function letter(index: number): Key {
  const keys = ['KeyF', 'KeyD', 'KeyU', 'KeyL', 'KeyT'];
  const text = 'авгде'.charAt(index % 5);
  const code = keys[index % 5] ?? 'KeyF';
  return { key: text, code, text, virtual: code.charCodeAt(3) };
}

interface Stroke {
  readonly key: string;
  readonly time: number;
}

async function strokes(page: Page, cdp: CDPSession, keys: readonly Key[]): Promise<readonly Stroke[]> {
  await page.evaluate(watchKeys);
  for (const { key, code, text, virtual } of keys) {
    const base = { key, code, windowsVirtualKeyCode: virtual };
    await cdp.send('Input.dispatchKeyEvent', { ...base, type: 'keyDown', text, unmodifiedText: text });
    await cdp.send('Input.dispatchKeyEvent', { ...base, type: 'keyUp' });
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
  const seen = await page.evaluate(() => (window as unknown as { strokes: Stroke[] }).strokes);
  if (seen.length !== keys.length) throw new Error(`${keys.length} keys pressed, ${seen.length} seen`);
  return seen;
}

/** In the page: keydown → next frame → the task after its paint. */
function watchKeys(): void {
  const seen: Stroke[] = [];
  const page = window as unknown as { strokes: Stroke[]; watched?: true };
  page.strokes = seen;
  if (page.watched) return;
  page.watched = true;
  const watch = (event: KeyboardEvent) => {
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => page.strokes.push({ key: event.key, time: performance.now() - event.timeStamp }));
    channel.port1.start();
    requestAnimationFrame(() => channel.port2.postMessage(null));
  };
  window.addEventListener('keydown', watch, { capture: true });
}

async function heapBytes(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}
