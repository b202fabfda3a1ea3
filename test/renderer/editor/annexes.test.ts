import { expect, test } from 'vitest';
import type { Order } from '../../../src-shared/documents/order.ts';
import { blocksText, type Run } from '../../../src-shared/documents/richText.ts';
import { nextFrame } from '../../support/settle.ts';
import { call, keys, page } from './openedEditor.ts';
import { openDraftOf, savedAs } from './openEditor.ts';

async function addAnnex(kind: 'План мероприятий' | 'Текст: положение, состав, список'): Promise<void> {
  await page.getByRole('button', { name: '+ приложение' }).click();
  await page.getByRole('menuitem', { name: kind }).click();
}

const tab = (name: string | RegExp) => page.getByRole('tab', { name });

/** The runs of the first point that refer to an annex. */
const references = (order: Order): readonly Run[] =>
  (order.points[0]?.body ?? []).flatMap((block) => (block.kind === 'paragraph' ? block.runs.filter((run) => run.annex !== undefined) : []));
const firstPoint = (order: Order) => blocksText(order.points[0]?.body ?? []);
const textOf = (order: Order, at: number): string => {
  const annex = order.annexes[at];
  if (annex?.kind !== 'text') return '';
  return annex.parts
    .map((part) => (part.kind === 'text' ? blocksText(part.body) : part.points.map((point) => blocksText(point.body)).join('/')))
    .join('|');
};

test('a typed reference is live: it follows the numbers when annexes are added, moved and removed, and opens its annex', async () => {
  const id = await openDraftOf('order', page, call);
  await addAnnex('План мероприятий');
  await keys.type('План работы');
  await tab('Текст приказа').click();
  await page.locator('.pe-point p').click();
  await keys.type('Утвердить план (приложение)');
  await keys.type('.');
  const one = await savedAs('order', page, call, id, (saved) => firstPoint(saved).endsWith('.'));
  expect(firstPoint(one)).toBe('Утвердить план (приложение).');
  expect(references(one)).toEqual([{ text: 'приложение', annex: one.annexes[0]?.id }]);

  await addAnnex('Текст: положение, состав, список');
  await keys.type('Положение о центре');
  const two = await savedAs('order', page, call, id, (saved) => saved.annexes.length === 2 && firstPoint(saved).includes('№'));
  expect(firstPoint(two)).toBe('Утвердить план (приложение №\u00a01).');
  await tab(/План работы/).focus();
  await keys.press('Alt+ArrowRight');
  const moved = await savedAs('order', page, call, id, (saved) => firstPoint(saved).includes('2'));
  expect(moved.annexes.map((annex) => annex.kind)).toEqual(['text', 'plan']);
  expect(references(moved).map((run) => run.text)).toEqual(['приложение №\u00a02']);

  await tab('Текст приказа').click();
  await page.locator('.pe-annex-reference').click();
  await page.getByRole('grid').waitFor();
  expect(await tab(/План работы/).getAttribute('aria-selected')).toBe('true');

  await tab(/Положение о центре/).focus();
  await keys.press('Delete');
  await page.getByText('Вернуть – Ctrl+Z').waitFor();
  const gone = await savedAs('order', page, call, id, (saved) => saved.annexes.length === 1);
  expect(firstPoint(gone)).toBe('Утвердить план (приложение).');
  await page.locator('[data-tab="text"]').click();
  await keys.press('Ctrl+я');
  const back = await savedAs('order', page, call, id, (saved) => saved.annexes.length === 2);
  expect(back.annexes).toEqual(moved.annexes);
  expect(firstPoint(back)).toBe(firstPoint(moved));
});

test('one history over text, head, annexes and plan: Ctrl+Я goes back to where each thing happened', async () => {
  const id = await openDraftOf('order', page, call);
  await page.locator('.pe-point p').click();
  await keys.type('Утвердить.');
  await addAnnex('Текст: положение, состав, список');
  await keys.type('Положение');
  await page.locator('.pe-body-root p').click();
  await keys.type('Общие слова\n1. Первое\nВторое\n\nКонец');
  await addAnnex('План мероприятий');
  await keys.type('План');
  await page.getByRole('button', { name: '+ Строка' }).click();
  await keys.type('Провести семинар');
  await keys.press('Enter');
  const all = await savedAs('order', page, call, id, (saved) => JSON.stringify(saved).includes('Провести семинар'));
  expect(all.annexes[1]).toMatchObject({ kind: 'plan', plan: { title: 'План', rows: [{ kind: 'activity' }] } });
  expect(textOf(all, 0)).toBe('Общие слова|Первое/Второе|Конец');

  const seen: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    await keys.press('Ctrl+я');
    await nextFrame(page);
    seen.push((await page.locator('[role="tab"][aria-selected="true"]').innerText()).replace(/[:·].*$/u, '').trim());
    if (await page.getByText('Более ранних редакций нет').isVisible()) break;
    if (await page.getByText('Возвращена редакция').isVisible()) break;
  }
  // First in the plan, then in the text annex, then in the text of the order.
  const order = seen.filter((name, index) => name !== seen[index - 1]);
  expect(order.slice(0, 3)).toEqual(['Приложение 2', 'Приложение', 'Текст приказа']);
  for (let step = 0; step < 60; step += 1) await keys.press('Ctrl+н');
  const again = await savedAs('order', page, call, id, (saved) => JSON.stringify(saved).includes('Провести семинар'));
  expect(again).toEqual(all);
});

test('a text annex is written, found in and replaced like the text of the order', async () => {
  const id = await openDraftOf('order', page, call);
  await page.locator('.pe-point p').click();
  await keys.type('Создать комиссию.');
  await addAnnex('Текст: положение, состав, список');
  await keys.type('Состав комиссии');
  await page.locator('.pe-body-root p').click();
  await keys.type('- Ветлугина Н.С., комиссия\nСолодов П.А.');
  await keys.press('Ctrl+р');
  await keys.type('комисси');
  await page.getByLabel('Чем заменить').fill('групп');
  await page.getByRole('button', { name: 'Заменить все' }).click();
  const order = await savedAs('order', page, call, id, (saved) => firstPoint(saved).includes('групп'));
  expect(firstPoint(order)).toBe('Создать группю.');
  expect(order.annexes[0]).toMatchObject({ title: 'Состав группи' });
  expect(textOf(order, 0)).toBe('Ветлугина Н.С., группя/Солодов П.А.');
  await keys.press('Ctrl+я');
  await savedAs('order', page, call, id, (saved) => firstPoint(saved) === 'Создать комиссию.');
});

test('what the heading of an annex says can be overtyped and comes back', async () => {
  const id = await openDraftOf('order', page, call);
  await addAnnex('Текст: положение, состав, список');
  await keys.type('Положение о центре');
  await page.getByRole('radio', { name: 'УТВЕРЖДЁН' }).click();
  const heading = page.locator('textarea[data-field$=":heading"]');
  await expect.poll(() => heading.inputValue()).toContain('УТВЕРЖДЕНО');
  await heading.click();
  await keys.press('Ctrl+ф');
  await keys.type('Приложение к приказу');
  await savedAs('order', page, call, id, (saved) => saved.annexes[0]?.reference === 'Приложение к приказу');
  await keys.press('Alt+Backspace');
  const order = await savedAs('order', page, call, id, (saved) => saved.annexes[0]?.reference === undefined);
  expect(order.annexes[0]).toMatchObject({ heading: 'approved' });
});
