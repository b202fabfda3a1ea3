import { addDays, addYears } from '../../../src-shared/base/dayArithmetic.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { readDeadline, type DayCounting } from '../../../src-shared/tracking/deadlineOf.ts';
import type { Reader } from '../../db/handles.ts';
import { listAssignments, listAssignmentsOfDuty } from '../../db/repositories/assignments.ts';
import { appendDutyChange, listDuties, listDutiesShortOf, updateDuty, type StoredDuty } from '../../db/repositories/duties.ts';
import { findPapers } from '../../db/repositories/trackingRows.ts';
import { nextStamp } from '../../db/repositories/workCalendar.ts';
import { writing, type ReadHandler } from '../handler.ts';
import { loadDocument } from '../documents/loadDocument.ts';
import { paperName } from '../documents/paperName.ts';
import { daysOfDuty, fillCells } from './fillCells.ts';
import { loadCounting } from './loadPlanning.ts';

/** A plan without years asks so many days before its year runs out. */
const ASK_BEFORE = 60;

export const renewals: ReadHandler<'tracking.renewals'> = async ({ reader, today }) => {
  const counting = await loadCounting(reader);
  const byPaper = Map.groupBy(await waiting(reader, today), ({ documentId }) => documentId);
  const papers = await findPapers(reader, [...byPaper.keys()]);
  const found = [];
  for (const [documentId, duties] of byPaper) {
    const paper = papers.get(documentId);
    const horizon = duties[0]?.horizon;
    if (paper === undefined || horizon === undefined) continue;
    const assignments = (await listAssignments(reader, documentId)).filter((each) => !each.removed && !each.gone);
    const cells = duties.reduce((sum, duty) => {
      return sum + nextDays(duty, counting) * assignments.filter(({ dutyId }) => dutyId === duty.id).length;
    }, 0);
    found.push({ paper, from: addDays(horizon, 1), to: nextHorizon(duties[0] as StoredDuty), duties: duties.length, cells });
  }
  return found.toSorted((a, b) => a.from.localeCompare(b.from));
};

export async function countRenewals(reader: Reader, today: PlainDate): Promise<number> {
  return new Set((await waiting(reader, today)).map(({ documentId }) => documentId)).size;
}

/** A yes makes the cells of one more year, a no ends the plan with the year it has. */
export const renew = writing<'tracking.renew'>(async (inside, { document: id, answer }) => {
  const document = await loadDocument(inside.writer, id);
  const duties = (await listDuties(inside.writer, id)).filter(({ renewal, removed }) => renewal === 'asks' && !removed);
  if (duties.length === 0) throw new Refusal('refused', 'В этом документе нечего продлевать: обновите список.');
  const by = inside.actor?.name ?? '';
  const filling = { counting: await loadCounting(inside.writer), today: inside.today, stamp: await nextStamp(inside.writer, inside.now) };
  let cells = 0;
  for (const duty of duties) {
    const next = answer === 'stop' ? { ...duty, renewal: 'stopped' as const } : askedAnew({ ...duty, horizon: nextHorizon(duty) });
    await updateDuty(inside.writer, next);
    const what = answer === 'stop' ? 'План на следующий год не продлён' : 'План продлён ещё на год';
    await appendDutyChange(inside.writer, { dutyId: duty.id, at: inside.now, by, paperId: null, what });
    if (answer === 'renew')
      cells += (await fillCells(inside.writer, next, await listAssignmentsOfDuty(inside.writer, duty.id), filling)).made;
  }
  inside.note({ what: `${answer === 'renew' ? 'Продлён на год' : 'Не продлён'} ${paperName(document)}`, documentId: id });
  inside.tell({ kind: 'trackingChanged', stamp: filling.stamp });
  return { cells };
});

/** All duties of plans whose year runs out soon. */
async function waiting(reader: Reader, today: PlainDate): Promise<StoredDuty[]> {
  return await listDutiesShortOf(reader, 'asks', addDays(today, ASK_BEFORE));
}

function nextHorizon(duty: Pick<StoredDuty, 'horizon'>): PlainDate {
  return addDays(addYears(addDays(duty.horizon, 1), 1), -1);
}

/** Days that a person gave held for their year; for another one only he knows. */
function askedAnew(duty: StoredDuty): StoredDuty {
  if (duty.answer?.kind !== 'dates') return duty;
  return { ...duty, ask: readDeadline(duty.deadlineWords).ask ?? 'schedule' };
}

/** How many days another year adds; the end of a school year may lie behind the plan's own year and is there already. */
function nextDays(duty: StoredDuty, counting: DayCounting): number {
  const made = new Set(daysOfDuty(duty, counting));
  return daysOfDuty({ ...duty, horizon: nextHorizon(duty) }, counting).filter((day) => !made.has(day)).length;
}
