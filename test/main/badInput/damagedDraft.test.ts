import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { asProtocol } from '../../../src-shared/documents/asProtocol.ts';
import { sha256 } from '../../../src-main/db/sha256.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { isSentence, refusalOf } from '../../support/refusalOf.ts';

/** A paper of three revisions beside a sound one; the latest revision of the first is then overwritten behind the program's back. */
async function damaged(
  content: string,
  digest: string,
): Promise<{ readonly started: TestCore; readonly id: string; readonly other: string }> {
  const first = await openTestCore();
  const { id, content: empty } = await first.client.call('document.create', { kind: 'protocol' });
  await first.client.call('document.save', { id, revision: 1, content: { ...asProtocol(empty), meeting: 'совещания директоров' } });
  await first.client.call('document.save', { id, revision: 2, content: { ...asProtocol(empty), meeting: 'совещания завучей' } });
  const other = await first.client.call('document.create', { kind: 'protocol' });
  await first.core.close();
  const file = new Sqlite(path.join(first.folder, 'resheno.db'));
  // The file itself refuses to change evidence: damage comes from below it.
  file.exec('drop trigger revision_no_update');
  file.prepare('update revision set content = ?, digest = ? where document_id = ? and number = 3').run(content, digest, id);
  file.close();
  return { started: await openTestCore({ folder: first.folder }), id, other: other.id };
}

const DAMAGES: readonly (readonly [name: string, content: string, digest: string])[] = [
  ['of other words than its digest tells', '{"kind":"protocol"}', sha256('other')],
  ['that is no JSON', '{"kind":"prot', sha256('{"kind":"prot')],
  ['that is no protocol', '{"kind":"protocol","version":99}', sha256('{"kind":"protocol","version":99}')],
];

test.each(DAMAGES)('a latest revision %s is refused in a sentence; the registry and the other papers open', async (_name, text, digest) => {
  const { started, id, other } = await damaged(text, digest);
  const { client } = started;
  for (const call of [
    client.call('document.open', { id }),
    client.call('document.export', { id, format: 'docx' }),
    client.call('document.submit', { id, revision: 3 }),
    client.call('document.create', { kind: 'protocol', from: id }),
  ]) {
    const refusal = await refusalOf(call);
    expect(refusal).toMatchObject({ code: 'storage', details: { reason: 'damagedRevision' } });
    expect(refusal.message).toSatisfy(isSentence);
  }
  const { rows } = await client.call('document.list', { query: '', trashed: false, limit: 10, offset: 0 });
  expect(rows.map((row) => row.id).toSorted()).toEqual([id, other].toSorted());
  expect(await client.call('document.open', { id: other })).toMatchObject({ id: other });
});

test.each(DAMAGES)('a revision before one %s is there, and saved on top of it the paper lives on', async (_name, text, digest) => {
  const { started, id } = await damaged(text, digest);
  const { client } = started;
  const sound = await client.call('document.revision', { id, revision: 2 });
  expect(asProtocol(sound.content).meeting).toBe('совещания директоров');
  expect(await client.call('document.save', { id, revision: 3, content: sound.content })).toMatchObject({ revision: 4 });
  expect(await client.call('document.open', { id })).toMatchObject({ revision: 4, content: { meeting: 'совещания директоров' } });
  // The damaged one stays as evidence.
  expect((await refusalOf(client.call('document.revision', { id, revision: 3 }))).code).toBe('storage');
});
