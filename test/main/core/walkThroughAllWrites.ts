import type { Client } from '../../../src-shared/api/client.ts';
import type { InputOf, OperationName, OutputOf } from '../../../src-shared/api/contract.ts';
import type { TestCore } from '../../support/openTestCore.ts';

/** Does everything that can be written once; gives the names in the order in which they were called. */
export async function walkThroughAllWrites(started: TestCore): Promise<string[]> {
  const calls: string[] = [];
  const call = async <N extends OperationName>(client: Client, name: N, input: InputOf<N>): Promise<OutputOf<N>> => {
    calls.push(name);
    return await client.call(name, input);
  };
  const secretary = started.client;
  const people = { chairName: 'Солодов П.А.', chairPost: 'начальник', secretaryName: 'Ветлугина Н.С.', secretaryPost: '' };
  const department = await call(secretary, 'department.setUp', { name: 'Управление образования', settlement: 'пгт Заозёрное', ...people });
  await call(secretary, 'department.save', department);
  const [letterhead] = await secretary.call('letterhead.list', {});
  if (letterhead) await call(secretary, 'letterhead.save', letterhead);
  await writeDirectory(secretary, call);
  await call(secretary, 'account.save', { login: 'staff', name: 'Лебедянская Т.И.', roles: ['staff'], active: true });
  const [journal] = await secretary.call('journal.list', {});
  if (journal) await call(secretary, 'journal.save', { ...journal, name: 'Протоколы совещаний' });
  await call(secretary, 'file.put', { bytes: new Uint8Array([1, 2, 3]) });

  const { id, content } = await call(secretary, 'document.create', { kind: 'protocol' });
  await call(secretary, 'document.save', { id, revision: 1, content: { ...content, number: '3', date: '2026-11-20' } });
  await call(secretary, 'document.setLetterhead', { id, revision: 2, letterheadId: department.letterheadId });
  await call(secretary, 'document.trash', { id, revision: 2 });
  await call(secretary, 'document.restore', { id, revision: 2 });
  await call(secretary, 'document.submit', { id, revision: 2 });
  await call(secretary, 'document.return', { id, revision: 2, remark: 'Уточните срок' });
  const { digest } = await call(secretary, 'document.submit', { id, revision: 2 });
  const second = await call(secretary, 'document.create', { kind: 'protocol', from: id });
  const onPaper = await call(secretary, 'document.submit', { id: second.id, revision: 1 });
  const signed = { by: 'Солодов П.А.', on: '2026-11-21', scan: null };
  await call(secretary, 'document.signOnPaper', { id: second.id, revision: 1, digest: onPaper.digest ?? '', ...signed });
  await call(secretary, 'journal.explainGap', { journalId: journal?.id ?? '', year: 2026, ordinal: 1, reason: 'Испорчен бланк' });
  await call(secretary, 'session.signIn', { login: 'head', password: '' });
  await call(secretary, 'document.sign', { id, revision: 2, digest: digest ?? '' });
  await call(secretary, 'document.withdraw', { id, revision: 2, reason: 'Ошибка в дате' });
  await call(secretary, 'session.setLook', { colours: 'dark', narrow: false });
  await call(secretary, 'session.signOut', {});
  calls.push('session.signIn');
  await secretary.call('session.signIn', { login: 'secretary', password: '' });
  return calls;
}

type Call = <N extends OperationName>(client: Client, name: N, input: InputOf<N>) => Promise<OutputOf<N>>;

async function writeDirectory(secretary: Client, call: Call): Promise<void> {
  const draft = { isNew: true, force: false };
  const school = {
    id: 'school',
    fullName: 'Школа № 1',
    shortName: 'СОШ № 1',
    kind: 'school' as const,
    tags: [],
    headId: null,
    address: '',
  };
  await call(secretary, 'institution.save', { ...draft, entry: { ...school, archived: false } });
  const person = { id: 'person', surname: 'Лебедянская', givenName: 'Т.', patronymic: 'И.', gender: 'female' as const, post: 'директор' };
  const rest = { institutionId: 'school', ours: false, nameForms: {}, postForms: {}, archived: false };
  await call(secretary, 'person.save', { ...draft, entry: { ...person, ...rest } });
  const audience = {
    id: 'heads',
    nominative: 'руководители ОО',
    dative: 'руководителям ОО',
    rule: { kind: 'all' as const },
    archived: false,
  };
  await call(secretary, 'audience.save', { ...draft, entry: audience });
}
