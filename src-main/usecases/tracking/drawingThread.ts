import { parentPort } from 'node:worker_threads';
import type { TrackingRow } from '../../../src-shared/api/trackingRow.ts';
import type { DrawingAnswer, DrawingMessage } from './drawingTask.ts';
import { drawRows } from './drawRows.ts';

// The thread in which a long export is drawn (drawInThread.ts): it gets rows, makes one file of them and is ended.
const rows: TrackingRow[] = [];

parentPort?.on('message', (message: DrawingMessage) => {
  if (message.kind === 'rows') rows.push(...message.rows);
  else void answerTo(message.task).then((answer) => parentPort?.postMessage(answer));
});

async function answerTo(task: Extract<DrawingMessage, { kind: 'draw' }>['task']): Promise<DrawingAnswer> {
  try {
    return { drawn: await drawRows(rows, task) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
