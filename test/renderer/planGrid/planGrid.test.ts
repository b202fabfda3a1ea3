import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cellText, type ActionPlan } from '../../../src-shared/documents/actionPlan.ts';
import { russianKeyboard, type RussianKeyboard } from '../editor/russianKeyboard.ts';
import { openGrid, type OpenGrid } from './openGrid.ts';
import { emptyPlan, samplePlan } from './samplePlan.ts';

let grid: OpenGrid;
let keys: RussianKeyboard;
beforeAll(async () => {
  grid = await openGrid();
  keys = await russianKeyboard(grid.page);
});
afterAll(() => grid.close());
beforeEach(() => {
  grid.troubles.length = 0;
});

function cell(row: string, column: number): Locator {
  return grid.page.locator(`[data-row="${row}"] [data-column="${column}"]`);
}

async function word(row: string, column: string): Promise<string> {
  const found = (await grid.plan()).rows.find((each) => each.id === row);
  return found?.kind === 'activity' ? cellText(found, column) : (found?.text ?? '');
}

/** Which place has the focus: «row2:3», «head:1». */
function focused(): Promise<string> {
  return grid.page.evaluate(() => {
    const place = document.activeElement?.closest<HTMLElement>('[data-column]');
    const row = place?.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? 'head';
    return place ? `${row}:${place.dataset['column'] ?? ''}` : 'elsewhere';
  });
}

function ids(plan: ActionPlan): readonly string[] {
  return plan.rows.map((row) => row.id);
}

