import { Radio } from '@mantine/core';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';
import { plural } from '../../../src-shared/russian/plural.ts';
import { useRead } from '../../app/queries.ts';
import { useSession } from '../../app/session.ts';

export type Watch = 'all' | 'future';

/** Asked when a paper is signed whose deadlines are partly past: they would all be overdue at once. Nothing where none is. */
export function PastDeadlines({
  id,
  watch,
  onChange,
}: {
  readonly id: string;
  readonly watch: Watch;
  readonly onChange: (watch: Watch) => void;
}) {
  const { today } = useSession().info;
  const duties = useRead('tracking.ofDocument', { id }).data?.duties ?? [];
  const past = duties.flatMap(({ dates, performers }) => performers.flatMap(() => dates.filter((day) => day < today)));
  const [first] = past.toSorted();
  if (first === undefined) return null;
  const count = past.length;
  const words = `${count}\u00a0${plural(count, 'срок уже прошёл', 'срока уже прошли', 'сроков уже прошли')}`;
  return (
    <Radio.Group
      className="past-deadlines"
      label={`${words}, самый ранний – ${formatDate(first, 'numeric')}`}
      description="Если следить за ними, они сразу станут просроченными."
      value={watch}
      onChange={(value) => onChange(value === 'future' ? 'future' : 'all')}
    >
      <Radio value="all" label="Следить и за ними" />
      <Radio value="future" label="Следить только за будущими" />
    </Radio.Group>
  );
}
