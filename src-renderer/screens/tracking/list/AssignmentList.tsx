import { useRead } from '../../../app/queries.ts';
import { useSession } from '../../../app/session.ts';
import { StandingChip } from '../StandingChip.tsx';
import type { ViewProps } from '../views.tsx';

/** One cell a line. */
export function AssignmentList({ filter }: ViewProps) {
  const { today } = useSession().info;
  const rows = useRead('tracking.first', { filter, limit: 100 }).data ?? [];
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id}>
          <StandingChip {...row} today={today} /> {row.text}
        </li>
      ))}
    </ul>
  );
}
