import type { Page, Request } from 'playwright-core';

/** What a page has asked for and not got yet. */
const underWay = new WeakMap<Page, Set<Request>>();
/** So many frames without a change: 200 ms where nothing is slow, and as much longer as the machine is slower. */
const QUIET_FRAMES = 12;
/** What changes for ever is no reason to wait for ever: the test says what it expects. */
const LONGEST = 30_000;

/** Counts what the page asks for from now on, for `settle`. */
export function watchRequests(page: Page): Set<Request> {
  const known = underWay.get(page);
  if (known) return known;
  const asked = new Set<Request>();
  underWay.set(page, asked);
  page.on('request', (request) => {
    // The stream of events stays open for ever.
    if (!request.url().endsWith('/api/events')) asked.add(request);
  });
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
  return asked;
}

/** Waits until every answer has arrived and been drawn: nothing is under way, and the page has stood still for some frames. */
export async function settle(page: Page): Promise<void> {
  const asked = watchRequests(page);
  for (const begun = performance.now(); performance.now() - begun < LONGEST;) {
    const moved = await page.evaluate(standsStill, QUIET_FRAMES);
    if (!moved && asked.size === 0) return;
  }
}

/** Lets the page draw what is to be drawn with the next frame. */
export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))));
}

/** In the page: whether anything changed within so many frames. */
function standsStill(frames: number): Promise<boolean> {
  return new Promise((resolve) => {
    let moved = false;
    const observer = new MutationObserver(() => (moved = true));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const count = (left: number): void => {
      if (left > 0 && !moved) return void requestAnimationFrame(() => setTimeout(count, 0, left - 1));
      observer.disconnect();
      resolve(moved);
    };
    count(frames);
  });
}
