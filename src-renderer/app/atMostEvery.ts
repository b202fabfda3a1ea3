/** Runs what it is given at once, and what comes within `ms` after that together at its end: only the last of it. */
export function atMostEvery(ms: number): (run: () => void) => void {
  let isResting = false;
  let waiting: (() => void) | null = null;
  const start = (run: () => void): void => {
    isResting = true;
    run();
    setTimeout(() => {
      isResting = false;
      const next = waiting;
      waiting = null;
      if (next !== null) start(next);
    }, ms);
  };
  return (run) => {
    if (isResting) waiting = run;
    else start(run);
  };
}
