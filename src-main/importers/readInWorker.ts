import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { RecognitionOptions } from '../../src-shared/recognition/recognise.ts';
import type { SourcePaper } from '../../src-shared/recognition/sourcePaper.ts';
import { importLimits } from './importLimits.ts';
import type { ReadFile, ReadingAnswer, ReadingTask, ThreadMessage } from './readingTask.ts';
import type { ReadingOptions } from './readPaper.ts';
import { UnreadablePaper } from './unreadablePaper.ts';

/** Reads foreign files one after the other in a thread of its own, which a file may bring down without harm. */
export interface PaperReader {
  /** The paper of a file; rejects with `UnreadablePaper` when there is none, also when reading took too long or too much memory. */
  readonly read: (bytes: Uint8Array, name: string, options?: ReadingOptions) => Promise<SourcePaper>;
  /** The same, and what the paper is recognised as: both in the thread. */
  readonly recognise: (bytes: Uint8Array, name: string, recognition: RecognitionOptions, options?: ReadingOptions) => Promise<ReadFile>;
  /** Ends the thread; what is being read or waits is rejected with `ReadingStopped`. */
  readonly close: () => Promise<void>;
}

/** Reading was stopped from outside: the file itself is not to blame and may be read again. */
export class ReadingStopped extends Error {
  override readonly name = 'ReadingStopped';
}

/** What one reader may take; narrower only in tests. */
interface ReaderLimits {
  readonly seconds: number;
  readonly memoryMegabytes: number;
}

/** Makes a reader; its thread starts with the first file, serves many, and is replaced after one that killed it. */
export function openPaperReader(limits: ReaderLimits = importLimits): PaperReader {
  let thread: ReadingThread | null = null;
  let closed = false;
  let queue: Promise<unknown> = Promise.resolve();
  const readNext = async (task: ReadingTask): Promise<ReadFile> => {
    if (closed) throw new ReadingStopped(STOPPED);
    thread = thread?.isAlive() ? thread : startThread(limits.memoryMegabytes);
    return fileOf(await thread.answer(task, limits.seconds));
  };
  const inTurn = (task: ReadingTask): Promise<ReadFile> => {
    const reading = queue.then(() => readNext(task));
    queue = reading.catch(() => undefined);
    return reading;
  };
  return {
    read: async (bytes, name, options = {}) => (await inTurn({ bytes, name, options })).paper,
    recognise: (bytes, name, recognition, options = {}) => inTurn({ bytes, name, options, recognition }),
    close: async () => {
      closed = true;
      await thread?.end(new ReadingStopped(STOPPED));
    },
  };
}

const STOPPED = 'Чтение файлов остановлено: запустите его ещё раз.';
const FAILED = 'Файл не удалось прочитать: откройте его в Word, сохраните в формате DOCX и загрузите ещё раз.';
const TOO_LARGE = 'Файл слишком велик для одного протокола или приказа: разделите его на части и загрузите их по отдельности.';
const TOO_LONG = 'Файл читается слишком долго и потому пропущен: сохраните его в формате DOCX и загрузите ещё раз.';

function fileOf(answer: ReadingAnswer): ReadFile {
  if ('paper' in answer) return answer;
  if ('unreadable' in answer) throw new UnreadablePaper(answer.unreadable);
  throw new UnreadablePaper(FAILED, { cause: answer.failed });
}

interface ReadingThread {
  readonly isAlive: () => boolean;
  readonly answer: (task: ReadingTask, seconds: number) => Promise<ReadingAnswer>;
  /** Kills the thread; a file that is being read is rejected with the reason. */
  readonly end: (reason: Error) => Promise<void>;
}

/** As a source (readerThread.ts) and built (readerThread.js) the thread's program lies beside this one; Electron opens it inside app.asar too. */
function startThread(memoryMegabytes: number): ReadingThread {
  const program = join(import.meta.dirname, `readerThread${extname(import.meta.filename)}`);
  const worker = new Worker(program, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes } });
  let alive = true;
  let ready = false;
  let current: { readonly answer: PromiseWithResolvers<ReadingAnswer>; readonly seconds: number } | null = null;
  let clock: NodeJS.Timeout | undefined;
  const end = async (reason: Error): Promise<void> => {
    alive = false;
    clearTimeout(clock);
    current?.answer.reject(reason);
    current = null;
    await worker.terminate();
  };
  /** The first file does not pay for the start of the thread. */
  const startClock = (): void => {
    if (ready && current) clock = setTimeout(() => void end(new UnreadablePaper(TOO_LONG)), current.seconds * 1000);
  };
  worker.on('message', (message: ThreadMessage) => {
    if (message !== 'ready') {
      current?.answer.resolve(message);
      return;
    }
    ready = true;
    startClock();
  });
  worker.on('messageerror', (error) => void end(new UnreadablePaper(FAILED, { cause: error })));
  worker.on('error', (error: NodeJS.ErrnoException) => {
    const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    // A thread that could not even begin is the program's fault, not the file's.
    void end(ready || isMemory ? new UnreadablePaper(isMemory ? TOO_LARGE : FAILED, { cause: error }) : error);
  });
  worker.on('exit', () => void end(new UnreadablePaper(FAILED)));
  return {
    isAlive: () => alive,
    end,
    answer: async (task, seconds) => {
      const answer = Promise.withResolvers<ReadingAnswer>();
      current = { answer, seconds };
      // An idle thread must not keep a finished program alive.
      worker.ref();
      worker.postMessage(task);
      startClock();
      try {
        return await answer.promise;
      } finally {
        clearTimeout(clock);
        current = null;
        worker.unref();
      }
    },
  };
}
