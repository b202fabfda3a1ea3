import react from '@vitejs/plugin-react';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
/** Everything else is bundled: the packaged program carries one native module and no other package. */
const NOT_BUNDLED = ['electron', 'better-sqlite3'];

/** One configuration, one command (`vite build --app`), three outputs: the interface, the main process with its three shells, the preload. */
export default defineConfig(({ command }) => {
  // Vite keeps a NODE_ENV that is set: built from within the tests («test») the page would carry React's slow development half.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    root: join(root, 'src-renderer'),
    plugins: [react()],
    builder: {},
    environments: {
      client: {
        build: {
          outDir: join(root, 'out/renderer'),
          emptyOutDir: true,
          target: 'chrome140',
          modulePreload: { polyfill: false },
          // A data: font or picture would need a wider content security policy.
          assetsInlineLimit: 0,
          chunkSizeWarningLimit: 3000,
        },
      },
      main: {
        consumer: 'server',
        resolve: { noExternal: true, external: NOT_BUNDLED },
        build: {
          outDir: join(root, 'out/main'),
          emptyOutDir: true,
          target: 'node24',
          minify: false,
          sourcemap: false,
          copyPublicDir: false,
          rolldownOptions: {
            input: {
              electron: join(root, 'src-main/shells/electron/main.ts'),
              browser: join(root, 'src-main/shells/browser/main.ts'),
              cli: join(root, 'src-main/shells/cli/main.ts'),
              // The thread that foreign files are read in: src-main/importers/readInWorker.ts starts it by its name.
              readerThread: join(root, 'src-main/importers/readerThread.ts'),
              // The thread that long exports are drawn in: src-main/usecases/tracking/drawInThread.ts starts it by its name.
              drawingThread: join(root, 'src-main/usecases/tracking/drawingThread.ts'),
            },
            external: [...NOT_BUNDLED, /^node:/, ...builtinModules],
            // Flat: installation.ts counts the folders up from wherever it lands.
            output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
          },
        },
      },
      preload: {
        consumer: 'server',
        resolve: { noExternal: true, external: ['electron'] },
        build: {
          outDir: join(root, 'out/preload'),
          emptyOutDir: true,
          target: 'chrome140',
          minify: false,
          copyPublicDir: false,
          rolldownOptions: {
            input: { preload: join(root, 'src-main/shells/electron/preload.ts') },
            external: ['electron'],
            // A sandboxed preload is a CommonJS script.
            output: { format: 'cjs', entryFileNames: '[name].cjs' },
          },
        },
      },
    },
  };
});
