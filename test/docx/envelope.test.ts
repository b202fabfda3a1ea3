import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readEnvelope } from '../../src-main/importers/docx/readEnvelope.ts';
import { asProtocol } from '../../src-shared/documents/asProtocol.ts';
import { contentSchema } from '../../src-shared/documents/kinds.ts';
import { arbitraryLetterhead, arbitraryProtocol } from '../support/arbitraryProtocol.ts';
import { arbitraryContent } from '../support/arbitraryContent.ts';
import { drawnPaper } from '../support/drawnPaper.ts';
import { libreOffice } from '../support/libreOffice.ts';

const SAMPLES = fc.sample(fc.tuple(arbitraryProtocol, arbitraryLetterhead), { numRuns: 20, seed: 3 });
const EVERY_KIND = fc.sample(fc.tuple(arbitraryContent, arbitraryLetterhead), { numRuns: 40, seed: 4 });

describe('the envelope', () => {
  it('gives back the content it was made of', async () => {
    for (const [content, letterhead] of [...SAMPLES, ...EVERY_KIND]) {
      const letter = readEnvelope((await drawnPaper(content, letterhead)).docx);
      expect(letter?.content).toEqual(contentSchema.parse(content));
      expect(letter).toMatchObject({ schema: 1, documentId: 'document-1', kind: content.kind });
    }
  });

  it('survives being saved by LibreOffice', async () => {
    const [content, letterhead] = SAMPLES[0] ?? [];
    if (!content || !letterhead) throw new Error('No sample');
    const saved = await libreOffice(new Map([['paper', (await drawnPaper(content, letterhead)).docx]]), 'docx');
    expect(readEnvelope(saved.get('paper') ?? new Uint8Array())?.content).toEqual(contentSchema.parse(content));
  });

  it('is absent from foreign files', () => {
    expect(readEnvelope(new TextEncoder().encode('no zip'))).toBeNull();
  });

  it('does not carry why a question was set aside', async () => {
    const [content, letterhead] = SAMPLES.find(([one]) => one.agenda.length > 0) ?? [];
    if (!content || !letterhead) throw new Error('No sample');
    const agenda = content.agenda.map((item) => ({ ...item, setAside: 'докладчик заболел' }));
    const { docx } = await drawnPaper({ ...content, agenda }, letterhead);
    const everything = Object.values(unzipSync(docx))
      .map((part) => strFromU8(part))
      .join('');
    expect(everything).not.toContain('заболел');
    expect(asProtocol(readEnvelope(docx)?.content ?? content).agenda[0]?.setAside).toBe('');
  });
});

describe('the bytes of a DOCX', () => {
  it('are the same for the same content, whatever was drawn before', async () => {
    for (const [content, letterhead] of SAMPLES) {
      const first = (await drawnPaper(content, letterhead)).docx;
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(Buffer.compare((await drawnPaper(content, letterhead)).docx, first)).toBe(0);
    }
  });

  it('differ when a word differs', async () => {
    const [content, letterhead] = SAMPLES[0] ?? [];
    if (!content || !letterhead) throw new Error('No sample');
    const first = (await drawnPaper(content, letterhead)).docx;
    const other = (await drawnPaper({ ...content, meeting: `${content.meeting} иное` }, letterhead)).docx;
    expect(Buffer.compare(first, other)).not.toBe(0);
  });
});
