import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { unpackIds } from '../../../src-shared/tracking/packedIds.ts';
import { launchBrowser } from '../../support/browser.ts';
import { readSheet } from '../../support/readSheet.ts';
import { ALL_SCHOOLS, fillSchools, signProtocol } from '../../support/signedPaper.ts';
import { settle } from '../../support/settle.ts';
import { startApp, type StartedApp } from '../../support/startApp.ts';
import { sitDown, type Typist } from '../../support/typist.ts';
import { goTo, openPage } from '../screens/screens.ts';
import { coreOf, type CoreOf } from './coreOf.ts';

/** Matrix, calendar, progress, letters and a paper's own state: five schools, a duty every quarter, on 22 November 2026; by real keys. */

let app: StartedApp;
let browser: Browser;
let core: CoreOf;
let page: Page;
let keys: Typist;
let complaints: readonly string[];
let paper: string;

beforeAll(async () => {
  app = await startApp({ now: () => new Date('2026-11-22T09:00:00.000Z') });
  core = await coreOf(app);
  const nobody = { settlement: 'пгт Заозёрное', chairName: '', chairPost: '', secretaryName: '', secretaryPost: '' };
  await core.client.call('department.setUp', { name: 'Управление образования', ...nobody });
  await fillSchools(core.client, 5);
  const text = 'Представлять мониторинг ежеквартально до 20 числа месяца, следующего за отчётным.';
  paper = await signProtocol(core, '2026-01-14', [
    { id: 'quarterly', text, deadline: 'ежеквартально до 20 числа', performers: [ALL_SCHOOLS] },
  ]);
  await closeAllButOne();
  browser = await launchBrowser();
  ({ page, complaints } = await openPage(browser, app));
  await page.locator('.frame').waitFor();
  keys = await sitDown(page);
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** January, April and July are done, but for what school 3 owed in April; October is overdue for all. */
async function closeAllButOne(): Promise<void> {
  const { ids, stamp } = await core.client.call('tracking.list', { filter: { from: '2026-01-01', to: '2026-07-31' } });
  const rows = await core.client.call('tracking.rows', { ids: unpackIds(ids) });
  const done = rows.filter(({ performer, due }) => !(performer.text === 'СОШ № 3' && due === '2026-04-20'));
  await core.client.call('tracking.close', { ids: done.map(({ id }) => id), seen: stamp, outcome: 'done' });
}

beforeEach(async () => {
  await goTo(page, '#/');
});

const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);

test('arrows walk over the matrix, every cell says who, when and how much', async () => {
  await goTo(page, '#/assignments?view=matrix');
  await page.locator('[data-cell="0:0"]').focus();
  expect(await focused()).toBe('СОШ № 1, январь: исполнено 1 из 1');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await keys.press(key);
  expect(await focused()).toBe('СОШ № 3, апрель: исполнено 0 из 1, 1 просрочено');
  expect(await page.locator(':focus').textContent()).toBe('0/1 !');
  await keys.press('End');
  expect(await focused()).toBe('СОШ № 3, 2026 год: исполнено 2 из 4, 2 просрочено');
  await keys.press('Ctrl+Home');
  expect(await focused()).toBe('СОШ № 1, январь: исполнено 1 из 1');
  await keys.press('ArrowUp');
  await keys.press('ArrowLeft');
  expect(await focused()).toBe('СОШ № 1, январь: исполнено 1 из 1');
  await keys.press('ArrowRight');
  expect(await focused()).toBe('СОШ № 1, февраль: нет поручений');
  expect(await page.locator('.matrix [tabindex="0"]').count()).toBe(1);
});

test('Enter opens the list of the cell, and back leads to the matrix again', async () => {
  await goTo(page, '#/assignments?view=matrix');
  await page.locator('[data-cell="2:3"]').focus();
  await keys.press('Enter');
  await page.waitForFunction(() => location.hash.includes('view=list'));
  const address = new URL(page.url().replace('#/', '')).searchParams;
  expect([address.get('performer'), address.get('from'), address.get('to')]).toEqual(['institution:s3', '2026-04-01', '2026-04-30']);
  await page.getByRole('region', { name: 'Всё, что за СОШ № 3' }).waitFor();
  await page.goBack();
  await page.locator('.matrix').waitFor();
});

test('Ctrl+C puts the whole table onto the clipboard, as a table and with tabs', async () => {
  await goTo(page, '#/assignments?view=matrix&by=quarter');
  await page.locator('[data-cell="0:0"]').focus();
  const copied = await page.evaluate(() => {
    const data = new DataTransfer();
    const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    return { text: data.getData('text/plain'), html: data.getData('text/html') };
  });
  expect(copied.text.split('\n').map((line) => line.split('\t'))).toEqual([
    ['Исполнитель', 'I кв.', 'II кв.', 'III кв.', 'IV кв.', 'Итог'],
    ['СОШ № 1', '1/1 ✓', '1/1 ✓', '1/1 ✓', '0/1 !', '75 %'],
    ['СОШ № 2', '1/1 ✓', '1/1 ✓', '1/1 ✓', '0/1 !', '75 %'],
    ['СОШ № 3', '1/1 ✓', '0/1 !', '1/1 ✓', '0/1 !', '50 %'],
    ['СОШ № 4', '1/1 ✓', '1/1 ✓', '1/1 ✓', '0/1 !', '75 %'],
    ['СОШ № 5', '1/1 ✓', '1/1 ✓', '1/1 ✓', '0/1 !', '75 %'],
    ['Всего', '5/5 ✓', '4/5 !', '5/5 ✓', '0/5 !', '70 %'],
  ]);
  expect(copied.html.match(/<tr>/g)).toHaveLength(7);
});

test('the year and the columns stand in the address; a year without anything says so', async () => {
  await goTo(page, '#/assignments?view=matrix');
  await page.getByText('По кварталам').click();
  await page.waitForFunction(() => location.hash.includes('by=quarter'));
  expect(await page.locator('.matrix thead th').allTextContents()).toEqual(['Исполнитель', 'I кв.', 'II кв.', 'III кв.', 'IV кв.', 'Итог']);
  await page.getByRole('button', { name: 'Предыдущий год' }).click();
  await page.waitForFunction(() => location.hash.includes('year=2025'));
  await page.getByText('За 2025 год по этому отбору поручений со сроками нет').waitFor();
});

test('«В Excel» gives a sheet with the same figures', async () => {
  await goTo(page, '#/assignments?view=matrix&by=quarter');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'В Excel' }).click()]);
  expect(download.suggestedFilename()).toBe('Матрица исполнения за 2026 год.xlsx');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const rows = readSheet(new Uint8Array(Buffer.concat(chunks)));
  expect(rows.find(([name]) => name === 'СОШ № 3')?.slice(1, 5)).toEqual(['1/1', '0/1 !', '1/1', '0/1 !']);
});

