// Every check there is: tools, gates, build, tests. The last line counts them; anything failed makes the exit code 1.
// Words after `--` go to vitest: `npm test -- test/shared` runs a part.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runGates } from './gates.mjs';
import { needNode } from './needNode.mjs';
import { inProject, root } from './project.mjs';
import { getTools } from './tools.mjs';

const TALLY = inProject('out/test-tally.json');

needNode();
if (!getTools()) finish([{ passed: 0, failed: 1 }], []);
const gates = await runGates();
const built = build();
const tests = built ? runTests() : { passed: 0, failed: 1, skipped: [] };
finish([gates, { passed: Number(built), failed: Number(!built) }, tests], tests.skipped);

function build() {
  const done = node('vite/bin/vite.js', ['build', '--app', '--logLevel', 'warn']);
  console.log(`${done ? 'passed' : 'FAILED'}  build (vite)`);
  return done;
}

function runTests() {
  rmSync(TALLY, { force: true });
  mkdirSync(inProject('out'), { recursive: true });
  const green = node('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    `--reporter=${inProject('scripts/tallyReporter.mjs')}`,
    ...process.argv.slice(2),
  ]);
  if (!existsSync(TALLY)) return { passed: 0, failed: 1, skipped: [] };
  const tally = JSON.parse(readFileSync(TALLY, 'utf8'));
  // Red without a culprit (a threshold, a crash after the last test), or green without a single test, must not pass.
  const hidden = (!green && tally.failed === 0) || (green && tally.passed === 0);
  return hidden ? { ...tally, failed: tally.failed + 1 } : tally;
}

function node(script, args) {
  const env = { ...process.env, RESHENO_TALLY: TALLY };
  return spawnSync(process.execPath, [inProject('node_modules', script), ...args], { cwd: root, stdio: 'inherit', env }).status === 0;
}

function finish(counts, skipped) {
  if (skipped.length > 0) {
    console.log(`\n!!! NOT RUN, ${skipped.length}:`);
    for (const { name, why } of skipped) console.log(`!!!   ${name}${why === '' ? '' : `: ${why}`}`);
  }
  const sum = (field) => counts.reduce((total, count) => total + count[field], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${skipped.length} skipped`);
  process.exit(sum('failed') === 0 ? 0 : 1);
}
