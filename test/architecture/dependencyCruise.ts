import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './repository.ts';

export interface Cruise {
  /** How many of our own files were read. */
  readonly modules: number;
  readonly violations: readonly Violation[];
}

export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

interface Report {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string; readonly to: string }[];
  };
}

export const CONFIG = join(ROOT, '.dependency-cruiser.mjs');
const BINARY = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

/** Runs the gate as the test command does, over a tree that need not be ours. */
export function cruise(root: string, folders: readonly string[]): Cruise {
  const run = spawnSync(process.execPath, [BINARY, '--config', CONFIG, '--output-type', 'json', ...folders], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 200_000_000,
  });
  if (!run.stdout.startsWith('{')) throw new Error(`dependency-cruiser gave no report: ${run.stderr}`);
  const report = JSON.parse(run.stdout) as Report;
  return {
    modules: report.modules.filter(({ source }) => /^(src-|test\/|scripts\/)/.test(source)).length,
    violations: report.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
