/** A group of lines under one title. */
export interface LineGroup {
  readonly title: string;
  readonly ids: readonly number[];
}

/** Cells by their place among themselves, lines by theirs on the screen: titles of groups stand between the cells. */
export interface ListLines {
  readonly ids: readonly number[];
  readonly count: number;
  /** `null`: the line is a title. */
  readonly placeAt: (line: number) => number | null;
  readonly titleAt: (line: number) => string;
  readonly lineOf: (place: number) => number;
  /** Where the cell stands that was at this place before the grouping. */
  readonly placeOf: (place: number) => number;
}

/** Lines of a list; without groups a line is a cell. */
export function listLines(ids: readonly number[], groups: readonly LineGroup[] | null): ListLines {
  if (groups === null) {
    const same = (place: number): number => place;
    return { ids, count: ids.length, placeAt: same, titleAt: () => '', lineOf: same, placeOf: same };
  }
  const ordered = groups.flatMap((group) => group.ids);
  const lines = groups.flatMap(({ title, ids: inside }) => [title, ...inside]);
  const placeById = new Map(ordered.map((id, place) => [id, place]));
  const lineById = new Map(lines.flatMap((line, index) => (typeof line === 'number' ? [[line, index] as const] : [])));
  return {
    ids: ordered,
    count: lines.length,
    placeAt: (line) => placeById.get(numberOr(lines[line])) ?? null,
    titleAt: (line) => String(lines[line] ?? ''),
    lineOf: (place) => lineById.get(numberOr(ordered[place])) ?? 0,
    placeOf: (place) => placeById.get(numberOr(ids[place])) ?? 0,
  };
}

/** The places of the cells among the lines from `first` to `last`. */
export function placesIn({ placeAt }: ListLines, first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => placeAt(first + index)).filter((place) => place !== null);
}

function numberOr(line: string | number | undefined): number {
  return typeof line === 'number' ? line : -1;
}
