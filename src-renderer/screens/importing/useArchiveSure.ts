import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { OutputOf } from '../../../src-shared/api/contract.ts';
import type { LeftOut } from '../../../src-shared/api/importApi.ts';
import type { Client } from '../../../src-shared/api/client.ts';
import { useClient } from '../../app/client.ts';
import type { Watched } from './review/WatchChoice.tsx';

/** What archiving all that is sure would do. */
export interface SureOutlook {
  readonly ready: number;
  readonly assignments: number;
  readonly raising: number;
  readonly left: readonly LeftOut[];
}

export interface ArchivedSure {
  readonly archived: number;
  readonly left: readonly LeftOut[];
  readonly stopped: boolean;
}

export interface ArchiveSure {
  readonly outlook: SureOutlook | null;
  readonly outlookError: Error | null;
  /** How many are in the archive by now. */
  readonly done: number;
  readonly pending: boolean;
  readonly result: ArchivedSure | null;
  readonly error: Error | null;
  readonly run: (tracking: Watched) => void;
  readonly stop: () => void;
}

/** Papers without a doubt go into the archive, a call each, until none is left or somebody stops it. */
export function useArchiveSure(batchId: string): ArchiveSure {
  const client = useClient();
  const queries = useQueryClient();
  const [done, setDone] = useState(0);
  const stopped = useRef(false);
  useEffect(() => {
    stopped.current = false;
    // Whoever goes away sees no progress and has no stop any more.
    return () => {
      stopped.current = true;
    };
  }, []);
  // Under a name of its own: what becomes of each file must not begin the counting anew.
  const outlook = useQuery({ queryKey: ['outlook of archiving', batchId], queryFn: () => foresee(client, batchId), gcTime: 0 });
  const archiving = useMutation({
    mutationFn: async (tracking: Watched): Promise<ArchivedSure> => {
      let archived = 0;
      const left: LeftOut[] = [];
      for (let after: number | null = 0; after !== null;) {
        if (stopped.current) return { archived, left, stopped: true };
        const step: OutputOf<'import.archiveSure'> = await client.call('import.archiveSure', { batchId, after, tracking });
        if (step.archived) archived += 1;
        left.push(...step.left);
        setDone(archived);
        after = step.next;
      }
      return { archived, left, stopped: false };
    },
    onSuccess: () => queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== 'outlook of archiving' }),
    // What is still to be done is counted anew.
    onError: () => queries.invalidateQueries(),
  });
  return {
    outlook: outlook.data ?? null,
    outlookError: outlook.error,
    done,
    pending: archiving.isPending,
    result: archiving.data ?? null,
    error: archiving.error,
    run: (tracking) => archiving.mutate(tracking),
    stop: () => {
      stopped.current = true;
    },
  };
}

async function foresee(client: Client, batchId: string): Promise<SureOutlook> {
  let sum: SureOutlook = { ready: 0, assignments: 0, raising: 0, left: [] };
  for (let after: number | null = 0; after !== null;) {
    const step: OutputOf<'import.foreseeSure'> = await client.call('import.foreseeSure', { batchId, after });
    sum = {
      ready: sum.ready + step.ready,
      assignments: sum.assignments + step.assignments,
      raising: sum.raising + step.raising,
      left: [...sum.left, ...step.left],
    };
    after = step.next;
  }
  return sum;
}
