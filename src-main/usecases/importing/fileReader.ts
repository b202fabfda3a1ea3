import { openPaperReader, ReadingStopped } from '../../importers/readInWorker.ts';
import type { ReadFile } from '../../importers/readingTask.ts';
import { UnreadablePaper } from '../../importers/unreadablePaper.ts';
import type { RecognitionOptions } from '../../../src-shared/recognition/recognise.ts';
import type { Recognised } from '../../../src-shared/recognition/recognised.ts';
import type { SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';

/** What came of a file: a paper, one Russian sentence why there is none, or nothing, because its reader went away. */
export type Reading =
  /** `recognised` is `null` when nobody asked for it, or recognition went wrong by a fault of ours. */
  | { readonly kind: 'read'; readonly source: SourcePaper; readonly recognised: Recognised | null }
  | { readonly kind: 'unreadable'; readonly sentence: string }
  | { readonly kind: 'stopped' };

interface ForeignFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads foreign files one after the other in a thread of its own. */
export interface FileReader {
  read(file: ForeignFile): Promise<Reading>;
  /** Reads and recognises, both in the thread. */
  recognise(file: ForeignFile, options: RecognitionOptions): Promise<Reading>;
  /** Ends the thread; what is being read is `stopped`. */
  close(): Promise<void>;
}

/** Opens a reader; its thread starts with the first file. */
export function openFileReader(): FileReader {
  const reader = openPaperReader();
  return {
    read: ({ name, bytes }) => readingOf(async () => ({ paper: await reader.read(bytes, name), recognised: null })),
    recognise: ({ name, bytes }, options) => readingOf(() => reader.recognise(bytes, name, options)),
    close: reader.close,
  };
}

async function readingOf(read: () => Promise<ReadFile>): Promise<Reading> {
  try {
    const { paper, recognised } = await read();
    return { kind: 'read', source: paper, recognised };
  } catch (error) {
    if (error instanceof UnreadablePaper) return { kind: 'unreadable', sentence: error.message };
    if (error instanceof ReadingStopped) return { kind: 'stopped' };
    throw error;
  }
}
