import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import { addDays, addMonths, monthWeeks, weekday } from './dateSteps.ts';

export interface MonthGridProps {
  readonly value: PlainDate | null;
  readonly today: PlainDate;
  readonly onPick: (date: PlainDate) => void;
  readonly onEscape: () => void;
}

const MONTH = new Intl.DateTimeFormat('ru', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const FULL = new Intl.DateTimeFormat('ru', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const WEEK: readonly (readonly [string, string])[] = [
  ['пн', 'понедельник'],
  ['вт', 'вторник'],
  ['ср', 'среда'],
  ['чт', 'четверг'],
  ['пт', 'пятница'],
  ['сб', 'суббота'],
  ['вс', 'воскресенье'],
];

/** The kit's dialogs listen before anybody else; this tells them that Escape closes the calendar only. */
const ESCAPE_STAYS_HERE = { 'data-mantine-stop-propagation': 'true' } as const;

/** One month as a grid: arrows by days and weeks, PageUp and PageDown by months (Shift: years), Home and End in the week. */
export function MonthGrid({ value, today, onPick, onEscape }: MonthGridProps) {
  const [at, setAt] = useState(value ?? today);
  const cell = useRef<HTMLButtonElement>(null);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.code === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onEscape();
      return;
    }
    const next = stepOf(event, at);
    if (next === null) return;
    event.preventDefault();
    // The day to focus has to be there first: another month has other buttons.
    flushSync(() => setAt(next));
    cell.current?.focus();
  };

  return (
    <div className="month" onKeyDown={onKeyDown}>
      <div className="month-head">
        <ActionIcon {...ESCAPE_STAYS_HERE} size={24} aria-label="Предыдущий месяц" onClick={() => setAt(addMonths(at, -1))}>
          <IconChevronLeft size={15} />
        </ActionIcon>
        <span aria-live="polite">{MONTH.format(new Date(at))}</span>
        <ActionIcon {...ESCAPE_STAYS_HERE} size={24} aria-label="Следующий месяц" onClick={() => setAt(addMonths(at, 1))}>
          <IconChevronRight size={15} />
        </ActionIcon>
      </div>
      <table role="grid" aria-label={MONTH.format(new Date(at))}>
        <thead>
          <tr>
            {WEEK.map(([short, full]) => (
              <th key={short} abbr={full} scope="col">
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthWeeks(at).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} aria-selected={day === value}>
                  <button
                    ref={day === at ? cell : undefined}
                    {...ESCAPE_STAYS_HERE}
                    type="button"
                    tabIndex={day === at ? 0 : -1}
                    data-autofocus={day === at ? true : undefined}
                    className={dayClass(day, at, value)}
                    aria-label={FULL.format(new Date(day))}
                    aria-current={day === today ? 'date' : undefined}
                    onClick={() => onPick(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function stepOf(event: KeyboardEvent, at: PlainDate): PlainDate | null {
  switch (event.code) {
    case 'ArrowLeft':
      return addDays(at, -1);
    case 'ArrowRight':
      return addDays(at, 1);
    case 'ArrowUp':
      return addDays(at, -7);
    case 'ArrowDown':
      return addDays(at, 7);
    case 'PageUp':
      return addMonths(at, event.shiftKey ? -12 : -1);
    case 'PageDown':
      return addMonths(at, event.shiftKey ? 12 : 1);
    case 'Home':
      return addDays(at, -weekday(at));
    case 'End':
      return addDays(at, 6 - weekday(at));
    default:
      return null;
  }
}

function dayClass(day: PlainDate, at: PlainDate, value: PlainDate | null): string {
  const other = day.slice(0, 7) === at.slice(0, 7) ? '' : ' month-other';
  return `month-day${other}${day === value ? ' month-chosen' : ''}`;
}
