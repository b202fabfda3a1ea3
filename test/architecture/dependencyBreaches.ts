import type { PlantedImport } from './plantedTree.ts';

/** A forbidden import for every rule of the gate. Written by hand, not derived from the rules: a rule that was loosened must show. */
export const BREACHES: Readonly<Record<string, readonly PlantedImport[]>> = {
  'shared-base-looks-left': [
    { from: 'src-shared/base/a.ts', to: 'src-shared/russian/b.ts' },
    { from: 'src-shared/base/c.ts', to: 'src-shared/api/d.ts' },
  ],
  'shared-russian-looks-left': [{ from: 'src-shared/russian/a.ts', to: 'src-shared/deadline/b.ts' }],
  'shared-deadline-looks-left': [{ from: 'src-shared/deadline/a.ts', to: 'src-shared/access/b.ts' }],
  'shared-access-looks-left': [{ from: 'src-shared/access/a.ts', to: 'src-shared/documents/b.ts' }],
  'shared-documents-looks-left': [
    { from: 'src-shared/documents/a.ts', to: 'src-shared/paper/b.ts' },
    { from: 'src-shared/documents/c.ts', to: 'src-shared/api/d.ts' },
  ],
  'shared-paper-looks-left': [{ from: 'src-shared/paper/a.ts', to: 'src-shared/tracking/b.ts' }],
  'shared-tracking-looks-left': [{ from: 'src-shared/tracking/a.ts', to: 'src-shared/api/b.ts' }],
  'shared-recognition-looks-left': [{ from: 'src-shared/recognition/a.ts', to: 'src-shared/api/b.ts' }],
  'shared-is-closed': [
    { from: 'src-shared/documents/e.ts', to: 'src-main/db/a.ts' },
    { from: 'src-shared/api/a.ts', to: 'src-renderer/editor/a.ts' },
    { from: 'src-shared/api/b.ts', to: 'test/support/a.ts' },
  ],
  'shared-without-node': [
    { from: 'src-shared/base/e.ts', to: 'node:crypto' },
    { from: 'src-shared/base/f.ts', to: 'fs' },
  ],

  'main-core': [
    { from: 'src-main/core/a.ts', to: 'src-main/shells/cli/a.ts' },
    { from: 'src-main/core/b.ts', to: 'src-renderer/editor/b.ts' },
  ],
  'main-usecases': [
    { from: 'src-main/usecases/a.ts', to: 'src-main/core/c.ts' },
    { from: 'src-main/usecases/b.ts', to: 'src-main/shells/browser/b.ts' },
    { from: 'src-main/usecases/c.ts', to: 'src-main/db/drivers/c.ts' },
    { from: 'src-main/usecases/k.ts', to: 'src-main/db/open.ts' },
  ],
  'main-db': [
    { from: 'src-main/db/b.ts', to: 'src-main/usecases/d.ts' },
    { from: 'src-main/db/repositories/b.ts', to: 'src-main/core/d.ts' },
  ],
  'main-docx': [
    { from: 'src-main/docx/a.ts', to: 'src-main/db/c.ts' },
    { from: 'src-main/docx/b.ts', to: 'src-main/usecases/e.ts' },
  ],
  'main-xlsx': [{ from: 'src-main/xlsx/a.ts', to: 'src-main/db/f.ts' }],
  'main-importers': [{ from: 'src-main/importers/a.ts', to: 'src-main/docx/c.ts' }],
  'main-demo': [{ from: 'src-main/demo/a.ts', to: 'src-main/db/d.ts' }],
  'main-shells': [
    { from: 'src-main/shells/cli/b.ts', to: 'src-main/db/e.ts' },
    { from: 'src-main/shells/electron/b.ts', to: 'src-main/usecases/f.ts' },
    { from: 'src-main/shells/cli/c.ts', to: 'src-main/docx/d.ts' },
  ],
  'preload-sees-the-contract-only': [
    { from: 'src-main/shells/electron/preload.ts', to: 'src-main/core/e.ts' },
    { from: 'src-main/shells/electron/preload.ts', to: 'src-shared/documents/f.ts' },
    { from: 'src-main/shells/electron/channels.ts', to: 'src-main/shells/g.ts' },
  ],
  'electron-shell-is-optional': [
    { from: 'src-main/shells/browser/d.ts', to: 'src-main/shells/electron/d.ts' },
    { from: 'src-main/shells/cli/e.ts', to: 'src-main/shells/electron/d.ts' },
    { from: 'src-main/shells/f.ts', to: 'src-main/shells/electron/d.ts' },
  ],

  'renderer-sees-shared-only': [
    { from: 'src-renderer/editor/c.tsx', to: 'src-main/core/f.ts' },
    { from: 'src-renderer/editor/d.ts', to: 'test/support/b.ts' },
  ],
  'renderer-without-node': [{ from: 'src-renderer/editor/e.tsx', to: 'node:path' }],

  'package-electron': [{ from: 'src-main/core/g.ts', to: 'electron' }],
  'package-hono': [{ from: 'src-main/shells/electron/e.ts', to: 'hono' }],
  'package-@hono/node-server': [{ from: 'src-main/shells/cli/d.ts', to: '@hono/node-server' }],
  'package-write-excel-file': [{ from: 'src-main/usecases/m.ts', to: 'write-excel-file/node' }],
  'package-docx': [{ from: 'src-main/usecases/g.ts', to: 'docx' }],
  'package-fflate': [{ from: 'src-main/usecases/h.ts', to: 'fflate' }],
  'package-saxes': [{ from: 'src-main/db/f.ts', to: 'saxes' }],
  'package-pdfjs-dist': [{ from: 'src-main/usecases/n.ts', to: 'pdfjs-dist/legacy/build/pdf.mjs' }],
  'package-word-extractor': [{ from: 'src-main/usecases/o.ts', to: 'word-extractor' }],
  'package-kysely': [{ from: 'src-main/usecases/i.ts', to: 'kysely' }],
  'package-better-sqlite3': [{ from: 'src-main/db/g.ts', to: 'better-sqlite3' }],
  'package-@noble/hashes': [{ from: 'src-shared/documents/g.ts', to: '@noble/hashes/argon2.js' }],
  'package-zod': [{ from: 'src-renderer/editor/f.tsx', to: 'zod' }],
  'package-petrovich': [{ from: 'src-renderer/editor/g.tsx', to: 'petrovich' }],
  'package-react': [{ from: 'src-shared/paper/c.ts', to: 'react' }],
  'package-react-dom': [{ from: 'src-main/docx/e.ts', to: 'react-dom/server' }],
  'package-@mantine/(core|hooks|notifications)': [{ from: 'src-shared/paper/d.ts', to: '@mantine/core' }],
  'package-@tabler/icons-react': [{ from: 'src-shared/paper/e.ts', to: '@tabler/icons-react' }],
  'package-@tanstack/react-(query|router|virtual)': [{ from: 'src-shared/api/c.ts', to: '@tanstack/react-query' }],
  'package-prosemirror-[a-z]+': [{ from: 'src-shared/documents/i.ts', to: 'prosemirror-model' }],
  'package-without-a-home': [{ from: 'src-main/usecases/j.ts', to: 'js-yaml' }],

  'nothing-imports-tests': [{ from: 'test/support/c.ts', to: 'test/main/a.test.ts' }],
  'no-circle': [{ from: 'src-shared/base/left.ts', to: 'src-shared/base/right.ts' }],
  'no-orphan': [{ from: 'src-shared/base/alone.ts', to: 'src-shared/base/alone.ts' }],
  unresolvable: [{ from: 'src-shared/base/lost.ts', to: './nowhere.ts' }],
};

