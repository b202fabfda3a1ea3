import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';

const PATIENCE_MS = 3000;

/** Brings the point or row that the address names into sight and marks it, once the pages are laid out. */
export function useShownPoint(): void {
  const at = useSearch({ strict: false, select: (search) => search.at });
  useEffect(() => {
    if (at === undefined) return undefined;
    const until = performance.now() + PATIENCE_MS;
    let marked: Element | null = null;
    let frame = 0;
    const look = (): void => {
      marked = document.querySelector(`.document-pages [data-id="${CSS.escape(at)}"]`);
      if (marked === null) {
        if (performance.now() < until) frame = requestAnimationFrame(look);
        return;
      }
      marked.setAttribute('data-shown', '');
      marked.scrollIntoView({ block: 'center' });
    };
    frame = requestAnimationFrame(look);
    return () => {
      cancelAnimationFrame(frame);
      marked?.removeAttribute('data-shown');
    };
  }, [at]);
}
