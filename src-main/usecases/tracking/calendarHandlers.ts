import type { CalendarDayMark, CalendarYear } from '../../../src-shared/api/calendarApi.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { addDays } from '../../../src-shared/base/dayArithmetic.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { calendarWith } from '../../../src-shared/deadline/editedCalendar.ts';
import type { CalendarDay, WorkCalendar } from '../../../src-shared/deadline/workCalendar.ts';
import { WORK_CALENDAR_DAYS } from '../../../src-shared/deadline/workCalendarDays.ts';
import type { Reader } from '../../db/handles.ts';
import { listAssignmentsOfDuty } from '../../db/repositories/assignments.ts';
import { listAwaitedDuties } from '../../db/repositories/duties.ts';
import {
  listCalendarYears,
  nextStamp,
  readTrackingSettings,
  writeCalendarYear,
  writeTrackingSettings,
} from '../../db/repositories/workCalendar.ts';
import type { Inside } from '../context.ts';
import { writing, type ReadHandler } from '../handler.ts';
import { fillCells } from './fillCells.ts';
import { loadCounting } from './loadPlanning.ts';

const years: ReadHandler<'calendar.years'> = async ({ reader }, { from, to }) => {
  if (to < from || to - from > 30) throw new Refusal('refused', 'Показать можно не больше тридцати лет по порядку: выберите меньше.');
  return await yearViews(reader, from, to);
};

const editedYears: ReadHandler<'calendar.edited'> = async ({ reader }) =>
  [...(await listCalendarYears(reader))].map(([year, days]) => ({ year, days: [...days] }));

const settings: ReadHandler<'calendar.settings'> = ({ reader }) => readTrackingSettings(reader);

const saveSettings = writing<'calendar.saveSettings'>(async (inside, next) => {
  await writeTrackingSettings(inside.writer, next);
  const moved = await moveAwaited(inside);
  inside.note({ what: 'Изменены настройки сроков' });
  return { settings: next, moved };
});

const saveYear = writing<'calendar.saveYear'>(async (inside, { year, days }) => {
  const foreign = days?.find(({ date }) => !date.startsWith(`${year}-`));
  if (foreign !== undefined) throw new Refusal('refused', `День ${foreign.date} не из ${year} года: уберите его из календаря.`);
  await writeCalendarYear(inside.writer, year, days);
  const moved = await moveAwaited(inside);
  inside.note({ what: days === null ? `Календарь ${year} года возвращён к исходному` : `Изменён календарь ${year} года` });
  const [view] = await yearViews(inside.writer, year, year);
  if (view === undefined) throw new Error('A year must have its view.');
  return { year: view, moved };
});

/** Brings every awaited cell that nobody moved by hand in line with the calendar as it is now. */
async function moveAwaited(inside: Inside): Promise<number> {
  const stamp = await nextStamp(inside.writer, inside.now);
  const filling = { counting: await loadCounting(inside.writer), today: inside.today, stamp };
  let moved = 0;
  for (const duty of await listAwaitedDuties(inside.writer)) {
    const filled = await fillCells(inside.writer, duty, await listAssignmentsOfDuty(inside.writer, duty.id), filling);
    moved += filled.moved + filled.made;
  }
  inside.tell({ kind: 'trackingChanged', stamp });
  return moved;
}

async function yearViews(reader: Reader, from: number, to: number): Promise<CalendarYear[]> {
  const edited = await listCalendarYears(reader);
  const { presidentialDaysOff } = await readTrackingSettings(reader);
  const calendar = calendarWith(edited, presidentialDaysOff);
  return Array.from({ length: to - from + 1 }, (_, place) => yearView(from + place, edited, calendar));
}

function yearView(year: number, edited: ReadonlyMap<number, readonly CalendarDayMark[]>, calendar: WorkCalendar): CalendarYear {
  const own = WORK_CALENDAR_DAYS.filter(({ date }) => date.startsWith(`${year}-`));
  const days = edited.get(year) ?? [...holidaysOf(year, calendar), ...own.map(markOf)].toSorted((a, b) => a.date.localeCompare(b.date));
  const isFilled = calendar.isFilledIn(year);
  const isUnsure = !edited.has(year) && own.some(({ unsure }) => unsure);
  return {
    year,
    filled: isFilled,
    days: [...days],
    workingDays: allDays(year).filter((date) => !calendar.isDayOff(date)).length,
    edited: edited.has(year),
    warning: isFilled
      ? isUnsure
        ? `Переносы выходных ${year} года сверьте с постановлением: в источниках они расходятся.`
        : null
      : `Переносы выходных ${year} года не внесены, учтены только праздники по закону: заполните календарь, когда выйдет постановление.`,
  };
}

const KINDS: Readonly<Record<CalendarDay['kind'], CalendarDayMark['kind']>> = {
  transferred: 'transferredOff',
  working: 'working',
  presidential: 'presidentialOff',
  short: 'shortened',
};

function markOf({ date, kind, note }: CalendarDay): CalendarDayMark {
  return { date, kind: KINDS[kind], note };
}

/** Holidays by law are computed, not stored: the built-in marks leave them out. */
function holidaysOf(year: number, calendar: WorkCalendar): readonly CalendarDayMark[] {
  const marked = new Set(WORK_CALENDAR_DAYS.map(({ date }) => date));
  return allDays(year).flatMap((date): readonly CalendarDayMark[] => {
    const reason = calendar.reason(date);
    return reason === null || marked.has(date) ? [] : [{ date, kind: 'holiday', note: reason }];
  });
}

function allDays(year: number): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = `${year}-01-01`; day.startsWith(`${year}-`); day = addDays(day, 1)) days.push(day);
  return days;
}

export const calendarHandlers = {
  'calendar.settings': settings,
  'calendar.saveSettings': saveSettings,
  'calendar.years': years,
  'calendar.edited': editedYears,
  'calendar.saveYear': saveYear,
} as const;
