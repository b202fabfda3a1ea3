import { expect, test } from 'vitest';
import type { Protocol } from '../../../src-shared/documents/protocol.ts';
import { runsText } from '../../../src-shared/documents/richText.ts';
import { openDraft, openProtocol, savedContent, showDraft } from './openEditor.ts';
import { app, call, keys, page } from './openedEditor.ts';

/** What a secretary stumbled over on her first day with the program. */

test('the hearing that stands ready belongs to the first question, and Ctrl+Enter goes on to the second', async () => {
  const id = await openDraft(page, call);
  await keys.type('О планах\nОб итогах\nО разном');
  await page.locator('.pe-hearing p').first().click();
  await keys.type('Солодова П.А.');
  await keys.press('Tab');
  await keys.type('Принять к сведению.');
  await keys.press('Ctrl+Enter');
  await keys.type('Рябову Е.Е.');
  await keys.press('Ctrl+Enter');
  await keys.type('Лебедянскую Т.И.');
  const { agenda, hearings } = await savedContent(page, call, id, (saved) => JSON.stringify(saved).includes('Лебедянскую Т.И.'));
  expect(hearings.map((hearing) => hearing.agendaItemIds)).toEqual(agenda.map((item) => [item.id]));
  expect(await page.locator('.pe-hearing > .pe-label').allInnerTexts()).toEqual(['1.', '2.', '3.']);
  await expect
    .poll(() => page.locator('.pe-outline-2 .pe-outline-name').allInnerTexts())
    .toEqual(['1. О планах', '2. Об итогах', '3. О разном']);
});

test('Tab goes from what is looked for to what takes its place, and removing everything found is asked for twice', async () => {
  const id = await openDraft(page, call);
  await keys.type('О планах и планах');
  await keys.press('Ctrl+р');
  await keys.type('план');
  await keys.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Чем заменить');
  await page.locator('.pe-find-count').getByText('2').waitFor();
  await page.getByRole('button', { name: 'Заменить все' }).click();
  const sure = page.getByRole('button', { name: 'Удалить найденное в 2 местах?' });
  await sure.waitFor();
  expect(await page.locator('.pe-agenda-item .pe-body').innerText()).toBe('О планах и планах');
  await sure.click();
  await savedContent(page, call, id, (saved) => runsText(saved.agenda[0]?.title ?? []) === 'О ах и ах');
  await keys.press('Ctrl+я');
  await savedContent(page, call, id, (saved) => runsText(saved.agenda[0]?.title ?? []) === 'О планах и планах');
});

test('undo beyond a restart goes revision by revision, says so, and redo brings back head, signatures and labels', async () => {
  const id = await openDraft(page, call);
  const content = await openProtocol(call, id);
  let { revision } = await call('document.open', { id });
  const save = async (next: Protocol): Promise<void> => {
    ({ revision } = await call('document.save', { id, revision, content: next }));
  };
  const agenda = [{ id: 'q1', title: [{ text: 'О планах' }], label: 'I.' }];
  const signatures = [{ id: 's1', of: 'other' as const, post: 'Наблюдатель', name: 'Кузьмин А.Я.' }];
  await page.goto('about:blank');
  await save({ ...content, place: 'зал' });
  await save({ ...content, place: 'зал', agenda });
  await save({ ...content, place: 'зал', agenda, signatures });
  await page.goto(app.address());
  await page.locator('.frame').waitFor();
  await showDraft(page, id);
  await page.locator('.pe-agenda-item').click();
  await keys.press('Ctrl+я');
  await page.getByText(/Возвращена редакция от \d\d:\d\d \(№\s\d+\): подписи · вернуть – Ctrl\+Y/).waitFor();
  await keys.press('Ctrl+я');
  await page.getByText(/Возвращена редакция .*: повестка ·/).waitFor();
  // Keys that come faster than the store answers are not several steps.
  await Promise.all([keys.press('Ctrl+я'), keys.press('Ctrl+я')]);
  await page.getByText(/Возвращена редакция .*: шапка ·/).waitFor();
  await savedContent(page, call, id, (saved) => saved.place === '' && saved.agenda.length === 0);
  await keys.press('Ctrl+я');
  await page.getByText('Более ранних редакций нет.').waitFor();
  await keys.press('Ctrl+н');
  await savedContent(page, call, id, (saved) => saved.place === 'зал' && saved.agenda.length === 0);
  await keys.press('Ctrl+н');
  await keys.press('Ctrl+н');
  const back = await savedContent(page, call, id, (saved) => saved.signatures[0]?.name === 'Кузьмин А.Я.');
  expect(back).toEqual({ ...content, place: 'зал', agenda, signatures });
  expect(await page.locator('.pe-agenda-item > .pe-label').innerText()).toBe('I.');
});

