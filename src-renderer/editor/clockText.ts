/** The time of day of a moment as people here read it: «10:42»; the day is added when it was not today. */
export function clockText(at: string, now = new Date()): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return '';
  const time = moment.toLocaleTimeString('ru-RU', { hour: '2-digit', minute: '2-digit' });
  return moment.toDateString() === now.toDateString() ? time : `${moment.toLocaleDateString('ru-RU')} ${time}`;
}
