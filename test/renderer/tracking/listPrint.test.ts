import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { TrackingRow } from '../../../src-shared/api/trackingRow.ts';
import { STANDING_WORDS } from '../../../src-shared/tracking/standing.ts';
import { unpackIds } from '../../../src-shared/tracking/packedIds.ts';
import type { TrackingFilter } from '../../../src-shared/tracking/trackingFilter.ts';
import { launchBrowser } from '../../support/browser.ts';
import { pdfPageTexts } from '../../support/libreOffice.ts';
import { fillManyCells } from '../../support/manyCells.ts';
import { startApp, type StartedApp } from '../../support/startApp.ts';
import { sitDown, type Typist } from '../../support/typist.ts';
import { goTo, openPage } from '../screens/screens.ts';
import { coreOf, type CoreOf } from './coreOf.ts';

/** The list of assignments on paper: 6,000 cells of six schools on 22 November 2026, printed by real keys, read back from the PDF. */

const now = (): Date => new Date('2026-11-22T09:00:00.000Z');
const SCHOOL = { performer: 'institution:s2' };
const NOTE = 'Ждём поверку приборов';

let folder: string;
let app: StartedApp;
let browser: Browser;
let core: CoreOf;
let page: Page;
let keys: Typist;
let complaints: readonly string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'решено печать '));
  const empty = await startApp({ folder, now });
  const nobody = { settlement: 'пгт Заозёрное', chairName: '', chairPost: '', secretaryName: '', secretaryPost: '' };
  await (await coreOf(empty)).client.call('department.setUp', { name: 'Управление образования', ...nobody });
  await empty.close();
  fillManyCells(join(folder, 'resheno.db'), '2026-11-22', { papers: 240, dutiesEach: 5, schools: 6, cellsEach: 5 });
  app = await startApp({ folder, now });
  core = await coreOf(app);
  const { ids, stamp } = await core.client.call('tracking.list', { filter: { ...SCHOOL, standing: 'overdue' } });
  const [first = 0, second = 0] = unpackIds(ids);
  await core.client.call('tracking.close', { ids: [first], seen: stamp, outcome: 'partly', note: NOTE });
  await core.client.call('tracking.close', { ids: [second], seen: stamp, outcome: 'notDone' });
  browser = await launchBrowser();
  ({ page, complaints } = await openPage(browser, app));
  await page.locator('.frame').waitFor();
  keys = await sitDown(page);
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await page.unrouteAll();
  await goTo(page, '#/');
  // The dialog of the system is nobody's to press here; that it was asked for is kept.
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-print', 'asked');
    document.body.removeAttribute('data-print');
  });
});

async function rowsOf(filter: TrackingFilter): Promise<readonly TrackingRow[]> {
  const ids = unpackIds((await core.client.call('tracking.list', { filter })).ids);
  const rows: TrackingRow[] = [];
  for (let start = 0; start < ids.length; start += 300) {
    rows.push(...(await core.client.call('tracking.rows', { ids: ids.slice(start, start + 300) })));
  }
  return rows;
}

const printing = (): Promise<unknown> => page.locator('body[data-print]').waitFor();
const printed = async (): Promise<Uint8Array> => await page.pdf({ preferCSSPageSize: true });
const countOf = (text: string, word: string): number => text.split(word).length - 1;

test('Ctrl+P prints every row of the filter on A4 landscape, the head on every sheet, states in words', async () => {
  await goTo(page, '#/assignments?performer=institution:s2');
  await page.getByRole('grid', { name: 'Поручения' }).focus();
  await keys.press('Ctrl+KeyP');
  await printing();
  const pdf = await printed();
  const [, width = 0, height = 0] = (/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(Buffer.from(pdf).toString('latin1')) ?? []).map(Number);
  expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
  const pages = await pdfPageTexts(pdf);
  const rows = await rowsOf(SCHOOL);
  expect(rows.length).toBeGreaterThan(500);
  expect(pages.length).toBeGreaterThan(20);
  expect(pages[0]).toMatch(new RegExp(`Поручения на 22\\.11\\.2026: ${new Intl.NumberFormat('ru').format(rows.length)}`));
  expect(pages[0]).toContain('Отбор: исполнитель – СОШ № 3.');
  for (const text of pages) expect(text).toMatch(/№\s+Срок\s+Состояние\s+Поручение\s+Исполнитель\s+Документ, пункт\s+Ответственный/);
  // Every row once and in its order: numbers on the left run through all sheets.
  const numbers = pages.flatMap((text) => [...text.matchAll(/^ {0,6}(\d+) +\S/gm)].map(([, number]) => Number(number)));
  expect(numbers).toEqual(rows.map((_, index) => index + 1));
  const whole = pages.join('\n');
  for (const standing of ['overdue', 'planned', 'done', 'notDone'] as const) {
    const expected = rows.filter((row) => row.standing === standing).length;
    expect(expected, standing).toBeGreaterThan(0);
    expect([standing, statesIn(whole)[standing]]).toEqual([standing, expected]);
  }
  expect(whole).toContain('! Просрочено на');
  expect(countOf(whole, NOTE)).toBe(1);
  // Nothing of the window itself.
  expect(whole).not.toMatch(/Выгрузить|Перенести срок|Сбросить/);
  expect(await page.locator('.tracking-print').count()).toBe(0);
  expect(complaints).toEqual([]);
});

