import type { Result } from '../../src-shared/api/operation.ts';

const CLOSING: Result = { ok: false, error: { code: 'storage', message: 'Программа закрывается: откройте её снова и повторите.' } };

/** Counts the calls that are under way, so that closing waits for them and takes no new ones. */
export interface RunningCalls {
  run(call: () => Promise<Result>): Promise<Result>;
  /** Waits for the running calls; `false` when somebody else is closing already. */
  finish(): Promise<boolean>;
}

export function createRunningCalls(): RunningCalls {
  const running = new Set<Promise<Result>>();
  let isClosing = false;
  return {
    run(call) {
      if (isClosing) return Promise.resolve(CLOSING);
      const promise = call().finally(() => running.delete(promise));
      running.add(promise);
      return promise;
    },
    async finish() {
      if (isClosing) return false;
      isClosing = true;
      await Promise.all(running);
      return true;
    },
  };
}
