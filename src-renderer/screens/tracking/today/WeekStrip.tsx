import { Link } from '@tanstack/react-router';
import { addDays } from '../../../../src-shared/base/dayArithmetic.ts';
import { countWord } from '../../../../src-shared/russian/plural.ts';
import { useRead } from '../../../app/queries.ts';
import { useSession } from '../../../app/session.ts';

const DAYS = 7;
const DAY = new Intl.DateTimeFormat('ru', { weekday: 'short', day: 'numeric', timeZone: 'UTC' });
const FULL = new Intl.DateTimeFormat('ru', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** Today and the six days after it, with what still has to be done on each. */
export function WeekStrip() {
  const { today } = useSession().info;
  const to = addDays(today, DAYS - 1);
  const due = useRead('tracking.calendar', { filter: { standing: 'awaited' }, from: today, to }).data ?? [];
  return (
    <section className="card week-strip" aria-label="Неделя">
      <h2>Неделя</h2>
      <div className="week-days">
        {Array.from({ length: DAYS }, (_, index) => addDays(today, index)).map((date) => {
          const count = due.find((day) => day.date === date)?.figures.awaited ?? 0;
          return (
            <Link
              key={date}
              to="/assignments"
              search={{ from: date, to: date }}
              className={`week-day${date === today ? ' week-today' : ''}${count === 0 ? ' muted' : ''}`}
              aria-label={`${FULL.format(new Date(date))}: ${countWord(count, 'поручение', 'поручения', 'поручений')}`}
            >
              <span>{DAY.format(new Date(date))}</span>
              <strong>{count === 0 ? '–' : count}</strong>
            </Link>
          );
        })}
      </div>
    </section>
  );
}
