import type { ParsedInputOf } from '../../../src-shared/api/contract.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { addDays } from '../../../src-shared/base/dayArithmetic.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';
import { isAwaited, OUTCOME_WORDS } from '../../../src-shared/tracking/standing.ts';
import { listRemovedDutyIds } from '../../db/repositories/duties.ts';
import { appendPostponements, deleteEvents, deleteLastPostponements } from '../../db/repositories/executionHistory.ts';
import { findExecutions, updateExecutions, type StoredExecution } from '../../db/repositories/executions.ts';
import { findPapers } from '../../db/repositories/trackingRows.ts';
import { findUndo, writeUndo } from '../../db/repositories/undos.ts';
import { nextStamp, readStamp } from '../../db/repositories/workCalendar.ts';
import type { Inside } from '../context.ts';
import { writing } from '../handler.ts';
import { changeCells, loadChosen, type CellState } from './changeCells.ts';

const close = writing<'tracking.close'>(async (inside, input) => {
  if (input.doneOn !== undefined && input.doneOn > inside.today) {
    throw new Refusal('refused', 'День исполнения ещё не наступил: укажите сегодняшний или более ранний.');
  }
  const loaded = await loadChosen(inside, input);
  await refuseReopening(inside, loaded.cells, input.outcome);
  const cells = loaded.cells.filter((cell) => !isSame(cell, input));
  if (cells.length === 0) return await unchanged(inside, loaded.conflicts);
  const doneOn = input.outcome === 'done' ? (input.doneOn ?? inside.today) : null;
  const change = { outcome: input.outcome, doneOn, ...(input.note === undefined ? {} : { note: input.note }) };
  const what = input.outcome === 'open' ? 'Отметка снята' : OUTCOME_WORDS[input.outcome];
  return await changeCells(inside, [{ cells, change, what }], loaded, what);
});

/** What is done stays done on its own day when it is closed once more among others; a day or a note given says otherwise. */
function isSame(cell: StoredExecution, { outcome, doneOn, note }: ParsedInputOf<'tracking.close'>): boolean {
  return cell.outcome === outcome && (doneOn === undefined || doneOn === cell.doneOn) && (note === undefined || note === cell.note);
}

/** What a later paper or a withdrawal took off control does not come back by a key. */
async function refuseReopening(inside: Inside, cells: readonly StoredExecution[], outcome: StoredExecution['outcome']): Promise<void> {
  const removed = cells.filter((cell) => cell.outcome === 'removed');
  if (removed.length === 0 || outcome === 'removed') return;
  const ended = await listRemovedDutyIds(inside.writer, [...new Set(removed.map(({ dutyId }) => dutyId))]);
  if (ended.length === 0) return;
  throw new Refusal('refused', 'Поручение снято с контроля документом, поэтому его нельзя отметить: выберите другие.');
}

async function unchanged(inside: Inside, conflicts: readonly number[]) {
  inside.unchanged();
  return { changed: 0, conflicts: [...conflicts], undo: null, stamp: (await readStamp(inside.writer)).stamp };
}

const postpone = writing<'tracking.postpone'>(async (inside, input) => {
  const loaded = await loadChosen(inside, input);
  const cells = loaded.cells.filter((cell) => isAwaited(cell.outcome));
  if (cells.length === 0) throw new Refusal('refused', 'Перенести можно только то, что ещё не исполнено: выберите другие поручения.');
  const target = (cell: StoredExecution): PlainDate =>
    typeof input.to === 'string' ? input.to : addDays(cell.due ?? inside.today, input.to.days);
  const moving = cells.filter((cell) => target(cell) !== cell.due);
  if (moving.length === 0) return await unchanged(inside, loaded.conflicts);
  await refuseBeforePaper(inside, moving, target);
  await appendPostponements(
    inside.writer,
    moving.map((cell) => {
      return { executionId: cell.id, from: cell.due, to: target(cell), by: inside.actor?.name ?? '', at: inside.now, reason: input.reason };
    }),
  );
  const changes = [...Map.groupBy(moving, moveKey)].map(([, same]) => {
    const [sample] = same as [StoredExecution, ...StoredExecution[]];
    const to = target(sample);
    const change = { due: to, firstDue: sample.postponed === 0 ? sample.due : sample.firstDue, postponed: sample.postponed + 1 };
    return { cells: same, change, what: moveWords(sample.due, to, input.reason) };
  });
  return await changeCells(inside, changes, loaded, 'Перенесён срок');
});