test('numbers stand in the first-line indent of the paper at every level', async () => {
  await openDraft(page, call);
  await keys.type('О планах');
  await keys.press('Ctrl+Enter');
  await keys.press('Tab');
  await keys.type('1. Первое\n1.1. Второе\n1.1.1. Третье');
  const places = await page.locator('.pe-sheet').evaluate((sheet) => {
    const style = getComputedStyle(sheet);
    const margin = sheet.getBoundingClientRect().left + Number.parseFloat(style.paddingLeft);
    const zoom = (sheet.getBoundingClientRect().width / 210) * 12.5;
    const labels = sheet.querySelectorAll('.pe-agenda-item > .pe-label, .pe-point > .pe-label');
    return [...labels].map((label) => Math.abs(Math.round(label.getBoundingClientRect().left - margin - zoom)));
  });
  expect(places).toEqual([0, 0, 0, 0]);
});

test('while somebody types without a pause the sheet is saved all the same, and says so calmly', async () => {
  const id = await openDraft(page, call);
  const { revision } = await call('document.open', { id });
  let typed = 0;
  let saved = revision;
  while (saved === revision && typed < 400) {
    await keys.type('а');
    typed += 1;
    await page.waitForTimeout(150);
    if (typed % 10 === 0) ({ revision: saved } = await call('document.open', { id }));
    expect(await page.locator('[data-save]').innerText()).toMatch(/^(?:Сохраняется…|Сохранено)/);
  }
  expect(saved).toBeGreaterThan(revision);
});

test('the outline follows the focus, calls nothing done that nobody began, and says what is missing', async () => {
  await openDraft(page, call);
  const rows = page.locator('.pe-outline-row');
  const signs = () => rows.evaluateAll((all) => all.map((row) => row.querySelector('[title]')?.textContent));
  await expect.poll(signs).toEqual(['✓', '!', '–', '–', '✓']);
  const here = page.locator('.pe-outline-here .pe-outline-name');
  for (const [field, name] of [
    ['title', 'Шапка'],
    ['chair', 'Шапка'],
  ] as const) {
    await page.locator(`[data-field="${field}"]`).first().click();
    await expect.poll(() => here.allInnerTexts()).toEqual([name]);
  }
  await page.locator('[data-field^="signature:"]').first().click();
  await expect.poll(() => here.allInnerTexts()).toEqual(['Подписи']);
  await page.locator('.pe-attendees .pe-add').click();
  await expect.poll(() => here.allInnerTexts()).toEqual(['Участники']);
  await page.locator('.pe-agenda-item').click();
  await keys.type('О планах');
  await keys.press('Ctrl+Enter');
  await keys.press('Tab');
  await keys.type('Сделать.');
  await expect.poll(() => rows.nth(3).locator('[title]').getAttribute('title')).toBe('Пункт 1: нет срока\nПункт 1: нет адресата');
});

test('a speaker typed as a bare name and post stands in the pattern of the letterhead', async () => {
  const id = await openDraft(page, call);
  await keys.type('О планах');
  await keys.press('Tab');
  await keys.type('Рябова Е.Е., директор\nОб итогах');
  const line = page.locator('.pe-speaker');
  await expect.poll(() => line.innerText()).toBe('Докладчик: директор Е.Е. Рябова');
  const { agenda } = await savedContent(page, call, id, (saved) => saved.agenda.length === 2);
  expect(agenda[0]?.speaker).toEqual({ name: 'Рябова Е.Е.', post: 'директор' });
});
