import type { Client } from '../../src-shared/api/client.ts';
import type { OpenDocument } from '../../src-shared/api/documentApi.ts';
import { assertNever } from '../../src-shared/base/assertNever.ts';
import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import { demoDates } from './demoDates.ts';
import type { DemoFate } from './demoMeeting.ts';
import { DEMO_MEETINGS } from './demoMeetings.ts';
import { demoProtocol, type DemoDirectory } from './demoProtocol.ts';
import type { DemoLogins } from './fillDemoAccounts.ts';

interface Filling extends DemoLogins {
  readonly client: Client;
  readonly today: PlainDate;
  readonly directory: DemoDirectory;
}

/** Every demo meeting as a paper that lives as far as its fate says; what the head does, the head's account does. */
export async function fillDemoProtocols(filling: Filling): Promise<void> {
  const { client, secretary } = filling;
  await signIn(client, secretary);
  for (const [index, meeting] of DEMO_MEETINGS.entries()) {
    const dates = demoDates(filling.today, meeting.weeksAgo);
    const content = demoProtocol(meeting, dates, filling.directory, idMaker(index + 1));
    const paper = await client.call('document.create', { kind: 'protocol', content });
    await live(paper, meeting.fate, dates.meeting, filling);
  }
}

async function live(draft: OpenDocument, fate: DemoFate, day: PlainDate, filling: Filling): Promise<void> {
  if (fate.kind === 'draft') return;
  const { client } = filling;
  const { id, revision, digest } = await client.call('document.submit', { id: draft.id, revision: draft.revision });
  if (digest === null) throw new Error('A paper for signature has no digest');
  switch (fate.kind) {
    case 'forSignature':
      return;
    case 'signedOnPaper':
      await client.call('document.signOnPaper', { id, revision, digest, by: headName(filling), on: day, scan: null });
      return;
    case 'signed':
      return await asHead(filling, async () => void (await client.call('document.sign', { id, revision, digest })));
    case 'withdrawn':
      return await asHead(filling, async () => {
        const signed = await client.call('document.sign', { id, revision, digest });
        await client.call('document.withdraw', { id, revision: signed.revision, reason: fate.reason });
      });
    case 'returned':
      return await asHead(filling, async () => void (await client.call('document.return', { id, revision, remark: fate.remark })));
    default:
      assertNever(fate);
  }
}

async function asHead({ client, head, secretary }: Filling, act: () => Promise<void>): Promise<void> {
  await signIn(client, head);
  await act();
  await signIn(client, secretary);
}

async function signIn(client: Client, login: string): Promise<void> {
  await client.call('session.signIn', { login, password: '' });
}

function headName({ directory }: Filling): string {
  return directory.people.get('head')?.name ?? '';
}

function idMaker(paper: number): () => string {
  let next = 0;
  return () => `demo-${paper}-${(next += 1)}`;
}
