import { expect, test } from 'vitest';
import { openDraft, savedContent } from './openEditor.ts';
import { call, keys, page } from './openedEditor.ts';

test('a speaker is offered while typed under a question and taken by Enter; the words already there ask nothing', async () => {
  const id = await openDraft(page, call);
  await keys.type('О результатах');
  await keys.press('Tab');
  await keys.type('солод');
  await page.getByRole('option', { name: /Солодов П\.А\./ }).waitFor();
  await keys.press('ArrowDown');
  await keys.press('Enter');
  const { agenda } = await savedContent(page, call, id, (saved) => saved.agenda[0]?.speaker?.personId !== undefined);
  expect(agenda).toHaveLength(1);
  expect(agenda[0]?.speaker).toMatchObject({ name: 'Солодов П.А.', post: 'заместитель начальника' });
  await keys.press('Enter');
  await keys.type('Второй вопрос');
  await keys.press('ArrowUp');
  await page.waitForTimeout(400);
  expect(await page.getByRole('listbox').count()).toBe(0);
  await savedContent(page, call, id, (saved) => saved.agenda.length === 2);
});

test('a speaker typed faster than the panels are drawn is offered all the same', async () => {
  await openDraft(page, call);
  await keys.burst('О результатах\tсолод');
  const offer = page.getByRole('option', { name: /Солодов П\.А\./ });
  await offer.waitFor();
  expect(await offer.count()).toBe(1);
});

test('a speaker nobody knows joins the directory from the panel of the question', async () => {
  const id = await openDraft(page, call);
  await keys.type('О результатах');
  await keys.press('Tab');
  await keys.type('Зимина А.Б., методист');
  await page.getByRole('button', { name: 'Добавить в справочник: Зимина А.Б.' }).click();
  const { agenda } = await savedContent(page, call, id, (saved) => saved.agenda[0]?.speaker?.personId !== undefined);
  expect(agenda[0]?.speaker).toMatchObject({ name: 'Зимина А.Б.', post: 'методист' });
  expect(await call('directory.search', { query: 'Зимина', kinds: ['person'], limit: 5 })).toMatchObject([{ title: 'Зимина А.Б.' }]);
});

test('a further signature is completed from the directory, its post with it', async () => {
  const id = await openDraft(page, call);
  await page.locator('.pe-signatures').hover();
  await page.locator('.pe-signatures .pe-add').click();
  await page.locator('.pe-signature').nth(2).getByLabel('Имя в подписи 3').click();
  await keys.type('Солод');
  await page.getByRole('option', { name: /Солодов/ }).waitFor();
  await keys.press('ArrowDown');
  await keys.press('Enter');
  const { signatures } = await savedContent(
    page,
    call,
    id,
    (saved) => saved.signatures[2]?.name !== undefined && saved.signatures[2].post !== undefined,
  );
  expect(signatures[2]).toMatchObject({ of: 'other', name: 'П.А. Солодов', post: 'Заместитель начальника' });
});
