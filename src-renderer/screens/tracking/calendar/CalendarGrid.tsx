import { useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { CalendarYear } from '../../../../src-shared/api/calendarApi.ts';
import type { OutputOf } from '../../../../src-shared/api/contract.ts';
import type { PlainDate } from '../../../../src-shared/base/plainDate.ts';
import { addDays, addMonths, weekday } from '../../../ui/dateSteps.ts';
import { DayCell } from './DayCell.tsx';
import { dayKind } from './dayOff.ts';
import { monthCells } from './monthCells.ts';

export interface CalendarGridProps {
  /** `2026-11` */
  readonly month: string;
  readonly today: PlainDate;
  readonly days: OutputOf<'tracking.calendar'>;
  readonly years: readonly CalendarYear[];
  readonly onMonth: (month: string) => void;
  readonly onOpen: (day: PlainDate) => void;
}

const WEEK = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'];

/** A month of six weeks: arrows by days and weeks, PageUp and PageDown by months, Home and End in the week, Enter opens the day. */
export function CalendarGrid({ month, today, days, years, onMonth, onOpen }: CalendarGridProps) {
  const grid = useRef<HTMLTableElement>(null);
  const [chosen, setChosen] = useState(today);
  const cells = monthCells(`${month}-01`);
  const current = cells.includes(chosen) ? chosen : `${month}-01`;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey) return;
    const next = stepOf(event.code, current);
    if (next === null) return;
    event.preventDefault();
    // The day to focus has to be there first: another month has other buttons.
    flushSync(() => {
      setChosen(next);
      if (!next.startsWith(month)) onMonth(next.slice(0, 7));
    });
    grid.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  };
  const due = new Map(days.map((day) => [day.date, day]));
  const weeks = [0, 1, 2, 3, 4, 5].map((week) => cells.slice(week * 7, week * 7 + 7));
  return (
    <table ref={grid} className="calendar" role="grid" aria-label="Сроки по дням" onKeyDown={onKeyDown}>
      <thead>
        <tr>
          {WEEK.map((word) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day}>
                <DayCell
                  day={day}
                  month={month}
                  today={today}
                  kind={dayKind(day, years)}
                  due={due.get(day)}
                  isCurrent={day === current}
                  onFocus={() => setChosen(day)}
                  onOpen={() => onOpen(day)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function stepOf(code: string, at: PlainDate): PlainDate | null {
  switch (code) {
    case 'ArrowLeft':
      return addDays(at, -1);
    case 'ArrowRight':
      return addDays(at, 1);
    case 'ArrowUp':
      return addDays(at, -7);
    case 'ArrowDown':
      return addDays(at, 7);
    case 'PageUp':
      return addMonths(at, -1);
    case 'PageDown':
      return addMonths(at, 1);
    case 'Home':
      return addDays(at, -weekday(at));
    case 'End':
      return addDays(at, 6 - weekday(at));
    default:
      return null;
  }
}
