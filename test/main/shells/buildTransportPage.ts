import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds `transportPage.ts` as a page into the folder. */
export async function buildTransportPage(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: import.meta.dirname,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome140',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(import.meta.dirname, 'transportPage.ts'), output: { entryFileNames: 'page.js' } },
    },
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="ru"><title>Проба</title><script type="module" src="/page.js"></script></html>',
  );
}