/** What no row of imports can say: the other half of the circle, a file without any import. */
export const BREACH_FILES: Readonly<Record<string, string>> = {
  'src-shared/base/left.ts': "import type { Right } from './right.ts';\nexport type Left = Right | 1;\n",
  'src-shared/base/right.ts': "import type { Left } from './left.ts';\nexport type Right = Left | 2;\n",
  'src-shared/base/alone.ts': 'export const alone = 1;\n',
};

/** Imports that must stay possible: a gate that is always red proves nothing. */
export const LEGAL: readonly PlantedImport[] = [
  { from: 'src-shared/api/a.ts', to: 'src-shared/documents/b.ts' },
  { from: 'src-shared/paper/a.ts', to: 'src-shared/documents/b.ts' },
  { from: 'src-shared/documents/b.ts', to: 'src-shared/russian/c.ts' },
  { from: 'src-shared/documents/b.ts', to: 'zod' },
  { from: 'src-main/core/a.ts', to: 'src-main/usecases/b.ts' },
  { from: 'src-main/core/a.ts', to: 'src-main/db/open.ts' },
  { from: 'src-main/core/a.ts', to: 'src-shared/api/a.ts' },
  { from: 'src-main/usecases/b.ts', to: 'src-main/db/repositories/b.ts' },
  { from: 'src-main/usecases/b.ts', to: 'src-main/db/handles.ts' },
  { from: 'src-main/usecases/b.ts', to: 'src-main/docx/b.ts' },
  { from: 'src-main/docx/b.ts', to: 'docx' },
  { from: 'src-main/docx/b.ts', to: 'src-shared/paper/a.ts' },
  { from: 'src-main/db/repositories/b.ts', to: 'kysely' },
  { from: 'src-main/db/drivers/b.ts', to: 'better-sqlite3' },
  { from: 'src-main/shells/electron/main.ts', to: 'electron' },
  { from: 'src-main/shells/electron/main.ts', to: 'src-main/core/a.ts' },
  { from: 'src-main/shells/electron/preload.ts', to: 'electron' },
  { from: 'src-main/shells/electron/preload.ts', to: 'src-shared/api/a.ts' },
  { from: 'src-main/shells/electron/preload.ts', to: 'src-main/shells/electron/channels.ts' },
  { from: 'src-main/shells/browser/main.ts', to: 'hono' },
  { from: 'src-main/shells/browser/main.ts', to: 'node:http' },
  { from: 'src-main/shells/cli/main.ts', to: 'src-main/shells/browser/main.ts' },
  { from: 'src-renderer/app/a.tsx', to: 'zod' },
  { from: 'src-renderer/editor/a.tsx', to: 'react' },
  { from: 'src-renderer/editor/a.tsx', to: 'prosemirror-view' },
  { from: 'src-renderer/editor/a.tsx', to: 'src-shared/paper/a.ts' },
  { from: 'test/main/a.test.ts', to: 'src-main/core/a.ts' },
  { from: 'test/main/a.test.ts', to: 'test/support/a.ts' },
];
