import type { Id } from '../../src-shared/base/id.ts';
import type { ActionPlan, ActivityRow, ColumnMeaning, PlanCell, PlanColumn, PlanRow } from '../../src-shared/documents/actionPlan.ts';
import { defaultColumns } from '../../src-shared/documents/newPlan.ts';
import type { Performer } from '../../src-shared/documents/point.ts';
import { DEMO_AUDIENCES } from './demoAudiences.ts';
import type { DemoPlan, DemoSection } from './demoOrder.ts';
import type { DemoDirectory } from './demoProtocol.ts';

/** The plan of a demo order of one year; the first of two years has fewer rows. */
export function demoPlan(plan: DemoPlan, year: number, isFirst: boolean, directory: DemoDirectory, nextId: () => Id): ActionPlan {
  const columns =
    plan.columns?.map(([meaning, title, width]): PlanColumn => ({ id: nextId(), meaning, title, width })) ?? defaultColumns(nextId);
  const sections = isFirst ? withoutLast(plan.sections, plan.later) : plan.sections;
  const rows = sections.flatMap(({ title, rows: activities }): PlanRow[] => [
    ...(title === '' ? [] : [{ kind: 'section', id: nextId(), text: title } as const]),
    ...activities.map((row) => activity(inYear(row, year), columns, directory, nextId)),
  ]);
  return { title: `${plan.title}${yearWords(plan, year)}`, years: planYears(plan, year), columns, rows };
}

function withoutLast(sections: readonly DemoSection[], count: number): readonly DemoSection[] {
  const last = sections.at(-1);
  if (last === undefined || count === 0) return sections;
  const kept = last.rows.slice(0, Math.max(0, last.rows.length - count));
  const before = sections.slice(0, -1);
  return kept.length > 0 ? [...before, { ...last, rows: kept }] : withoutLast(before, count - last.rows.length);
}

function yearWords({ years }: DemoPlan, year: number): string {
  if (years === 'rolling') return '';
  return years === 'calendar' ? ` на ${year + 1} год` : ` на ${year}/${year + 1} учебный год`;
}

function planYears({ years }: DemoPlan, year: number): ActionPlan['years'] {
  if (years === 'rolling') return { kind: 'rolling' };
  return { kind: 'years', of: years, from: years === 'school' ? year : year + 1, to: year + 1 };
}

function inYear(text: string, year: number): string {
  return text.replaceAll('{y}', String(year)).replaceAll('{n}', String(year + 1));
}

/** The columns of a row in short notation, in its order. */
const NOTATION: readonly ColumnMeaning[] = ['activity', 'audience', 'deadline', 'responsible'];

function activity(text: string, columns: readonly PlanColumn[], directory: DemoDirectory, nextId: () => Id): ActivityRow {
  const words = text.split('|').map((word) => word.trim());
  const cells = columns.flatMap(({ id, meaning }): [Id, PlanCell][] => {
    const written = words[NOTATION.indexOf(meaning)] ?? '';
    if (written === '') return [];
    return [[id, meaning === 'audience' || meaning === 'responsible' ? partyCell(written, directory) : { text: written }]];
  });
  return { kind: 'activity', id: nextId(), cells: Object.fromEntries(cells) };
}

function partyCell(written: string, directory: DemoDirectory): PlanCell {
  const parties = written.split('; ').map((word) => party(word, directory));
  return { text: parties.map(({ text }) => text).join(',\n'), parties };
}

/** Somebody of the department by the key, a group by its words; else the words themselves. */
function party(word: string, directory: DemoDirectory): Performer {
  const person = directory.people.get(word);
  if (person?.personId !== undefined) return { kind: 'person', id: person.personId, text: person.name };
  const dative = DEMO_AUDIENCES.find(({ nominative }) => nominative === word)?.dative;
  const id = dative === undefined ? undefined : directory.audiences.get(dative);
  return id === undefined ? { kind: 'words', text: word } : { kind: 'audience', id, text: word };
}
