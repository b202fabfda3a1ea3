import Sqlite from 'better-sqlite3';
import { addDays } from '../../src-shared/base/dayArithmetic.ts';

export interface Amounts {
  readonly papers: number;
  readonly dutiesEach: number;
  readonly schools: number;
  readonly cellsEach: number;
}

/**
 * Fills a closed data file with signed papers and their cells straight through SQLite: 100,000 cells through the contract
 * would take minutes. Due days lie around `today`; what is past is mostly done. Gives how many cells there are.
 */
export function fillManyCells(file: string, today: string, { papers, dutiesEach, schools, cellsEach }: Amounts): number {
  const database = new Sqlite(file);
  try {
    database.pragma('foreign_keys = OFF');
    const letterhead = database.prepare('select id from letterhead').pluck().get() as string;
    const insert = preparedInserts(database);
    let count = 0;
    database.transaction(() => {
      for (let school = 0; school < schools; school += 1) insert.school(school);
      for (let paper = 0; paper < papers; paper += 1) {
        const date = addDays(today, -((paper * 7) % 700));
        insert.paper(paper, date, letterhead);
        for (let duty = 0; duty < dutiesEach; duty += 1) {
          insert.duty(paper, duty, date);
          const performer = (paper * 3 + duty) % schools;
          insert.assignment(paper, duty, performer);
          for (let cell = 0; cell < cellsEach; cell += 1) {
            const due = addDays(date, 5 + ((paper + duty) % 25) + cell * 61);
            insert.cell({ paper, duty, performer, due, isPast: due < today, place: count });
            count += 1;
          }
        }
      }
    })();
    return count;
  } finally {
    database.close();
  }
}

function preparedInserts(database: Sqlite.Database) {
  const statement = (table: string, columns: Readonly<Record<string, string | number | null>>): Sqlite.Statement =>
    database.prepare(
      `insert into ${table} (${Object.keys(columns)
        .map((name) => `"${name}"`)
        .join(', ')}) values (${Object.keys(columns)
        .map(() => '?')
        .join(', ')})`,
    );
  const add = (table: string, columns: Readonly<Record<string, string | number | null>>): void => {
    let known = statements.get(table);
    if (known === undefined) {
      known = statement(table, columns);
      statements.set(table, known);
    }
    known.run(...Object.values(columns));
  };
  const statements = new Map<string, Sqlite.Statement>();
  return {
    school(place: number): void {
      const name = `СОШ № ${place + 1}`;
      const keys = { full_key: name.toLowerCase(), short_key: name.toLowerCase(), search_key: ` сош № ${place + 1}` };
      const rest = { kind: 'school', tags: '[]', head_id: null, address: '', archived: 0 };
      add('institution', { id: `s${place}`, full_name: name, short_name: name, ...keys, ...rest });
    },
    paper(place: number, date: string, letterhead: string): void {
      const at = `${date}T09:00:00.000Z`;
      add('document', {
        id: `p${place}`,
        kind: place % 3 === 0 ? 'order' : 'protocol',
        state: 'signed',
        revision: 1,
        content_digest: '',
        title: `Документ ${place}`,
        search_key: ` документ ${place}`,
        search_text: '',
        number: String(place),
        date,
        letterhead_id: letterhead,
        trashed: 0,
        created_at: at,
        created_by: '',
        updated_at: at,
        updated_by: '',
      });
    },
    duty(paper: number, duty: number, date: string): void {
      add('duty', {
        id: `d${paper}-${duty}`,
        document_id: `p${paper}`,
        source_kind: 'point',
        source_id: `q${duty}`,
        annex_id: null,
        place: duty,
        label: String(duty + 1),
        text: `Представить отчёт о подготовке к зиме ${paper}, проверить пожарную безопасность и питание`,
        above: 'Руководителям ОО',
        named: '["Руководителям ОО"]',
        also_named: '[]',
        controller: 'Солодов П.А.',
        deadline_words: 'до 20 числа',
        deadline: null,
        answer: null,
        ask: null,
        day_off_rule: null,
        starts: date,
        horizon: '9999-12-31',
        renewal: 'self',
        removed: 0,
        search_key: ` протокол № ${paper} представить отчет о подготовке к зиме проверить пожарную безопасность и питание`,
      });
    },
    assignment(paper: number, duty: number, performer: number): void {
      const text = `СОШ № ${performer + 1}`;
      add('assignment', {
        id: `a${paper}-${duty}`,
        duty_id: `d${paper}-${duty}`,
        document_id: `p${paper}`,
        place: 0,
        performer_kind: 'institution',
        performer_id: `s${performer}`,
        performer_key: `institution:s${performer}`,
        performer_text: text,
        search_key: ` сош № ${performer + 1}`,
        removed: 0,
      });
    },
    cell({ paper, duty, performer, due, isPast, place }: Cell): void {
      const isDone = isPast && place % 10 !== 0;
      add('execution', {
        assignment_id: `a${paper}-${duty}`,
        duty_id: `d${paper}-${duty}`,
        document_id: `p${paper}`,
        performer_key: `institution:s${performer}`,
        nominal: due,
        due,
        month: due.slice(0, 7),
        first_due: null,
        outcome: isDone ? 'done' : 'open',
        phase: isDone ? 1 : 0,
        done_on: isDone ? addDays(due, place % 7 === 0 ? 3 : -2) : null,
        note: '',
        by: '',
        at: null,
        version: 0,
        evidence: 0,
        postponed: 0,
      });
    },
  };
}

interface Cell {
  readonly paper: number;
  readonly duty: number;
  readonly performer: number;
  readonly due: string;
  readonly isPast: boolean;
  readonly place: number;
}
