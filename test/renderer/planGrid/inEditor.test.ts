import { expect, test } from 'vitest';
import { cellText } from '../../../src-shared/documents/actionPlan.ts';
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
