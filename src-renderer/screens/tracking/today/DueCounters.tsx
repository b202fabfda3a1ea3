import { Link } from '@tanstack/react-router';
import type { OutputOf } from '../../../../src-shared/api/contract.ts';

const SHOWN = [
  { standing: 'overdue', word: 'просрочено', tone: 'late' },
  { standing: 'today', word: 'сегодня', tone: 'today' },
  { standing: 'soon', word: 'за 7 дней', tone: 'soon' },
  { standing: 'undated', word: 'без срока', tone: 'none' },
] as const;

const COUNT = new Intl.NumberFormat('ru');

/** The day in four numbers; each leads into the list. A nought is grey: a calm day must look calm. */
export function DueCounters({ counters }: { readonly counters: OutputOf<'tracking.counters'> }) {
  return (
    <section className="due-counters" aria-label="Поручения">
      {SHOWN.map(({ standing, word, tone }) => (
        <Link
          key={standing}
          to="/assignments"
          search={{ standing }}
          className={`card due-counter due-${counters[standing] === 0 ? 'nought' : tone}`}
        >
          <strong>{COUNT.format(counters[standing])}</strong> {word}
        </Link>
      ))}
    </section>
  );
}
