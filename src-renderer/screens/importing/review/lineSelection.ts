/** A run of lines: where choosing began and where it is now. */
export interface LineSelection {
  readonly anchor: number;
  readonly head: number;
}

export function chosenLines({ anchor, head }: LineSelection): readonly number[] {
  const from = Math.min(anchor, head);
  return Array.from({ length: Math.abs(head - anchor) + 1 }, (_, step) => from + step);
}

export function isChosen({ anchor, head }: LineSelection, line: number): boolean {
  return line >= Math.min(anchor, head) && line <= Math.max(anchor, head);
}

/** To a line, or with `extend` choosing all up to it; never outside the paper of `count` lines. */
export function selectTo(selection: LineSelection, line: number, extend: boolean, count: number): LineSelection {
  const head = Math.max(0, Math.min(count - 1, line));
  return { anchor: extend ? selection.anchor : head, head };
}

/** The whole of these lines, the last of them current. */
export function selectRun(lines: readonly number[]): LineSelection | null {
  if (lines.length === 0) return null;
  return { anchor: Math.max(...lines), head: Math.min(...lines) };
}
