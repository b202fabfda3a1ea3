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
    [0, 'Приказ вступает в силу со дня подписания.'],
    [0, 'Контроль за исполнением приказа оставляю за собой.'],
  ]);
  expect(await labels()).toEqual(['1.', '1.1.', '1.2.', '2.', '2.1.', '3.', '4.']);
});

test('the control is laid upon a person in the right case; where the name does not tell the gender, it is asked', async () => {
  const id = await openDraftOf('order', page, call);
  await page.locator('.pe-point p').click();
  await keys.type('Утвердить план.');
  await insert('Контроль возложить на…');
  await keys.type('солод');
  await page.getByRole('option', { name: /Солодов П\.А\./ }).waitFor();
  await keys.press('ArrowDown');
  await keys.press('Enter');
  const order = await savedAs('order', page, call, id, (saved) => saved.points[1]?.role === 'control');
  expect(points(order)[1]).toEqual([0, 'Контроль за исполнением настоящего приказа возложить на заместителя начальника Солодова П.А.']);
  expect(order.points[1]?.responsible).toMatchObject([{ name: 'Солодов П.А.', post: 'заместитель начальника' }]);

  // «Горук» is declined for a man and not for a woman: the clause that stands already is written anew.
  await insert('Контроль возложить на…');
  await keys.type('Горук Н.А., методиста');
  await keys.press('Enter');
  await page.getByRole('button', { name: 'женщина' }).click();
  const again = await savedAs('order', page, call, id, (saved) => JSON.stringify(saved).includes('Горук'));
  expect(again.points).toHaveLength(2);
  expect(points(again)[1]?.[1]).toContain('возложить на');
  expect(points(again)[1]?.[1]).toContain('Горук Н.А.');
  await keys.press('Ctrl+я');
  const back = await savedAs('order', page, call, id, (saved) => !JSON.stringify(saved).includes('Горук'));
  expect(points(back)).toEqual(points(order));
});

test('signature of several lines, executor, visas and acquaintance are written on the sheet and stored', async () => {
  const id = await openDraftOf('order', page, call);
  await page.getByLabel('Должность в подписи 1').click();
  await keys.press('Ctrl+ф');
  await keys.type('Начальник Управления\nобразования');
  await page.locator('[data-field="executor"]').click();
  await keys.press('Ctrl+ф');
  await keys.type('Рябова Е.Е., методист, 2-10-34');
  await page.getByRole('button', { name: '+ лист согласования' }).click();
  await keys.type('Лебедянская Т.И., директор\nКузьмин А.Я.');
  await keys.press('Enter');
  const order = await savedAs('order', page, call, id, (saved) => saved.visas.length === 2);
  expect(order.signatures[0]).toMatchObject({ of: 'signatory', post: 'Начальник Управления\nобразования' });
  expect(order.signatory?.name).toBe('Ветлугина Н.С.');
  expect(order.executor).toMatchObject({ person: { name: 'Рябова Е.Е.', post: 'методист' }, phone: '2-10-34' });
  expect(order.visas.map(({ person }) => person.name)).toEqual(['Лебедянская Т.И.', 'Кузьмин А.Я.']);
  expect(order.acquaintance).toEqual([]);
});
