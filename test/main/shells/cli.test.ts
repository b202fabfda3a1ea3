import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OutputOf } from '../../../src-shared/api/contract.ts';
import { ensureBuilt, PROJECT } from '../../support/ensureBuilt.ts';
import { startProcess, type StartedProcess } from './startProcess.ts';

let home: string;
let folder: string;
let count = 0;
beforeAll(async () => {
  await ensureBuilt();
  home = mkdtempSync(join(tmpdir(), 'решено команды '));
});
beforeEach(() => {
  count += 1;
  folder = join(home, `data ${count}`);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const start = (words: readonly string[], input?: string): StartedProcess =>
  startProcess([join(PROJECT, 'out/main/cli.js'), ...words], {}, input);
async function run(words: readonly string[], input?: string): Promise<{ code: number | null; out: string; err: string }> {
  const process = start([...words, '--data', folder], input);
  return { code: await process.ended, out: process.out(), err: process.err() };
}
const ONE_SENTENCE = /^[А-ЯЁ«][^\n]*\.\n$/;

describe('wrong usage', () => {
  test.each([
    [[]],
    [['unknown']],
    [['call']],
    [['call', 'app.info']],
    [['call', 'app.info', '{']],
    [['call', 'app.info', '{}', 'more']],
    [['export', 'x']],
    [['export', 'x', '--format', 'odt', '--out', 'y']],
    [['export', 'x', '--format', 'docx']],
    [['serve', '--port', '70000']],
    [['serve', '--port', 'x']],
    [['verify', '--unknown']],
    [['verify', 'more']],
  ])('%j: exit code 2, the usage for people, nothing for programs', async (words) => {
    const { code, out, err } = await run(words);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Решено: командная строка');
    expect(existsSync(folder)).toBe(false);
  });

  test('help is no mistake', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('serve');
  });
});

describe('commands on a folder of their own', () => {
  test('call prints the answer as JSON', async () => {
    const { code, out, err } = await run(['call', 'app.info', '{}']);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ shell: 'cli', dataFolder: folder });
  });

  test('a refusal is one sentence and exit code 1', async () => {
    for (const words of [
      ['call', 'nothing.atAll', '{}'],
      ['call', 'app.info', '[]'],
      ['call', 'document.open', '{"id":"absent"}'],
      ['export', 'absent', '--format', 'docx', '--out', join(home, 'x.docx')],
    ]) {
      const { code, out, err } = await run(words);
      expect(code, words.join(' ')).toBe(1);
      expect(out).toBe('');
      expect(err).toMatch(ONE_SENTENCE);
    }
  });

  test('a folder that is a file is refused in words', async () => {
    writeFileSync(folder, 'no folder');
    const { code, err } = await run(['verify']);
    expect(code).toBe(1);
    expect(err).toMatch(ONE_SENTENCE);
  });

  test('demo fills an empty folder once; verify finds it sound', async () => {
    expect(await run(['demo'])).toMatchObject({ code: 0, out: '{"filled":true}\n' });
    const again = await run(['demo']);
    expect(again.code).toBe(1);
    expect(again.err).toMatch(ONE_SENTENCE);
    const { code, out } = await run(['verify']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ sound: true, problems: [] });
  });

  test('a paper is exported in every format', async () => {
    await run(['demo']);
    const { out } = await run(['call', 'document.create', '{"kind":"protocol"}']);
    const { id } = JSON.parse(out) as OutputOf<'document.create'>;
    const heads = { docx: 'PK', pdf: '%PDF', html: '<!doctype html>', json: '{', web: '<' } as const;
    for (const format of ['docx', 'pdf', 'html', 'txt', 'json', 'web'] as const) {
      const file = join(home, `лист.${format}`);
      expect(await run(['export', id, '--format', format, '--out', file])).toMatchObject({ code: 0, out: `${JSON.stringify(file)}\n` });
      const text = readFileSync(file, 'latin1');
      expect(text.length, format).toBeGreaterThan(100);
      if (format !== 'txt') expect(text.toLowerCase().startsWith(heads[format].toLowerCase()), format).toBe(true);
    }
    expect(execFileSync('pdftotext', [join(home, 'лист.pdf'), '-'], { encoding: 'utf8' })).toMatch(/протокол/i);
    const nowhere = await run(['export', id, '--format', 'txt', '--out', join(home, 'no such folder', 'x.txt')]);
    expect(nowhere.code).toBe(1);
    expect(nowhere.err).toMatch(ONE_SENTENCE);
  });

  test('an order with its plan is one PDF, the plan on sheets that lie', async () => {
    await run(['demo']);
    const { out } = await run([
      'call',
      'document.list',
      '{"kind":"order","query":"безопасности организаций","trashed":false,"limit":1,"offset":0}',
    ]);
    const [order] = (JSON.parse(out) as OutputOf<'document.list'>).rows;
    const file = join(home, 'приказ.pdf');
    expect(await run(['export', order?.id ?? '', '--format', 'pdf', '--out', file])).toMatchObject({ code: 0 });
    const info = execFileSync('pdfinfo', ['-f', '1', '-l', '9', file], { encoding: 'utf8' });
    const widths = [...info.matchAll(/size:\s+(\d+)/g)].map(([, width]) => Number(width));
    expect(widths[0]).toBeLessThan(600);
    expect(widths.filter((width) => width > 800).length).toBeGreaterThan(0);
  });

  test('an account with a password must give it, from standard input', async () => {
    const { out } = await run(['call', 'account.list', '{}']);
    const [account] = JSON.parse(out) as OutputOf<'account.list'>;
    const { id, login, name, roles, active } = account!;
    expect((await run(['call', 'account.save', JSON.stringify({ id, login, name, roles, active, password: 'берёза 7' })])).code).toBe(0);
    const refused = await run(['call', 'document.list', '{"query":"","trashed":false,"limit":1,"offset":0}']);
    expect(refused).toMatchObject({ code: 1, out: '' });
    const words = ['call', 'document.list', '{"query":"","trashed":false,"limit":1,"offset":0}', '--as', login];
    expect(await run(words, 'берёза 7\n')).toMatchObject({ code: 0, err: '' });
    const wrong = await run(words, 'осина\n');
    expect(wrong.code).toBe(1);
    expect(wrong.err).toMatch(ONE_SENTENCE);
  });
});

