import { Problem } from '../../../ui/Problem.tsx';
import type { ViewProps } from '../viewProps.ts';
import { ListGrid } from './ListGrid.tsx';
import { useListSnapshot } from './useListSnapshot.ts';

/** One cell a line, in the order of the days; any number of them. */
export function AssignmentList({ filter }: ViewProps) {
  const { snapshot, error } = useListSnapshot(filter);
  if (error) return <Problem error={error} />;
  // Another filter is another list: nothing of the ticks and the place in the old one may stay.
  return snapshot && <ListGrid key={JSON.stringify(filter)} snapshot={snapshot} />;
}
