import type { Client } from '../../src-shared/api/client.ts';
import type { Id } from '../../src-shared/base/id.ts';
import type { Mention } from '../../src-shared/documents/mention.ts';
import { DEMO_AUDIENCES } from './demoAudiences.ts';
import { DEMO_HEADS, DEMO_STAFF, demoPerson, shortName } from './demoPeople.ts';
import { DEMO_DEPARTMENT, DEMO_PLACES } from './demoPlaces.ts';
import type { DemoDirectory } from './demoProtocol.ts';

/** The department, its people, institutions with their heads, and addressee groups. */
export async function fillDemoDirectory(client: Client): Promise<DemoDirectory> {
  await setUp(client);
  const people = await savePeople(client);
  await saveDepartment(client, people);
  for (const index of DEMO_PLACES.keys()) await saveInstitution(client, index);
  return { people, audiences: await saveAudiences(client), settlement: DEMO_DEPARTMENT.settlement };
}

async function setUp(client: Client): Promise<void> {
  const [chair, secretary] = [staff('head'), staff('secretary')];
  await client.call('department.setUp', {
    name: DEMO_DEPARTMENT.name,
    settlement: DEMO_DEPARTMENT.settlement,
    chairName: chair.name.slice(0, 3).join(' '),
    chairPost: chair.post,
    secretaryName: secretary.name.slice(0, 3).join(' '),
    secretaryPost: secretary.post,
  });
}

/** The first run has entered chair and secretary already; here they get what its screen does not ask. */
async function savePeople(client: Client): Promise<ReadonlyMap<string, Mention>> {
  const there = await client.call('person.list', {});
  const people = new Map<string, Mention>();
  for (const { key, name, post } of DEMO_STAFF) {
    const known = there.find((person) => person.surname === name[0]);
    const entry = demoPerson(known?.id ?? `demo-person-${key}`, name, post, null);
    const saved = await client.call('person.save', { entry, isNew: known === undefined, force: true });
    people.set(key, { personId: saved.id, name: shortName(name), post });
  }
  return people;
}

async function saveDepartment(client: Client, people: ReadonlyMap<string, Mention>): Promise<void> {
  const department = await client.call('department.get', {});
  const letterheads = await client.call('letterhead.list', {});
  const letterhead = letterheads.find(({ id }) => id === department.letterheadId);
  if (letterhead) {
    const annex = { ...letterhead.annex, author: DEMO_DEPARTMENT.author };
    await client.call('letterhead.save', { ...letterhead, annex, organisation: [...DEMO_DEPARTMENT.organisation] });
  }
  await client.call('department.save', {
    ...department,
    shortName: DEMO_DEPARTMENT.shortName,
    chairId: people.get('head')?.personId ?? department.chairId,
    secretaryId: people.get('secretary')?.personId ?? department.secretaryId,
  });
}

/** Institution and head name each other: the institution is saved twice. */
async function saveInstitution(client: Client, index: number): Promise<void> {
  const place = DEMO_PLACES[index];
  const name = DEMO_HEADS[index];
  if (!place || !name) throw new Error(`The demo has no institution ${index}`);
  const entry = {
    id: `demo-institution-${index + 1}`,
    fullName: place.full,
    shortName: place.short,
    kind: place.kind,
    tags: [...place.tags],
    headId: null,
    address: place.address,
    archived: false,
  };
  const institution = await client.call('institution.save', { entry, isNew: true, force: true });
  const post = place.kind === 'kindergarten' ? 'заведующая' : 'директор';
  const head = demoPerson(`demo-head-${index + 1}`, name, post, institution.id);
  const person = await client.call('person.save', { entry: head, isNew: true, force: true });
  await client.call('institution.save', { entry: { ...entry, headId: person.id }, isNew: false, force: true });
}

async function saveAudiences(client: Client): Promise<ReadonlyMap<string, Id>> {
  const audiences = new Map<string, Id>();
  for (const [index, audience] of DEMO_AUDIENCES.entries()) {
    const entry = { ...audience, id: `demo-audience-${index + 1}`, archived: false };
    const saved = await client.call('audience.save', { entry, isNew: true, force: true });
    audiences.set(saved.dative, saved.id);
  }
  return audiences;
}

function staff(key: string) {
  const found = DEMO_STAFF.find((one) => one.key === key);
  if (!found) throw new Error(`The demo has nobody called ${key}`);
  return found;
}
