// Draws the screenshots of the README anew: the demo department in the built program, 1366×768, light and dark.
// Look at every one of them before committing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../test/support/browser.ts';
import { startProgram } from '../test/support/startedProgram.ts';
import { needNode } from './needNode.mjs';
import { inProject } from './project.mjs';

/** The document that shows most: returned with a remark, points with deadlines. */
const DRAFT = 'совещания школьных библиотекарей';

needNode();
const folder = mkdtempSync(join(tmpdir(), 'resheno-screenshots-'));
const program = await startProgram(folder, ['--demo']);
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(program.address);
  await page.getByText('На подпись').first().waitFor();
  await shoot(page, 'today');
  await page.keyboard.press('Alt+Digit2');
  await page.getByText(DRAFT).first().waitFor();
  await shoot(page, 'documents');
  await page.getByText(DRAFT).first().dblclick();
  await page.getByText('РЕШИЛИ:').waitFor();
  await page.getByText('Собрать заявки').click();
  await shoot(page, 'editor');
  await page.emulateMedia({ colorScheme: 'dark' });
  await shoot(page, 'editor-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.keyboard.press('Alt+Digit2');
  await page.getByText('Подписан', { exact: true }).first().dblclick();
  await page.getByText('РЕШИЛИ:').first().waitFor();
  await shoot(page, 'signed');
} finally {
  await browser.close();
  await program.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function shoot(page, name) {
  await page.waitForTimeout(1200);
  await page.screenshot({ path: inProject('docs/screenshots', `${name}.png`), animations: 'disabled' });
  console.log(`docs/screenshots/${name}.png`);
}
