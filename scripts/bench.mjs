// Runs every measurement in test/bench, one after another, each in a process of its own; each prints its rows.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './buildIfStale.mjs';
import { needNode } from './needNode.mjs';
import { inProject, root } from './project.mjs';

needNode();
if (!buildIfStale()) process.exit(1);
const folder = inProject('test/bench');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.bench.ts')) : [];
const failed = files
  .toSorted()
  .filter((name) => spawnSync(process.execPath, [join(folder, name)], { cwd: root, stdio: 'inherit' }).status !== 0);
if (failed.length > 0) console.error(`Не измерено: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
