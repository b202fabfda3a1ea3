import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { unpackIds } from '../../../../src-shared/tracking/packedIds.ts';
import type { TrackingFilter } from '../../../../src-shared/tracking/trackingFilter.ts';
import { useClient } from '../../../app/client.ts';
import { useRead } from '../../../app/queries.ts';

export interface ListSnapshot {
  readonly ids: readonly number[];
  /** The place of the first cell that is due today or later. */
  readonly today: number;
  /** The newest change this window knows of: the list's own, or a deed done here since. */
  readonly seen: number;
  /** Somebody else changed something since. */
  readonly outdated: boolean;
  readonly renew: () => void;
  /** A deed of this window: its own change must not be offered as news. */
  readonly know: (stamp: number) => void;
}

/**
 * The order of the cells as it was asked once. It does not follow changes by itself: lines must not jump under whoever
 * works through them, so it is renewed by a press (ux.md, section 4).
 */
export function useListSnapshot(filter: TrackingFilter): { readonly snapshot: ListSnapshot | null; readonly error: Error | null } {
  const client = useClient();
  const list = useQuery({
    queryKey: ['order of assignments', filter],
    queryFn: () => client.call('tracking.list', { filter }),
    staleTime: 'static',
    // Come back to later, it would be old.
    gcTime: 0,
  });
  const stamp = useRead('tracking.stamp', {}).data?.stamp ?? 0;
  const [known, setKnown] = useState(0);
  const ids = useMemo(() => (list.data ? unpackIds(list.data.ids) : []), [list.data]);
  if (!list.data) return { snapshot: null, error: list.error };
  const seen = Math.max(list.data.stamp, known);
  return {
    error: null,
    snapshot: {
      ids,
      today: list.data.today,
      seen,
      outdated: stamp > seen,
      renew: () => void list.refetch(),
      know: (own) => setKnown((before) => Math.max(before, own)),
    },
  };
}
