import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { horizonOf } from '../../../src-shared/tracking/dutyDays.ts';
import type { Reader, Writer } from '../../db/handles.ts';
import { listAssignmentsOfDuty } from '../../db/repositories/assignments.ts';
import { listDutiesShortOf, updateDuty } from '../../db/repositories/duties.ts';
import { nextStamp } from '../../db/repositories/workCalendar.ts';
import { fillCells } from './fillCells.ts';
import { loadCounting } from './loadPlanning.ts';

/**
 * Makes recurring duties up to the end of next year; gives how many cells arose. Called when the data file is opened and
 * when the year turns; a second call of the same year, or a clock that was set back, changes nothing.
 */
export async function extendTracking(writer: Writer, moment: { readonly now: string; readonly today: PlainDate }): Promise<number> {
  const horizon = horizonOf(moment.today);
  const duties = await listDutiesShortOf(writer, 'self', horizon);
  if (duties.length === 0) return 0;
  const filling = { counting: await loadCounting(writer), today: moment.today, stamp: await nextStamp(writer, moment.now) };
  let made = 0;
  for (const duty of duties) {
    const extended = { ...duty, horizon };
    await updateDuty(writer, extended);
    made += (await fillCells(writer, extended, await listAssignmentsOfDuty(writer, duty.id), filling)).made;
  }
  return made;
}

/** Whether anything has to be made further: looked at outside a transaction, so that opening alone never writes. */
export async function isExtensionDue(reader: Reader, today: PlainDate): Promise<boolean> {
  return (await listDutiesShortOf(reader, 'self', horizonOf(today))).length > 0;
}
