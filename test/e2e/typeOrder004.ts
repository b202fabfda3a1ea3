import type { Page } from 'playwright-core';
import type { Annex } from '../../src-shared/documents/annex.ts';
import { forceClause, controlClause } from '../../src-shared/documents/controlClause.ts';
import type { Order } from '../../src-shared/documents/order.ts';
import type { Point } from '../../src-shared/documents/point.ts';
import { blocksText } from '../../src-shared/documents/richText.ts';
import { formatDate } from '../../src-shared/russian/dateWords.ts';
import type { EnteredPaper } from '../support/papers/enteredPaper.ts';
import type { Typist } from '../support/typist.ts';
import { typeLines } from './throughScreen.ts';

/** Two ways to «(Приложение)»: typed once the annex is there, or typed before it and made a reference by the menu. */
export type ReferenceBy = 'typing' | 'menu';

/** Head, title, basis, points and signature of an order of the shape of seed 004, up to its annex. */
export async function typeOrder(page: Page, typist: Typist, { content }: EnteredPaper<Order>, reference: ReferenceBy): Promise<void> {
  await page.locator('[data-field="date"]').click();
  await typist.press('Ctrl+KeyA');
  // Settlement is known from the first run.
  for (const value of [formatDate(content.date ?? '2000-01-01', 'numeric'), '', content.number ?? '']) {
    await typist.type(value);
    await typist.press('Enter');
  }
  await typist.type(content.title);
  await typist.press('Ctrl+Enter');
  await typist.type(blocksText(content.preamble));
  await typist.press('Tab');
  await typePoints(page, typist, content.points, reference);
  await page.getByLabel('Должность в подписи 1').click();
  await typeLines(typist, content.signatory?.post ?? '');
  // The program proposes the secretary as the executor; papers of this shape name none.
  await page.locator('[data-field="executor"]').click();
  await typist.press('Ctrl+KeyA');
  await typist.press('Backspace');
}

async function typePoints(page: Page, typist: Typist, points: readonly Point[], reference: ReferenceBy): Promise<void> {
  const body = points.filter((point) => point.role === undefined);
  for (const [index, point] of body.entries()) {
    if (index > 0) await typist.press('Ctrl+Enter');
    await typist.type(blocksText(point.body));
    for (const [place, child] of point.children.entries()) {
      await typist.press('Enter');
      if (place === 0) await typist.press('Tab');
      const text = blocksText(child.body);
      await typist.type(reference === 'typing' ? text.replace(REFERENCE, '') : text);
      if (!child.deadline) continue;
      await typist.press('Enter');
      await typist.type([child.deadline.lead, child.deadline.words].filter((part) => part !== '').join(' '));
      await typist.press('Enter');
    }
  }
  await typeClause(
    page,
    typist,
    'Вступление в силу',
    forceClause(),
    points.find((point) => point.role === 'force'),
  );
  await typeClause(
    page,
    typist,
    'Контроль оставляю за собой',
    controlClause(null).text,
    points.find((point) => point.role === 'control'),
  );
}

/** The clause as the program words it, and the paper's own words over it where they are others. */
async function typeClause(page: Page, typist: Typist, item: string, usual: string, point: Point | undefined): Promise<void> {
  await page.getByRole('button', { name: 'Вставить' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  const text = blocksText(point?.body ?? []);
  if (text === usual) return;
  await typist.press('Shift+Home');
  await typist.type(text);
}

const REFERENCE = /\s*\(приложение\)$/i;

/** The annex by the menu of the tabs: its title, and that the plan holds every year anew. */
export async function addPlan(page: Page, typist: Typist, annex: Extract<Annex, { kind: 'plan' }>): Promise<void> {
  await page.getByRole('button', { name: '+ приложение' }).click();
  await page.getByRole('menuitem', { name: 'План мероприятий' }).click();
  await typeLines(typist, annex.plan.title);
  await page.getByLabel('Годы плана').selectOption('rolling');
}

/** Makes «(Приложение)» a reference that lives. */
export async function refer(page: Page, typist: Typist, points: readonly Point[], by: ReferenceBy): Promise<void> {
  await page.getByRole('tab', { name: 'Текст приказа' }).click();
  const texts = points.flatMap((point) => [point, ...point.children]).map((point) => blocksText(point.body));
  const text = texts.find((each) => REFERENCE.test(each)) ?? '';
  const [written = ''] = REFERENCE.exec(text) ?? [];
  await caretAfter(page, typist, text.replace(REFERENCE, ''));
  if (by === 'typing') return await typist.type(written);
  await typist.press('ArrowLeft');
  const letters = written.trim().length - 2;
  for (let letter = 0; letter < letters; letter += 1) await typist.press('Shift+ArrowLeft');
  await page.getByRole('button', { name: 'Вставить' }).click();
  await page.getByRole('menuitem', { name: /^Приложение/ }).click();
}

/** A click into the last line of a point, and End. */
async function caretAfter(page: Page, typist: Typist, text: string): Promise<void> {
  const line = page.locator('.pe-point p').filter({ hasText: text }).first();
  const height = (await line.boundingBox())?.height ?? 0;
  await line.click({ position: { x: 2, y: height - 5 } });
  await typist.press('End');
}
