import { useEffect, type RefObject } from 'react';
import { useAround, useEditor } from './editorContext.ts';
import { stepZoom } from './stepZoom.ts';

const A4_PX = (210 / 25.4) * 96;
const EDGE = 24;

/** The sheet fits the room it has, at most as large as print; Ctrl+wheel makes it larger or smaller. */
export function useZoom(scroller: RefObject<HTMLElement | null>): void {
  const session = useEditor();
  const { zoom } = useAround();
  useEffect(() => {
    const host = scroller.current;
    if (!host) return;
    const apply = (): void => {
      const fit = Math.max(0.5, Math.min(1, (host.clientWidth - EDGE) / A4_PX));
      host.style.setProperty('--z', String(Math.round(fit * zoom * 1000) / 1000));
    };
    const watcher = new ResizeObserver(apply);
    watcher.observe(host);
    return () => watcher.disconnect();
  }, [scroller, zoom]);
  useEffect(() => {
    const host = scroller.current;
    if (!host) return;
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      stepZoom(session, event.deltaY < 0 ? 1 : -1);
    };
    host.addEventListener('wheel', wheel, { passive: false });
    return () => host.removeEventListener('wheel', wheel);
  }, [scroller, session]);
}
