import { useEffect, type RefObject } from 'react';

const A4_PX = (210 / 25.4) * 96;
const EDGE = 24;

/** The sheet fits the room it has, at most as large as print; Ctrl+wheel makes it larger or smaller. */
export function useZoom(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const host = scroller.current;
    if (!host) return;
    let wish = 1;
    const apply = (): void => {
      const fit = Math.max(0.5, Math.min(1, (host.clientWidth - EDGE) / A4_PX));
      host.style.setProperty('--z', String(Math.round(fit * wish * 1000) / 1000));
    };
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      wish = Math.max(0.6, Math.min(2.5, wish * (event.deltaY < 0 ? 1.1 : 1 / 1.1)));
      apply();
    };
    const watcher = new ResizeObserver(apply);
    watcher.observe(host);
    host.addEventListener('wheel', wheel, { passive: false });
    return () => {
      watcher.disconnect();
      host.removeEventListener('wheel', wheel);
    };
  }, [scroller]);
}
