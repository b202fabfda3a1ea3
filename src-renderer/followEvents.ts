import type { AppEvent } from '../src-shared/api/contract.ts';

const FIRST_PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 5000;

/** After a gap in the stream nobody knows what was missed, so whatever is shown is asked for again. */
const MISSED: readonly AppEvent[] = [{ kind: 'sessionChanged' }, { kind: 'directoryChanged' }, { kind: 'journalChanged' }];

/** Reads the core's events for as long as the page lives; a broken stream is opened again, ever more patiently. Gives up only when the window is unknown there. */
export async function followEvents(token: string, tell: (event: AppEvent) => void): Promise<void> {
  let pause = FIRST_PAUSE_MS;
  for (let round = 0; ; round++) {
    const ending = await readStream(
      token,
      () => {
        pause = FIRST_PAUSE_MS;
        if (round > 0) MISSED.forEach(tell);
      },
      tell,
    );
    if (ending === 'unknownWindow') return;
    if (ending === 'notOpened') pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

type Ending = 'broken' | 'notOpened' | 'unknownWindow';

async function readStream(token: string, opened: () => void, tell: (event: AppEvent) => void): Promise<Ending> {
  let ending: Ending = 'notOpened';
  try {
    const response = await fetch('/api/events', { headers: { authorization: `Bearer ${token}` } });
    if (response.status === 401) return 'unknownWindow';
    if (!response.ok || response.body === null) return 'notOpened';
    ending = 'broken';
    opened();
    let rest = '';
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      // An empty line only keeps the connection awake. A listener that fails must not break the stream, nor be hushed up by it.
      for (const line of lines) if (line !== '') queueMicrotask(() => tell(JSON.parse(line) as AppEvent));
    }
  } catch {
    // A connection that breaks and one that ends are the same to us: it is opened again.
  }
  return ending;
}
