import type { AppEvent } from '../../../src-shared/api/contract.ts';
import { toWire } from '../../../src-shared/api/wire.ts';

const HEARTBEAT_MS = 15_000;

/** Events as lines of JSON for as long as somebody reads; an empty line now and then keeps the connection awake. */
export function eventStream(subscribe: (listener: (event: AppEvent) => void) => () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop: (() => void) | null = null;
  return new ReadableStream({
    start(controller) {
      const send = (line: string): void => controller.enqueue(encoder.encode(`${line}\n`));
      const unsubscribe = subscribe((event) => send(toWire(event)));
      const heart = setInterval(() => send(''), HEARTBEAT_MS);
      stop = () => {
        clearInterval(heart);
        unsubscribe();
      };
      send('');
    },
    cancel: () => stop?.(),
  });
}
