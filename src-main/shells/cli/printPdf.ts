import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { findBrowser } from '../browser/findBrowser.ts';
import { findOffice } from './findOffice.ts';

const run = promisify(execFile);
const PATIENCE_MS = 120_000;

/** The paper as PDF: our page printed by an installed browser, else our DOCX through LibreOffice. `draw` gives the paper in a format. */
export async function printPdf(draw: (format: 'html' | 'docx') => Promise<Uint8Array>): Promise<Uint8Array> {
  const browser = findBrowser();
  const office = browser === null ? findOffice() : null;
  if (browser === null && office === null) {
    throw new Refusal('refused', 'PDF сделать нечем: установите Chromium, Chrome, Edge, Яндекс Браузер или LibreOffice.');
  }
  const folder = await mkdtemp(join(tmpdir(), 'resheno-pdf-'));
  try {
    if (browser !== null) await byBrowser(browser, folder, await draw('html'));
    else if (office !== null) await byOffice(office, folder, await draw('docx'));
    return await readFile(join(folder, 'paper.pdf'));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('refused', 'PDF не получился: сохраните документ в DOCX и напечатайте его в PDF оттуда.');
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function byBrowser(browser: string, folder: string, html: Uint8Array): Promise<void> {
  const page = join(folder, 'paper.html');
  await writeFile(page, html);
  const options = [
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--no-pdf-header-footer',
    `--user-data-dir=${join(folder, 'profile')}`,
    `--print-to-pdf=${join(folder, 'paper.pdf')}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  await run(browser, [...options, pathToFileURL(page).href], { timeout: PATIENCE_MS });
}

/** A profile of its own: a second call on one profile fails silently. */
async function byOffice(office: string, folder: string, docx: Uint8Array): Promise<void> {
  const paper = join(folder, 'paper.docx');
  await writeFile(paper, docx);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  await run(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, paper], { timeout: PATIENCE_MS });
}
