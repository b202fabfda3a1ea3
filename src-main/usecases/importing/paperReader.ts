import type { SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';

/** What came of a file: a paper, or one Russian sentence why there is none. */
export type Reading = { readonly kind: 'read'; readonly source: SourcePaper } | { readonly kind: 'unreadable'; readonly sentence: string };

/** Reads a file; throws when the reader itself died, or was stopped by the signal. */
export type PaperReader = (file: { readonly name: string; readonly bytes: Uint8Array }, signal: AbortSignal) => Promise<Reading>;

/** Reads a file of any format that the program knows. */
export const readFile: PaperReader = async ({ name, bytes }) => {
  // Loaded with the first file that is read: the readers are a good part of the program's start.
  const [{ readPaper }, { UnreadablePaper }] = await Promise.all([
    import('../../importers/readPaper.ts'),
    import('../../importers/unreadablePaper.ts'),
  ]);
  try {
    return { kind: 'read', source: await readPaper(bytes, name) };
  } catch (error) {
    if (error instanceof UnreadablePaper) return { kind: 'unreadable', sentence: error.message };
    throw error;
  }
};
