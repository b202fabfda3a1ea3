import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { TrackingRow } from '../../../src-shared/api/trackingRow.ts';
import type { DrawingAnswer, DrawingMessage, DrawingTask, Drawn } from './drawingTask.ts';

/** One file drawn beside the core: a report over 100,000 cells takes many seconds, and nobody else is to wait for it. */
export interface Drawing {
  add(rows: readonly TrackingRow[]): void;
  draw(task: DrawingTask): Promise<Drawn>;
  /** Ends the thread, whatever it is doing. */
  end(): Promise<void>;
}

/** As a source (drawingThread.ts) and built (drawingThread.js) the thread's program lies beside this one. */
export function startDrawing(): Drawing {
  const worker = new Worker(join(import.meta.dirname, `drawingThread${extname(import.meta.filename)}`), { execArgv: [] });
  const answer = Promise.withResolvers<Drawn>();
  // Whoever ends it before asking for the file waits for nothing.
  answer.promise.catch(() => undefined);
  worker.on('message', (message: DrawingAnswer) => {
    if ('drawn' in message) answer.resolve(message.drawn);
    else answer.reject(new Error(message.failed));
  });
  worker.on('error', answer.reject);
  worker.on('exit', () => answer.reject(new Error('The drawing thread ended.')));
  const send = (message: DrawingMessage): void => worker.postMessage(message);
  return {
    add: (rows) => send({ kind: 'rows', rows }),
    draw: (task) => {
      send({ kind: 'draw', task });
      return answer.promise;
    },
    end: async () => void (await worker.terminate()),
  };
}
