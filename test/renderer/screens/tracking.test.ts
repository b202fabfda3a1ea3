import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClient, type Client } from '../../../src-shared/api/client.ts';
import type { TrackingRow } from '../../../src-shared/api/trackingRow.ts';
import { addDays } from '../../../src-shared/base/dayArithmetic.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';
import { unpackIds } from '../../../src-shared/tracking/packedIds.ts';
import type { TrackingFilter } from '../../../src-shared/tracking/trackingFilter.ts';
import { launchBrowser } from '../../support/browser.ts';
import { draftProtocol, signProtocol } from '../../support/signedPaper.ts';
import { settle } from '../../support/settle.ts';
import { startApp, type StartedApp } from '../../support/startApp.ts';
import { russianKeyboard } from '../editor/russianKeyboard.ts';
import { goTo, openPage, signInAs, withDemo } from './screens.ts';

/** The assignments on the screen, over a real core with the invented department: keys with the Russian layout, what they did read back from the core. */

let app: StartedApp;
let browser: Browser;
let head: Client;
let today: string;
let paper: string;
let schools: number;
let complaints: readonly string[] = [];

const LATE = 'Представить паспорта котельных.';
const ASKED = 'Провести сверку списков.';

beforeAll(async () => {
  app = await startApp();
  await withDemo(app);
  const session = await app.core.openSession();
  head = createClient({ call: (name, input) => app.core.call(name, input, session), on: (listener) => app.core.on(listener) });
  const account = (await head.call('session.accounts', {})).find(({ roles }) => roles.includes('head'));
  await head.call('session.signIn', { login: account?.login ?? '', password: '' });
  today = (await head.call('app.info', {})).today;
  paper = await signProtocol({ client: head, as: () => Promise.resolve(head) }, addDays(today, -10), await points());
  schools = (await rowsOf({ document: paper, source: 'late' })).length;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

async function points() {
  const group = (await head.call('audience.list', {})).find(({ rule }) => rule.kind === 'institutionKind');
  const performers = [{ kind: 'audience' as const, id: group?.id ?? '', text: group?.dative ?? '' }];
  return [
    { id: 'late', text: LATE, deadline: `до ${formatDate(addDays(today, -5), 'numeric')}`, performers },
    { id: 'asked', text: ASKED, deadline: 'по графику министерства', performers },
  ];
}

async function rowsOf(filter: TrackingFilter): Promise<readonly TrackingRow[]> {
  const { ids } = await head.call('tracking.list', { filter });
  return await head.call('tracking.rows', { ids: unpackIds(ids) });
}

async function standings(source: string): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const { standing } of await rowsOf({ document: paper, source })) counts[standing] = (counts[standing] ?? 0) + 1;
  return counts;
}

async function openAsSecretary(address: string): Promise<Page> {
  const opened = await openPage(browser, app);
  complaints = opened.complaints;
  await signInAs(opened.page, 'Лебедянская');
  await goTo(opened.page, address);
  return opened.page;
}

async function openLate(): Promise<{ readonly page: Page; readonly grid: Locator }> {
  const page = await openAsSecretary(`#/assignments?document=${paper}&source=late`);
  const grid = page.getByRole('grid', { name: 'Поручения' });
  await grid.getByText(LATE).first().waitFor();
  await grid.focus();
  return { page, grid };
}

it('closes all that is ticked with the space key and takes it back', async () => {
  const { page } = await openLate();
  const keys = await russianKeyboard(page);
  expect(schools).toBeGreaterThan(5);
  await keys.press('Ctrl+ф');
  await page.getByText(`Выбрано ${schools}`).waitFor();
  await keys.press(' ');
  await page.getByText(new RegExp(`Исполнено ${schools}\u00a0поручени`)).waitFor();
  expect(await standings('late')).toEqual({ doneLate: schools });
  await page.getByRole('button', { name: 'Отменить' }).click();
  await page.getByText(new RegExp(`Возвращено: ${schools}`)).waitFor();
  expect(await standings('late')).toEqual({ overdue: schools });
  // What was done here is no news, and the list must not offer to be renewed because of it.
  await settle(page);
  expect(await page.getByText('Список изменился').count()).toBe(0);
  expect(complaints).toEqual([]);
});

