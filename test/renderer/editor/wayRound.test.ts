import { expect, test } from 'vitest';
import type { Order } from '../../../src-shared/documents/order.ts';
import { blocksText } from '../../../src-shared/documents/richText.ts';
import { call, keys, page } from './openedEditor.ts';
import { openDraftOf, savedAs } from './openEditor.ts';

const focused = () =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute('data-field') ?? at?.getAttribute('role') ?? at?.className ?? '';
  });

test('a new paper waits for its title, one that has a title for its text; Enter goes on from the title, Shift+Enter parts its lines', async () => {
  await openDraftOf('plan', page, call);
  await expect.poll(focused).toBe('plan:title');
  await openDraftOf('notice', page, call);
  await expect.poll(focused).toBe('title');
  const id = await openDraftOf('order', page, call);
  await expect.poll(focused).toBe('title');
  await keys.type('О плане');
  await keys.press('Shift+Enter');
  await keys.type('работы');
  await keys.press('Enter');
  await keys.type('На основании');
  const order = await savedAs('order', page, call, id, (saved) => blocksText(saved.preamble) === 'На основании');
  expect(order.title).toBe('О плане\nработы');
  await openDraftOf('order', page, call, order);
  await expect.poll(focused).toBe('textbox');
});

test('F6 goes round structure, tabs, sheet, bar and properties; references written first become live with the annex, in one step', async () => {
  const id = await openDraftOf('order', page, call);
  await page.locator('.pe-point p').click();
  await keys.type('Утвердить план (приложение).');
  await page.getByRole('button', { name: '+ приложение' }).click();
  await page.getByRole('menuitem', { name: 'Текст' }).click();
  const linked = (saved: Order): boolean => JSON.stringify(saved.points).includes('"annex"');
  await savedAs('order', page, call, id, linked);
  const panes: (string | undefined)[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    await keys.press('F6');
    panes.push(
      await page.evaluate(
        () => document.activeElement?.closest('.pe-outline, .pe-tabs, .pe-sheet, .pe-annex-bar, .pe-side')?.className.split(' ')[0],
      ),
    );
  }
  expect(panes).toEqual(['pe-annex-bar', 'pe-side', 'pe-outline', 'pe-tabs', 'pe-sheet']);
  await keys.press('Ctrl+я');
  const back = await savedAs('order', page, call, id, (saved) => saved.annexes.length === 0);
  expect(linked(back)).toBe(false);
});

test('F8 goes through what the outline calls unfilled: fields of the head first, then the text; Ctrl+PageDown and Alt+Insert go about the annexes', async () => {
  await openDraftOf('order', page, call);
  const spoken = () => page.locator('.pe > [aria-live]').innerText();
  await page.locator('.pe-point p').click();
  for (let turn = 0; turn < 5 && (await focused()) !== 'title'; turn += 1) await keys.press('F8');
  expect(await focused()).toBe('title');
  expect(await spoken()).toBe('Нет заголовка: о чём приказ');
  const said: string[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    await keys.press('F8');
    said.push(await spoken());
  }
  expect(said).toContain('Текст: ещё не начато');
  await page.keyboard.press('Alt+Insert');
  await page.getByRole('menuitem', { name: 'Текст' }).click();
  await expect.poll(focused).toMatch(/^annex:.*:title$/);
  await page.keyboard.press('Control+PageUp');
  expect(await page.getByRole('tab', { name: 'Текст приказа' }).getAttribute('aria-selected')).toBe('true');
  expect(await focused()).toBe('textbox');
});
