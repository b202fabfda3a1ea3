/** Opens a new data file, slowly, so that a kill has a chance to hit the migration. Argument: the file. */
import { writeSync } from 'node:fs';
import { migrations } from '../../src-main/db/migrations/migrations.ts';
import { openDatabase } from '../../src-main/db/open.ts';

const pause = new Int32Array(new SharedArrayBuffer(4));
const slow = Object.entries(migrations).map(([name, step]) => {
  const slowStep: typeof step = async (db, words) => {
    await step(db, words);
    Atomics.wait(pause, 0, 0, 8);
  };
  return [name, slowStep] as const;
});

writeSync(1, 'begin\n');
await (await openDatabase(process.argv[2] ?? '', { steps: Object.fromEntries(slow) })).close();
writeSync(1, 'end\n');
