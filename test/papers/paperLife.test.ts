import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '../../src-main/core/createCore.ts';
import type { Core } from '../../src-main/core/core.ts';
import { createClient, type Client } from '../../src-shared/api/client.ts';
import { KIND_WORDS, type DocumentKind } from '../../src-shared/documents/kinds.ts';
import type { OutputOf } from '../../src-shared/api/contract.ts';
import { docxTexts } from '../support/libreOffice.ts';
import { readPaper } from '../support/papers/readPaper.ts';
import { allSources, type PaperSource } from '../support/papers/sources.ts';
import { sourceTokens, textTokens } from '../support/papers/sourceWords.ts';
import { withBullet } from '../support/papers/withBullet.ts';

interface Life {
  readonly signed: OutputOf<'document.open'>;
  readonly docx: OutputOf<'document.export'>;
  readonly again: OutputOf<'document.export'>;
  readonly afterRestart: OutputOf<'document.export'>;
  readonly txt: string;
  /** A notice has none in its text. */
  readonly number: string | null;
  readonly kind: DocumentKind;
}

const sources = allSources();
const lives = new Map<string, Life>();
let texts: ReadonlyMap<string, string> = new Map();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resheno-life-'));
  for (const source of sources) if (source.text !== null) lives.set(source.name, await live(source, source.text));
  texts = await docxTexts(new Map([...lives].map(([name, { docx }]) => [name, docx.bytes])));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(sources)('$name, entered, submitted, signed and exported', ({ name, text }) => {
  const missing = text === null;
  const words = sourceTokens(text ?? '');
  const life = (): Life => {
    const found = lives.get(name);
    if (!found) throw new Error(`${name} has not lived`);
    return found;
  };

  it.skipIf(missing)(`${name}: is signed under the number given by hand`, () => {
    const { signed, number, docx, kind } = life();
    // LibreOffice would read plain text under a DOCX name too.
    expect(new TextDecoder().decode(docx.bytes.slice(0, 2))).toBe('PK');
    expect(signed.state).toBe('signed');
    if (number !== null) expect(signed.number).toBe(number);
    const called = number === null ? KIND_WORDS[kind] : `${KIND_WORDS[kind]} № ${number}`;
    expect(docx.name).toMatch(new RegExp(`^${called} от \\d\\d\\.\\d\\d\\.\\d{4}\\.docx$`));
  });

  it.skipIf(missing)(`${name}: the exported DOCX has every word, mark and label of the source and no other`, () => {
    expect(textTokens(withBullet(texts.get(name) ?? '', '-'))).toEqual(words);
  });

  it.skipIf(missing)(`${name}: the exported text has every word, mark and label of the source and no other`, () => {
    expect(textTokens(life().txt)).toEqual(words);
  });

  it.skipIf(missing)(`${name}: is exported byte for byte the same ever after`, () => {
    const { docx, again, afterRestart } = life();
    expect(Buffer.from(again.bytes).equals(Buffer.from(docx.bytes))).toBe(true);
    expect(Buffer.from(afterRestart.bytes).equals(Buffer.from(docx.bytes))).toBe(true);
    expect(afterRestart.name).toBe(docx.name);
  });
});

/** A department's first paper from the empty page to the signed file, then the program is started once more. */
async function live({ shape, name }: PaperSource, text: string): Promise<Life> {
  const dataFolder = join(folder, name.replace(' ', '-'));
  const { content, letterhead, number } = readPaper(shape, text);
  const { id, ...first } = await withCore(dataFolder, async (client) => {
    await client.call('letterhead.save', letterhead);
    const made = await client.call('document.create', { kind: content.kind, letterheadId: letterhead.id });
    const saved = await client.call('document.save', { id: made.id, revision: made.revision, content });
    const frozen = await client.call('document.submit', { id: made.id, revision: saved.revision });
    await client.call('session.signIn', { login: 'head', password: '' });
    const signed = await client.call('document.sign', { id: made.id, revision: frozen.revision, digest: frozen.digest ?? '' });
    const [docx, again, txt] = [await exported(client, made.id), await exported(client, made.id), await exported(client, made.id, 'txt')];
    await explainGaps(client, content.kind, content.date ?? signed.date ?? '');
    expect(await client.call('data.verify', {})).toMatchObject({ sound: true, problems: [] });
    return { id: made.id, signed, docx, again, txt: new TextDecoder().decode(txt.bytes), number, kind: content.kind };
  });
  return { ...first, afterRestart: await withCore(dataFolder, (client) => exported(client, id)) };
}

/** The numbers before the one given by hand belong to papers from before the program: each gap gets its reason. */
async function explainGaps(client: Client, kind: DocumentKind, date: string): Promise<void> {
  const year = Number(date.slice(0, 4));
  const journal = (await client.call('journal.list', {})).find((one) => one.kind === kind);
  const journalId = journal?.id ?? '';
  const { gaps } = await client.call('journal.entries', { journalId, year });
  for (const ordinal of gaps) await client.call('journal.explainGap', { journalId, year, ordinal, reason: 'Оформлен на бумаге' });
}

async function exported(client: Client, id: string, format: 'docx' | 'txt' = 'docx'): Promise<OutputOf<'document.export'>> {
  return await client.call('document.export', { id, format });
}

async function withCore<T>(dataFolder: string, act: (client: Client) => Promise<T>): Promise<T> {
  const core: Core = await createCore({ dataFolder, shell: 'test', version: '0', demo: false, now: () => new Date() });
  try {
    const session = await core.openSession();
    return await act(createClient({ call: (name, input) => core.call(name, input, session), on: () => () => undefined }));
  } finally {
    await core.close();
  }
}