it('takes a deed back by Ctrl+Z from the list, once; F6 leads into the panel and back', async () => {
  const { page, grid } = await openLate();
  const keys = await russianKeyboard(page);
  await keys.press('Home');
  await keys.press(' ');
  await page.getByText(/Исполнено 1\u00a0поручение/).waitFor();
  await keys.press('Ctrl+я');
  await page.getByText(/Возвращено: 1/).waitFor();
  expect(await standings('late')).toEqual({ overdue: schools });
  await keys.press('Ctrl+я');
  await keys.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Поручение' });
  await panel.waitFor();
  await grid.focus();
  await page.keyboard.press('F6');
  await expect.poll(() => panel.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('F6');
  await expect.poll(() => grid.evaluate((element) => document.activeElement === element)).toBe(true);
  expect(complaints).toEqual([]);
});

it('tells of what somebody else changed, without moving a line', async () => {
  const { page } = await openLate();
  const [first] = await rowsOf({ document: paper, source: 'late' });
  await head.call('tracking.note', { ids: [first?.id ?? 0], seen: first?.version ?? 0, note: 'Ждём ответа' });
  await page.getByText('Список изменился').waitFor();
  await page.getByRole('button', { name: 'Обновить' }).click();
  await expect.poll(() => page.getByText('Список изменился').count()).toBe(0);
});

it('postpones a range by «+14» with a reason; the old day is kept', async () => {
  const { page } = await openLate();
  const keys = await russianKeyboard(page);
  await keys.press('Home');
  await keys.press('Shift+ArrowDown');
  await keys.press('Shift+ArrowDown');
  await page.getByText('Выбрано 3').waitFor();
  await keys.press('в');
  const dialog = page.getByRole('dialog', { name: /^Перенести срок: 3/ });
  await dialog.getByLabel('На какой день').fill('+14');
  await dialog.getByText(/Позже прежнего срока на 14/).waitFor();
  await dialog.getByLabel('Почему').fill('Ждём поверку');
  await page.keyboard.press('Enter');
  await page.getByText(/Перенесены сроки у 3/).waitFor();
  const moved = (await rowsOf({ document: paper, source: 'late' })).filter(({ postponed }) => postponed > 0);
  expect(moved.map(({ due, firstDue }) => ({ due, firstDue }))).toEqual(
    Array.from({ length: 3 }, () => ({ due: addDays(today, 9), firstDue: addDays(today, -5) })),
  );
  const cell = await head.call('tracking.cell', { id: moved[0]?.id ?? 0 });
  expect(cell.postponements.map(({ reason }) => reason)).toEqual(['Ждём поверку']);
  expect(complaints).toEqual([]);
});

it('fills lines that were scrolled away with those that come, each with its own words, and leaves the keys to the list', async () => {
  const page = await openAsSecretary('#/assignments');
  const grid = page.getByRole('grid', { name: 'Поручения' });
  await grid.focus();
  await page.keyboard.press('Home');
  await grid.locator('[aria-rowindex="2"]').waitFor();
  const { ids } = await head.call('tracking.list', { filter: {} });
  const all = unpackIds(ids);
  expect(all.length).toBeGreaterThan(120);
  await grid.locator('[aria-rowindex="3"] input').click();
  const made = await page.evaluate(watchNewLines);
  await grid.evaluate((element) => element.scrollBy(0, 28 * 100));
  await settle(page);
  // A hundred lines further nearly all elements are the ones that were there before.
  expect(await page.evaluate(() => (window as unknown as { newLines: number }).newLines)).toBeLessThan(made / 2);
  const shown = await grid
    .locator('.tracking-row[id]')
    .evaluateAll((rows) => rows.map((row) => [row.ariaRowIndex, row.id, row.children[2]?.textContent]));
  expect(shown.length).toBeGreaterThan(15);
  const rows = new Map((await head.call('tracking.rows', { ids: all.slice(0, 500) })).map((row) => [`cell-${row.id}`, row]));
  for (const [line, id, words] of shown) {
    expect(id).toBe(`cell-${all[Number(line) - 2]}`);
    expect(words).toBe(rows.get(id ?? '')?.text);
  }
  expect(await grid.evaluate((element) => document.activeElement === element)).toBe(true);
  expect(await grid.locator('input:checked').count()).toBe(0);
  expect(complaints).toEqual([]);
});

/** In the page: counts lines that are added to the list from now on; gives how many there are. */
function watchNewLines(): number {
  const page = window as unknown as { newLines: number };
  page.newLines = 0;
  const lines = document.querySelector('.tracking-lines');
  if (lines)
    new MutationObserver((changes) => changes.forEach((change) => (page.newLines += change.addedNodes.length))).observe(lines, {
      childList: true,
    });
  return lines?.childElementCount ?? 0;
}

it('keeps a file as evidence, gives it back byte for byte, and lets it be removed', async () => {
  const { page } = await openLate();
  const keys = await russianKeyboard(page);
  await keys.press('End');
  await keys.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Поручение' });
  const bytes = Buffer.from('%PDF-1.4 справка');
  await panel.getByText('Подтверждения').waitFor();
  await panel.locator('input[type=file]').setInputFiles({ name: 'справка.pdf', mimeType: 'application/pdf', buffer: bytes });
  const line = panel.getByRole('button', { name: 'справка.pdf', exact: true });
  await line.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), line.click()]);
  const kept = join(app.folder, 'back.pdf');
  await download.saveAs(kept);
  expect(readFileSync(kept)).toEqual(bytes);
  await panel.getByRole('button', { name: 'Убрать файл справка.pdf' }).click();
  await expect.poll(() => line.count()).toBe(0);
  expect(complaints).toEqual([]);
});

