import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import { readDate, type ReadDate } from '../../src-shared/russian/dateWords.ts';
import { addDays, lastOfMonth } from './dateSteps.ts';

const FARTHEST = 10_000;

/** What people type into a date field: a date in any spelling, «+14», «завтра», «конец месяца». Reckoned from `today`. */
export function readTypedDate(text: string, today: PlainDate): ReadDate {
  const words = text.trim().toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ');
  const near = NEAR[words];
  if (near) return { date: near(today) };
  const step = /^([+-])\s?(\d{1,5})(?: ?(?:дн|дня|дней|день)\.?)?$/.exec(words);
  if (step) {
    const days = Number(step[2]);
    return days > FARTHEST ? { error: 'none' } : { date: addDays(today, step[1] === '-' ? -days : days) };
  }
  return readDate(text, { defaultYear: Number(today.slice(0, 4)) });
}

const NEAR: Readonly<Record<string, (today: PlainDate) => PlainDate>> = {
  сегодня: (today) => today,
  завтра: (today) => addDays(today, 1),
  послезавтра: (today) => addDays(today, 2),
  вчера: (today) => addDays(today, -1),
  'через неделю': (today) => addDays(today, 7),
  'конец месяца': lastOfMonth,
  'конец года': (today) => `${today.slice(0, 4)}-12-31`,
};
