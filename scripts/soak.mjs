// Runs all tests over generated input again and again, each time from another seed, until one fails or the rounds are over.
// `npm run soak -- 10` makes ten rounds; the seed of a failure is printed and can be given as RESHENO_SEED to any test run.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { needNode } from './needNode.mjs';
import { inProject, root } from './project.mjs';

needNode();
const rounds = Number(process.argv[2] ?? 5);
const files = globSync('test/**/*.test.ts', { cwd: root }).filter((file) => /\bfc\.assert\(/.test(readFileSync(join(root, file), 'utf8')));
for (let round = 1; round <= rounds; round += 1) {
  const seed = Math.floor(Math.random() * 2 ** 31);
  console.log(`Круг ${round} из ${rounds}, зерно ${seed}`);
  const env = { ...process.env, RESHENO_SEED: String(seed) };
  const { status } = spawnSync(process.execPath, [inProject('node_modules/vitest/vitest.mjs'), 'run', ...files], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  if (status !== 0) {
    console.error(`Не прошло с зерном ${seed}: повторите с RESHENO_SEED=${seed}.`);
    process.exit(1);
  }
}
