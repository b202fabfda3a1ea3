/** Tells on standard error how far a command is, from its second second on. */
export interface Progress {
  /** So many of all are done. */
  done(count: number): void;
  close(): void;
}

const QUIET_MS = 15_000;

export function showProgress(total: number): Progress {
  const began = performance.now();
  let finished = 0;
  let told = { finished: -1, at: 0 };
  const tell = (): void => {
    const now = performance.now();
    // The same line again and again tells nothing; a long silence looks like a standstill.
    if (told.finished === finished && now - told.at < QUIET_MS) return;
    told = { finished, at: now };
    console.error(progressLine(finished, total, now - began));
  };
  const timer = setInterval(tell, 1000);
  return {
    done: (count) => void (finished = count),
    close: () => clearInterval(timer),
  };
}

/** «Готово 3 из 10, осталось примерно 7 с». */
function progressLine(finished: number, total: number, milliseconds: number): string {
  const done = `Готово ${finished} из ${total}`;
  if (finished === 0) return done;
  return `${done}, осталось примерно ${Math.ceil((milliseconds * (total - finished)) / finished / 1000)} с`;
}
