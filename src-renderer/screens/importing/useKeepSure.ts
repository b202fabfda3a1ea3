import { useMutation, useQueryClient } from '@tanstack/react-query';
import { countWord } from '../../../src-shared/russian/plural.ts';
import { useClient } from '../../app/client.ts';
import { sayDone, sayProblem } from '../../ui/say.tsx';

/** Everything of a batch that was recognised without a doubt becomes drafts: so many a call, until none is left. */
export function useKeepSure(): { readonly run: (batchId: string) => void; readonly pending: boolean } {
  const client = useClient();
  const queries = useQueryClient();
  const mutation = useMutation({
    mutationFn: async (batchId: string) => {
      let sum = 0;
      for (;;) {
        const { stored, left } = await client.call('import.keepSure', { batchId });
        sum += stored;
        if (left === 0 || stored === 0) return sum;
      }
    },
    onSuccess: (stored) => sayDone(`Сохранено: ${countWord(stored, 'черновик', 'черновика', 'черновиков')}`),
    onError: sayProblem,
    onSettled: () => queries.invalidateQueries(),
  });
  return { run: (batchId) => mutation.mutate(batchId), pending: mutation.isPending };
}
