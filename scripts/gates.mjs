import { spawn } from 'node:child_process';
import { inProject, root } from './project.mjs';

const ROOMS = ['src-shared', 'src-main', 'src-renderer', 'test', 'scripts'];

/** Checks that run no test: each is passed or failed as a whole. `sound` looks at what a silent pass would not show. */
const GATES = [
  { name: 'types (tsc)', script: 'typescript/bin/tsc', args: ['-b'] },
  { name: 'lint (oxlint)', script: 'oxlint/bin/oxlint', args: [] },
  { name: 'format (oxfmt)', script: 'oxfmt/bin/oxfmt', args: ['--check', '.'] },
  {
    name: 'import rules (dependency-cruiser)',
    script: 'dependency-cruiser/bin/dependency-cruiser.mjs',
    args: ['--config', '.dependency-cruiser.mjs', ...ROOMS],
    // With TypeScript 7 and without swc it reads nothing and is content.
    sound: (output) => Number(/(\d+) modules/.exec(output)?.[1] ?? 0) > 50,
  },
  { name: 'unused code (knip)', script: 'knip/bin/knip.js', args: ['--no-progress'] },
];

/** Runs all gates, prints each verdict and whatever a failed one said; returns how many passed and failed. */
export async function runGates() {
  const results = await Promise.all(GATES.map(runGate));
  for (const { name, passed, output } of results) {
    console.log(`${passed ? 'passed' : 'FAILED'}  ${name}`);
    if (!passed) console.log(output);
  }
  const passed = results.filter((result) => result.passed).length;
  return { passed, failed: results.length - passed };
}

function runGate({ name, script, args, sound = () => true }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [inProject('node_modules', script), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const parts = [];
    child.stdout.on('data', (part) => parts.push(part));
    child.stderr.on('data', (part) => parts.push(part));
    child.once('error', (error) => resolve({ name, passed: false, output: error.message }));
    child.once('close', (code) => {
      const output = Buffer.concat(parts).toString('utf8');
      resolve({ name, passed: code === 0 && sound(output), output });
    });
  });
}
