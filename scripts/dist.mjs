// Packages the program for this system, or for the one named: `npm run dist -- --win`. Needs the network for Electron and the packers.
import { spawnSync } from 'node:child_process';
import { needNode } from './needNode.mjs';
import { inProject, root } from './project.mjs';

needNode();
const steps = [
  ['vite/bin/vite.js', 'build', '--app', '--logLevel', 'warn'],
  ['electron-builder/cli.js', '--publish', 'never', ...process.argv.slice(2)],
];
for (const [script, ...args] of steps) {
  const { status } = spawnSync(process.execPath, [inProject('node_modules', script), ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