test('the print is an A4 landscape page of the table alone', async () => {
  await goTo(page, '#/assignments?view=matrix');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width = 0, height = 0] = (/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []).map(Number);
  // 297 × 210 mm in points.
  expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.tracking-print tbody tr').count()).toBe(6);
  expect(await page.locator('#root').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
});

test('the calendar shows what is due, marks days off, and is walked by keys', async () => {
  await goTo(page, '#/assignments?view=calendar&month=2026-10');
  const twentieth = page.locator('[data-day="2026-10-20"]');
  expect(await twentieth.getAttribute('aria-label')).toBe('вторник, 20 октября: 5\u00a0поручений, исполнено 0, 5 просрочено');
  expect(await twentieth.locator('.calendar-line').count()).toBe(3);
  expect(await page.locator('.calendar-day').count()).toBe(42);
  await page.locator('[data-day="2026-10-01"]').focus();
  await keys.press('PageDown');
  await settle(page);
  expect(await page.locator('[data-day="2026-11-04"]').getAttribute('class')).toContain('calendar-off');
  expect(await page.locator('[data-day="2026-11-05"]').getAttribute('class')).not.toContain('calendar-off');
  expect(await focused()).toContain('1 ноября');
  await keys.press('PageUp');
  for (const key of ['ArrowDown', 'ArrowDown', 'End', 'Home', 'ArrowRight', 'ArrowDown']) await keys.press(key);
  expect(await focused()).toContain('20 октября');
  await keys.press('Enter');
  await page.waitForFunction(() => location.hash.includes('from=2026-10-20') && location.hash.includes('to=2026-10-20'));
});

test('each chart has its figures as a table', async () => {
  await goTo(page, '#/assignments?view=progress');
  const chart = page.getByRole('region', { name: 'По месяцам' });
  expect(await chart.locator('rect.part').count()).toBeGreaterThan(3);
  await chart.getByRole('button', { name: 'Таблица' }).click();
  const april = chart.locator('tbody tr').nth(3);
  expect(await april.locator('th, td').allTextContents()).toEqual(['апр', '0', '4', '1', '0', '0']);
});

test('a signed paper tells how it is carried out, and the registry too', async () => {
  await goTo(page, `#/documents/${paper}`);
  await page.getByRole('button', { name: 'Показать поручения' }).click();
  const duties = page.getByRole('region', { name: 'Поручения документа' });
  await duties.getByText('5 школ × 4 квартала = 20 в год').waitFor();
  await duties.getByText('Руководителям ОО – 5 организаций').click();
  await duties.getByText('СОШ № 5').waitFor();
  await duties.getByLabel('Срок на выходном, пункт 1').selectOption('after');
  await settle(page);
  const { duties: stored } = await core.client.call('tracking.ofDocument', { id: paper });
  expect(stored[0]?.dayOffRule).toBe('after');
  await duties.getByLabel('Срок на выходном, пункт 1').selectOption('');
  await goTo(page, '#/documents');
  await page.getByRole('img', { name: 'Исполнено 14 из 40, просрочено 6' }).waitFor();
});

test('letters: one a school, each ready to copy, all at once', async () => {
  await goTo(page, '#/assignments');
  await page.getByRole('button', { name: 'Выгрузить' }).click();
  await page.getByRole('menuitem', { name: 'Напоминания…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Напоминания' });
  await dialog.getByText('СОШ № 5', { exact: true }).waitFor();
  expect(await dialog.getByRole('listitem').count()).toBe(5);
  await dialog.getByRole('button', { name: 'Скопировать все' }).click();
  await page.getByText('Все напоминания в буфере обмена').waitFor();
  await keys.press('Escape');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no complaint of axe, ${colorScheme}`, async () => {
    await page.emulateMedia({ colorScheme });
    for (const view of ['matrix', 'calendar', 'progress']) {
      await goTo(page, `#/assignments?view=${view}&performer=institution:s3`);
      await expectClean(view);
    }
    await goTo(page, `#/documents/${paper}`);
    await page.getByRole('button', { name: 'Показать поручения' }).click();
    await settle(page);
    await expectClean('paper');
    await page.getByRole('button', { name: 'Изменить…' }).click();
    await page.getByRole('dialog').waitFor();
    await expectClean('change');
    await page.keyboard.press('Escape');
    expect(complaints).toEqual([]);
  });
}

async function expectClean(name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
  expect(
    violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html ?? ''}`),
    name,
  ).toEqual([]);
}
