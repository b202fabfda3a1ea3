import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PROJECT } from '../../support/ensureBuilt.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'resheno-tally-'));
  symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Runs these tests in a project of their own and reads what our reporter counted. */
function tallyOf(files: Readonly<Record<string, string>>): unknown {
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(root, `${name}.test.ts`), `import { beforeAll, describe, expect, test } from 'vitest';\n${text}`);
  }
  const tally = join(root, 'tally.json');
  const words = ['run', '--root', root, `--reporter=${join(PROJECT, 'scripts/tallyReporter.mjs')}`];
  spawnSync(process.execPath, [join(PROJECT, 'node_modules/vitest/vitest.mjs'), ...words], {
    cwd: root,
    env: { ...process.env, RESHENO_TALLY: tally },
  });
  return JSON.parse(readFileSync(tally, 'utf8'));
}

test('passed, failed and skipped are counted, skipped ones with name and reason', () => {
  const counted = tallyOf({
    some: `
      test('good', () => {});
      test('bad', () => expect(1).toBe(2));
      test.skip('set aside', () => {});
      describe('group', () => { test('no part', (context) => context.skip('the part is missing')); });`,
  });
  expect(counted).toEqual({
    passed: 1,
    failed: 1,
    skipped: [
      { name: 'some.test.ts › set aside', why: '' },
      { name: 'some.test.ts › group > no part', why: 'the part is missing' },
    ],
  });
});

test.each([
  ['cannot be loaded', "import './absent.ts'; test('never runs', () => {});"],
  ['fails before its tests', "beforeAll(() => { throw new Error('no'); }); test('never runs', () => {});"],
  [
    'fails behind its tests',
    "test('fine', async () => { setTimeout(() => { throw new Error('late'); }, 1); await new Promise((r) => setTimeout(r, 50)); });",
  ],
])('a file that %s counts as failed', (_how, text) => {
  expect(tallyOf({ some: text, fine: "test('good', () => {});" })).toMatchObject({ failed: 1 });
});
