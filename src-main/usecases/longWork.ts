import { setImmediate } from 'node:timers/promises';
import type { AppEvent } from '../../src-shared/api/contract.ts';
import { Refusal } from '../../src-shared/api/errors.ts';

/** Work that takes its time: whoever asked for it sees how far it is, and may stop it. Named by the page that asked. */
export interface LongWork {
  /** Tells how far it is and lets other calls have their turn; throws when it was stopped. */
  step(done: number, total: number): Promise<void>;
  /** What a stop does at once, beside the next `step` that throws. */
  onStop(end: () => void): void;
  readonly isStopped: () => boolean;
}

export interface LongWorks {
  /** Runs work under a name of its owner's; without a name nobody follows it. */
  run<T>(owner: string, name: string | undefined, work: (work: LongWork) => Promise<T>): Promise<T>;
  /** Whether there was such work to stop. */
  stop(owner: string, name: string): boolean;
  stopAll(): void;
}

/** All long work of the core. `emit` reaches every window; only the one that knows the name listens. */
export function createLongWorks(emit: (event: AppEvent) => void): LongWorks {
  const running = new Map<string | symbol, () => void>();
  return {
    async run(owner, name, work) {
      const key = name === undefined ? Symbol('unnamed') : `${owner} ${name}`;
      const ends: (() => void)[] = [];
      let stopped = false;
      const stop = (): void => {
        stopped = true;
        for (const end of ends) end();
      };
      running.set(key, stop);
      try {
        return await work({
          isStopped: () => stopped,
          onStop: (end) => void ends.push(end),
          async step(done, total) {
            if (name !== undefined) emit({ kind: 'workProgress', work: name, done, total });
            await setImmediate();
            if (stopped) throw stoppedByUser();
          },
        });
      } catch (error) {
        // Whatever broke because it was ended, it was the user who ended it.
        throw stopped ? stoppedByUser() : error;
      } finally {
        running.delete(key);
      }
    },
    stop(owner, name) {
      const end = running.get(`${owner} ${name}`);
      end?.();
      return end !== undefined;
    },
    stopAll() {
      for (const end of running.values()) end();
    },
  };
}

function stoppedByUser(): Refusal {
  return new Refusal('refused', 'Выгрузка остановлена: чтобы получить файл, запустите её ещё раз.');
}
