/** Where one stands in the list and what is ticked. Ticks stay while one moves; a range is laid over them. */
export interface ListSelection {
  /** The place of the line that has the focus. */
  readonly current: number;
  /** Where a range began. */
  readonly anchor: number;
  readonly ticked: ReadonlySet<number>;
  /** The ticks over which the present range lies. */
  readonly under: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

export const NOTHING_TICKED: ListSelection = { current: 0, anchor: 0, ticked: NONE, under: NONE };

/** To another line; ticks stay. */
export function moveTo(selection: ListSelection, ids: readonly number[], place: number): ListSelection {
  const current = within(ids, place);
  return { ...selection, current, anchor: current, under: selection.ticked };
}

/** To another line with everything from the anchor to it ticked. */
export function extendTo(selection: ListSelection, ids: readonly number[], place: number): ListSelection {
  const current = within(ids, place);
  const [from, to] = [Math.min(selection.anchor, current), Math.max(selection.anchor, current)];
  return { ...selection, current, ticked: new Set([...selection.under, ...ids.slice(from, to + 1)]) };
}

/** One tick more or less. */
export function toggleAt(selection: ListSelection, ids: readonly number[], place: number): ListSelection {
  const current = within(ids, place);
  const id = ids[current];
  const ticked = new Set(selection.ticked);
  if (id !== undefined && !ticked.delete(id)) ticked.add(id);
  return { current, anchor: current, ticked, under: ticked };
}

export function tickAll(selection: ListSelection, ids: readonly number[]): ListSelection {
  const ticked = new Set(ids);
  return { ...selection, ticked, under: ticked };
}

export function tickNone(selection: ListSelection): ListSelection {
  return { ...selection, anchor: selection.current, ticked: NONE, under: NONE };
}

/** What a deed is done to: the ticked cells in the order of the list, without ticks the line one stands on. */
export function chosenIds({ current, ticked }: ListSelection, ids: readonly number[]): readonly number[] {
  if (ticked.size > 0) return ids.filter((id) => ticked.has(id));
  const id = ids[Math.min(current, ids.length - 1)];
  return id === undefined ? [] : [id];
}

function within(ids: readonly number[], place: number): number {
  return Math.max(0, Math.min(ids.length - 1, place));
}
