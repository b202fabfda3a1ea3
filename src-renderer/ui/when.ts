import type { Instant } from '../../src-shared/base/instant.ts';

const TIME = new Intl.DateTimeFormat('ru', { hour: '2-digit', minute: '2-digit' });
const DATE = new Intl.DateTimeFormat('ru', { day: '2-digit', month: '2-digit', year: 'numeric' });

/** «10:42»: the local time of a moment. */
export function timeOf(instant: Instant): string {
  return TIME.format(new Date(instant));
}

/** «сегодня 10:42», «вчера 17:20», «14.04.2026 09:05»; `today` is the core's day. */
export function whenText(instant: Instant, today: string): string {
  const at = new Date(instant);
  const day = `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;
  const days = Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);
  if (days === 0) return `сегодня ${TIME.format(at)}`;
  if (days === 1) return `вчера ${TIME.format(at)}`;
  return `${DATE.format(at)} ${TIME.format(at)}`;
}