/** Cells that move alike are written together. */
function moveKey({ due, firstDue, postponed }: StoredExecution): string {
  return `${due ?? ''} ${firstDue ?? ''} ${postponed}`;
}

function moveWords(from: PlainDate | null, to: PlainDate, reason: string): string {
  const words = from === null ? `Назначен срок ${numeric(to)}` : `Срок перенесён с ${numeric(from)} на ${numeric(to)}`;
  return reason === '' ? words : `${words}: ${reason}`;
}

async function refuseBeforePaper(
  inside: Inside,
  cells: readonly StoredExecution[],
  target: (cell: StoredExecution) => PlainDate,
): Promise<void> {
  const papers = await findPapers(inside.writer, [...new Set(cells.map(({ documentId }) => documentId))]);
  const early = cells.find((cell) => target(cell) < (papers.get(cell.documentId)?.date ?? ''));
  if (early === undefined) return;
  const paperDate = papers.get(early.documentId)?.date ?? inside.today;
  throw new Refusal(
    'refused',
    `Новый срок (${numeric(target(early))}) раньше самого документа (${numeric(paperDate)}): укажите более поздний день.`,
  );
}

function numeric(date: PlainDate): string {
  return formatDate(date, 'numeric');
}

const note = writing<'tracking.note'>(async (inside, input) => {
  const loaded = await loadChosen(inside, input);
  const cells = loaded.cells.filter((cell) => cell.note !== input.note);
  if (cells.length === 0) return await unchanged(inside, loaded.conflicts);
  return await changeCells(inside, [{ cells, change: { note: input.note }, what: 'Изменено примечание' }], loaded, 'Изменено примечание');
});

const undo = writing<'tracking.undo'>(async (inside, { token }) => {
  const account = inside.actor?.id ?? '';
  const stored = await findUndo(inside.writer, account, token);
  if (stored === null) throw new Refusal('refused', 'Отменить можно только последнее действие: это уже отменено или сделано что-то ещё.');
  const states = JSON.parse(stored.cells) as readonly CellState[];
  const now = new Map(
    (
      await findExecutions(
        inside.writer,
        states.map(({ id }) => id),
      )
    ).map((cell) => [cell.id, cell]),
  );
  const back = states.filter(({ id }) => now.get(id)?.version === stored.stamp);
  const conflicts = states.filter(({ id }) => now.get(id)?.version !== stored.stamp).map(({ id }) => id);
  await writeUndo(inside.writer, account, null);
  const stamp = await nextStamp(inside.writer, inside.now);
  await deleteLastPostponements(
    inside.writer,
    back.filter(({ id, postponed }) => postponed < (now.get(id)?.postponed ?? 0)).map(({ id }) => id),
  );
  await deleteEvents(
    inside.writer,
    back.map(({ id }) => id),
    stored.at,
  );
  for (const [, same] of Map.groupBy(back, ({ id: _id, ...state }) => JSON.stringify(state))) {
    const [sample] = same;
    if (sample === undefined) continue;
    const { id: _id, ...state } = sample;
    await updateExecutions(
      inside.writer,
      same.map(({ id }) => id),
      { ...state, version: stamp },
    );
  }
  inside.note({ what: `Отменено последнее действие с поручениями: ${back.length}` });
  inside.tell({ kind: 'trackingChanged', stamp });
  return { changed: back.length, conflicts, stamp };
});

export const deedHandlers = {
  'tracking.close': close,
  'tracking.postpone': postpone,
  'tracking.note': note,
  'tracking.undo': undo,
} as const;
