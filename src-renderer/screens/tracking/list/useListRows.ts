import { useQueries } from '@tanstack/react-query';
import type { TrackingRow } from '../../../../src-shared/api/trackingRow.ts';
import { useClient } from '../../../app/client.ts';

const BLOCK = 100;

/** The rows of the lines from `first` to `last`, asked in whole blocks; what has not arrived yet is missing. */
export function useListRows(ids: readonly number[], first: number, last: number): ReadonlyMap<number, TrackingRow> {
  const client = useClient();
  return useQueries({
    queries: blocks(ids.length, first, last).map((block) => {
      const input = { ids: ids.slice(block * BLOCK, (block + 1) * BLOCK) };
      return { queryKey: ['tracking.rows', input], queryFn: () => client.call('tracking.rows', input), gcTime: 60_000 };
    }),
    combine: rowsById,
  });
}

function rowsById(answers: readonly { readonly data: readonly TrackingRow[] | undefined }[]): ReadonlyMap<number, TrackingRow> {
  return new Map(answers.flatMap(({ data }) => (data ?? []).map((row) => [row.id, row] as const)));
}

function blocks(length: number, first: number, last: number): readonly number[] {
  if (length === 0 || last < first) return [];
  const from = Math.floor(Math.max(0, first) / BLOCK);
  const to = Math.floor(Math.min(length - 1, last) / BLOCK);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
