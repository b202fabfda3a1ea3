import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { TrackingRow } from '../../../../src-shared/api/trackingRow.ts';
import { useRead } from '../../../app/queries.ts';
import { useAllowed, useSession } from '../../../app/session.ts';
import { paperName } from '../paperName.ts';
import { StandingChip } from '../StandingChip.tsx';
import { useDeeds } from '../useDeeds.ts';
import { performersWords } from './performersWords.ts';

/** How many duties are shown of each kind. */
const LATE = { standing: 'overdue', limit: 6 } as const;
const NOW = { standing: 'today', limit: 6 } as const;

/** What is overdue and due today, one line a duty and day: «СОШ № 3, 5, 8 (+4)»; a line is closed with one press. */
export function Attention() {
  const { today } = useSession().info;
  const mayTrack = useAllowed('track');
  const late = useRead('tracking.attention', LATE).data ?? [];
  const now = useRead('tracking.attention', NOW).data ?? [];
  const deeds = useDeeds();
  // Today's work first has to be seen: the newest of the overdue follow it.
  const groups = [...now, ...late].flatMap(({ rows }) => (rows[0] === undefined ? [] : [{ first: rows[0], rows }]));
  const close = (rows: readonly TrackingRow[]): void =>
    deeds.close({ ids: rows.map(({ id }) => id), seen: Math.max(...rows.map(({ version }) => version)) }, { outcome: 'done' });
  return (
    <section className="card today-block" aria-label="Требует внимания">
      <h2>Требует внимания</h2>
      {groups.map(({ first, rows }) => (
        <div key={first.id} className="attention-row">
          <StandingChip standing={first.standing} due={first.due} doneOn={first.doneOn} today={today} />
          <Link
            to="/assignments"
            search={{ document: first.paper.id, source: first.source.id, standing: first.standing === 'today' ? 'today' : 'overdue' }}
            className="attention-text"
            title={first.text}
          >
            {first.text}
          </Link>
          <span className="attention-who" title={rows.map(({ performer }) => performer.text).join(', ')}>
            {performersWords(rows.map(({ performer }) => performer.text))}
          </span>
          <Link
            to="/documents/$id"
            params={{ id: first.paper.id }}
            search={{ at: first.source.id }}
            className="attention-paper muted"
            title={first.paper.title}
          >
            {paperName({ ...first.paper, date: null })}
            {first.label !== '' && `, п.\u00a0${first.label.replace(/\.$/, '')}`}
          </Link>
          {mayTrack && (
            <Button title={`Исполнено: ${rows.length}`} aria-label={`Исполнено: ${first.text}, ${rows.length}`} onClick={() => close(rows)}>
              ✓
            </Button>
          )}
        </div>
      ))}
      <Link to="/assignments" search={{ standing: 'overdue' }} className="today-more">
        Все просроченные
      </Link>
    </section>
  );
}
