import type { Client } from '../../../src-shared/api/client.ts';
import { contract, type InputOf, type OperationName, type OutputOf } from '../../../src-shared/api/contract.ts';
import type { TestCore } from '../../support/openTestCore.ts';
import { itemsRead, LETTER, news, oldOrder, textFile } from '../../support/oldPapers.ts';
import { draftProtocol } from '../../support/signedPaper.ts';

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
  await writeTracking(secretary, call);
  await writeImporting(started, call);
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

/** Old papers: one that is told by a person, one that is put aside, one that is sure. */
async function writeImporting({ client }: TestCore, call: Call): Promise<void> {
  const { id: batchId } = await call(client, 'import.begin', { name: '2019' });
  const letter = await call(client, 'import.add', { batchId, ...textFile('Письмо.txt', LETTER) });
  const other = await call(client, 'import.add', { batchId, ...textFile('Письмо 2.txt', `${LETTER} парка`) });
  await call(client, 'import.add', { batchId, ...textFile('Новость.txt', news('СОШ № 1')) });
  await call(client, 'import.add', { batchId, ...textFile('Приказ.txt', oldOrder({ number: '86', date: '20.08.2021', place: 'округе' })) });
  await itemsRead(client, batchId);
  await call(client, 'import.pause', { batchId, paused: true });
  await call(client, 'import.hints', { itemId: letter.id, hints: {}, saidKind: 'notice' });
  await call(client, 'import.keep', { itemId: letter.id, as: { kind: 'draft' } });
  await call(client, 'import.dismiss', { itemId: other.id, dismissed: true });
  await call(client, 'import.archiveSure', { batchId, after: 0, tracking: 'none' });
  await call(client, 'import.keepSure', { batchId });
}

/** As the head, who may sign: a paper with one duty, and everything that can be done with its cells. */
async function writeTracking(account: Client, call: Call): Promise<void> {
  // What only reads leaves no trail.
  const head: Client = {
    ...account,
    call: (name, input) => (contract[name].writes ? call(account, name, input) : account.call(name, input)),
  };
  const point = { id: 'duty', text: 'Управлению образования сдать отчёт.', deadline: 'по графику министерства' };
  const document = await draftProtocol(head, '2026-11-20', [point, { ...point, id: 'other', deadline: 'до 10.12.2026' }]);
  const { digest } = await head.call('document.submit', { id: document, revision: 2 });
  await head.call('document.sign', { id: document, revision: 2, digest: digest ?? '' });
  await head.call('tracking.setDates', { document, source: 'duty', answer: { kind: 'dates', dates: ['2026-12-01'] } });
  await head.call('tracking.setDayOffRule', { document, source: 'other', rule: 'after' });
  const list = await head.call('tracking.list', { filter: { document } });
  const ids = list.ids.split(',').map(Number);
  const seen = list.stamp;
  const closed = await head.call('tracking.close', { ids, seen, outcome: 'done' });
  await head.call('tracking.undo', { token: closed.undo ?? '' });
  const { stamp } = await head.call('tracking.stamp', {});
  const moved = await head.call('tracking.postpone', { ids, seen: stamp, to: { days: 7 }, reason: 'Карантин' });
  await head.call('tracking.note', { ids, seen: moved.stamp, note: 'Ждём' });
  const evidence = await head.call('tracking.addEvidence', { id: ids[0] ?? 0, name: 'акт.pdf', bytes: new Uint8Array([1, 2, 4]) });
  await head.call('tracking.removeEvidence', { id: evidence.id });
  const change = { document, paper: null, reason: 'Решение совещания' };
  await head.call('tracking.change', { ...change, sources: ['other'], from: '2026-12-01', deadlineWords: 'до 20.12.2026' });
  await head.call('tracking.remove', { ...change, sources: ['duty'] });
  const settings = await head.call('calendar.settings', {});
  await head.call('calendar.saveSettings', { ...settings, dayOffRule: 'before' });
  await head.call('calendar.saveYear', { year: 2028, days: [{ date: '2028-01-10', kind: 'off', note: 'Перенос' }] });
  const plan = await head.call('document.create', { kind: 'plan' });
  if (plan.content.kind !== 'plan') throw new Error('A plan was asked for.');
  const column = (meaning: 'activity' | 'deadline', id: string) => ({ id, meaning, title: id, width: 1 });
  const row = { kind: 'activity' as const, id: 'row', cells: { activity: { text: 'Провести смотр' }, deadline: { text: 'сентябрь' } } };
  const columns = [column('activity', 'activity'), column('deadline', 'deadline')];
  const content = {
    ...plan.content,
    date: '2026-11-20',
    plan: { ...plan.content.plan, years: { kind: 'rolling' as const }, columns, rows: [row] },
  };
  await head.call('document.save', { id: plan.id, revision: 1, content });
  const sent = await head.call('document.submit', { id: plan.id, revision: 2 });
  await head.call('document.sign', { id: plan.id, revision: 2, digest: sent.digest ?? '' });
  await head.call('tracking.renew', { document: plan.id, answer: 'renew' });
}
