import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { movedOffDayOff } from '../../../src-shared/deadline/workCalendar.ts';
import type { DayCounting } from '../../../src-shared/tracking/deadlineOf.ts';
import { dutyDays } from '../../../src-shared/tracking/dutyDays.ts';
import { isOngoing } from '../../../src-shared/tracking/ongoing.ts';
import { isAwaited } from '../../../src-shared/tracking/standing.ts';
import type { Writer } from '../../db/handles.ts';
import type { SeenAssignment } from '../../db/repositories/assignments.ts';
import type { StoredDuty } from '../../db/repositories/duties.ts';
import {
  deleteExecutions,
  insertExecutions,
  listExecutionsOfDuty,
  updateExecutions,
  type NewExecution,
  type StoredExecution,
} from '../../db/repositories/executions.ts';

export interface Filling {
  readonly counting: DayCounting;
  readonly today: PlainDate;
  readonly stamp: number;
}

/** How many cells arose, went and moved to another day. */
export interface Filled {
  readonly made: number;
  readonly gone: number;
  readonly moved: number;
}

/** The days of a duty before days off are minded: what a person said, else what its deadline gives. */
export function daysOfDuty(duty: StoredDuty, counting: DayCounting): readonly PlainDate[] {
  if (duty.answer?.kind === 'dates') return duty.answer.dates.toSorted();
  if (duty.answer?.kind === 'none' || duty.deadline === null) return [];
  const days = dutyDays(duty.deadline, { starts: duty.starts, horizon: duty.horizon, goesOn: duty.renewal }, counting);
  return duty.since === '' ? days : days.filter((day) => day >= duty.since);
}

/** The day on which a cell falls due: by the duty's own rule for days off, else the department's. */
export function dueDay(nominal: PlainDate, duty: Pick<StoredDuty, 'dayOffRule'>, { settings, calendar }: DayCounting): PlainDate {
  return movedOffDayOff(nominal, calendar, duty.dayOffRule ?? settings.dayOffRule);
}

/**
 * Brings the cells of a duty in line with its days. Doing it twice changes nothing. Only what nobody touched goes or moves:
 * what was closed, noted, proved or postponed stays as it is.
 */
export async function fillCells(
  writer: Writer,
  duty: StoredDuty,
  assignments: readonly SeenAssignment[],
  filling: Filling,
): Promise<Filled> {
  const days = daysOfDuty(duty, filling.counting);
  const wanted: readonly (PlainDate | null)[] = days.length > 0 ? days : [null];
  const existing = await listExecutionsOfDuty(writer, duty.documentId, duty.id);
  const present = new Map(existing.map((cell) => [cellKey(cell.assignmentId, cell.nominal), cell]));
  const missing = assignments
    .filter((assignment) => !assignment.removed && !assignment.gone)
    .flatMap((assignment) =>
      wanted.filter((day) => !present.has(cellKey(assignment.id, day))).map((day) => newCell(duty, assignment, day, filling)),
    );
  const extra = existing.filter((cell) => isUntouched(cell) && !wanted.includes(cell.nominal));
  await deleteExecutions(
    writer,
    extra.map(({ id }) => id),
  );
  await insertExecutions(writer, missing);
  const moved = await moveCells(writer, duty, existing, filling);
  return { made: missing.length, gone: extra.length, moved };
}

/** The cells of a new duty, which has none yet. */
export function firstCells(
  duty: StoredDuty,
  assignments: readonly SeenAssignment[],
  days: readonly PlainDate[],
  filling: Filling,
): NewExecution[] {
  const wanted: readonly (PlainDate | null)[] = days.length > 0 ? days : [null];
  return assignments.flatMap((assignment) => wanted.map((day) => newCell(duty, assignment, day, filling)));
}

function newCell(duty: StoredDuty, assignment: SeenAssignment, nominal: PlainDate | null, { counting, stamp }: Filling): NewExecution {
  return {
    assignmentId: assignment.id,
    dutyId: duty.id,
    documentId: duty.documentId,
    performerKey: assignment.performer.key,
    nominal,
    due: nominal === null ? null : dueDay(nominal, duty, counting),
    ongoing: nominal === null && isOngoingDuty(duty),
    version: stamp,
  };
}

/** A changed calendar or rule moves what is still to come; what was due already stays where people saw it. */
async function moveCells(writer: Writer, duty: StoredDuty, cells: readonly StoredExecution[], filling: Filling): Promise<number> {
  let moved = 0;
  const byDay = Map.groupBy(
    cells.filter((cell) => cell.nominal !== null && isAwaited(cell.outcome) && cell.postponed === 0),
    (cell) => cell.nominal ?? '',
  );
  for (const [nominal, same] of byDay) {
    const due = dueDay(nominal, duty, filling.counting);
    const ids = same.filter((cell) => cell.due !== due && (cell.due ?? '') >= filling.today && due >= filling.today).map(({ id }) => id);
    if (ids.length === 0) continue;
    await updateExecutions(writer, ids, { due, version: filling.stamp });
    moved += ids.length;
  }
  // What is without a day for another reason than before counts as such from now on.
  const ongoing = isOngoingDuty(duty);
  const others = cells.filter((cell) => cell.due === null && isAwaited(cell.outcome) && cell.ongoing !== ongoing).map(({ id }) => id);
  await updateExecutions(writer, others, { due: null, ongoing, version: filling.stamp });
  return moved;
}

function isOngoingDuty({ deadline, ask, answer }: StoredDuty): boolean {
  return isOngoing({ deadline, ask, saidNone: answer?.kind === 'none' });
}

function isUntouched(cell: StoredExecution): boolean {
  return cell.at === null && cell.outcome === 'open';
}

function cellKey(assignmentId: string, nominal: PlainDate | null): string {
  return `${assignmentId} ${nominal ?? ''}`;
}
