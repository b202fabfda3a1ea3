const PANES = [
  '.pe-outline [tabindex="0"]',
  '.pe-sheet :is(.ProseMirror, [role="grid"] [tabindex="0"])',
  '.pe-side :is(input, textarea, button, select)',
] as const;
const HOSTS = ['.pe-outline', '.pe-middle', '.pe-side'] as const;

/** F6: the focus goes round outline, sheet and side panel. */
export function switchPane(host: HTMLElement, step: 1 | -1): void {
  const now = HOSTS.findIndex((pane) => host.querySelector(pane)?.contains(document.activeElement));
  for (let k = 1; k <= PANES.length; k += 1) {
    const at = (Math.max(now, 0) + step * k + PANES.length * 2) % PANES.length;
    const target = host.querySelector<HTMLElement>(PANES[at] ?? PANES[1]);
    if (!target) continue;
    target.focus();
    return;
  }
}
