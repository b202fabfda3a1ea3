import type { Transport } from '../../src-shared/api/client.ts';
import { useSyncExternalStore } from 'react';

export interface Connection {
  /** The transport with an ear on it. */
  readonly transport: Transport;
  readonly lost: () => boolean;
  readonly watch: (listener: () => void) => () => void;
}

/** Listens to whether calls come through: a core that has gone shows itself only by calls that fail before it. */
export function watchConnection(transport: Transport): Connection {
  let lost = false;
  const listeners = new Set<() => void>();
  const set = (now: boolean): void => {
    if (now === lost) return;
    lost = now;
    listeners.forEach((each) => each());
  };
  return {
    transport: {
      on: (listener) => transport.on(listener),
      async call(name, input) {
        const result = await transport.call(name, input);
        set(!result.ok && isLostConnection(result.error.message));
        return result;
      },
    },
    lost: () => lost,
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Whether the core has gone. */
export function useLost(connection: Connection): boolean {
  return useSyncExternalStore(connection.watch, connection.lost);
}

/** Whether a failure is only that the core has gone: the banner over every screen says so already. */
export function isLostConnection(message: string): boolean {
  return message.startsWith('Связь с программой потеряна');
}
