import { cpus, release, totalmem, type } from 'node:os';
import { megabytes, type Row } from './row.ts';

export interface Surroundings {
  readonly chromium: string;
  /** How busy the machine was before: above the number of cores somebody else was working too, and the times say little. */
  readonly load: number;
}

/** The rows as a Markdown table under the name of the machine they were measured on. */
export function table(rows: readonly Row[], { chromium, load }: Surroundings): string {
  const lines = rows.map((row) => `| ${row.what} | ${row.value} | ${row.aim ?? ''} | ${verdict(row)} |`);
  return [machine(chromium, load), '', '| measured | value | aim | |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

function verdict({ met }: Row): string {
  return met === undefined ? '' : met ? 'aim met' : '**aim missed**';
}

function machine(chromium: string, load: number): string {
  const [cpu] = cpus();
  const memory = megabytes(totalmem());
  return `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory} memory, ${type()} ${release()}, Node ${process.versions.node}, ${chromium}, load average ${load.toFixed(1)}`;
}
