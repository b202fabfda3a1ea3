/**
 * Scrolls to an element, and again after the next two frames: rows that were never drawn are as high as was guessed
 * (`content-visibility`), so that the first scroll can end beside its goal. Gives what stops it.
 */
export function keepInSight(id: string): () => void {
  let frame = 0;
  const scroll = (left: number): void => {
    document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
    if (left > 0) frame = requestAnimationFrame(() => scroll(left - 1));
  };
  scroll(2);
  return () => cancelAnimationFrame(frame);
}
