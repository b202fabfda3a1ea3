import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { asProtocol } from '../../../src-shared/documents/asProtocol.ts';
import type { Order } from '../../../src-shared/documents/order.ts';
import { plainParagraph } from '../../../src-shared/documents/richText.ts';
import { call, keys, page } from './openedEditor.ts';
import { openDraft, openDraftOf, savedAs, savedContent } from './openEditor.ts';

async function addAnnex(kind: 'План мероприятий' | 'Текст: положение, состав, список'): Promise<void> {
  await page.getByRole('button', { name: '+ приложение' }).click();
  await page.getByRole('menuitem', { name: kind }).click();
}

const point = (id: string, text: string) => ({
  id,
  mark: 'number' as const,
  body: [plainParagraph(text)],
  performers: [],
  responsible: [],
  children: [],
});

test('a notice is written: title, text, a list of topics, a speaker; Ctrl+Я takes it back', async () => {
  const id = await openDraftOf('notice', page, call);
  await page.locator('[data-field="title"]').click();
  await keys.press('Ctrl+ф');
  await keys.type('Совещание кураторов');
  await page.locator('.pe-body-root p').first().click();
  await keys.type('Состоялось совещание.\n- об итогах;\nо планах.\n\nСпасибо.');
  await page.getByLabel('Добавить выступавшего').fill('Рябова Е.Е.');
  await keys.press('Enter');
  const notice = await savedAs('notice', page, call, id, (saved) => JSON.stringify(saved).includes('Рябова'));
  expect(notice.title).toBe('Совещание кураторов');
  expect(notice.parts.map((part) => (part.kind === 'text' ? 'text' : part.points.map(({ mark }) => mark)))).toEqual([
    'text',
    ['bullet', 'bullet'],
    'text',
  ]);
  expect(notice.parts[2]).toMatchObject({ speakers: [{ name: 'Рябова Е.Е.' }] });
  expect(await page.getByRole('tab').count()).toBe(0);
});

test('a plan of its own: who approves, title, years, the table, who drew it up', async () => {
  const id = await openDraftOf('plan', page, call);
  await page.locator('[data-field="plan:title"]').click();
  await keys.type('План работы');
  await page.getByLabel('Годы плана').selectOption('school');
  await page.getByRole('button', { name: '+ Строка' }).click();
  await keys.type('Провести семинар');
  await keys.press('Enter');
  await page.getByRole('button', { name: '+ подпись' }).click();
  await page.getByLabel('Имя в подписи 1').fill('П.А. Солодов');
  const plan = await savedAs('plan', page, call, id, (saved) => saved.signatures.length === 1 && JSON.stringify(saved).includes('Солодов'));
  expect(plan.plan.title).toBe('План работы');
  expect(plan.plan.years).toMatchObject({ kind: 'years', of: 'school' });
  expect(JSON.stringify(plan.plan.rows)).toContain('Провести семинар');
  expect(plan.signatures[0]).toMatchObject({ of: 'other', name: 'П.А. Солодов' });
  expect(await page.locator('[data-field="approval"]').inputValue()).toContain('Н.С. Ветлугина');
});

test('a protocol has annexes too, and its text stays what it was', async () => {
  const id = await openDraft(page, call);
  await keys.type('О планах');
  await addAnnex('Текст: положение, состав, список');
  await keys.type('Явочный лист');
  expect(await page.locator('textarea[data-field$=":heading"]').inputValue()).toContain('к протоколу');
  await page.locator('.pe-body-root p').click();
  await keys.type('1. Школа № 1\nШкола № 2');
  await page.getByRole('tab', { name: 'Текст протокола' }).click();
  await page.locator('.pe-agenda-item').click();
  await keys.press('End');
  await keys.type(' работы');
  const protocol = await savedContent(page, call, id, (saved) => JSON.stringify(saved).includes('О планах работы'));
  expect(protocol.annexes[0]).toMatchObject({ kind: 'text', title: 'Явочный лист' });
  expect(JSON.stringify(asProtocol(protocol).annexes)).toContain('Школа № 2');
});

test('what could not be moved on is shown at its place, walked to by F8 across tabs, and waved away with undo', async () => {
  const blank = await call('document.create', { kind: 'order' });
  const content: Order = {
    ...(blank.content as Order),
    title: 'О плане',
    points: [point('p1', 'Утвердить план.')],
    annexes: [
      {
        id: 'a1',
        heading: 'reference',
        kind: 'text',
        title: 'Положение',
        parts: [{ kind: 'points', id: 'l1', points: [point('x1', 'Первое')] }],
      },
    ],
    marks: [
      { id: 'm1', where: 'p1', text: 'В пункте нет года.' },
      { id: 'm2', where: 'x1', text: 'В положении нет года.' },
    ],
  };
  const id = await openDraftOf('order', page, call, content);
  await page.locator('.pe-point p').click();
  expect(await page.locator('.pe-marked').getAttribute('data-mark-text')).toBe('В пункте нет года.');
  await keys.press('F8');
  await keys.press('F8');
  await expect.poll(() => page.getByRole('tab', { name: /Положение/ }).getAttribute('aria-selected')).toBe('true');
  expect(await page.locator('.pe-marked').getAttribute('data-mark-text')).toBe('В положении нет года.');
  await page.getByRole('button', { name: 'Проверено: В пункте нет года.' }).click();
  await savedAs('order', page, call, id, (saved) => saved.marks.length === 1);
  await page.getByRole('button', { name: 'Всё проверено' }).click();
  await savedAs('order', page, call, id, (saved) => saved.marks.length === 0);
  expect(await page.locator('.pe-marked').count()).toBe(0);
  await page.locator('.pe-point p').click();
  await keys.press('Ctrl+я');
  await savedAs('order', page, call, id, (saved) => saved.marks.length === 1);
});

test.each(['light', 'dark'] as const)('the sheets of an order and of its annexes are accessible in %s', async (scheme) => {
  const blank = await call('document.create', { kind: 'order' });
  const content: Order = {
    ...(blank.content as Order),
    points: [{ ...point('p1', 'Контроль.'), role: 'control' }],
    visas: [{ id: 'v1', person: { name: 'Рябова Е.Е.' } }],
    annexes: [{ id: 'a1', heading: 'approved', kind: 'text', title: 'Положение', parts: [] }],
    marks: [{ id: 'm1', where: 'p1', text: 'Проверьте.' }],
  };
  await openDraftOf('order', page, call, content);
  await page.evaluate((value) => document.documentElement.setAttribute('data-mantine-color-scheme', value), scheme);
  const main = await new AxeBuilder({ page }).include('.pe').analyze();
  expect(main.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 120))])).toEqual([]);
  await page.getByRole('tab', { name: /Положение/ }).click();
  const annex = await new AxeBuilder({ page }).include('.pe').analyze();
  expect(annex.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 120))])).toEqual([]);
});
