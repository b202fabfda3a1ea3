import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { TrackingFilter } from '../../../../src-shared/tracking/trackingFilter.ts';
import { useRead } from '../../../app/queries.ts';
import { useSession } from '../../../app/session.ts';
import { addMonths } from '../../../ui/dateSteps.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { useTrackingExport } from '../useTrackingExport.ts';
import { useViewPlace } from '../useViewPlace.ts';
import { CalendarGrid } from './CalendarGrid.tsx';
import { monthCells } from './monthCells.ts';
import './calendar.css';

const MONTH = new Intl.DateTimeFormat('ru', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** What falls due on which day of a month, with the days off of the working calendar. */
export function CalendarView({ filter }: { readonly filter: TrackingFilter }) {
  const { today } = useSession().info;
  const { place, setPlace, openList } = useViewPlace();
  const month = place.month ?? (filter.from ?? today).slice(0, 7);
  const cells = monthCells(`${month}-01`);
  const [from = today, to = today] = [cells[0], cells.at(-1)];
  const days = useRead('tracking.calendar', { filter, from, to });
  const years = useRead('calendar.years', { from: Number(from.slice(0, 4)), to: Number(to.slice(0, 4)) });
  const exporting = useTrackingExport();
  const step = (months: number): void => setPlace({ month: addMonths(`${month}-01`, months).slice(0, 7) });
  const warning = years.data?.find(({ year }) => year === Number(month.slice(0, 4)))?.warning ?? null;
  return (
    <div className="tracking-view">
      <div className="tracking-view-bar">
        <Button aria-label="Предыдущий месяц" onClick={() => step(-1)}>
          <IconChevronLeft size={14} />
        </Button>
        <strong className="calendar-title" aria-live="polite">
          {MONTH.format(new Date(`${month}-01`))}
        </strong>
        <Button aria-label="Следующий месяц" onClick={() => step(1)}>
          <IconChevronRight size={14} />
        </Button>
        {month !== today.slice(0, 7) && <Button onClick={() => setPlace({ month: today.slice(0, 7) })}>Сегодня</Button>}
        {warning !== null && <span className="muted">{warning}</span>}
        <span className="toolbar-gap" />
        <Button
          loading={exporting.pending}
          title="Файл для Outlook и телефона: сроки этого отбора"
          onClick={() => exporting.run(filter, { what: 'calendar', format: 'ics' })}
        >
          В календарь .ics
        </Button>
      </div>
      {days.error && <Problem error={days.error} again={() => void days.refetch()} />}
      {years.error && <Problem error={years.error} again={() => void years.refetch()} />}
      <div className="calendar-scroll">
        <CalendarGrid
          month={month}
          today={today}
          days={days.data ?? []}
          years={years.data ?? []}
          onMonth={(other) => setPlace({ month: other })}
          onOpen={(day) => openList({ from: day, to: day })}
        />
      </div>
      <div className="tracking-view-foot">
        <span>Enter – список дня · PageUp, PageDown – месяц</span>
      </div>
    </div>
  );
}
