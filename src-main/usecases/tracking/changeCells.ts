import type { BulkDone } from '../../../src-shared/api/trackingApi.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { countWord } from '../../../src-shared/russian/plural.ts';
import { appendEvents } from '../../db/repositories/executionHistory.ts';
import { findExecutions, updateExecutions, type ExecutionChange, type StoredExecution } from '../../db/repositories/executions.ts';
import { writeUndo } from '../../db/repositories/undos.ts';
import { nextStamp } from '../../db/repositories/workCalendar.ts';
import type { Inside } from '../context.ts';

/** Which cells the user means, and how new what he saw of them was. */
export interface Chosen {
  readonly ids: readonly number[];
  readonly seen: number;
}

/** Cells that nobody changed since the user looked at them, and the numbers of the others. */
export interface Loaded {
  readonly cells: readonly StoredExecution[];
  readonly conflicts: readonly number[];
}

/** Somebody else's change is never overwritten: such cells come back as conflicts; when nothing else is left, it is refused. */
export async function loadChosen(inside: Inside, { ids, seen }: Chosen): Promise<Loaded> {
  const wanted = [...new Set(ids)];
  const found = new Map((await findExecutions(inside.writer, wanted)).map((cell) => [cell.id, cell]));
  const cells = wanted.flatMap((id) => found.get(id) ?? []).filter(({ version }) => version <= seen);
  if (cells.length === 0) throw changedMeanwhile([...found.values()][0]);
  const kept = new Set(cells.map(({ id }) => id));
  return { cells, conflicts: wanted.filter((id) => !kept.has(id)) };
}

function changedMeanwhile(cell: StoredExecution | undefined): Refusal {
  if (cell === undefined) return new Refusal('notFound', 'Таких поручений больше нет: обновите список.');
  const who = cell.by === '' ? '' : ` (${cell.by})`;
  return new Refusal('conflict', `Поручение уже изменили${who}: посмотрите, что с ним сделано, и повторите.`, {
    by: cell.by,
    at: cell.at,
    stamp: cell.version,
  });
}

/** One and the same change of several cells, and what it is called in their history. */
export interface CellChange {
  readonly cells: readonly StoredExecution[];
  readonly change: ExecutionChange;
  readonly what: string;
}

/** Writes changes, keeps the cells as they were for «Отменить», tells history, trail and windows. */
export async function changeCells(
  inside: Inside,
  changes: readonly CellChange[],
  { conflicts }: Pick<Loaded, 'conflicts'>,
  deed: string,
): Promise<BulkDone & { readonly stamp: number }> {
  const before = changes.flatMap(({ cells }) => cells);
  const by = inside.actor?.name ?? '';
  const stamp = await nextStamp(inside.writer, inside.now);
  for (const { cells, change, what } of changes) {
    const ids = cells.map(({ id }) => id);
    await updateExecutions(inside.writer, ids, { ...change, by, at: inside.now, version: stamp });
    await appendEvents(
      inside.writer,
      ids.map((executionId) => ({ executionId, at: inside.now, by, what })),
    );
  }
  const token = inside.newId();
  if (inside.actor !== null) {
    await writeUndo(inside.writer, inside.actor.id, { token, at: inside.now, stamp, cells: JSON.stringify(before.map(stateOf)) });
  }
  const documents = new Set(before.map(({ documentId }) => documentId));
  const [documentId] = documents;
  inside.note({
    what: `${deed}: ${countWord(before.length, 'поручение', 'поручения', 'поручений')}`,
    ...(documents.size === 1 && documentId !== undefined ? { documentId } : {}),
  });
  inside.tell({ kind: 'trackingChanged', stamp });
  return { changed: before.length, conflicts: [...conflicts], undo: token, stamp };
}

/** What a deed may change of a cell: all that «Отменить» has to bring back. */
export interface CellState {
  readonly id: number;
  readonly due: PlainDate | null;
  readonly ongoing: boolean;
  readonly firstDue: PlainDate | null;
  readonly outcome: StoredExecution['outcome'];
  readonly doneOn: PlainDate | null;
  readonly note: string;
  readonly by: string;
  readonly at: string | null;
  readonly postponed: number;
}

function stateOf({ id, due, ongoing, firstDue, outcome, doneOn, note, by, at, postponed }: StoredExecution): CellState {
  return { id, due, ongoing, firstDue, outcome, doneOn, note, by, at, postponed };
}
