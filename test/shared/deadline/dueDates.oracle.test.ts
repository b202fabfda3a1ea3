import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueDates } from '../../../src-shared/deadline/dueDates.ts';
import { movedOffDayOff } from '../../../src-shared/deadline/workCalendar.ts';
import { arbitrarySimpleDeadline } from './arbitraryDeadline.ts';
import { BARE_CALENDAR, dueContextOf, REAL_CALENDAR } from './dueContextOf.ts';
import { DAYS } from './slowCalendar.ts';
import { slowDueDates } from './slowDueDates.ts';

const START = DAYS.findIndex(({ text }) => text === '2018-01-01');
const window = fc
  .tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 1200 }))
  .map(([from, length]) => ({ on: DAYS[START + from]!.text, until: DAYS[START + from + length]!.text }));

test('due days equal those of a day-by-day search', () => {
  fc.assert(
    fc.property(arbitrarySimpleDeadline, window, (value, { on, until }) => {
      expect(dueDates(value, dueContextOf(on, until, { calendar: BARE_CALENDAR })), JSON.stringify(value)).toEqual(
        slowDueDates(value, on, until),
      );
    }),
    // Found once in many runs: the days between the last term and summer.
    {
      numRuns: 600,
      examples: [
        [
          { kind: 'ongoing', scope: 'term' },
          { on: '2020-05-27', until: '2020-10-27' },
        ],
      ],
    },
  );
});

test('the rule for days off finds the nearest working day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 400, max: 3600 }), (at) => {
      const day = DAYS[START + at]!.text;
      const ahead = DAYS.slice(START + at).find(({ text }) => !REAL_CALENDAR.isDayOff(text))?.text;
      const back = DAYS.slice(0, START + at + 1).findLast(({ text }) => !REAL_CALENDAR.isDayOff(text))?.text;
      expect(movedOffDayOff(day, REAL_CALENDAR, 'after')).toBe(ahead);
      expect(movedOffDayOff(day, REAL_CALENDAR, 'before')).toBe(back);
      expect(movedOffDayOff(day, REAL_CALENDAR, 'asWritten')).toBe(day);
    }),
  );
});
