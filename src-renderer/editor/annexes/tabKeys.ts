import { flushSync } from 'react-dom';
import { annexesIn, MAIN } from '../bodies.ts';
import { focusText } from '../focusStart.ts';
import type { Sheet } from '../sheet.ts';

/** Ctrl+PageDown, Ctrl+PageUp: the next part of the paper, with the caret in it; after the last the first. */
export function stepTab(sheet: Sheet, step: 1 | -1): void {
  const tabs = [MAIN, ...annexesIn(sheet.head).map((annex) => annex.id)];
  const next = tabs[(tabs.indexOf(sheet.tab) + step + tabs.length) % tabs.length] ?? MAIN;
  flushSync(() => sheet.openTab(next));
  focusText(sheet);
}

/** Alt+Insert: opens the menu of what can be annexed. */
export function askForAnnex(host: HTMLElement): void {
  const button = host.querySelector<HTMLElement>('[data-add-annex]');
  button?.focus();
  button?.click();
}
