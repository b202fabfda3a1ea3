import { QueryClient, useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import type { AppEvent, InputOf, OperationName, OutputOf } from '../../src-shared/api/contract.ts';
import { assertNever } from '../../src-shared/base/assertNever.ts';
import { sayDone, sayProblem } from '../ui/say.tsx';
import { atMostEvery } from './atMostEvery.ts';
import { useClient } from './client.ts';

/** Answers stay good until the core tells of a change, so nothing is asked twice and nothing grows stale by the clock. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
}

/** Reads through the contract; the answer is kept under the operation's name and input. */
export function useRead<N extends OperationName>(
  name: N,
  input: InputOf<N>,
  options: { readonly enabled?: boolean } = {},
): UseQueryResult<OutputOf<N>> {
  const client = useClient();
  return useQuery<OutputOf<N>>({
    queryKey: [name, input],
    queryFn: () => client.call(name, input),
    enabled: options.enabled ?? true,
    ...(NEVER_FROM_MEMORY.has(name) ? { gcTime: 0 } : {}),
    placeholderData: (before: OutputOf<N> | undefined) => (KEEP_WHILE_LOADING.has(name) ? before : undefined) as never,
  });
}

/**
 * Changes through the contract. A failure is said as a toast unless `quiet`: then whoever asked shows it in its place.
 * `done` is said when it has worked, even if the form that asked is drawn anew by then.
 */
export function useWrite<N extends OperationName>(
  name: N,
  options: { readonly quiet?: boolean; readonly done?: string } = {},
): UseMutationResult<OutputOf<N>, Error, InputOf<N>> {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation<OutputOf<N>, Error, InputOf<N>>({
    mutationFn: (input) => client.call(name, input),
    onSuccess: () => {
      if (options.done !== undefined) sayDone(options.done);
      return queries.invalidateQueries();
    },
    onError: (error) => {
      if (!options.quiet) sayProblem(error);
    },
  });
}

/** Makes what an event of the core touches be asked for again. */
export function invalidateAfter(event: AppEvent, queries: QueryClient): Promise<void> {
  switch (event.kind) {
    case 'documentChanged':
      return invalidate(queries, ['document.', 'audit.', 'journal.', 'tracking.ofDocument']);
    case 'directoryChanged':
      return invalidate(queries, [
        'department.',
        'letterhead.',
        'institution.',
        'person.',
        'audience.',
        'directory.',
        'account.',
        'app.',
        'session.',
      ]);
    case 'journalChanged':
      return invalidate(queries, ['journal.', 'document.']);
    case 'sessionChanged':
      return queries.invalidateQueries();
    case 'trackingChanged':
      return invalidate(queries, ['tracking.', 'calendar.']);
    case 'workProgress':
      return Promise.resolve();
    case 'importChanged':
      // Hundreds of files are read in a row: a list asked for again at each of them would never arrive.
      importChanges(() => void invalidate(queries, ['import.']));
      return Promise.resolve();
    default:
      return assertNever(event);
  }
}

const importChanges = atMostEvery(400);

/** An editor that starts from a remembered paper would start from an old revision and run into a conflict with itself. */
const NEVER_FROM_MEMORY: ReadonlySet<OperationName> = new Set(['document.open', 'import.item']);

/** A list that is filtered while one types must not blink. */
const KEEP_WHILE_LOADING: ReadonlySet<OperationName> = new Set([
  'document.list',
  'directory.search',
  'journal.entries',
  'tracking.counters',
  'tracking.performers',
  'import.items',
  'import.foresee',
]);

function invalidate(queries: QueryClient, prefixes: readonly string[]): Promise<void> {
  return queries.invalidateQueries({
    predicate: ({ queryKey: [name] }) => typeof name === 'string' && prefixes.some((prefix) => name.startsWith(prefix)),
  });
}
