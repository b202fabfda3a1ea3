import { parentPort } from 'node:worker_threads';
import { readPaper } from './readPaper.ts';
import type { ReadingAnswer, ReadingTask, ThreadMessage } from './readingTask.ts';
import { UnreadablePaper } from './unreadablePaper.ts';

// The thread in which foreign files are read, one after the other (readInWorker.ts). It knows nothing of the data and writes nothing.
parentPort?.on('message', (task: ReadingTask) => {
  void answerTo(task).then((answer: ThreadMessage) => parentPort?.postMessage(answer));
});

parentPort?.postMessage('ready' satisfies ThreadMessage);

async function answerTo({ bytes, name, options }: ReadingTask): Promise<ReadingAnswer> {
  try {
    return { paper: await readPaper(bytes, name, options) };
  } catch (error) {
    if (error instanceof UnreadablePaper) return { unreadable: error.message };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