describe('keys on a Russian keyboard', () => {
  beforeEach(async () => {
    await grid.show(samplePlan(6, 3));
    await cell('row1', 1).click();
  });

  test('typing replaces, Tab and Enter commit and move, Esc restores, Alt+Enter breaks the line', async () => {
    await keys.type('слёт');
    expect(await word('row1', 'activity')).toBe('слёт');
    await keys.press('Tab');
    expect(await focused()).toBe('row1:2');
    await keys.type('дети');
    await keys.press('Shift+Enter');
    await keys.type('родители');
    await keys.press('Alt+Enter');
    await keys.type('учителя');
    await keys.press('Enter');
    expect(await word('row1', 'audience')).toBe('дети\nродители\nучителя');
    expect(await focused()).toBe('row2:2');
    await keys.press('F2');
    await keys.type('ещё');
    expect(await word('row2', 'audience')).toBe('педагоги школ округаещё');
    await keys.press('Escape');
    expect(await word('row2', 'audience')).toBe('педагоги школ округа');
    expect(await focused()).toBe('row2:2');
  });

  test('Ctrl+Z while typing: the cell shows what was there, and the grid keeps the focus', async () => {
    const before = await word('row1', 'activity');
    await keys.type('слёт');
    await keys.press('Ctrl+я');
    expect(await word('row1', 'activity')).toBe(before);
    await keys.press('Escape');
    expect(await cell('row1', 1).textContent()).toBe(before);
    expect(await focused()).toBe('row1:1');
    await keys.press('ArrowDown');
    expect(await focused()).toBe('row2:1');
  });

  test('an undo goes to what came back', async () => {
    await keys.press('Delete');
    await keys.press('Ctrl+End');
    expect(await focused()).toBe('row6:4');
    await keys.press('Ctrl+я');
    expect(await focused()).toBe('row1:1');
    expect(await word('row1', 'activity')).not.toBe('');
  });

  test('arrows, Home, End, pages, sections as one place', async () => {
    const seen: string[] = [];
    for (const key of ['ArrowRight', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'Home', 'End', 'Ctrl+Home', 'PageDown', 'Tab']) {
      await keys.press(key);
      seen.push(await focused());
    }
    expect(seen).toEqual(['row1:2', 'section1:0', 'head:2', 'section1:0', 'row1:2', 'row1:0', 'row1:4', 'section1:0', 'row6:0', 'row6:1']);
  });

  test('new rows and sections, moving and removing them', async () => {
    await keys.press('Ctrl+Enter');
    await keys.type('новое');
    await keys.press('Ctrl+Shift+Enter');
    await keys.type('раздел');
    const after = await grid.plan();
    expect(after.rows.map((row) => row.kind).slice(0, 4)).toEqual(['section', 'activity', 'activity', 'section']);
    expect(after.rows[2]?.kind === 'activity' && cellText(after.rows[2], 'activity')).toBe('новое');
    expect(after.rows[3]?.kind === 'section' && after.rows[3].text).toBe('раздел');
    await keys.press('Alt+ArrowUp');
    expect((await grid.plan()).rows[2]?.kind).toBe('section');
    expect(await focused()).toBe(`${(await grid.plan()).rows[2]?.id}:0`);
    await keys.press('Ctrl+Delete');
    expect((await grid.plan()).rows).toHaveLength(9);
    expect(await grid.said()).toContain('Удалена 1\u00a0строка · Ctrl+Z вернёт');
  });

  test('a range: Shift with arrows, emptied, filled down by Ctrl+В, copied and cut', async () => {
    await keys.press('Shift+ArrowDown');
    await keys.press('Shift+ArrowRight');
    expect(await grid.page.locator('.pg-row .pg-chosen').count()).toBe(4);
    const copied = await grid.copy();
    expect(copied.text.split('\r\n').map((line) => line.split('\t').length)).toEqual([2, 2]);
    expect(copied.html).toMatch(/^<table.*<\/table>$/s);
    await keys.press('Ctrl+в');
    expect(await word('row2', 'audience')).toBe(await word('row1', 'audience'));
    const cut = await grid.copy('cut');
    expect(await word('row2', 'activity')).toBe('');
    await keys.press('ArrowDown');
    await keys.press('ArrowLeft');
    await grid.paste(cut);
    expect(await word('row3', 'activity')).toBe(cut.text.split('\t')[0]);
    expect(await grid.page.getByRole('dialog').count()).toBe(0);
  });

  test('numbers: overtyped, marked, reset by Alt+Backspace, taken away by Delete', async () => {
    await keys.press('Home');
    await keys.type('1.7');
    await keys.press('Enter');
    expect((await grid.plan()).rows[1]).toMatchObject({ label: '1.7' });
    expect(await cell('row1', 0).getAttribute('class')).toContain('pg-overtyped');
    await keys.press('ArrowUp');
    await keys.press('Alt+Backspace');
    expect(await cell('row1', 0).textContent()).toBe('1.1.');
    await keys.press('Delete');
    expect([await cell('row1', 0).textContent(), await cell('row2', 0).textContent()]).toEqual(['', '1.1.']);
  });

  test('F4 asks the directory; the name is added to words and parties', async () => {
    await keys.press('ArrowRight');
    await keys.press('F4');
    await grid.page.getByRole('dialog', { name: 'Для кого' }).waitFor();
    await keys.type('сош');
    await grid.page.locator('.pg-hit-on', { hasText: 'СОШ № 3' }).waitFor();
    await keys.press('Enter');
    expect((await grid.plan()).rows[1]).toMatchObject({
      cells: { audience: { text: 'руководители организаций, заместители, СОШ № 3', parties: [{ kind: 'institution', id: 'school3' }] } },
    });
    expect(await focused()).toBe('row1:2');
  });

  test('the header: F2 renames, Alt+→ moves, Alt+Shift+→ widens, F4 opens the menu, Ctrl+Delete removes with a word', async () => {
    await keys.press('ArrowUp');
    await keys.press('ArrowUp');
    await keys.press('F2');
    await keys.type('я');
    await keys.press('Enter');
    expect((await grid.plan()).columns[1]?.title).toBe('Мероприятиея');
    await keys.press('ArrowUp');
    await keys.press('ArrowUp');
    expect(await focused()).toBe('head:1');
    await keys.press('Alt+ArrowRight');
    expect((await grid.plan()).columns[2]?.id).toBe('activity');
    expect(await focused()).toBe('head:2');
    await keys.press('Alt+Shift+ArrowRight');
    expect((await grid.plan()).columns[2]?.width).toBeGreaterThan(34);
    await keys.press('F4');
    await grid.page.getByRole('dialog', { name: 'Столбец «Мероприятиея»' }).waitFor();
    await keys.press('Escape');
    await keys.press('Ctrl+Delete');
    expect((await grid.plan()).columns).toHaveLength(4);
    expect(await grid.said()).toContain('Столбец «Мероприятиея» удалён вместе с текстом 6\u00a0ячеек · Ctrl+Z вернёт');
    await keys.press('Ctrl+я');
    expect(await word('row1', 'activity')).not.toBe('');
  });
});

