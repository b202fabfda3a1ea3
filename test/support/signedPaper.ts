import type { Client } from '../../src-shared/api/client.ts';
import { asProtocol } from '../../src-shared/documents/asProtocol.ts';
import type { Performer, Point } from '../../src-shared/documents/point.ts';
import { plainParagraph } from '../../src-shared/documents/richText.ts';
import type { TestCore } from './openTestCore.ts';

/** A point as tests say it: words, deadline, who. */
export interface TestPoint {
  readonly id: string;
  readonly text: string;
  readonly deadline?: string;
  readonly performers?: readonly Performer[];
  readonly responsible?: Point['responsible'];
  readonly children?: readonly TestPoint[];
}

/** So many schools «СОШ № 1», «СОШ № 2» … and the group «руководители ОО» of all of them. */
export async function fillSchools(client: Client, count: number): Promise<void> {
  const draft = { isNew: true, force: false };
  for (let number = 1; number <= count; number += 1) {
    const school = { id: `s${number}`, fullName: `МБОУ «СОШ № ${number}»`, shortName: `СОШ № ${number}`, kind: 'school' as const };
    await client.call('institution.save', { ...draft, entry: { ...school, tags: [], headId: null, address: '', archived: false } });
  }
  const group = { id: 'heads', nominative: 'руководители ОО', dative: 'Руководителям ОО', rule: { kind: 'all' as const }, archived: false };
  await client.call('audience.save', { ...draft, entry: group });
}

export const ALL_SCHOOLS: Performer = { kind: 'audience', id: 'heads', text: 'Руководителям ОО' };

export function testPoint({ id, text, deadline, performers, responsible, children }: TestPoint): Point {
  return {
    id,
    mark: 'number',
    body: [plainParagraph(text)],
    performers: [...(performers ?? [])],
    responsible: responsible ?? [],
    ...(deadline === undefined ? {} : { deadline: { lead: 'Срок:', words: deadline } }),
    children: (children ?? []).map(testPoint),
  };
}

/** Drafts a protocol of these points, sends it for signature and signs it as the head; gives its id. */
export async function signProtocol(started: Pick<TestCore, 'client' | 'as'>, date: string, points: readonly TestPoint[]): Promise<string> {
  const id = await draftProtocol(started.client, date, points);
  const head = await started.as('head');
  const { digest } = await started.client.call('document.submit', { id, revision: 2 });
  await head.call('document.sign', { id, revision: 2, digest: digest ?? '' });
  return id;
}

/** A draft of these points in its second revision. */
export async function draftProtocol(client: Client, date: string, points: readonly TestPoint[]): Promise<string> {
  const { id, content } = await client.call('document.create', { kind: 'protocol' });
  const protocol = asProtocol(content);
  const decided = { kind: 'decided' as const, id: 'decided', points: points.map(testPoint) };
  const hearings = [{ id: 'hearing', agendaItemIds: [], speakers: [], parts: [decided] }];
  await client.call('document.save', { id, revision: 1, content: { ...protocol, meeting: 'совещания руководителей', date, hearings } });
  return id;
}
