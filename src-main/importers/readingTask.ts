import type { RecognitionOptions } from '../../src-shared/recognition/recognise.ts';
import type { Recognised } from '../../src-shared/recognition/recognised.ts';
import type { SourcePaper } from '../../src-shared/recognition/sourcePaper.ts';
import type { ReadingOptions } from './readPaper.ts';

/** What goes to the reading thread: one file. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly options: ReadingOptions;
  /** Recognise the paper too; without it the paper is only read. */
  readonly recognition?: RecognitionOptions;
}

/** What a file gave. */
export interface ReadFile {
  readonly paper: SourcePaper;
  /** What the paper was recognised as; `null` when nobody asked, or recognition itself went wrong. */
  readonly recognised: Recognised | null;
}

/** What comes back: the paper, a sentence why there is none, or where the reader itself went wrong. */
export type ReadingAnswer = ReadFile | { readonly unreadable: string } | { readonly failed: string };

/** All that the thread says: once that it can begin, then an answer a file. */
export type ThreadMessage = 'ready' | ReadingAnswer;
