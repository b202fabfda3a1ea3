import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Client } from '../../../src-shared/api/client.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import { useClient } from '../../app/client.ts';
import { sayDone, sayProblem } from '../../ui/say.tsx';

/** Whether a paper did not open because its latest revision can no longer be read. */
export function isDamagedRevision(error: unknown): boolean {
  return error instanceof Refusal && error.details?.['reason'] === 'damagedRevision';
}

/** The way out of a damaged draft: its last sound revision is saved once more on top; the damaged one stays as evidence. */
export function ReturnSoundRevision({ id }: { readonly id: string }) {
  const client = useClient();
  const queries = useQueryClient();
  const bring = useMutation({
    mutationFn: () => returnSound(client, id),
    onSuccess: async (revision) => {
      sayDone(`Открыта редакция ${revision}`);
      await queries.invalidateQueries();
    },
    onError: sayProblem,
  });
  return (
    <div className="buttons">
      <Button variant="filled" onClick={() => bring.mutate()} loading={bring.isPending}>
        Вернуть последнюю целую редакцию
      </Button>
    </div>
  );
}

async function returnSound(client: Client, id: string): Promise<number> {
  let latest: number | null = null;
  for (let before: number | undefined; ;) {
    const rows = await client.call('document.revisions', { id, limit: 50, ...(before === undefined ? {} : { before }) });
    latest ??= rows[0]?.revision ?? null;
    for (const { revision } of rows) {
      const content = await soundContent(client, id, revision);
      if (content === null || latest === null) continue;
      await client.call('document.save', { id, revision: latest, content });
      return revision;
    }
    before = rows.at(-1)?.revision;
    if (before === undefined) throw new Refusal('storage', 'Целых редакций у документа нет: верните последнюю резервную копию.');
  }
}

async function soundContent(client: Client, id: string, revision: number): Promise<Content | null> {
  try {
    return (await client.call('document.revision', { id, revision })).content;
  } catch (error) {
    if (isDamagedRevision(error)) return null;
    throw error;
  }
}