it('leads from the panel to the point in its paper', async () => {
  const { page } = await openLate();
  await page.getByRole('row').filter({ hasText: LATE }).first().click();
  await page
    .getByRole('complementary', { name: 'Поручение' })
    .getByRole('link', { name: /^Протокол №/ })
    .click();
  const point = page.locator('.document-pages [data-shown]');
  await point.waitFor();
  expect(await point.innerText()).toContain(LATE);
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByRole('complementary', { name: 'Поручение' }).waitFor();
});

it('holds the filter in the address, back and forward', async () => {
  const page = await openAsSecretary('#/assignments');
  const hash = (): Promise<string> => page.evaluate(() => decodeURIComponent(location.hash));
  const total = async (): Promise<number> =>
    Number((/из (\d+)$/.exec((await page.locator('.tracking-place').innerText()).replaceAll(/[^\dиз–\s]|(?<=\d)\s(?=\d)/gu, '')) ?? [])[1]);
  const all = (await head.call('tracking.list', { filter: {} })).total;
  const late = (await head.call('tracking.list', { filter: { standing: 'overdue' } })).total;
  expect(late).toBeGreaterThan(0);
  await expect.poll(total).toBe(all);
  await page.getByRole('button', { name: /^Просрочено/ }).click();
  await expect.poll(hash).toBe('#/assignments?standing=overdue');
  await expect.poll(total).toBe(late);
  await page
    .getByRole('searchbox')
    .or(page.getByRole('textbox', { name: /^Найти/ }))
    .fill('котельных');
  await expect.poll(hash).toContain('words=котельных');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(hash).toBe('#/assignments');
  await expect.poll(total).toBe(all);
  await expect.poll(() => page.getByRole('textbox', { name: /^Найти/ }).inputValue()).toBe('');
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(hash).toContain('words=котельных');
  await expect.poll(() => page.getByRole('textbox', { name: /^Найти/ }).inputValue()).toBe('котельных');
  expect(complaints).toEqual([]);
});

it('asks on «Сегодня» for the days that only a person knows, and keeps them', async () => {
  const page = await openAsSecretary('#/');
  await page.getByRole('button', { name: 'Ответить' }).click();
  const question = page.getByRole('dialog').getByRole('listitem').filter({ hasText: ASKED });
  const days = [addDays(today, 20), addDays(today, 40)];
  const field = question.getByLabel('Даты через запятую или срок словами');
  await field.fill('когда-нибудь потом');
  expect(await question.getByRole('button', { name: 'Записать' }).isDisabled()).toBe(true);
  await field.fill(days.map((day) => formatDate(day, 'numeric')).join(', '));
  await question.getByText('Даты: ').waitFor();
  await question.getByRole('button', { name: 'Записать' }).click();
  await expect.poll(() => question.count()).toBe(0);
  const { duties } = await head.call('tracking.ofDocument', { id: paper });
  expect(duties.find(({ source }) => source.id === 'asked')?.dates).toEqual(days);
  expect(complaints).toEqual([]);
});

it('leads from the day’s numbers into the list, and closes a duty there', async () => {
  const page = await openAsSecretary('#/');
  const attention = page.getByRole('region', { name: 'Требует внимания' });
  const line = attention.locator('.attention-row', { hasText: LATE });
  await line.getByRole('button', { name: /^Исполнено/ }).click();
  await page.getByRole('button', { name: 'Отменить' }).waitFor();
  await expect.poll(async () => (await standings('late'))['overdue'] ?? 0).toBe(0);
  await page
    .getByRole('region', { name: 'Поручения' })
    .getByRole('link', { name: /просрочено/ })
    .click();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/assignments?standing=overdue');
  expect(complaints).toEqual([]);
});

it('says before sending for signature what will arise', async () => {
  const draft = await draftProtocol(head, today, await points());
  const page = await openAsSecretary(`#/documents/${draft}`);
  await page.getByRole('button', { name: 'На подпись' }).click();
  const dialog = page.getByRole('dialog', { name: 'На подпись' });
  await dialog.getByText(/^После подписания возникнет/).click();
  await dialog.getByText(new RegExp(`${schools}\u00a0[а-яё ]+ × 1\u00a0срок = ${schools}`)).waitFor();
  expect(complaints).toEqual([]);
});
