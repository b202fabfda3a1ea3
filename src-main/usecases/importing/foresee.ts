import type { Content } from '../../../src-shared/documents/kinds.ts';
import type { Letterhead } from '../../../src-shared/documents/letterhead.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { dutiesSince, planDuties, type Planning } from '../../../src-shared/tracking/planDuties.ts';
import { readDepartment } from '../../db/repositories/departments.ts';
import { findLetterhead } from '../../db/repositories/letterheads.ts';
import type { Outside } from '../context.ts';
import type { ReadHandler } from '../handler.ts';
import { foreseen, outlookOf } from '../office/archivedNumber.ts';
import { loadCounting, loadRegister } from '../tracking/loadPlanning.ts';
import { listSure } from './listSure.ts';

/** What archiving one paper would do. */
export const foresee: ReadHandler<'import.foresee'> = async (outside, { content, number, date }) => {
  const count = await assignmentCounter(outside);
  const outlook = date === null ? null : await outlookOf(outside.reader, { kind: content.kind, number, date }, outside.today);
  return { assignments: date === null ? 0 : count(content, date), sentence: outlook === null ? null : foreseen(outlook) };
};

/** What archiving the next papers of a batch would do. */
export const foreseeSure: ReadHandler<'import.foreseeSure'> = async (outside, from) => {
  const { sure, left, next } = await listSure(outside.reader, from, outside.today);
  const count = await assignmentCounter(outside);
  return {
    ready: sure.length,
    assignments: sure.reduce((sum, { content, as }) => sum + count(content, as.date), 0),
    raising: sure.filter(({ raises }) => raises).length,
    left: [...left],
    next,
  };
};

/** Counts as watching from today makes them: each performer has one for each day. */
async function assignmentCounter({ reader, today }: Outside): Promise<(content: Content, on: PlainDate) => number> {
  const letterhead = await findLetterhead(reader, (await readDepartment(reader)).letterheadId);
  if (letterhead === null) throw new Refusal('notFound', 'Бланка управления нет: выберите бланк в настройках.');
  const known = { register: await loadRegister(reader), counting: await loadCounting(reader), today, since: today };
  return (content, on) => countAssignments(content, letterhead, { ...known, on });
}

function countAssignments(content: Content, letterhead: Letterhead, planning: Planning & { readonly since: PlainDate }): number {
  const planned = dutiesSince(planDuties(content, letterhead, planning), planning.since, false);
  return planned.reduce((sum, { resolved, days }) => sum + resolved.reporters.length * days.length, 0);
}
