import type { SourcePaper } from '../../src-shared/recognition/sourcePaper.ts';
import type { ReadingOptions } from './readPaper.ts';

/** What goes to the reading thread: one file. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly options: ReadingOptions;
}

/** What comes back: the paper, a sentence why there is none, or where the reader itself went wrong. */
export type ReadingAnswer = { readonly paper: SourcePaper } | { readonly unreadable: string } | { readonly failed: string };

/** All that the thread says: once that it can begin, then an answer a file. */
export type ThreadMessage = 'ready' | ReadingAnswer;
