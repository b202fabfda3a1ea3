import type { CDPSession, Page } from 'playwright-core';
import { copiedHtml, copyRange } from '../../src-renderer/planGrid/copyRange.ts';
import { labelPlanRows } from '../../src-shared/documents/planNumbering.ts';
import { openGrid, type OpenGrid } from '../renderer/planGrid/openGrid.ts';
import { emptyPlan, samplePlan } from '../renderer/planGrid/samplePlan.ts';
import { quantile, within, type Row } from './row.ts';

const ROWS = 1000;
/** 1,000 activities under 60 sections. */
const PER_SECTION = 17;
const KEYS = 150;
/** Longer than a keystroke takes: every stroke is measured alone. */
const BETWEEN_KEYS_MS = 70;

/** A plan of 1,000 rows and 60 sections in the grid alone: real key events from keydown to the task after the paint, and pastes. */
export async function measurePlanGrid(): Promise<readonly Row[]> {
  const grid = await openGrid(true);
  try {
    const cdp = await grid.page.context().newCDPSession(grid.page);
    const shown = await timed(grid, () => grid.show(samplePlan(ROWS, PER_SECTION)));
    await grid.page.locator('[data-row=row500] [data-column="1"]').click();
    const arrows = await strokes(
      grid.page,
      cdp,
      times(KEYS, (index) => (index % 4 === 3 ? UP : DOWN)),
    );
    await grid.page.locator('[data-row=row500] [data-column="1"]').click();
    const letters = await strokes(grid.page, cdp, times(KEYS, letter));
    const pasteText = await paste(grid, 'text');
    const pasteHtml = await paste(grid, 'html');
    return [
      within(`the grid with ${ROWS} rows, from the click to its paint`, shown, 1000),
      within(`an arrow key in the grid, ${ROWS} rows, p95`, quantile(arrows, 0.95), 50),
      within(`a letter in a cell, ${ROWS} rows, p95`, quantile(letters, 0.95), 50),
      within(`pasting ${ROWS} rows as text: preview and rows painted`, pasteText, 1000),
      within(`pasting ${ROWS} rows as HTML: preview and rows painted`, pasteHtml, 1000),
    ];
  } finally {
    await grid.close();
  }
}

/** Both halves of a paste, without the time that a person looks at the preview. */
async function paste(grid: OpenGrid, kind: 'text' | 'html'): Promise<number> {
  const plan = samplePlan(ROWS, PER_SECTION);
  const range = copyRange(plan, labelPlanRows(plan.rows, { dot: true }), { top: 0, bottom: plan.rows.length - 1, left: 0, right: 4 });
  const lines = [
    range.header ?? [],
    ...range.rows.map((row) => (row.kind === 'section' ? [row.text] : row.cells.map((cell) => cell.text))),
  ];
  const text = lines.map((line) => line.join('\t')).join('\r\n');
  await grid.show(emptyPlan());
  await grid.page.locator('[role=columnheader]').nth(1).click();
  const preview = await grid.paste(kind === 'text' ? { text } : { text, html: copiedHtml(range) });
  const insert = await grid.page.getByRole('button', { name: 'Вставить', exact: true }).evaluate(
    (button) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        (button as HTMLButtonElement).click();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      }),
  );
  const { rows } = await grid.plan();
  if (rows.length !== plan.rows.length) throw new Error(`${rows.length} rows came in place of ${plan.rows.length}`);
  return preview + insert;
}

async function timed(grid: OpenGrid, show: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await show();
  await grid.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  return performance.now() - start;
}

interface Key {
  readonly key: string;
  readonly code: string;
  readonly text?: string;
  readonly virtual: number;
}

const DOWN: Key = { key: 'ArrowDown', code: 'ArrowDown', virtual: 40 };
const UP: Key = { key: 'ArrowUp', code: 'ArrowUp', virtual: 38 };

function letter(index: number): Key {
  const code = ['KeyF', 'KeyD', 'KeyU', 'KeyL', 'KeyT'][index % 5] ?? 'KeyF';
  const text = 'авгде'.charAt(index % 5);
  return { key: text, code, text, virtual: code.charCodeAt(3) };
}

function times(count: number, key: (index: number) => Key): readonly Key[] {
  return Array.from({ length: count }, (_, index) => key(index));
}

async function strokes(page: Page, cdp: CDPSession, keys: readonly Key[]): Promise<readonly number[]> {
  await page.evaluate(watchKeys);
  for (const { key, code, text, virtual } of keys) {
    const base = { key, code, windowsVirtualKeyCode: virtual };
    const down = text === undefined ? { type: 'rawKeyDown' as const } : { type: 'keyDown' as const, text, unmodifiedText: text };
    await cdp.send('Input.dispatchKeyEvent', { ...base, ...down });
    await cdp.send('Input.dispatchKeyEvent', { ...base, type: 'keyUp' });
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
  const seen = await page.evaluate(() => (window as unknown as { gridStrokes: number[] }).gridStrokes);
  if (seen.length !== keys.length) throw new Error(`${keys.length} keys pressed, ${seen.length} seen`);
  return seen;
}

/** In the page: keydown → next frame → the task after its paint. */
function watchKeys(): void {
  const page = window as unknown as { gridStrokes: number[]; gridWatched?: true };
  page.gridStrokes = [];
  if (page.gridWatched) return;
  page.gridWatched = true;
  const watch = (event: KeyboardEvent) => {
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => page.gridStrokes.push(performance.now() - event.timeStamp));
    channel.port1.start();
    requestAnimationFrame(() => channel.port2.postMessage(null));
  };
  window.addEventListener('keydown', watch, { capture: true });
}
