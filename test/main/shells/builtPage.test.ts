import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureBuilt, PROJECT } from '../../support/ensureBuilt.ts';

test('the built page carries React’s production half, also when it was built from within the tests', async () => {
  await ensureBuilt();
  const folder = join(PROJECT, 'out/renderer/assets');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  // Almost three times slower to type in: `jsxDEV` stands only in the development half.
  for (const name of scripts) expect(readFileSync(join(folder, name), 'utf8')).not.toContain('jsxDEV');
});
