import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { asProtocol } from '../../../src-shared/documents/asProtocol.ts';
import { openTestCore } from '../../support/openTestCore.ts';
import { isSentence, refusalOf } from '../../support/refusalOf.ts';
import { canMount, smallDisk } from '../../support/smallDisk.ts';

test.skipIf(!canMount())(
  'a disk that fills up refuses in words, keeps every confirmed save and goes on when there is room again',
  async () => {
    const folder = await smallDisk(4_000_000);
    await writeFile(path.join(folder, 'ballast'), Buffer.alloc(1_500_000));
    const { client, core } = await openTestCore({ folder });
    const { id, content } = await client.call('document.create', { kind: 'protocol' });
    const place = 'слово '.repeat(300);
    let revision = 1;
    const fill = async (): Promise<void> => {
      for (;;) {
        const hearings = Array.from({ length: 20 }, (_none, index) => hearing(`${revision}-${index}`, place));
        ({ revision } = await client.call('document.save', { id, revision, content: { ...asProtocol(content), hearings } }));
      }
    };
    const refusal = await refusalOf(fill());
    expect(refusal).toMatchObject({ code: 'storage', details: { reason: 'full' } });
    expect(refusal.message).toSatisfy(isSentence);
    expect(revision).toBeGreaterThan(3);

    expect(await client.call('document.open', { id })).toMatchObject({ revision });
    await rm(path.join(folder, 'ballast'));
    const saved = await client.call('document.save', { id, revision, content: { ...asProtocol(content), meeting: 'совещания' } });
    expect(saved.revision).toBe(revision + 1);
    expect(await client.call('data.verify', {})).toMatchObject({ problems: [] });
    await core.close();
  },
);

function hearing(id: string, text: string) {
  const body = [{ kind: 'paragraph' as const, runs: [{ text }] }];
  return { id, agendaItemIds: [], speakers: [], parts: [{ id: `${id}-p`, kind: 'text' as const, body }] };
}
