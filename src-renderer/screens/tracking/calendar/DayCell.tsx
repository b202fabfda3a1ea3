import type { OutputOf } from '../../../../src-shared/api/contract.ts';
import type { PlainDate } from '../../../../src-shared/base/plainDate.ts';
import { countWord } from '../../../../src-shared/russian/plural.ts';
import type { DayKind } from './dayOff.ts';

type CalendarDay = OutputOf<'tracking.calendar'>[number];

export interface DayCellProps {
  readonly day: PlainDate;
  readonly month: string;
  readonly today: PlainDate;
  readonly kind: DayKind;
  /** `undefined`: nothing is due. */
  readonly due: CalendarDay | undefined;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

const FULL = new Intl.DateTimeFormat('ru', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** One day of the month: its number, how much is due, the first three of it. */
export function DayCell({ day, month, today, kind, due, isCurrent, onFocus, onOpen }: DayCellProps) {
  const classes = [
    'calendar-day',
    day.startsWith(month) ? '' : 'calendar-other',
    kind.isOff ? 'calendar-off' : '',
    day === today ? 'calendar-today' : '',
  ];
  return (
    <button
      type="button"
      data-day={day}
      tabIndex={isCurrent ? 0 : -1}
      className={classes.filter((name) => name !== '').join(' ')}
      aria-label={dayLabel(day, kind, due)}
      aria-current={day === today ? 'date' : undefined}
      title={kind.note === '' ? undefined : kind.note}
      onFocus={onFocus}
      onClick={onOpen}
    >
      <span className="calendar-number">
        {Number(day.slice(8))}
        {due && <Count due={due} />}
      </span>
      {due?.first.map(({ id, text, performer }) => (
        <span key={id} className="calendar-line">
          {performer === '' ? text : `${performer}: ${text}`}
        </span>
      ))}
      {due && due.figures.total > due.first.length && due.first.length > 0 && (
        <span className="calendar-more">и ещё {due.figures.total - due.first.length}</span>
      )}
    </button>
  );
}

function Count({ due }: { readonly due: CalendarDay }) {
  const { total, overdue, awaited } = due.figures;
  if (overdue > 0) return <span className="chip chip-late">{overdue} !</span>;
  return awaited > 0 ? <span className="chip chip-plan">{awaited}</span> : <span className="chip chip-done">{total} ✓</span>;
}

/** «понедельник, 20 апреля: 14 поручений, 2 просрочено; выходной день» */
function dayLabel(day: PlainDate, { isOff, note }: DayKind, due: CalendarDay | undefined): string {
  const figures =
    due === undefined
      ? 'нет поручений'
      : [
          countWord(due.figures.total, 'поручение', 'поручения', 'поручений'),
          `исполнено ${due.figures.done}`,
          ...(due.figures.overdue > 0 ? [`${due.figures.overdue} просрочено`] : []),
        ].join(', ');
  const off = [isOff ? '; выходной день' : '', note === '' ? '' : `; ${note}`].join('');
  return `${FULL.format(new Date(day))}: ${figures}${off}`;
}
