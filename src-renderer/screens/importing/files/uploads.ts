import type { Client } from '../../../../src-shared/api/client.ts';
import { Refusal } from '../../../../src-shared/api/errors.ts';
import { problemText } from '../../../ui/problemText.ts';
import { refusalOf, type ChosenFile, type RefusedFile } from './chosenFile.ts';
import { forgetLeft, rememberLeft } from './leftFiles.ts';

/** What is being sent of one batch. */
export interface Upload {
  readonly batchId: string;
  readonly name: string;
  readonly total: number;
  /** Dealt with, taken or refused. */
  readonly sent: number;
  /** The file on its way. */
  readonly current: string | null;
  readonly paused: boolean;
  readonly refused: readonly RefusedFile[];
  /** Things in the folder that can be no papers. */
  readonly passedOver: number;
  /** Why sending stopped before its end. */
  readonly broken: string | null;
}

export interface Uploads {
  readonly subscribe: (listener: () => void) => () => void;
  readonly all: () => readonly Upload[];
  /** Begins to send files into a batch, or goes on with it; one file after another over all batches. */
  readonly add: (client: Client, batch: { readonly id: string; readonly name: string }, chosen: ChosenFiles) => void;
  readonly pause: (batchId: string, paused: boolean) => void;
  /** Takes what is said of a batch off the screen. */
  readonly forget: (batchId: string) => void;
}

export interface ChosenFiles {
  readonly files: readonly ChosenFile[];
  /** Things that can be no papers. */
  readonly passedOver: number;
  /** How many of its files the batch has from before. */
  readonly there: number;
}

interface Waiting {
  readonly client: Client;
  readonly batchId: string;
  readonly files: readonly ChosenFile[];
  next: number;
}

/**
 * Files on their way to the core. It stands outside of any screen: leaving one does not stop it. A file's bytes are read
 * when its turn comes and are let go before the next one's.
 */
export function createUploads(): Uploads {
  let uploads: readonly Upload[] = [];
  const waiting: Waiting[] = [];
  const listeners = new Set<() => void>();
  let running = false;

  const change = (batchId: string, by: (upload: Upload) => Upload): void => {
    uploads = uploads.map((upload) => (upload.batchId === batchId ? by(upload) : upload));
    listeners.forEach((listener) => listener());
  };
  const isPaused = ({ batchId }: Waiting): boolean => uploads.some((upload) => upload.batchId === batchId && upload.paused);

  const sendNext = async (job: Waiting): Promise<void> => {
    const file = job.files[job.next];
    if (file === undefined) return;
    change(job.batchId, (upload) => ({ ...upload, current: file.name }));
    const outcome = await send(job.client, job.batchId, file);
    if (outcome.kind === 'stopped') {
      change(job.batchId, (upload) => ({ ...upload, current: null, paused: true, broken: outcome.sentence }));
      return;
    }
    job.next += 1;
    const refused = outcome.kind === 'refused' ? [{ name: file.name, sentence: outcome.sentence }] : [];
    change(job.batchId, (upload) => ({ ...upload, sent: upload.sent + 1, current: null, refused: [...upload.refused, ...refused] }));
    if (job.next >= job.files.length) {
      forgetLeft(job.batchId);
      waiting.splice(waiting.indexOf(job), 1);
    }
  };
  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    for (;;) {
      const job = waiting.find((each) => !isPaused(each));
      if (job === undefined) break;
      await sendNext(job);
    }
    running = false;
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    all: () => uploads,
    add: (client, batch, { files, passedOver, there }) => {
      const before = uploads.find(({ batchId }) => batchId === batch.id);
      const upload: Upload = before ?? { ...NOTHING, batchId: batch.id, name: batch.name, total: there, sent: there };
      uploads = [
        ...uploads.filter((each) => each !== before),
        { ...upload, total: upload.total + files.length, passedOver: upload.passedOver + passedOver, paused: false, broken: null },
      ];
      if (files.length > 0) {
        waiting.push({ client, batchId: batch.id, files, next: 0 });
        rememberLeft(batch.id, upload.total + files.length);
      }
      listeners.forEach((listener) => listener());
      void run();
    },
    pause: (batchId, paused) => {
      change(batchId, (upload) => ({ ...upload, paused, broken: null }));
      if (!paused) void run();
    },
    forget: (batchId) => {
      uploads = uploads.filter((upload) => upload.batchId !== batchId || upload.sent < upload.total);
      listeners.forEach((listener) => listener());
    },
  };
}

const NOTHING: Omit<Upload, 'batchId' | 'name'> = {
  total: 0,
  sent: 0,
  current: null,
  paused: false,
  refused: [],
  passedOver: 0,
  broken: null,
};

type Outcome = { readonly kind: 'taken' } | { readonly kind: 'refused' | 'stopped'; readonly sentence: string };

async function send(client: Client, batchId: string, chosen: ChosenFile): Promise<Outcome> {
  const refusal = refusalOf(chosen);
  if (refusal !== null) return { kind: 'refused', sentence: refusal };
  const bytes = await bytesOf(chosen.file);
  if (bytes === null) return { kind: 'refused', sentence: UNREADABLE };
  try {
    await client.call('import.add', { batchId, name: chosen.name, bytes });
    return { kind: 'taken' };
  } catch (error) {
    // The file is not at fault when the program is gone, the disk is full or nobody is signed in: it waits.
    const stops = error instanceof Refusal && (error.code === 'storage' || error.code === 'signIn' || error.code === 'denied');
    return { kind: stops ? 'stopped' : 'refused', sentence: problemText(error) };
  }
}

const UNREADABLE = 'Файл не открылся: возможно, его переместили или держит другая программа – закройте её и выберите файл снова.';

/** `null` when the file is gone or locked by another program. */
async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
