import { dialog, type BrowserWindow } from 'electron';
import { writeFile } from 'node:fs/promises';
import type { Result } from '../../../src-shared/api/operation.ts';

/** Asks where, then writes the page as its print rules lay it out. Value: the path, `null` when the dialog was closed. */
export async function savePdf(window: BrowserWindow, suggestedName: unknown): Promise<Result<string | null>> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: fileName(suggestedName),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (canceled || filePath === '') return { ok: true, value: null };
  try {
    await writeFile(filePath, await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true }));
    return { ok: true, value: filePath };
  } catch {
    return {
      ok: false,
      error: { code: 'storage', message: `Файл «${filePath}» не записан: выберите другую папку или закройте этот файл, если он открыт.` },
    };
  }
}

/** The page may propose a name, never a place. */
function fileName(suggested: unknown): string {
  const name =
    typeof suggested === 'string'
      ? suggested
          .replaceAll(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
          .trim()
          .slice(0, 150)
      : '';
  return name.endsWith('.pdf') ? name : `${name === '' ? 'Документ' : name}.pdf`;
}
