import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Client } from '../../src-shared/api/client.ts';
import { inFolder, withCore } from './benchCore.ts';
import { largeProtocol, protocolOfSize } from './largeProtocol.ts';
import { ms, quantile, type Row } from './row.ts';

const PAPERS = 20_000;
const ROUNDS = 60;
const PAGE = { trashed: false, limit: 50 } as const;

/** Opening a paper and showing a page of the registry, through the contract, with 20,000 papers in the data file. */
export async function measureReading(): Promise<readonly Row[]> {
  return await inFolder(async (folder) => {
    const id = await withCore(folder, async ({ client }) => {
      await client.call('document.create', { kind: 'protocol', content: largeProtocol(20) });
      return (await client.call('document.create', { kind: 'protocol', content: protocolOfSize(100 * 1024) })).id;
    });
    multiply(join(folder, 'resheno.db'), id);
    return await withCore(folder, async ({ client }) => await rows(client, id));
  });
}

async function rows(client: Client, id: string): Promise<readonly Row[]> {
  const list = (query: string, offset: number) => () => client.call('document.list', { ...PAGE, query, offset });
  const { total } = await list('', 0)();
  if (total < PAPERS) throw new Error(`Only ${total} papers in the bench`);
  return [
    await timed('opening a 100 KB protocol through the contract', () => client.call('document.open', { id })),
    await timed('first page of the registry, 20,000 papers', list('', 0)),
    await timed('last page of the registry, 20,000 papers', list('', total - 50)),
    await timed('registry filtered by a word of their text, 20,000 papers', list('совещания 777', 0)),
  ];
}

async function timed(what: string, work: () => Promise<unknown>): Promise<Row> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return { what, value: `${ms(quantile(times, 0.5))} (p95 ${ms(quantile(times, 0.95))})` };
}

/** Copies of the small paper, each with its revision: 20,000 creations through the contract would take a minute. */
function multiply(file: string, except: string): void {
  const database = new Sqlite(file);
  const columns = (table: string) =>
    database
      .prepare<[string], { name: string }>('select name from pragma_table_info(?)')
      .all(table)
      .map(({ name }) => name);
  const copy = (table: string, changes: Readonly<Record<string, string>>, where: string) => {
    const names = columns(table);
    const values = names.map((name) => changes[name] ?? `"${name}"`).join(', ');
    return database.prepare(
      `insert into "${table}" (${names.map((name) => `"${name}"`).join(', ')}) select ${values} from "${table}" where ${where}`,
    );
  };
  const original = database.prepare<[string], { id: string }>('select id from document where id <> ?').get(except)?.id ?? '';
  const paper = copy('document', { id: '?', title: "title || ' ' || ?", search_key: "search_key || ' ' || ?" }, 'id = ?');
  const revision = copy('revision', { document_id: '?' }, 'document_id = ?');
  database.transaction(() => {
    for (let count = 0; count < PAPERS; count += 1) {
      paper.run(
        ...columns('document').flatMap((name) =>
          name === 'id' ? [`copy${count}`] : ['title', 'search_key'].includes(name) ? [String(count)] : [],
        ),
        original,
      );
      revision.run(`copy${count}`, original);
    }
  })();
  database.close();
}
