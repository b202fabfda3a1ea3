import { expect, test } from 'vitest';
import { asProtocol } from '../../../src-shared/documents/asProtocol.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import type { Client } from '../../../src-shared/api/client.ts';
import { openTestCore } from '../../support/openTestCore.ts';

const WRITERS = 20;
const SAVES = 25;

test(`${WRITERS} writers × ${SAVES} saves of one paper: every confirmed word is in the end there`, async () => {
  const started = await openTestCore();
  const { id } = await started.client.call('document.create', { kind: 'protocol' });
  const writers = Array.from({ length: WRITERS }, (_none, writer) => saveAll(started.client, id, writer));
  const conflicts = (await Promise.all(writers)).reduce((sum, count) => sum + count, 0);
  const { revision, content } = await started.client.call('document.open', { id });
  const words = (asProtocol(content).wording.title ?? '').split(' ').filter(Boolean);
  expect(revision).toBe(1 + WRITERS * SAVES);
  expect(new Set(words).size).toBe(WRITERS * SAVES);
  // Without a single conflict the writers would have stood in line, and nothing was proved.
  expect(conflicts).toBeGreaterThan(WRITERS);
});

/** Adds its words one by one, reading anew after each conflict; gives the number of conflicts. */
async function saveAll(client: Client, id: string, writer: number): Promise<number> {
  let conflicts = 0;
  for (let save = 0; save < SAVES;) {
    const { revision, content } = await client.call('document.open', { id });
    try {
      await client.call('document.save', {
        id,
        revision,
        content: { ...asProtocol(content), wording: { title: `${asProtocol(content).wording.title ?? ''} ${writer}-${save}` } },
      });
      save += 1;
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'conflict') throw error;
      expect(error.details).toMatchObject({ by: 'Секретарь', revision: expect.any(Number) as number });
      conflicts += 1;
    }
  }
  return conflicts;
}
