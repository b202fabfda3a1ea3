/** What this window remembers of the morning's notification: the day it was last told, and whether it is wanted; per account. */
export interface MorningMemory {
  toldOn(): string | null;
  tell(day: string): void;
  isWanted(): boolean;
  want(wanted: boolean): void;
}

/** Kept with the page, not in the data: another computer of the same person has a morning of its own. */
export function morningMemory(accountId: string): MorningMemory {
  const told = `resheno.morning.${accountId}`;
  const off = `resheno.morningOff.${accountId}`;
  return {
    toldOn: () => localStorage.getItem(told),
    tell: (day) => localStorage.setItem(told, day),
    isWanted: () => localStorage.getItem(off) === null,
    want: (wanted) => (wanted ? localStorage.removeItem(off) : localStorage.setItem(off, 'yes')),
  };
}

/** `unsupported` where the browser knows no notifications or the page may have none. */
export function noticePermission(): NotificationPermission | 'unsupported' {
  return 'Notification' in window ? Notification.permission : 'unsupported';
}
