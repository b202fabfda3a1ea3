import { Link } from '@tanstack/react-router';
import type { OutputOf } from '../../../../src-shared/api/contract.ts';
import { ONGOING_HINT } from '../../../../src-shared/tracking/ongoing.ts';

const SHOWN = [
  { standing: 'overdue', word: 'просрочено', tone: 'late' },
  { standing: 'today', word: 'сегодня', tone: 'today' },
  { standing: 'soon', word: 'за 7 дней', tone: 'soon' },
  { standing: 'ongoing', word: 'без даты', tone: 'plan' },
  { standing: 'undated', word: 'без срока', tone: 'none' },
] as const;

const COUNT = new Intl.NumberFormat('ru');

/** The day in five numbers; each leads into the list. A nought is grey: a calm day must look calm. */
export function DueCounters({ counters }: { readonly counters: OutputOf<'tracking.counters'> }) {
  return (
    <section className="due-counters" aria-label="Поручения">
      {SHOWN.map(({ standing, word, tone }) => (
        <Link
          key={standing}
          to="/assignments"
          search={{ standing }}
          title={standing === 'ongoing' ? ONGOING_HINT : undefined}
          className={`card due-counter due-${counters[standing] === 0 ? 'nought' : tone}`}
        >
          <strong>{COUNT.format(counters[standing])}</strong> {word}
        </Link>
      ))}
    </section>
  );
}