/** How often each state stands on paper by its sign and its first letters, the way somebody would count with a pencil. */
function statesIn(text: string): Readonly<Record<string, number>> {
  const columns = text.split('\n').map((line) => line.replaceAll('\u00a0', ' '));
  const count = (pattern: RegExp): number => columns.filter((line) => pattern.test(line)).length;
  return {
    overdue: count(/\d{4}\s+! Просрочено/),
    planned: count(new RegExp(`\\d{4}\\s+${STANDING_WORDS.planned}`)),
    done: count(/\d{4}\s+✓ Исполнено(?! с )/),
    notDone: count(/\d{4}\s+✕ Не исполнено/),
  };
}

test('nothing but black, grey and white is printed, whatever the screen looks like', async () => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await goTo(page, '#/assignments?performer=institution:s2&from=2026-10-01&to=2026-12-31');
  await page.getByRole('button', { name: 'Печать' }).click();
  await printing();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.locator('#root').isVisible()).toBe(false);
  const colours = await page
    .locator('.tracking-print :is(h1, p, th, td)')
    .evaluateAll((all) => [...new Set(all.flatMap((each) => [getComputedStyle(each).color, getComputedStyle(each).backgroundColor]))]);
  expect(colours.toSorted()).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
  await page.emulateMedia({ media: null, colorScheme: null });
  const [first = ''] = await pdfPageTexts(await printed());
  expect(first).toContain('Отбор: исполнитель – СОШ № 3; срок 01.10.2026 – 31.12.2026.');
});

test('groups are printed as the screen groups', async () => {
  await goTo(page, '#/assignments?grouped=performer&from=2026-11-01&to=2026-11-30');
  await page.getByRole('grid').getByText('СОШ № 1 · ').waitFor();
  await keys.press('Ctrl+KeyP');
  await printing();
  const whole = (await pdfPageTexts(await printed())).join('\n');
  const rows = await rowsOf({ from: '2026-11-01', to: '2026-11-30' });
  const titles = [...Map.groupBy(rows, ({ performer }) => performer.text)].map(([text, { length }]) => `${text} · ${length}`);
  expect([...whole.matchAll(/СОШ № \d · \d+/g)].map(([title]) => title)).toEqual(titles.toSorted());
});

test('what is too long for paper is told in a sentence and not printed', async () => {
  await goTo(page, '#/assignments');
  await keys.press('Ctrl+KeyP');
  await page.getByText('Напечатать за один раз можно не больше 5000').waitFor();
  expect(await page.locator('body[data-print]').count()).toBe(0);
});

test('a long reading tells how far it is and can be stopped', async () => {
  await goTo(page, '#/assignments?from=2026-01-01&to=2026-12-31');
  await page.getByRole('grid').getByText('СОШ № 3').first().waitFor();
  const held = Promise.withResolvers<null>();
  let blocks = 0;
  await page.route('**/tracking.rows*', async (route) => {
    // The screen reads by the hundred, the print by five hundred.
    const asked = route.request().postData()?.match(/\d+/g)?.length ?? 0;
    if (asked >= 500) blocks += 1;
    if (blocks > 1) await held.promise;
    await route.continue();
  });
  await keys.press('Ctrl+KeyP');
  await page.getByText('Готовится печать: прочитано 500 из').waitFor();
  await page.getByRole('button', { name: 'Остановить' }).click();
  held.resolve(null);
  await expect.poll(() => page.getByText('Готовится печать').count()).toBe(0);
  expect(blocks).toBe(2);
  expect(await page.locator('body[data-print]').count()).toBe(0);
  expect(await page.locator('.tracking-print').count()).toBe(0);
});
