import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that stays the same while what it does is the latest: rows that get it need not be drawn anew. */
export function useStable<A extends readonly unknown[]>(latest: (...args: A) => void): (...args: A) => void {
  const run = useRef(latest);
  useLayoutEffect(() => {
    run.current = latest;
  });
  return useCallback((...args: A) => run.current(...args), []);
}
