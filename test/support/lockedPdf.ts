import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from './temporaryFolder.ts';

/** A PDF that asks for a password before it is opened, made by LibreOffice. */
export async function lockedPdf(): Promise<Uint8Array> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'paper.txt'), 'Протокол');
  const options = { EncryptFile: { type: 'boolean', value: 'true' }, DocumentOpenPassword: { type: 'string', value: 'слово' } };
  await promisify(execFile)('soffice', [
    '--headless',
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--convert-to',
    `pdf:writer_pdf_Export:${JSON.stringify(options)}`,
    '--outdir',
    folder,
    join(folder, 'paper.txt'),
  ]);
  return await readFile(join(folder, 'paper.pdf'));
}
