import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { bundleChild } from '../support/bundle.ts';
import { openTestCore } from '../support/openTestCore.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const KILLS = 200;
const LANES = 2;

/** Revision → digest, as the child confirmed them. */
type Confirmed = Map<number, string>;

test(`no confirmed save is lost in ${KILLS} kills`, async () => {
  const child = await bundleChild('test/db/savingChild.ts', await temporaryFolder());
  const lanes = await Promise.all(Array.from({ length: LANES }, () => killRepeatedly(child, KILLS / LANES)));
  const confirmed = lanes.reduce((sum, saves) => sum + saves, 0);
  // Not a speed test: with hardly any saves between the kills the proof would be empty.
  expect(confirmed).toBeGreaterThan(KILLS);
  // Alone on two cores it takes three quarters of a minute; the limit is for a busy machine.
}, 1_800_000);

/** Gives the number of confirmed saves, all of them found again. */
async function killRepeatedly(child: string, kills: number): Promise<number> {
  const folder = await temporaryFolder();
  const id = await newPaper(folder);
  const confirmed: Confirmed = new Map();
  for (let kill = 0; kill < kills; kill += 1) {
    await saveUntilKilled(child, folder, id, confirmed);
    if (kill % 50 === 49) await expectAllThere(folder, id, confirmed);
  }
  await expectAllThere(folder, id, confirmed);
  return confirmed.size;
}

async function newPaper(folder: string): Promise<string> {
  const { client, core } = await openTestCore({ folder });
  const { id } = await client.call('document.create', { kind: 'protocol' });
  await core.close();
  return id;
}

async function saveUntilKilled(child: string, folder: string, id: string, confirmed: Confirmed): Promise<void> {
  const running = spawn(process.execPath, [child, folder, id], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  let isDue = false;
  // After a few confirmed saves, however slow the disk is, and then in the midst of another one.
  const saves = 1 + Math.floor(Math.random() * 5);
  running.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (isDue || output.split('\n').length <= saves) return;
    isDue = true;
    setTimeout(() => running.kill('SIGKILL'), Math.random() * 25);
  });
  // One kill in ten hits the opening instead of the saving.
  if (Math.random() < 0.1) setTimeout(() => running.kill('SIGKILL'), Math.random() * 250);
  const [, signal] = (await once(running, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  for (const line of output.split('\n').slice(0, -1)) {
    const [revision, digest = ''] = line.split(' ');
    confirmed.set(Number(revision), digest);
  }
}

async function expectAllThere(folder: string, id: string, confirmed: Confirmed): Promise<void> {
  const { client, core } = await openTestCore({ folder });
  const found = new Map<number, string>();
  for (let before: number | undefined; before !== 1;) {
    const rows = await client.call('document.revisions', { id, limit: 500, ...(before === undefined ? {} : { before }) });
    for (const row of rows) found.set(row.revision, row.digest);
    before = rows.at(-1)?.revision;
  }
  expect([...confirmed].filter(([revision, digest]) => found.get(revision) !== digest)).toEqual([]);
  expect(await client.call('data.verify', {})).toMatchObject({ sound: true, problems: [] });
  await core.close();
}
