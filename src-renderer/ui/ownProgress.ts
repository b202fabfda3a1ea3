import type { AppEvent } from '../../src-shared/api/contract.ts';
import type { ProgressSource } from './sayProgress.tsx';

type Listener = (event: AppEvent) => void;

export interface OwnProgress {
  /** Where `sayProgress` hears it. */
  readonly source: ProgressSource;
  readonly tell: (done: number, total: number) => void;
}

/** The progress of a work that the window does itself. Who begins to listen late, as the message does, hears the last word first. */
export function ownProgress(work: string): OwnProgress {
  const listeners = new Set<Listener>();
  let last: AppEvent | null = null;
  return {
    source: {
      on: (listener) => {
        listeners.add(listener);
        if (last !== null) listener(last);
        return () => listeners.delete(listener);
      },
    },
    tell: (done, total) => {
      last = { kind: 'workProgress', work, done, total };
      for (const listener of listeners) listener(last);
    },
  };
}
