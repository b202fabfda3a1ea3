// Who may import whom. ARCHITECTURE.md says it in words; test/architecture/dependencyRules.test.ts plants one breach per rule.

/** Rooms of src-shared, in the only direction in which they may see each other: each sees what stands before it. */
const SHARED_ROOMS = ['base', 'russian', 'deadline', 'access', 'documents', 'paper', 'tracking', 'recognition', 'api'];

/** What each room of src-main may see besides itself. */
const MAIN_ROOMS = {
  core: 'src-main/(usecases|db|docx)/|src-shared/',
  // Opening, upgrading and locking the store is the core's business.
  usecases: 'src-main/(db/(?!drivers/|migrations/|open|migrate|engine|dataFolder)|docx/|xlsx/|importers/)|src-shared/',
  db: 'src-shared/',
  docx: 'src-shared/',
  xlsx: 'src-shared/',
  importers: 'src-shared/',
  demo: 'src-main/core/|src-shared/',
  shells: 'src-main/(core|demo)/|src-shared/(base|api)/',
};

/** Where each npm package may be imported; a package that is not listed may be imported nowhere in src-*. */
const PACKAGE_HOMES = {
  electron: 'src-main/shells/electron/',
  hono: 'src-main/shells/browser/',
  '@hono/node-server': 'src-main/shells/browser/',
  docx: 'src-main/docx/',
  fflate: 'src-main/(docx|importers)/',
  saxes: 'src-main/(docx|importers)/',
  'pdfjs-dist': 'src-main/importers/',
  'word-extractor': 'src-main/importers/',
  'write-excel-file': 'src-main/xlsx/',
  kysely: 'src-main/db/',
  'better-sqlite3': 'src-main/db/drivers/',
  '@noble/hashes': 'src-main/',
  // The page parses what comes from outside it: its address.
  zod: 'src-(shared|main|renderer/app)/',
  petrovich: 'src-shared/russian/',
  react: 'src-renderer/',
  'react-dom': 'src-renderer/',
  '@mantine/(core|hooks|notifications)': 'src-renderer/',
  '@tabler/icons-react': 'src-renderer/',
  '@tanstack/react-(query|router|virtual)': 'src-renderer/',
  'prosemirror-[a-z]+': 'src-renderer/',
};

function sharedRule(room, position) {
  const rightward = SHARED_ROOMS.slice(position + 1);
  return {
    name: `shared-${room}-looks-left`,
    comment: `src-shared/${room} may import only what stands before it in ${SHARED_ROOMS.join(' ← ')}.`,
    severity: 'error',
    from: { path: `^src-shared/${room}/` },
    to: { path: `^src-shared/(${rightward.join('|')})/` },
  };
}

function mainRule([room, seen]) {
  return {
    name: `main-${room}`,
    comment: `src-main/${room} may import itself and ${seen}.`,
    severity: 'error',
    from: { path: `^src-main/${room}/`, pathNot: '^src-main/shells/electron/preload' },
    to: { path: '^(src-[a-z]+|test|scripts)/', pathNot: `^(src-main/${room}/|${seen})` },
  };
}

function packageRule([name, home]) {
  return {
    name: `package-${name}`,
    comment: `The package belongs to ${home} alone.`,
    severity: 'error',
    from: { path: '^src-', pathNot: `^${home}` },
    to: { path: `(^|/)node_modules/(@types/)?${name}/` },
  };
}

export default {
  forbidden: [
    ...SHARED_ROOMS.slice(0, -1).map(sharedRule),
    {
      name: 'shared-is-closed',
      comment: 'src-shared runs anywhere, so it imports nothing from the other rooms.',
      severity: 'error',
      from: { path: '^src-shared/' },
      to: { path: '^(src-main|src-renderer|test|scripts)/' },
    },
    {
      name: 'shared-without-node',
      comment: 'src-shared runs in the browser too.',
      severity: 'error',
      from: { path: '^src-shared/' },
      to: { dependencyTypes: ['core'] },
    },
    ...Object.entries(MAIN_ROOMS).map(mainRule),
    {
      name: 'preload-sees-the-contract-only',
      comment: 'The preload script runs beside the page: the fewer lines it carries, the better.',
      severity: 'error',
      from: { path: '^src-main/shells/electron/(preload|channels)' },
      to: { path: '^(src-[a-z]+|test|scripts)/', pathNot: '^(src-shared/api/|src-main/shells/electron/(preload|channels))' },
    },
    {
      name: 'electron-shell-is-optional',
      comment: 'The other shells must run where Electron is missing.',
      severity: 'error',
      from: { path: '^src-main/', pathNot: '^src-main/shells/electron/' },
      to: { path: '^src-main/shells/electron/' },
    },
    {
      name: 'renderer-sees-shared-only',
      comment: 'The page reaches everything else through the contract.',
      severity: 'error',
      from: { path: '^src-renderer/' },
      to: { path: '^(src-main|test|scripts)/' },
    },
    {
      name: 'renderer-without-node',
      comment: 'The page has no Node (sandbox, context isolation).',
      severity: 'error',
      from: { path: '^src-renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    ...Object.entries(PACKAGE_HOMES).map(packageRule),
    {
      name: 'package-without-a-home',
      comment: 'A new package gets a line in PACKAGE_HOMES, and with it a place.',
      severity: 'error',
      from: { path: '^src-' },
      to: { path: '(^|/)node_modules/', pathNot: `(^|/)node_modules/(@types/)?(${Object.keys(PACKAGE_HOMES).join('|')})/` },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'Whatever a test needs from another test lies in test/support.',
      severity: 'error',
      from: { path: '^(src-|scripts/|test/)' },
      to: { path: '\\.test\\.tsx?$' },
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'A file that imports nothing and is imported by nobody is dead.',
      severity: 'error',
      from: { orphan: true, path: '^src-', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'unresolvable',
      comment: 'An import that leads nowhere would slip through every rule above.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // TypeScript 7 has no compiler API, so without this the run says "no violations (0 modules)".
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^out/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.css', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
