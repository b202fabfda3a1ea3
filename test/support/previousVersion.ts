import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { migrations } from '../../src-main/db/migrations/migrations.ts';
import { openDatabase } from '../../src-main/db/open.ts';
import { sha256 } from '../../src-main/db/sha256.ts';
import { canonicalJson } from '../../src-main/usecases/documents/canonicalJson.ts';
import { defaultLetterhead } from '../../src-shared/documents/defaultLetterhead.ts';

/** What the previous version left: its last migration, letterheads and protocols in the shape they had then. */

const AT = '2026-10-01T09:00:00.000Z';
const LAST_STEP = '0003_documents';

/** The DOCX that is kept with the signed protocol: any bytes, for nobody draws them again. */
export const PREVIOUS_DOCX = new Uint8Array([0x50, 0x4b, 3, 4, 7]);
export const PREVIOUS = { draft: 'old-draft', signed: 'old-signed', waiting: 'old-waiting', meeting: 'совещания руководителей' } as const;

/** Fills a folder as the version before orders, plans and notices did: a draft, a paper for signature, a signed one. */
export async function fillPreviousVersion(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'resheno.db');
  const steps = Object.fromEntries(Object.entries(migrations).filter(([name]) => name <= LAST_STEP));
  await (await openDatabase(file, { steps })).close();
  const database = new Sqlite(file);
  fillOffice(database);
  putPaper(database, PREVIOUS.draft, 'draft', null);
  putPaper(database, PREVIOUS.waiting, 'forSignature', '2');
  putPaper(database, PREVIOUS.signed, 'signed', '1');
  database.close();
}

function fillOffice(database: Sqlite.Database): void {
  database.prepare('insert into letterhead values (?, ?, ?, ?)').run('l', 'Бланк', 'бланк', JSON.stringify(oldLetterhead()));
  insert(database, 'person', {
    id: 'chair',
    surname: 'Ветлугина',
    given_name: 'Н.',
    patronymic: 'С.',
    gender: 'female',
    post: 'начальник',
    name_key: 'ветлугина н.с.',
    sort_key: 'ветлугина',
    search_key: ' ветлугина',
    name_forms: '{}',
    post_forms: '{}',
    institution_id: null,
    ours: 1,
    archived: 0,
  });
  database.prepare("insert into department values ('department', 'Управление образования', '', 'пгт Заозёрное', 'chair', null, 'l')").run();
  const account = database.prepare('insert into account values (?, ?, ?, ?, ?, null, 1, ?)');
  account.run('s', 'secretary', 'secretary', 'Секретарь', '["secretary"]', '2026-01-01T00:00:00.000Z');
  account.run('h', 'head', 'head', 'Руководитель', '["head"]', '2026-01-01T00:00:01.000Z');
  database.prepare("insert into journal values ('j', 'protocol', 'Протоколы', 1, 2026, '', 'submit')").run();
  database.prepare("insert into meta values ('createdAt', ?)").run(AT);
}

function putPaper(database: Sqlite.Database, id: string, state: string, number: string | null): void {
  const content = canonicalJson(oldProtocol());
  const letterhead = canonicalJson(oldLetterhead());
  const date = number === null ? null : '2026-10-01';
  insert(database, 'document', {
    id,
    kind: 'protocol',
    state,
    revision: 1,
    content_digest: sha256(content),
    title: PREVIOUS.meeting,
    meeting_date: '2026-10-01',
    search_key: PREVIOUS.meeting,
    search_text: '',
    number,
    date,
    letterhead_id: 'l',
    frozen_id: number === null ? null : `${id}-f`,
    trashed: 0,
    created_at: AT,
    created_by: 'Секретарь',
    updated_at: AT,
    updated_by: 'Секретарь',
    ...(state === 'signed' ? { signed_at: AT, signed_by: 'Руководитель', signed_on: '2026-10-01', signed_way: 'program' } : {}),
  });
  insert(database, 'revision', { document_id: id, number: 1, content, digest: sha256(content), at: AT, by: 'Секретарь' });
  if (number === null) return;
  insert(database, 'frozen', {
    id: `${id}-f`,
    document_id: id,
    revision: 1,
    kind: state,
    at: AT,
    content,
    digest: sha256(content),
    number,
    date,
    letterhead,
    letterhead_digest: sha256(letterhead),
    docx: Buffer.from(PREVIOUS_DOCX),
    docx_digest: sha256(PREVIOUS_DOCX),
  });
  insert(database, 'journal_entry', {
    id: `${id}-e`,
    journal_id: 'j',
    year: 2026,
    ordinal: Number(number),
    slot: number,
    fills: 1,
    number,
    date,
    document_id: id,
    title: PREVIOUS.meeting,
  });
}

function insert(database: Sqlite.Database, table: string, row: Readonly<Record<string, unknown>>): void {
  const columns = Object.keys(row);
  database
    .prepare(`insert into ${table} (${columns.map((name) => `"${name}"`).join(', ')}) values (${columns.map(() => '?').join(', ')})`)
    .run(...Object.values(row));
}

/** A letterhead had the layout of protocols only. */
function oldLetterhead(): object {
  const { order: _order, annex: _annex, notice: _notice, ...old } = defaultLetterhead('l', ['УПРАВЛЕНИЕ ОБРАЗОВАНИЯ']);
  return old;
}

/** A protocol had no annexes. */
function oldProtocol(): object {
  return {
    kind: 'protocol',
    version: 1,
    number: null,
    date: '2026-10-01',
    time: '10:00',
    settlement: 'пгт Заозёрное',
    place: 'актовый зал',
    meeting: PREVIOUS.meeting,
    chair: { name: 'Ветлугина Н.С.', post: 'начальник' },
    secretary: null,
    attendees: [{ kind: 'sheet', id: 'a', label: 'руководители' }],
    agenda: [{ id: 'q', title: [{ text: 'О подвозе учащихся' }] }],
    hearings: [
      {
        id: 'h',
        agendaItemIds: ['q'],
        speakers: [],
        parts: [
          {
            id: 'd',
            kind: 'decided',
            points: [
              {
                id: 'p',
                mark: 'number',
                performers: [],
                responsible: [],
                children: [],
                body: [{ kind: 'paragraph', runs: [{ text: 'Согласовать маршруты.' }] }],
              },
            ],
          },
        ],
      },
    ],
    signatures: [{ id: 's', of: 'chair' }],
    wording: {},
  };
}
