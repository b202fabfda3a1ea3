import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../src-main/docx/renderDocx.ts';
import { contentPaper } from '../../src-shared/paper/contentPaper.ts';
import { docxTexts } from '../support/libreOffice.ts';
import { readPaper } from '../support/papers/readPaper.ts';
import { allSources, type PaperSource } from '../support/papers/sources.ts';
import { sourceTokens, textTokens } from '../support/papers/sourceWords.ts';
import { withBullet } from '../support/papers/withBullet.ts';

const sources = allSources();
const files = new Map<string, Uint8Array>();
let texts: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  const present = sources.filter((source) => source.text !== null);
  for (const source of present) files.set(source.name, await drawn(source));
  texts = await docxTexts(files);
});

describe.each(sources)('$name', ({ shape, name, text }) => {
  it.skipIf(text === null)(`${name}: the DOCX as LibreOffice reads it has every word, mark and label of the source and no other`, () => {
    expect(textTokens(withBullet(texts.get(name) ?? '', '-'))).toEqual(sourceTokens(text ?? ''));
  });

  it.skipIf(text === null)(`${name}: the bullets of the DOCX are the department's own`, () => {
    const { letterhead } = readPaper(shape, text ?? '');
    const { bullet } = shape === '002' ? letterhead.notice : letterhead.protocol;
    const numbering = strFromU8(unzipSync(files.get(name) ?? new Uint8Array())['word/numbering.xml'] ?? new Uint8Array());
    const levels = [...numbering.matchAll(/<w:lvl [^]*?<\/w:lvl>/g)].map((match) => match[0]).filter((xml) => xml.includes('"bullet"'));
    expect(levels.filter((xml) => !xml.includes(`<w:lvlText w:val="${bullet}"/>`))).toEqual([]);
    expect(levels.length > 0).toBe(shape === '002' || shape === '003');
  });
});

async function drawn({ shape, text }: PaperSource): Promise<Uint8Array> {
  const { content, letterhead, number } = readPaper(shape, text ?? '');
  const registration = { number, date: content.date };
  const envelope = { documentId: shape, content, registration, updatedAt: '2026-01-01T00:00:00.000Z' };
  return await renderDocx(contentPaper(content, letterhead, registration), () => null, envelope);
}
