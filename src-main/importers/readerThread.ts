import { parentPort } from 'node:worker_threads';
import { recognise, type RecognitionOptions } from '../../src-shared/recognition/recognise.ts';
import { recognisedSchema, type Recognised } from '../../src-shared/recognition/recognised.ts';
import type { SourcePaper } from '../../src-shared/recognition/sourcePaper.ts';
import { readPaper } from './readPaper.ts';
import type { ReadingAnswer, ReadingTask, ThreadMessage } from './readingTask.ts';
import { UnreadablePaper } from './unreadablePaper.ts';

// The thread in which foreign files are read, one after the other (readInWorker.ts). It knows nothing of the data and writes nothing.
parentPort?.on('message', (task: ReadingTask) => {
  void answerTo(task).then((answer: ThreadMessage) => parentPort?.postMessage(answer));
});

parentPort?.postMessage('ready' satisfies ThreadMessage);

async function answerTo({ bytes, name, options, recognition }: ReadingTask): Promise<ReadingAnswer> {
  try {
    const paper = await readPaper(bytes, name, options);
    return { paper, recognised: recognition === undefined ? null : recognisedOf(paper, recognition) };
  } catch (error) {
    if (error instanceof UnreadablePaper) return { unreadable: error.message };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Here and not beside the windows' calls: a paper of hundreds of pages takes its time. */
function recognisedOf(paper: SourcePaper, options: RecognitionOptions): Recognised | null {
  try {
    return recognisedSchema.parse(recognise(paper, options));
  } catch (error) {
    // A fault of ours: the paper is read all the same, and the terminal is where a developer finds it.
    console.error(error);
    return null;
  }
}
