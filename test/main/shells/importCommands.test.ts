import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OutputOf } from '../../../src-shared/api/contract.ts';
import { drawnPaper } from '../../support/drawnPaper.ts';
import { ensureBuilt, PROJECT } from '../../support/ensureBuilt.ts';
import { LETTER, news } from '../../support/oldPapers.ts';
import { soundOrder } from '../../support/soundOrder.ts';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import { startProcess } from './startProcess.ts';

let home: string;
let folder: string;
let count = 0;
beforeAll(async () => {
  await ensureBuilt();
  home = mkdtempSync(join(tmpdir(), 'решено старые '));
  const { docx } = await drawnPaper(soundOrder({ number: '86', date: '2019-03-14' }), defaultLetterhead('l', ['Управление образования']));
  writeFileSync(join(home, 'Приказ 86.docx'), docx);
  writeFileSync(join(home, 'Новость.txt'), news('СОШ № 1'));
  writeFileSync(join(home, 'Письмо.txt'), LETTER);
  writeFileSync(join(home, 'Скан.docx'), new Uint8Array([0xff, 0xd8, 0xff, 0xe0]));
  writeFileSync(join(home, 'Пусто.txt'), '');
});
beforeEach(() => {
  count += 1;
  folder = join(home, `data ${count}`);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  /** Standard output, a JSON a line. */
  readonly out: readonly Record<string, unknown>[];
  /** Standard error without what it tells of progress on a slow machine. */
  readonly err: readonly string[];
}

async function run(words: readonly string[]): Promise<Ended> {
  const process = startProcess([join(PROJECT, 'out/main/cli.js'), ...words]);
  const code = await process.ended;
  const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
  return {
    code,
    out: lines(process.out()).map((line) => JSON.parse(line) as Record<string, unknown>),
    err: lines(process.err()).filter((line) => !/^Готово \d+ из \d+/.test(line)),
  };
}

const at = (name: string): string => join(home, name);
const ONE_SENTENCE = /^[А-ЯЁ«][^\n]*\.$/;

describe('recognise', () => {
  test('a JSON a file, in order; what cannot be read is one sentence each, and the others are answered', async () => {
    const names = ['Скан.docx', 'Приказ 86.docx', 'Нет такого.docx', 'Письмо.txt', 'Пусто.txt', 'Новость.txt'];
    const { code, out, err } = await run(['recognise', ...names.map(at)]);
    expect(code).toBe(1);
    expect(out.map(({ file, kind }) => [file, kind])).toEqual([
      [at('Приказ 86.docx'), 'order'],
      [at('Письмо.txt'), 'unknown'],
      [at('Новость.txt'), 'notice'],
    ]);
    expect(err).toHaveLength(3);
    for (const [index, name] of ['Скан.docx', 'Нет такого.docx', 'Пусто.txt'].entries()) {
      expect(err[index]).toContain(`«${name}»`);
      expect(err[index]).toMatch(ONE_SENTENCE);
    }
  });

  test('what can be read alone is exit code 0; every word of it is placed or unplaced', async () => {
    const { code, out, err } = await run(['recognise', at('Приказ 86.docx')]);
    expect([code, err]).toEqual([0, []]);
    expect(out[0]).toMatchObject({ kind: 'order', number: '86', date: '2019-03-14', title: 'О смотре клумб' });
    const { source, placed, unplaced } = (out[0]?.['words'] ?? {}) as Record<string, number>;
    expect(source).toBeGreaterThan(0);
    expect((placed ?? 0) + (unplaced ?? 0)).toBe(source);
    expect(Object.keys(out[0] ?? {}).toSorted()).toEqual(
      ['agenda', 'annexes', 'chair', 'date', 'department', 'doubts', 'file', 'kind', 'number', 'participants', 'place', 'points'].concat([
        'references',
        'secretary',
        'signatures',
        'title',
        'unplaced',
        'words',
      ]),
    );
  });

  test('needs no data folder and makes none', async () => {
    const data = join(home, 'Новость.txt', 'no folder');
    expect(await run(['recognise', at('Новость.txt'), '--data', data])).toMatchObject({ code: 0, err: [] });
  });

  test.each([[['recognise']], [['import']]])('%j without files is a wrong usage', async (words) => {
    const process = startProcess([join(PROJECT, 'out/main/cli.js'), ...words]);
    expect(await process.ended).toBe(2);
    expect(process.err()).toContain('Решено: командная строка');
  });
});

describe('import', () => {
  test('drafts, one JSON a file with the id; what became none is told and stays in the batch', async () => {
    const names = ['Приказ 86.docx', 'Скан.docx', 'Письмо.txt', 'Новость.txt'];
    const { code, out, err } = await run(['import', ...names.map(at), '--data', folder]);
    expect(code).toBe(1);
    expect(out.map(({ file, kind }) => [file, kind])).toEqual([
      [at('Приказ 86.docx'), 'order'],
      [at('Новость.txt'), 'notice'],
    ]);
    expect(err.map((line) => ONE_SENTENCE.test(line))).toEqual([true, true]);
    const order = await run(['call', 'document.open', JSON.stringify({ id: out[0]?.['id'] }), '--data', folder]);
    expect(order.out[0]).toMatchObject({ state: 'draft', kind: 'order', title: 'О смотре клумб', origin: { name: 'Приказ 86.docx' } });
    const batches = await run(['call', 'import.batches', '{}', '--data', folder]);
    expect(batches.out[0]).toMatchObject([{ total: 4, states: { stored: 2, unreadable: 1, foreign: 1 } }]);
    const again = await run(['import', at('Новость.txt'), '--data', folder]);
    expect([again.code, again.out]).toEqual([1, []]);
    expect(again.err).toHaveLength(1);
    expect(again.err[0]).toMatch(ONE_SENTENCE);
  });

  test('--dir takes a folder with all below it, but not what Word and the system leave beside papers', async () => {
    const archive = join(home, 'Архив');
    mkdirSync(join(archive, '2019'), { recursive: true });
    writeFileSync(join(archive, '2019', 'Приказ 86.docx'), readFileSync(at('Приказ 86.docx')));
    writeFileSync(join(archive, 'Новость.txt'), news('СОШ № 2'));
    writeFileSync(join(archive, '~$иказ 86.docx'), 'lock');
    writeFileSync(join(archive, '.DS_Store'), 'x');
    const { code, out, err } = await run(['import', '--dir', archive, '--data', folder]);
    expect([code, err]).toEqual([0, []]);
    expect(out.map(({ file }) => file)).toEqual([join(archive, '2019', 'Приказ 86.docx'), join(archive, 'Новость.txt')]);
    const [batch] = (await run(['call', 'import.batches', '{}', '--data', folder])).out[0] as unknown as OutputOf<'import.batches'>;
    expect(batch).toMatchObject({ name: 'Архив', total: 2 });
    const items = await run(['call', 'import.items', JSON.stringify({ batchId: batch?.id, limit: 9, offset: 0 }), '--data', folder]);
    expect(items.out[0]).toMatchObject({ rows: [{ name: '2019/Приказ 86.docx' }, { name: 'Новость.txt' }] });
    const nowhere = await run(['import', '--dir', join(home, 'нет'), '--data', folder]);
    expect([nowhere.code, nowhere.out]).toEqual([1, []]);
    expect(nowhere.err[0]).toMatch(ONE_SENTENCE);
  });

  test('goes through the program while it runs', async () => {
    const program = startProcess([join(PROJECT, 'out/main/cli.js'), 'serve', '--data', folder]);
    await program.waitFor(/^\{.*\}$/m);
    const { code, out } = await run(['import', at('Новость.txt'), '--data', folder]);
    expect([code, out.length]).toEqual([0, 1]);
    program.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });

  test('killed in the middle: nothing that was brought in is lost, and the program reads the rest when it starts', async () => {
    const many = join(home, 'Много');
    mkdirSync(many);
    for (let number = 1; number <= 40; number += 1) writeFileSync(join(many, `${number}.txt`), news(`СОШ № ${number}`));
    const killed = startProcess([join(PROJECT, 'out/main/cli.js'), 'import', '--dir', many, '--data', folder]);
    await killed.waitFor(/^\{.*\}$/m);
    killed.kill('SIGKILL');
    await killed.ended;
    const program = startProcess([join(PROJECT, 'out/main/cli.js'), 'serve', '--data', folder]);
    await program.waitFor(/^\{.*\}$/m);
    const batch = await whenRead();
    expect(batch.total).toBe(40);
    expect((batch.states.recognised ?? 0) + (batch.states.stored ?? 0)).toBe(40);
    expect(batch.states.stored).toBeGreaterThan(0);
    program.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect((await run(['verify', '--data', folder])).out[0]).toMatchObject({ sound: true });
  });
});

async function whenRead(): Promise<OutputOf<'import.batches'>[number]> {
  for (;;) {
    const [batch] = (await run(['call', 'import.batches', '{}', '--data', folder])).out[0] as unknown as OutputOf<'import.batches'>;
    if (batch === undefined) throw new Error('There is no batch.');
    if (!batch.states.waiting && !batch.states.reading) return batch;
  }
}
