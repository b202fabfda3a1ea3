// Draws the screenshots of the README anew: the demo department in the built program, 1366×768, light and dark.
// Look at every one of them before committing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../test/support/browser.ts';
import { startProgram } from '../test/support/startedProgram.ts';
import { needNode } from './needNode.mjs';
import { inProject } from './project.mjs';

/** The papers of the demo that show most. */
const PROTOCOL = 'совещания школьных библиотекарей';
const ORDER = 'О профилактике безнадзорности и правонарушений';
const NOTICE = 'Совещание руководителей образовательных организаций';

/** Invented papers of former years, from the corpus of the tests. */
const OLD_PAPERS = ['acting-head', 'board-decision', 'council-votes', 'lines-after-points', 'messy-order', 'own-plan', 'letter', 'news'];
const REVIEWED = 'messy-order';

needNode();
const folder = mkdtempSync(join(tmpdir(), 'resheno-screenshots-'));
const program = await startProgram(folder, ['--demo']);
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(program.address);
  await page.getByRole('button', { name: 'Создать', exact: true }).waitFor();
  await shoot(page, 'today');
  await page.keyboard.press('Alt+Digit2');
  await page.getByText('Отозван', { exact: true }).first().waitFor();
  await shoot(page, 'documents');

  await open(page, 'Протоколы', PROTOCOL);
  await page.getByText('Собрать заявки').click();
  await shootBoth(page, 'editor');

  await open(page, 'Приказы', ORDER);
  await page.getByText('Обновить социальные паспорта').click();
  await shootBoth(page, 'order');
  await page.getByRole('tab').nth(1).click();
  await page.getByRole('grid').getByText('Вовлечение в кружки и секции').click();
  await shootBoth(page, 'plan');

  await open(page, 'Сообщения', NOTICE);
  await shoot(page, 'notice');
  await open(page, 'Протоколы', 'Подписан');
  await shoot(page, 'signed');

  await page.keyboard.press('Alt+Digit3');
  await page.getByRole('grid').getByText('СОШ').first().waitFor();
  await shootBoth(page, 'assignments');
  await page.getByText('Матрица', { exact: true }).click();
  await page.getByRole('grid', { name: 'Исполнение за' }).waitFor();
  await shootBoth(page, 'matrix');

  await page.keyboard.press('Alt+Digit4');
  await page.locator('input[aria-label="Файлы"]').first().setInputFiles(OLD_PAPERS.map(oldPaper));
  await page.getByText('Приостановить').waitFor();
  await page.getByText('Приостановить').waitFor({ state: 'hidden' });
  await shoot(page, 'old-papers');
  await page.locator('.import-table tbody tr', { hasText: REVIEWED }).dblclick();
  await page.getByRole('listbox', { name: 'Источник' }).waitFor();
  await page.keyboard.press('F8');
  await shootBoth(page, 'review');
} finally {
  await browser.close();
  await program.stop();
  rmSync(folder, { recursive: true, force: true });
}

function oldPaper(name) {
  return inProject('test/importers/corpus', `${name}.txt`);
}

/** Opens the first paper of a kind whose line in the registry holds some words. */
async function open(page, kind, words) {
  await page.keyboard.press('Alt+Digit2');
  await page.getByText(kind, { exact: true }).first().click();
  await page.getByRole('row').filter({ hasText: words }).first().dblclick();
  await page.getByRole('heading', { name: 'Документы' }).waitFor({ state: 'hidden' });
}

/** As it is by day and by night; the second picture's name ends with «-dark». */
async function shootBoth(page, name) {
  await shoot(page, name);
  await page.emulateMedia({ colorScheme: 'dark' });
  await shoot(page, `${name}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
}

async function shoot(page, name) {
  await page.waitForTimeout(1200);
  await page.screenshot({ path: inProject('docs/screenshots', `${name}.png`), animations: 'disabled' });
  console.log(`docs/screenshots/${name}.png`);
}
