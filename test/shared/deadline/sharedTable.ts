import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the real papers and the table of real phrases lie: beside the repository, never in it. */
export const SHARED = join(import.meta.dirname, '../../../../shared');

export interface TableRow {
  readonly phrase: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** The phrases with their readings; `null` when the table does not lie beside the repository. */
export function readTable(): readonly TableRow[] | null {
  const file = join(SHARED, 'deadlines.tsv');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n').slice(1).filter(Boolean);
  return lines.map((line) => {
    const [phrase = '', , json = '{}'] = line.split('\t');
    return { phrase, expected: JSON.parse(json) as Readonly<Record<string, unknown>> };
  });
}