describe('mouse', () => {
  test('a range is drawn; double click edits; rows are dragged by the number', async () => {
    await grid.show(samplePlan(6, 99));
    await cell('row1', 1).hover();
    await grid.page.mouse.down();
    await cell('row3', 2).hover();
    await grid.page.mouse.up();
    await expect.poll(() => grid.page.locator('.pg-row .pg-chosen').count()).toBe(6);
    await cell('row1', 0).dragTo(cell('row4', 0), { targetPosition: { x: 10, y: 40 } });
    expect(ids(await grid.plan())).toEqual(['section1', 'row4', 'row1', 'row2', 'row3', 'row5', 'row6']);
    await cell('row5', 3).dblclick();
    await keys.type(' и');
    expect(await word('row5', 'deadline')).toBe('в течение учебного года и');
  });

  test('a column is dragged by its header', async () => {
    await grid.show(samplePlan(2));
    const heads = grid.page.locator('[role=columnheader]');
    await heads.nth(4).dragTo(heads.nth(2));
    expect((await grid.plan()).columns.map((column) => column.id)).toEqual(['number', 'activity', 'responsible', 'audience', 'deadline']);
  });

  test('the edge of a header sets widths, its neighbour gives what it takes', async () => {
    await grid.show(samplePlan(3));
    const edge = await grid.page.locator('.pg-edge').nth(1).boundingBox();
    if (!edge) throw new Error('no edge');
    await grid.page.mouse.move(edge.x + 4, edge.y + 5);
    await grid.page.mouse.down();
    await grid.page.mouse.move(edge.x + 104, edge.y + 5, { steps: 4 });
    await grid.page.mouse.up();
    await expect.poll(() => grid.page.evaluate(() => window.gridPage.changes.length)).toBe(1);
    const { columns } = await grid.plan();
    expect(columns[1]?.width).toBeGreaterThan(38);
    expect((columns[1]?.width ?? 0) + (columns[2]?.width ?? 0)).toBeCloseTo(54, 1);
    expect(await grid.page.evaluate(() => window.gridPage.changes.length)).toBe(1);
  });
});

