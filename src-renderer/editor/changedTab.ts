import { annexesIn, MAIN, type TabId } from './bodies.ts';
import type { Snapshot } from './sheetHistory.ts';

/** Where a step back or forward changes something: the tab to be shown, if possible the one where the caret was. */
export function changedTab(now: Snapshot, to: Snapshot): TabId {
  const changed = [...tabsOf(to)].filter((tab) => differs(tab, now, to));
  if (changed.includes(to.caret.tab)) return to.caret.tab;
  return changed[0] ?? (tabsOf(to).has(to.caret.tab) ? to.caret.tab : MAIN);
}

/** The tabs a sheet has at a moment. */
export function tabsOf({ head }: Pick<Snapshot, 'head'>): ReadonlySet<TabId> {
  return new Set([MAIN, ...annexesIn(head).map((annex) => annex.id)]);
}

function differs(tab: TabId, now: Snapshot, to: Snapshot): boolean {
  if (now.bodies.get(tab) !== to.bodies.get(tab)) return true;
  if (tab !== MAIN) return annexOf(tab, now) !== annexOf(tab, to);
  return differentFields(now.head, to.head);
}

function annexOf(id: TabId, { head }: Snapshot): unknown {
  return annexesIn(head).find((annex) => annex.id === id);
}

function differentFields(one: object, other: object): boolean {
  return Object.entries(one).some(([key, value]) => key !== 'annexes' && Reflect.get(other, key) !== value);
}