describe('one writer', () => {
  test('while the program runs, commands go through it; afterwards they open the folder themselves', async () => {
    const program = start(['serve', '--data', folder]);
    const { url } = JSON.parse((await program.waitFor(/^\{.*\}$/m))[0]) as { url: string };
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#ticket=[\w-]{43}$/);
    const note = join(folder, 'running.json');
    expect(statSync(note).mode & 0o777).toBe(0o600);
    expect(JSON.parse((await run(['call', 'app.info', '{}'])).out)).toMatchObject({ shell: 'browser' });
    const second = await run(['serve']);
    expect(second.code).toBe(1);
    expect(second.err).toMatch(ONE_SENTENCE);
    program.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(existsSync(note)).toBe(false);
    expect(JSON.parse((await run(['call', 'app.info', '{}'])).out)).toMatchObject({ shell: 'cli' });
  });

  test('what a killed program left behind stops nobody', async () => {
    const program = start(['serve', '--data', folder]);
    await program.waitFor(/^\{.*\}$/m);
    program.kill('SIGKILL');
    await program.ended;
    expect(existsSync(join(folder, 'running.json'))).toBe(true);
    expect(await run(['call', 'app.info', '{}'])).toMatchObject({ code: 0 });
  });

  test('nor does an announcement of a living stranger, or a broken one', async () => {
    mkdirSync(folder);
    const stranger = { url: 'http://127.0.0.1:9/', secret: 'x'.repeat(43), pid: process.pid, shell: 'browser' };
    for (const text of [JSON.stringify(stranger), '{', '', '{"url":1}']) {
      writeFileSync(join(folder, 'running.json'), text);
      expect(await run(['call', 'app.info', '{}']), text).toMatchObject({ code: 0 });
    }
  });
});
