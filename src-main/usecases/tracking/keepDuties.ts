import type { Content } from '../../../src-shared/documents/kinds.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { documentName } from '../../../src-shared/documents/documentName.ts';
import type { Letterhead } from '../../../src-shared/documents/letterhead.ts';
import { controllerOf } from '../../../src-shared/tracking/controllerOf.ts';
import { isRecurring } from '../../../src-shared/tracking/deadlineOf.ts';
import { dutiesSince, planDuties, type PlannedDuty } from '../../../src-shared/tracking/planDuties.ts';
import type { Reporter } from '../../../src-shared/tracking/resolvePerformers.ts';
import { searchKey } from '../../db/foldKey.ts';
import { insertAssignments, type SeenAssignment } from '../../db/repositories/assignments.ts';
import { insertLists, type StoredList } from '../../db/repositories/audienceLists.ts';
import type { StoredDocument } from '../../db/repositories/documents.ts';
import { insertDuties, insertResponsible, type StoredDuty } from '../../db/repositories/duties.ts';
import { insertExecutions } from '../../db/repositories/executions.ts';
import { nextStamp } from '../../db/repositories/workCalendar.ts';
import type { Inside } from '../context.ts';
import { firstCells } from './fillCells.ts';
import { loadCounting, loadRegister } from './loadPlanning.ts';

/** What has no end and no days to be made further. */
export const FOR_EVER = '9999-12-31';

export interface SignedPaper {
  readonly document: StoredDocument;
  readonly content: Content;
  readonly letterhead: Letterhead;
  /** Only what falls due from this day on is watched: a paper of the archive. Without it everything is. */
  readonly since?: PlainDate;
  /** With `since`: what has no day at all is watched too. */
  readonly withUndated?: boolean;
}

/** Makes the assignments of a paper that is being signed, in the same transaction. */
export async function keepDuties(
  inside: Inside,
  { document, content, letterhead, since, withUndated = false }: SignedPaper,
): Promise<void> {
  const counting = await loadCounting(inside.writer);
  const register = await loadRegister(inside.writer);
  const on = document.date ?? content.date ?? inside.today;
  const planning = { register, counting, on, today: inside.today, ...(since === undefined ? {} : { since }) };
  const planned = dutiesSince(planDuties(content, letterhead, planning), since, withUndated);
  if (planned.length === 0) return;
  const stamp = await nextStamp(inside.writer, inside.now);
  const context = { document, controller: controllerOf(content), newId: inside.newId, since: since ?? '' };
  const kept = planned.map((plan, place) => keep(plan, place, context));
  await insertDuties(
    inside.writer,
    kept.map(({ duty }) => duty),
  );
  await insertResponsible(
    inside.writer,
    kept.flatMap(({ plan, duty }) => plan.responsible.map((one, place) => ({ dutyId: duty.id, place, ...one }))),
  );
  await insertAssignments(
    inside.writer,
    kept.flatMap(({ assignments }) => assignments),
  );
  await insertLists(inside.writer, document.id, listsOf(planned));
  const filling = { counting, today: inside.today, stamp };
  await insertExecutions(
    inside.writer,
    kept.flatMap(({ plan, duty, assignments }) => firstCells(duty, assignments, plan.days, filling)),
  );
  inside.tell({ kind: 'trackingChanged', stamp });
}

interface Kept {
  readonly plan: PlannedDuty;
  readonly duty: StoredDuty;
  readonly assignments: readonly SeenAssignment[];
}

interface Keeping {
  readonly document: StoredDocument;
  readonly controller: string;
  readonly newId: () => string;
  readonly since: string;
}

function keep(plan: PlannedDuty, place: number, { document, controller, newId, since }: Keeping): Kept {
  const { duty, resolved, deadline, span } = plan;
  const goesOn = span.goesOn === 'asks' || (deadline.deadline !== null && isRecurring(deadline.deadline));
  const above = duty.above.join('\n');
  const stored: StoredDuty = {
    id: newId(),
    documentId: document.id,
    source: duty.source,
    place,
    label: duty.label,
    text: duty.text,
    above,
    named: resolved.named,
    alsoNamed: resolved.alsoNamed,
    controller,
    deadlineWords: deadline.words,
    deadline: deadline.deadline,
    answer: null,
    ask: deadline.ask,
    dayOffRule: null,
    starts: span.starts,
    horizon: goesOn ? span.horizon : FOR_EVER,
    renewal: span.goesOn,
    removed: false,
    since,
    searchKey: dutySearchKey(document, duty.label, [duty.text, above, ...resolved.named]),
  };
  const assignments = resolved.reporters.map((reporter, at) => assignmentOf(reporter, at, stored, newId));
  return { plan, duty: stored, assignments };
}

/** A long plan's row is found by its beginning. */
const KEY_LIMIT = 4000;

export function dutySearchKey(
  document: Pick<StoredDocument, 'kind' | 'number' | 'date' | 'title'>,
  label: string,
  words: readonly string[],
): string {
  const paper = documentName(document.kind, document.number, document.date);
  return searchKey(paper, document.title, label, ...words).slice(0, KEY_LIMIT);
}

function assignmentOf(reporter: Reporter, place: number, duty: StoredDuty, newId: () => string): SeenAssignment {
  const { key, kind, id, text } = reporter;
  return {
    id: newId(),
    dutyId: duty.id,
    documentId: duty.documentId,
    place,
    performer: { kind, id, key, text },
    searchKey: searchKey(text).slice(0, KEY_LIMIT),
    removed: false,
    gone: false,
  };
}

/** One list a wording of the paper, however many points name it. */
function listsOf(planned: readonly PlannedDuty[]): readonly StoredList[] {
  return [
    ...new Map(planned.flatMap(({ resolved }) => resolved.lists).map((list) => [`${list.audienceId ?? ''} ${list.named}`, list])).values(),
  ];
}
