import type { AppEvent } from '../src-shared/api/contract.ts';

const FIRST_PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 5000;

/** After a gap in the stream nobody knows what was missed, so whatever is shown is asked for again. */
const MISSED: readonly AppEvent[] = [{ kind: 'sessionChanged' }, { kind: 'directoryChanged' }, { kind: 'journalChanged' }];

/** Reads the core's events for as long as the page lives; a broken stream is opened again, ever more patiently. */
export async function followEvents(token: string, tell: (event: AppEvent) => void): Promise<never> {
  let pause = FIRST_PAUSE_MS;
  for (let round = 0; ; round++) {
    const opened = await readStream(
      token,
      () => {
        pause = FIRST_PAUSE_MS;
        if (round > 0) MISSED.forEach(tell);
      },
      tell,
    );
    if (!opened) pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

async function readStream(token: string, opened: () => void, tell: (event: AppEvent) => void): Promise<boolean> {
  try {
    const response = await fetch('/api/events', { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok || response.body === null) return false;
    opened();
    let rest = '';
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      // An empty line only keeps the connection awake.
      for (const line of lines) if (line !== '') tell(JSON.parse(line) as AppEvent);
    }
    return true;
  } catch {
    return false;
  }
}
