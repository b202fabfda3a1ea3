import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TrackingRow } from '../../../../src-shared/api/trackingRow.ts';
import { useClient } from '../../../app/client.ts';

const BLOCK = 100;

/** The rows of the lines from `first` to `last`, asked in whole blocks; what has not arrived yet is missing. */
export function useListRows(ids: readonly number[], first: number, last: number): ReadonlyMap<number, TrackingRow> {
  const client = useClient();
  const from = Math.floor(Math.max(0, first) / BLOCK);
  const to = last < first ? -1 : Math.floor(Math.min(ids.length - 1, last) / BLOCK);
  // Scrolling draws at every frame: the questions are put together only where another block begins.
  const queries = useMemo(
    () =>
      Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => {
        const input = { ids: ids.slice((from + index) * BLOCK, (from + index + 1) * BLOCK) };
        return { queryKey: ['tracking.rows', input], queryFn: () => client.call('tracking.rows', input), gcTime: 60_000 };
      }),
    [client, ids, from, to],
  );
  return useQueries({ queries, combine: rowsById });
}

function rowsById(answers: readonly { readonly data: readonly TrackingRow[] | undefined }[]): ReadonlyMap<number, TrackingRow> {
  return new Map(answers.flatMap(({ data }) => (data ?? []).map((row) => [row.id, row] as const)));
}
