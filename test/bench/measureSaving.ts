import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { asProtocol } from '../../src-shared/documents/asProtocol.ts';
import { canonicalJson } from '../../src-main/usecases/documents/canonicalJson.ts';
import { contract } from '../../src-shared/api/contract.ts';
import type { Protocol } from '../../src-shared/documents/protocol.ts';
import { inFolder, withCore } from './benchCore.ts';
import { changed, protocolOfSize } from './largeProtocol.ts';
import { quantile, timesWithin, type Row } from './row.ts';

const SIZE = 100 * 1024;
const ROUNDS = 120;
const WARM_UP = 20;

type Save = (content: Protocol) => Promise<void>;

/**
 * One changed word of a 100 KB protocol saved through the contract, against the same parse, digest, revision, row and audit entry
 * over bare better-sqlite3: same schema, same durability, turn by turn in the same run.
 */
export async function measureSaving(): Promise<readonly Row[]> {
  return await inFolder((folder) =>
    withCore(join(folder, 'contract'), async ({ client }) => {
      const content = protocolOfSize(SIZE);
      const paper = await client.call('document.create', { kind: 'protocol', content });
      let revision = paper.revision;
      const throughContract: Save = async (next) => {
        ({ revision } = await client.call('document.save', { id: paper.id, revision, content: next }));
      };
      const raw = await rawSave(join(folder, 'raw'), content);
      const times = await turns(content, throughContract, raw.save);
      raw.close();
      return [timesWithin('saving a 100 KB revision through the contract : bare better-sqlite3', times.contract, times.raw, 1.5)];
    }),
  );
}

async function turns(content: Protocol, throughContract: Save, raw: Save): Promise<{ readonly contract: number; readonly raw: number }> {
  const contractTimes: number[] = [];
  const rawTimes: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const next = changed(content, round);
    const ways = [
      { save: throughContract, times: contractTimes },
      { save: raw, times: rawTimes },
    ];
    // Neither way always follows the other.
    for (const { save, times } of round % 2 === 0 ? ways : ways.toReversed()) {
      const start = performance.now();
      await save(next);
      if (round >= WARM_UP) times.push(performance.now() - start);
    }
  }
  return { contract: quantile(contractTimes, 0.5), raw: quantile(rawTimes, 0.5) };
}

/** The same work by hand on a data file that the program made. */
async function rawSave(folder: string, content: Protocol): Promise<{ readonly save: Save; close(): void }> {
  const id = await withCore(folder, async ({ client }) => (await client.call('document.create', { kind: 'protocol', content })).id);
  const database = new Sqlite(join(folder, 'resheno.db'));
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) database.pragma(pragma);
  const load = database.prepare<[string], { revision: number; state: string; content_digest: string }>(
    'select revision, state, content_digest from document where id = ?',
  );
  const append = database.prepare('insert into revision (document_id, number, content, digest, at, by) values (?, ?, ?, ?, ?, ?)');
  const update = database.prepare(
    'update document set revision = ?, content_digest = ?, title = ?, updated_at = ?, updated_by = ? where id = ?',
  );
  const audit = database.prepare('insert into audit (at, account, operation, what, document_id) values (?, ?, ?, ?, ?)');
  const write = database.transaction((json: string, title: string, seen: number) => {
    const now = new Date().toISOString();
    const before = load.get(id);
    if (before?.state !== 'draft' || before.revision !== seen) throw new Error('The bench lost its paper');
    const digest = createHash('sha256').update(json).digest('hex');
    if (digest === before.content_digest) return seen;
    append.run(id, seen + 1, json, digest, now, 'Секретарь');
    update.run(seen + 1, digest, title, now, 'Секретарь', id);
    audit.run(now, 'Секретарь', 'document.save', `Сохранён протокол, редакция ${seen + 1}`, id);
    return seen + 1;
  });
  let revision = 1;
  return {
    async save(next) {
      const input = contract['document.save'].input.parse({ id, revision, content: next });
      revision = write.immediate(canonicalJson(input.content), asProtocol(input.content).meeting, revision);
    },
    close: () => database.close(),
  };
}
