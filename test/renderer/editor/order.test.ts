import { expect, test } from 'vitest';
import { pointRows } from '../../../src-shared/documents/numbering.ts';
import type { Order } from '../../../src-shared/documents/order.ts';
import { blocksText } from '../../../src-shared/documents/richText.ts';
import { call, keys, page } from './openedEditor.ts';
import { openDraftOf, savedAs } from './openEditor.ts';

const points = (order: Order) =>
  [...pointRows(order.points)].map(({ point, level }) => [
    level,
    blocksText(point.body),
    ...(point.deadline ? [point.deadline.words] : []),
  ]);

const labels = () => page.locator('.pe-point > .pe-label').allInnerTexts();

async function insert(name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Вставить' }).click();
  await page.getByRole('menuitem', { name }).click();
}

async function addAnnex(kind: 'План мероприятий' | 'Текст: положение, состав, список'): Promise<void> {
  await page.getByRole('button', { name: '+ приложение' }).click();
  await page.getByRole('menuitem', { name: kind }).click();
}

const tab = (name: string | RegExp) => page.getByRole('tab', { name });

test('an order is written by keyboard: title, basis, addressees, nested points, deadline, closing clauses', async () => {
  const id = await openDraftOf('order', page, call);
  await page.locator('[data-field="title"]').click();
  await keys.type('Об утверждении плана мероприятий');
  await page.locator('.pe-speech p').click();
  await keys.type('На основании приказа Министерства от 04.02.2027 № 119/ПК');
  await keys.press('Tab');
  await keys.type('Управлению образования:\n');
  await keys.press('Tab');
  await keys.type('Утвердить план.\nНазначить ответственных.');
  await keys.press('Ctrl+Enter');
  await keys.type('Руководителям ОО:\n');
  await keys.press('Tab');
  await keys.type('Утвердить свои планы.\nСрок: ежегодно до 1 сентября\n');
  await insert('Контроль оставляю за собой');
  await insert('Вступление в силу');
  const order = await savedAs('order', page, call, id, (saved) => saved.points.at(-1)?.role === 'control' && saved.points.length === 4);
  expect(order.title).toBe('Об утверждении плана мероприятий');
  expect(blocksText(order.preamble)).toBe('На основании приказа Министерства от 04.02.2027 № 119/ПК');
  expect(points(order)).toEqual([
    [0, 'Управлению образования:'],
    [1, 'Утвердить план.'],
    [1, 'Назначить ответственных.'],
    [0, 'Руководителям ОО:'],
    [1, 'Утвердить свои планы.', 'ежегодно до 1 сентября'],
    [0, 'Приказ вступает в силу со дня его подписания.'],
    [0, 'Контроль за исполнением приказа оставляю за собой.'],
  ]);
  expect(await labels()).toEqual(['1.', '1.1.', '1.2.', '2.', '2.1.', '3.', '4.']);
  await page.screenshot({ path: '/tmp/order.png' });
});
