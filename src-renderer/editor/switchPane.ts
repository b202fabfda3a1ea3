/** Outline, tabs, sheet, the bar of an annex, properties: where each is, and what in it takes the focus. */
const PANES = [
  ['.pe-outline', '[tabindex="0"]'],
  ['.pe-tabs', '[tabindex="0"]'],
  ['.pe-scroller', '.pe-sheet :is(.ProseMirror, [role="grid"] [tabindex="0"])'],
  ['.pe-middle > .pe-annex-bar', 'input, select, button'],
  ['.pe-side', 'input, textarea, button, select'],
] as const;

/** F6: the focus goes round the panes that are there; one with nothing to press takes it itself, to be read out. */
export function switchPane(host: HTMLElement, step: 1 | -1): void {
  const panes = PANES.flatMap(([pane, inner]) => {
    const place = host.querySelector<HTMLElement>(pane);
    return place ? [{ place, target: place.querySelector<HTMLElement>(inner) ?? place }] : [];
  });
  const now = panes.findIndex(({ place }) => place.contains(document.activeElement));
  // From outside of all panes one goes to the sheet.
  const next = now < 0 ? panes.find(({ place }) => place.matches('.pe-scroller')) : panes[(now + step + panes.length) % panes.length];
  next?.target.focus();
}
