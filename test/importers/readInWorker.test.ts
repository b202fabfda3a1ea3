import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { openPaperReader, ReadingStopped, type PaperReader } from '../../src-main/importers/readInWorker.ts';
import type { ThreadMessage } from '../../src-main/importers/readingTask.ts';
import { ensureBuilt, PROJECT } from '../support/ensureBuilt.ts';
import { wordFile, wordParagraph } from '../support/wordFile.ts';

const SMALL = wordFile(wordParagraph('слово'));
/** Takes seconds and some hundred megabytes, and stays within the limits of a file. */
const HEAVY = wordFile('<w:p><w:r><w:t>слово</w:t></w:r></w:p>'.repeat(320_000));

let reader: PaperReader | null = null;
afterEach(() => reader?.close());

function open(limits?: Parameters<typeof openPaperReader>[0]): PaperReader {
  reader = openPaperReader(limits);
  return reader;
}

describe('the reading thread', () => {
  it('reads many files, and refuses with the same sentence as the reader itself', async () => {
    const { read } = open();
    const answers = await Promise.allSettled([
      read(SMALL, 'а.docx'),
      read(Buffer.from([0xff, 0xd8, 0xff, 1]), 'б.docx'),
      read(SMALL, 'в.docx'),
    ]);
    expect(answers).toMatchObject([
      { status: 'fulfilled', value: { blocks: [{ text: 'слово' }] } },
      { status: 'rejected', reason: { name: 'UnreadablePaper', message: expect.stringContaining('изображение') as unknown } },
      { status: 'fulfilled' },
    ]);
  });

  it('is killed when a file takes too long, and the next file is read', async () => {
    const { read } = open({ seconds: 1, memoryMegabytes: 600 });
    await expect(read(HEAVY, 'а.docx')).rejects.toMatchObject({
      name: 'UnreadablePaper',
      message: expect.stringContaining('слишком долго') as unknown,
    });
    await expect(read(SMALL, 'б.docx')).resolves.toMatchObject({ format: 'docx' });
  });

  it('is replaced when a file takes too much memory', async () => {
    const { read } = open({ seconds: 60, memoryMegabytes: 32 });
    await expect(read(HEAVY, 'а.docx')).rejects.toMatchObject({
      name: 'UnreadablePaper',
      message: expect.stringContaining('слишком велик') as unknown,
    });
    await expect(read(SMALL, 'б.docx')).resolves.toMatchObject({ format: 'docx' });
  });

  it('says that it was stopped, not that the file is bad', async () => {
    const { read, close } = open();
    const answers = Promise.allSettled([read(HEAVY, 'а.docx'), read(SMALL, 'б.docx')]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await close();
    for (const answer of await answers) expect(answer).toMatchObject({ status: 'rejected', reason: expect.any(ReadingStopped) as unknown });
  });

  it('works in the built program, where it lies beside the others', async () => {
    await ensureBuilt();
    const worker = new Worker(join(PROJECT, 'out/main/readerThread.js'));
    try {
      const answers = new Promise<ThreadMessage>((resolve, reject) => {
        worker.once('error', reject).on('message', (message: ThreadMessage) => message !== 'ready' && resolve(message));
      });
      worker.postMessage({ bytes: SMALL, name: 'а.docx', options: {} });
      expect(await answers).toMatchObject({ paper: { blocks: [{ text: 'слово' }] } });
    } finally {
      await worker.terminate();
    }
  });
});
