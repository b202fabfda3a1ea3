import type { CDPSession, Page } from 'playwright-core';
import type { Client } from '../../src-shared/api/client.ts';
import { launchBrowser } from '../support/browser.ts';
import { ensureBuilt } from '../support/ensureBuilt.ts';
import { inFolder, withCore } from './benchCore.ts';
import { startBuilt } from './builtProgram.ts';
import { largeSource } from './largeSource.ts';
import { ms, quantile, within, type Row } from './row.ts';

const LINES = 300;
/** Longer than any answer to a key takes, the core's and the asking anew behind it included. */
const AFTER_ROLE_MS = 700;
const AFTER_MOVE_MS = 120;

/** The review of an old paper of 300 lines in the built program: real keys, from keydown to the paint after which nothing of their answer is left to draw. */
export async function measureReview(): Promise<readonly Row[]> {
  await ensureBuilt();
  return await inFolder(async (folder) => {
    const itemId = await withCore(folder, async ({ client }) => await readPaper(client));
    const program = await startBuilt(folder);
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
      await page.goto(program.address);
      await page.getByRole('navigation').waitFor();
      await page.evaluate((address) => (location.hash = address), `#/import/${itemId}`);
      await page
        .locator('.src-line')
        .nth(LINES - 20)
        .waitFor({ state: 'attached' });
      return await measurePage(page);
    } finally {
      await browser.close();
      await program.stop();
    }
  });
}

async function readPaper(client: Client): Promise<string> {
  await client.call('department.setUp', {
    name: 'Управление образования',
    settlement: '',
    chairName: '',
    chairPost: '',
    secretaryName: '',
    secretaryPost: '',
  });
  const { id: batchId } = await client.call('import.begin', { name: 'Архив' });
  const bytes = new TextEncoder().encode(largeSource(LINES));
  const { id: itemId } = await client.call('import.add', { batchId, name: 'Протокол 4.txt', bytes });
  for (;;) {
    const { row } = await client.call('import.item', { itemId });
    if (row.state === 'recognised' || row.state === 'doubts') return itemId;
    if (row.state !== 'waiting' && row.state !== 'reading') throw new Error(`The paper of the bench is ${row.state}: ${row.sentence}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function measurePage(page: Page): Promise<readonly Row[]> {
  const cdp = await page.context().newCDPSession(page);
  const press = async (keys: readonly Key[], pause: number): Promise<readonly number[]> => await strokes(page, cdp, keys, pause);
  await page.locator('.src').focus();
  await press([...repeat([DOWN], 4), TEXT, UNDO], AFTER_ROLE_MS);
  const down = await press(repeat([DOWN], 60), AFTER_MOVE_MS);
  const doubts = await press(repeat([NEXT_DOUBT], 40), AFTER_MOVE_MS);
  const roles = await press(repeat([DOWN, TEXT, DOWN, DOWN, POINT], 12), AFTER_ROLE_MS);
  const undone = await press(repeat([UNDO], 24), AFTER_ROLE_MS);
  const given = roles.filter((_, at) => at % 5 === 1 || at % 5 === 4);
  return [
    within(`review of ${LINES} lines: an arrow to its paint, p95`, quantile(down, 0.95), 50),
    within(`review of ${LINES} lines: F8 to the next doubt, p95`, quantile(doubts, 0.95), 50),
    within(`review of ${LINES} lines: another role for a line, to the recognised paper painted, p95`, quantile(given, 0.95), 100),
    { what: '… p50', value: ms(quantile(given, 0.5)) },
    within(`review of ${LINES} lines: taking a role back, p95`, quantile(undone, 0.95), 100),
  ];
}

interface Key {
  readonly key: string;
  readonly code: string;
  readonly virtual: number;
  readonly modifiers?: number;
}

const CONTROL = 2;
const DOWN: Key = { key: 'ArrowDown', code: 'ArrowDown', virtual: 40 };
const NEXT_DOUBT: Key = { key: 'F8', code: 'F8', virtual: 119 };
const TEXT: Key = { key: 'т', code: 'KeyN', virtual: 78 };
const POINT: Key = { key: 'п', code: 'KeyG', virtual: 71 };
const UNDO: Key = { key: 'я', code: 'KeyZ', virtual: 90, modifiers: CONTROL };

function repeat(keys: readonly Key[], times: number): readonly Key[] {
  return Array.from({ length: times }, () => keys).flat();
}

async function strokes(page: Page, cdp: CDPSession, keys: readonly Key[], pause: number): Promise<readonly number[]> {
  await page.evaluate(watchAnswers);
  for (const { key, code, virtual, modifiers = 0 } of keys) {
    const base = { key, code, windowsVirtualKeyCode: virtual, modifiers };
    await cdp.send('Input.dispatchKeyEvent', { ...base, type: 'rawKeyDown' });
    await cdp.send('Input.dispatchKeyEvent', { ...base, type: 'keyUp' });
    await page.waitForTimeout(pause);
  }
  const seen = await page.evaluate(() => (window as unknown as { answers: readonly number[] }).answers);
  if (seen.length !== keys.length) throw new Error(`${keys.length} keys pressed, ${seen.length} answered`);
  return seen;
}

/** In the page: from a keydown to the task after the paint of the last change of the two panes and the line of doubts before the next key. */
function watchAnswers(): void {
  const page = window as unknown as { answers: number[]; watched?: true };
  page.answers = [];
  if (page.watched) return;
  page.watched = true;
  let pressed = 0;
  const painted = (): void => {
    const since = pressed;
    const place = page.answers.length - 1;
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => {
      if (since > 0) page.answers[place] = performance.now() - since;
    });
    channel.port1.start();
    requestAnimationFrame(() => channel.port2.postMessage(null));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Control') return;
    pressed = event.timeStamp;
    page.answers.push(0);
    painted();
  };
  window.addEventListener('keydown', press, { capture: true });
  const changes = new MutationObserver(painted);
  for (const part of document.querySelectorAll('.review, .review-doubts'))
    // React writes the name of every input anew whether it changed or not.
    changes.observe(part, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['class', 'title', 'style', 'aria-selected'],
    });
}
