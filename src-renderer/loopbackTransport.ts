import type { Transport } from '../src-shared/api/client.ts';
import type { AppEvent } from '../src-shared/api/contract.ts';
import type { Result } from '../src-shared/api/operation.ts';
import { fromWire, toWire } from '../src-shared/api/wire.ts';
import { followEvents } from './followEvents.ts';
import { sessionToken } from './sessionToken.ts';

/** Calls and events over HTTP to the server on 127.0.0.1 that served this page. */
export function loopbackTransport(): Transport {
  const token = sessionToken();
  const listeners = new Set<(event: AppEvent) => void>();
  let following = false;

  return {
    async call(name, input) {
      return callOnce(await token, name, input);
    },
    on(listener) {
      listeners.add(listener);
      if (!following) {
        following = true;
        void token.then((value) => followEvents(value, (event) => listeners.forEach((each) => each(event))));
      }
      return () => void listeners.delete(listener);
    },
  };
}

async function callOnce(token: string, name: string, input: unknown): Promise<Result> {
  try {
    const response = await fetch(`/api/call/${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: toWire(input),
    });
    if (response.status === 401) return failed('signIn', 'Это окно открыто не из программы: закройте его и запустите «Решено» заново.');
    if (response.status === 413) return failed('input', 'Слишком большой объём данных за один раз: вставьте или приложите его по частям.');
    if (!response.ok) return failed('internal', `Программа не приняла запрос (${response.status}): запустите «Решено» заново.`);
    return fromWire(await response.text()) as Result;
  } catch {
    // fetch tells nothing but TypeError when the other side is gone.
    return failed('storage', 'Связь с программой потеряна: скопируйте несохранённый текст и запустите «Решено» заново.');
  }
}

function failed(code: 'signIn' | 'input' | 'internal' | 'storage', message: string): Result {
  return { ok: false, error: { code, message } };
}
