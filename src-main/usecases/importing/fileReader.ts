import { openPaperReader, ReadingStopped } from '../../importers/readInWorker.ts';
import { UnreadablePaper } from '../../importers/unreadablePaper.ts';
import type { SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';

/** What came of a file: a paper, one Russian sentence why there is none, or nothing, because its reader went away. */
export type Reading =
  | { readonly kind: 'read'; readonly source: SourcePaper }
  | { readonly kind: 'unreadable'; readonly sentence: string }
  | { readonly kind: 'stopped' };

/** Reads foreign files one after the other in a thread of its own. */
export interface FileReader {
  read(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<Reading>;
  /** Ends the thread; what is being read is `stopped`. */
  close(): Promise<void>;
}

/** Opens a reader; its thread starts with the first file. */
export function openFileReader(): FileReader {
  const reader = openPaperReader();
  return {
    async read({ name, bytes }) {
      try {
        return { kind: 'read', source: await reader.read(bytes, name) };
      } catch (error) {
        if (error instanceof UnreadablePaper) return { kind: 'unreadable', sentence: error.message };
        if (error instanceof ReadingStopped) return { kind: 'stopped' };
        throw error;
      }
    },
    close: reader.close,
  };
}
