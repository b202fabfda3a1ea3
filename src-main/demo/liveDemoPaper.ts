import type { Client } from '../../src-shared/api/client.ts';
import type { OpenDocument } from '../../src-shared/api/documentApi.ts';
import { assertNever } from '../../src-shared/base/assertNever.ts';
import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import type { DemoFate } from './demoMeeting.ts';
import type { DemoDirectory } from './demoProtocol.ts';
import type { DemoLogins } from './fillDemoAccounts.ts';

/** What every part of the demo is filled with: the session is the secretary's whenever a part begins. */
export interface Filling extends DemoLogins {
  readonly client: Client;
  readonly today: PlainDate;
  readonly directory: DemoDirectory;
}

/** Takes a draft as far as its fate says; what the head does, the head's account does. Gives the paper as it is then. */
export async function liveDemoPaper(draft: OpenDocument, fate: DemoFate, day: PlainDate, filling: Filling): Promise<OpenDocument> {
  if (fate.kind === 'draft') return draft;
  const { client } = filling;
  const submitted = await client.call('document.submit', { id: draft.id, revision: draft.revision });
  const { id, revision, digest } = submitted;
  if (digest === null) throw new Error('A paper for signature has no digest');
  switch (fate.kind) {
    case 'forSignature':
      return submitted;
    case 'signedOnPaper':
      return await client.call('document.signOnPaper', { id, revision, digest, by: headName(filling), on: day, scan: null });
    case 'signed':
      return await asHead(filling, () => client.call('document.sign', { id, revision, digest }));
    case 'withdrawn':
      return await asHead(filling, async () => {
        const signed = await client.call('document.sign', { id, revision, digest });
        return await client.call('document.withdraw', { id, revision: signed.revision, reason: fate.reason });
      });
    case 'returned':
      return await asHead(filling, () => client.call('document.return', { id, revision, remark: fate.remark }));
    default:
      return assertNever(fate);
  }
}

/** Ids of one demo paper, always the same. */
export function demoIds(paper: string): () => string {
  let next = 0;
  return () => `demo-${paper}-${(next += 1)}`;
}

async function asHead<T>({ client, head, secretary }: Filling, act: () => Promise<T>): Promise<T> {
  await signInDemo(client, head);
  const done = await act();
  await signInDemo(client, secretary);
  return done;
}

/** Signs in without a password, as every account of the demo can. */
export async function signInDemo(client: Client, login: string): Promise<void> {
  await client.call('session.signIn', { login, password: '' });
}

function headName({ directory }: Filling): string {
  return directory.people.get('head')?.name ?? '';
}
