import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addWorkdays, createWorkCalendar } from '../../../src-shared/deadline/workCalendar.ts';
import { WORK_CALENDAR_DAYS, WORK_CALENDAR_YEARS } from '../../../src-shared/deadline/workCalendarDays.ts';
import { REAL_CALENDAR } from './dueContextOf.ts';
import { SHARED } from './sharedTable.ts';
import { DAYS } from './slowCalendar.ts';

const FILE = join(SHARED, 'work-calendar.tsv');
if (!existsSync(FILE)) process.stderr.write('\n*** work-calendar.tsv is missing beside the repository: the days were NOT compared ***\n');

/** The shared calendar: which types a day has. */
function sharedDays(): ReadonlyMap<string, ReadonlySet<string>> {
  const days = new Map<string, Set<string>>();
  for (const line of readFileSync(FILE, 'utf8').split('\n').slice(1)) {
    const [date = '', type = ''] = line.split('\t');
    days.set(date, (days.get(date) ?? new Set<string>()).add(type));
  }
  return days;
}

test.skipIf(!existsSync(FILE))('every day of 2020–2027 is off or worked as the shared calendar says', () => {
  const shared = sharedDays();
  for (const presidential of [true, false]) {
    const calendar = createWorkCalendar({ days: WORK_CALENDAR_DAYS, years: WORK_CALENDAR_YEARS, presidential });
    const wrong = DAYS.filter(({ y }) => y >= 2020 && y <= 2027).filter(({ text, w }) => {
      const types = shared.get(text) ?? new Set();
      const off = types.has('holiday') || types.has('transferred-off') || (presidential && types.has('presidential-off'));
      return calendar.isDayOff(text) !== (off || (w > 5 && !types.has('working-saturday')));
    });
    expect(wrong.map(({ text }) => text)).toEqual([]);
  }
});

test('a transfer names its decree, a holiday its name, a plain day nothing', () => {
  expect(REAL_CALENDAR.reason('2024-04-29')).toContain('ПП РФ от 10.08.2023 № 1314');
  expect(REAL_CALENDAR.reason('2024-06-12')).toBe('День России');
  expect(REAL_CALENDAR.reason('2024-06-13')).toBeNull();
});

test('a year that is not filled in says so, and still knows the holidays by law', () => {
  expect([2019, 2020, 2027, 2028].map((year) => REAL_CALENDAR.isFilledIn(year))).toEqual([false, true, true, false]);
  expect(REAL_CALENDAR.isDayOff('2030-06-12')).toBe(true);
  expect(REAL_CALENDAR.isDayOff('2030-06-13')).toBe(false);
});

test('working days are counted over holidays and transfers, the first day not counted', () => {
  expect(addWorkdays('2024-04-26', 1, REAL_CALENDAR)).toBe('2024-04-27');
  expect(addWorkdays('2024-04-27', 2, REAL_CALENDAR)).toBe('2024-05-03');
  expect(addWorkdays('2023-12-29', 3, REAL_CALENDAR)).toBe('2024-01-11');
  expect(addWorkdays('2024-01-09', -1, REAL_CALENDAR)).toBe('2023-12-29');
});
