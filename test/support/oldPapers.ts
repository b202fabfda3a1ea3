import type { Client } from '../../src-shared/api/client.ts';
import type { ImportItemRow } from '../../src-shared/api/importApi.ts';

export interface OldFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file of these words. */
export function textFile(name: string, words: string): OldFile {
  return { name, bytes: new TextEncoder().encode(words) };
}

/** What a website told of a meeting, each time of another one: nothing in it leaves a doubt. */
export function news(place: string): string {
  return [
    'Совещание руководителей школ',
    `14 марта 2019 года в актовом зале ${place} состоялось совещание руководителей школ.`,
    'В совещании приняли участие директора школ.',
    'По итогам совещания принято решение о смотре клумб.',
  ].join('\n\n');
}

/** A signed order that leaves no doubt; what is left out of its head was never there. */
export function oldOrder(of: {
  readonly number?: string;
  readonly date?: string;
  readonly place: string;
  readonly points?: readonly string[];
}): string {
  const points = of.points ?? ['Руководителям школ назначить ответственных за питание.'];
  return [
    'УПРАВЛЕНИЕ ОБРАЗОВАНИЯ',
    'АДМИНИСТРАЦИИ ЗАОЗЁРНОГО МУНИЦИПАЛЬНОГО ОКРУГА\n',
    'ПРИКАЗ\n',
    `${of.date ?? ''}${' '.repeat(40)}${of.number === undefined ? '' : `№ ${of.number}`}\n`,
    'Об организации школьного питания\n',
    `В целях улучшения питания школьников в ${of.place}\n`,
    'ПРИКАЗЫВАЮ:\n',
    ...points.map((words, at) => `${at + 1}. ${words}`),
    `${points.length + 1}. Контроль исполнения приказа оставляю за собой.\n`,
    `Начальник Управления${' '.repeat(30)}Н.С. Ветлугина\n`,
  ].join('\n');
}

/** Neither a paper of ours nor anything like one. */
export const LETTER = 'Добрый день!\n\nКлумба у ворот зацвела, приезжайте посмотреть.\n\nСадовник';

/** Brings files in as one batch; gives its id. */
export async function bringIn(client: Client, files: readonly OldFile[]): Promise<string> {
  const { id: batchId } = await client.call('import.begin', { name: 'Архив' });
  for (const file of files) await client.call('import.add', { batchId, ...file });
  return batchId;
}

/** The items of a batch once none is waiting any more, in their order. */
export async function itemsRead(client: Client, batchId: string, patienceMs = 150_000): Promise<readonly ImportItemRow[]> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const { rows } = await client.call('import.items', { batchId, limit: 500, offset: 0 });
    if (rows.every(({ state }) => state !== 'waiting' && state !== 'reading')) return rows;
    if (performance.now() > until) throw new Error('The files are still being read.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Brings one file in and waits until it was read. */
export async function readOne(client: Client, file: OldFile): Promise<ImportItemRow> {
  const [row] = await itemsRead(client, await bringIn(client, [file]));
  if (row === undefined) throw new Error('There is no item.');
  return row;
}
