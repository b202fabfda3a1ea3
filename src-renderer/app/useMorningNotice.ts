import { useEffect } from 'react';
import { useClient } from './client.ts';
import { morningMemory, noticePermission } from './morningNotice.ts';
import { useSession } from './session.ts';

/** How often a window that stays open looks whether another day has begun. */
const LOOK_EVERY_MS = 10 * 60_000;

/**
 * Tells once a day, on start and when a day begins in an open window, what is due: by the system's own notification, only where
 * it was allowed by the button in the settings. Nothing due, nothing told.
 */
export function useMorningNotice(onOpen: () => void): void {
  const client = useClient();
  const { account } = useSession();
  useEffect(() => {
    const memory = morningMemory(account.id);
    const look = async (): Promise<void> => {
      const day = localDay(new Date());
      if (noticePermission() !== 'granted' || !memory.isWanted() || memory.toldOn() === day) return;
      memory.tell(day);
      const morning = await client.call('tracking.morning', {});
      if (morning === null) return;
      const notice = new Notification(morning.title, { body: morning.body, tag: 'resheno-morning', lang: 'ru' });
      notice.addEventListener('click', () => {
        window.focus();
        onOpen();
      });
    };
    // A morning that could not be asked for is told with the next look: the connection's own banner says what is wrong.
    const tryLook = (): void => void look().catch(() => memory.tell(''));
    tryLook();
    const timer = setInterval(tryLook, LOOK_EVERY_MS);
    return () => clearInterval(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- where the click leads does not make another morning
  }, [client, account.id]);
}

function localDay(now: Date): string {
  return `${now.getFullYear()}-${now.getMonth() + 1}-${now.getDate()}`;
}