describe('a paste', () => {
  test('as new rows after the chosen one, one step back', async () => {
    const plan = samplePlan(3, 99);
    await grid.show(plan);
    await cell('row1', 1).click();
    await grid.paste({ text: 'Срок\tМероприятие\nмай\tСлёт\nиюнь\tСбор' });
    await grid.page.getByText('«Срок» → «Срок»').waitFor();
    await grid.page.getByRole('button', { name: 'Как новые строки' }).click();
    const after = await grid.plan();
    expect(after.rows).toHaveLength(6);
    expect(after.rows[2]?.kind === 'activity' && cellText(after.rows[2], 'activity')).toBe('Слёт');
    await keys.press('Ctrl+я');
    expect(await grid.plan()).toEqual(plan);
  });

  test('Esc leaves the plan as it was, and the focus comes back', async () => {
    await grid.show(samplePlan(2));
    await cell('row1', 1).click();
    await grid.paste({ text: 'а\tб\nв\tг' });
    await grid.page.getByRole('dialog', { name: 'Вставка таблицы' }).waitFor();
    await keys.press('Escape');
    expect(await grid.plan()).toEqual(samplePlan(2));
    expect(await focused()).toBe('row1:1');
  });

  test('one cell fills the chosen range; a rectangle inside of it is written at once', async () => {
    await grid.show(samplePlan(3, 99));
    await cell('row1', 3).click();
    await cell('row3', 3).click({ modifiers: ['Shift'] });
    await grid.paste({ text: 'до 1 мая' });
    expect(await Promise.all(['row1', 'row2', 'row3'].map((row) => word(row, 'deadline')))).toEqual(['до 1 мая', 'до 1 мая', 'до 1 мая']);
    await grid.paste({ text: 'март\nапрель' });
    expect(await Promise.all(['row1', 'row2', 'row3'].map((row) => word(row, 'deadline')))).toEqual(['март', 'апрель', 'до 1 мая']);
    expect(await grid.page.getByRole('dialog').count()).toBe(0);
  });

  test('a table pasted while a cell is being typed in is still a table', async () => {
    await grid.show(samplePlan(2));
    await cell('row1', 1).dblclick();
    await grid.paste({ text: 'Слёт\tдети\r\nСбор\tвсе\r\n' });
    await grid.page.getByRole('dialog', { name: 'Вставка таблицы' }).waitFor();
    await keys.press('Escape');
    expect(await grid.plan()).toEqual(samplePlan(2));
  });

  test('the toolbar waits for Ctrl+V', async () => {
    await grid.show(emptyPlan());
    await grid.page.getByRole('button', { name: 'Вставить таблицу…' }).click();
    await grid.paste({ html: '<table><tr><td>Мероприятие</td><td>Срок</td></tr><tr><td>Слёт</td><td>май</td></tr></table>' });
    await grid.page.getByRole('button', { name: 'Вставить', exact: true }).click();
    const { columns, rows } = await grid.plan();
    expect(columns.map((column) => column.title)).toEqual(['Мероприятие', 'Срок']);
    expect(rows).toHaveLength(1);
  });
});

test('a signed plan can be looked at and copied, not changed', async () => {
  const plan = samplePlan(3);
  await grid.show(plan, { readOnly: true });
  await cell('row1', 1).click();
  for (const key of ['Delete', 'Enter', 'Ctrl+Enter', 'Ctrl+Delete', 'Alt+ArrowDown']) await keys.press(key);
  await keys.type('слово');
  await grid.copy('cut');
  expect(await grid.plan()).toEqual(plan);
  await keys.press('ArrowDown');
  expect(await focused()).toBe('row2:1');
  expect(await grid.page.getByRole('toolbar').count()).toBe(0);
});

test.each(['light', 'dark'])('axe finds nothing in the %s', async (scheme) => {
  await grid.page.evaluate((name) => document.documentElement.setAttribute('data-mantine-color-scheme', name), scheme);
  const check = async (): Promise<readonly string[]> => {
    const { violations } = await new AxeBuilder({ page: grid.page }).include('.pg').withTags(['wcag2a', 'wcag2aa']).analyze();
    return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`);
  };
  await grid.show(samplePlan(5, 3));
  await cell('row1', 1).click();
  await keys.press('Shift+ArrowDown');
  await grid.page.getByRole('button', { name: 'Столбцы…' }).click();
  expect(await check()).toEqual([]);
  await grid.show(emptyPlan());
  await grid.page.locator('[role=columnheader]').nth(1).click();
  await grid.paste({ text: '№\tМероприятие\tСрок\n1\tСлёт\tпо графику' });
  await grid.page.getByRole('dialog', { name: 'Вставка таблицы' }).waitFor();
  expect(await check()).toEqual([]);
  expect(grid.troubles).toEqual([]);
});
