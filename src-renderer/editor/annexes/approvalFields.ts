import { derivedPlanWording } from '../../../src-shared/documents/planWording.ts';
import { readDate } from '../../../src-shared/russian/dateWords.ts';
import type { HeadScope } from '../headScope.ts';
import type { PlanHead } from '../heads.ts';

/** A day typed for the approval of a plan: read where it is one, its spelling kept. */
export function readPlanDate(text: string, head: PlanHead, scope: HeadScope): Partial<PlanHead> {
  const { date: _before, ...rest } = head.wording;
  if (text.trim() === '') return { date: null, wording: rest };
  const read = readDate(text, { defaultYear: Number((head.date ?? scope.today).slice(0, 4)) });
  const date = 'date' in read ? read.date : null;
  const derived = derivedPlanWording('date', { ...head, date, wording: rest }, scope.letterhead, scope.number);
  return { date, wording: text === derived ? rest : { ...rest, date: text } };
}

/** «№ 5» and «5» are the number 5; nothing is the journal's next. */
export function readPlanNumber(text: string): Partial<PlanHead> {
  const number = text
    .replace(/^\s*(?:№|N[oо°]?\.?)?\s*/iu, '')
    .trim()
    .slice(0, 50);
  return { number: number === '' ? null : number };
}
