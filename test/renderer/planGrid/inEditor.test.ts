import { expect, test } from 'vitest';
import { cellText } from '../../../src-shared/documents/actionPlan.ts';
import { settle } from '../../support/settle.ts';
import { call, keys, page } from '../editor/openedEditor.ts';
import { openDraftOf, savedAs } from '../editor/openEditor.ts';

test('in its sheet: what is typed is saved, Ctrl+Z goes through the one history of the paper', async () => {
  const id = await openDraftOf('plan', page, call);
  await page.locator('[role=columnheader]').nth(1).click();
  await keys.press('Ctrl+Enter');
  await keys.type('слёт');
  await keys.press('Tab');
  await keys.type('дети');
  const words = (plan: { readonly rows: readonly unknown[] }) => JSON.stringify(plan.rows);
  const { plan } = await savedAs('plan', page, call, id, (saved) => words(saved.plan).includes('дети'));
  const [row] = plan.rows;
  expect(row?.kind === 'activity' && plan.columns.map((column) => cellText(row, column.id))).toEqual(['', 'слёт', 'дети', '', '']);
  await page.waitForTimeout(700);
  await keys.press('Ctrl+я');
  await savedAs('plan', page, call, id, (saved) => !words(saved.plan).includes('дети') && words(saved.plan).includes('слёт'));
  await page.waitForFunction(() => document.activeElement?.closest('.pg-table') !== null);
  await keys.press('Escape');
  await keys.type('школы');
  await savedAs('plan', page, call, id, (saved) => words(saved.plan).includes('школы'));
  if (process.env['GRID_SHOTS']) await page.screenshot({ path: `${process.env['GRID_SHOTS']}/in-editor.png` });
});

/** Forty letters, the first of which opens the cell, then Tab to the next cell and Enter below, all in one burst. */
const QUICK = ['до 31 мая 2027 года, каждый понедельник', 'все школы и детские сады Заозёрного', 'приёмная'] as const;

test.each([undefined, 15])('in its sheet: a burst of keys with %s ms between them loses and swaps no letter', async (gap) => {
  const id = await openDraftOf('plan', page, call);
  await page.locator('[role=columnheader]').nth(1).click();
  await keys.press('Ctrl+Enter');
  await keys.press('Ctrl+Enter');
  await keys.press('ArrowUp');
  await keys.burst(`${QUICK[0]}\t${QUICK[1]}\n${QUICK[2]}\n`, gap);
  const { plan } = await savedAs('plan', page, call, id, (saved) => JSON.stringify(saved.plan.rows).includes(QUICK[2]));
  const words = plan.rows.map((row) => (row.kind === 'activity' ? plan.columns.map((column) => cellText(row, column.id)) : []));
  expect(words).toEqual([
    ['', QUICK[0], QUICK[1], '', ''],
    ['', '', QUICK[2], '', ''],
  ]);
});

test('Ctrl+Z in the grid of an annex with a typed title leaves the focus in the grid, and redo too', async () => {
  const id = await openDraftOf('order', page, call);
  await page.getByRole('button', { name: '+ приложение' }).click();
  await page.getByRole('menuitem', { name: 'План мероприятий' }).click();
  await keys.type('Название плана');
  await page.getByRole('button', { name: '+ Строка' }).click();
  await keys.type('слёт');
  await keys.press('Tab');
  await keys.type('дети');
  await page.waitForTimeout(600);
  const inGrid = () => page.evaluate(() => document.activeElement?.closest('.pg-table') !== null);
  for (const chord of ['Ctrl+я', 'Ctrl+я', 'Ctrl+я', 'Ctrl+н', 'Ctrl+н', 'Ctrl+н', 'Ctrl+я']) {
    await keys.press(chord);
    await settle(page);
    expect([chord, await inGrid()]).toEqual([chord, true]);
  }
  await keys.press('Escape');
  await keys.type('школы');
  const order = await savedAs('order', page, call, id, (saved) => JSON.stringify(saved.annexes).includes('школы'));
  expect(order.annexes[0]).toMatchObject({ kind: 'plan', plan: { title: 'Название плана' } });
});

test('a doubt about a row leads to the cell it is about, with the focus in the grid', async () => {
  await openDraftOf('plan', page, call);
  await page.locator('[role=columnheader]').nth(1).click();
  await keys.press('Ctrl+Enter');
  await keys.type('слёт');
  await keys.press('Ctrl+Enter');
  await keys.burst('сбор\tдети\tкогда-нибудь потом');
  await keys.press('Enter');
  await page.getByRole('button', { name: 'На подпись' }).click();
  await page.locator('button.doubt', { hasText: 'Непонятен срок' }).click();
  const here = () =>
    page.evaluate(
      () => `${document.activeElement?.closest('[data-row]')?.getAttribute('aria-rowindex')} ${document.activeElement?.className}`,
    );
  await expect.poll(here).toMatch(/^3 .*pg-deadline.*pg-here/u);
});
