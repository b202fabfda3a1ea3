import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { megabytes, type Row } from './row.ts';

/** The rows as a Markdown table under the name of the machine they were measured on. */
export function table(rows: readonly Row[], chromium: string): string {
  const lines = rows.map((row) => `| ${row.what} | ${row.value} | ${row.aim ?? ''} | ${verdict(row)} |`);
  return [machine(chromium), '', '| measured | value | aim | |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

function verdict({ met }: Row): string {
  return met === undefined ? '' : met ? 'aim met' : '**aim missed**';
}

function machine(chromium: string): string {
  const [cpu] = cpus();
  const memory = megabytes(totalmem());
  // Above the number of cores somebody else was working too, and the times say little.
  const load = loadavg()[0]?.toFixed(1) ?? '';
  return `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory} memory, ${type()} ${release()}, Node ${process.versions.node}, ${chromium}, load average ${load}`;
}
