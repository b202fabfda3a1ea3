import type { StandingFilter } from '../../../src-shared/tracking/trackingFilter.ts';
import { ONGOING_HINT } from '../../../src-shared/tracking/ongoing.ts';
import { useRead } from '../../app/queries.ts';
import { useTrackingFilter } from './useTrackingFilter.ts';

const SHOWN = [
  { standing: 'overdue', word: 'Просрочено', tone: 'late', count: 'overdue' },
  { standing: 'today', word: 'Сегодня', tone: 'today', count: 'today' },
  { standing: 'soon', word: '7 дней', tone: 'soon', count: 'soon' },
  { standing: 'ongoing', word: 'Без даты', tone: 'plan', count: 'ongoing', hint: ONGOING_HINT },
  { standing: 'undated', word: 'Без срока', tone: 'none', count: 'undated' },
] as const satisfies readonly { standing: StandingFilter; word: string; tone: string; count: string; hint?: string }[];

/** How much of what the other filters leave is late, due today, soon, without a day, without a deadline; each narrows to itself, and again to all. */
export function Counters() {
  const { filter, set } = useTrackingFilter();
  const { standing: chosen, ...rest } = filter;
  const counts = useRead('tracking.counters', { filter: rest }).data;
  if (!counts) return null;
  return (
    <span className="tracking-counters" role="group" aria-label="Сколько ждёт исполнения">
      {SHOWN.map(({ standing, word, tone, count, ...more }) => (
        <button
          key={standing}
          type="button"
          title={'hint' in more ? more.hint : undefined}
          className={`chip chip-${counts[count] === 0 ? 'plan' : tone} tracking-counter`}
          aria-pressed={chosen === standing}
          onClick={() => set({ standing: chosen === standing ? undefined : standing, cell: undefined })}
        >
          {word} {counts[count]}
        </button>
      ))}
    </span>
  );
}
