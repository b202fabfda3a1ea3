import { findHoles } from './holes.ts';
import type { HeadScope } from './headScope.ts';
import { labelsOf } from './numbers.ts';
import { outlineRows } from './outlineModel.ts';
import type { OutlineRow } from './outlineRow.ts';
import type { SheetView } from './sheetView.ts';

/** A place that wants something, and what. */
export interface Stop {
  readonly text: string;
  readonly to: OutlineRow['to'];
}

/** Everything that the outline calls missing or not begun, each at its place, in the order of the outline. */
export function stopsOf({ head, main }: Pick<SheetView, 'head' | 'main'>, scope: HeadScope): readonly Stop[] {
  const found = findHoles(main.doc, labelsOf(main));
  const rows = outlineRows(head, main.doc, found, scope);
  const begun = found.holes.map((hole): Stop & { readonly pos: number } => ({ text: hole.text, to: { pos: hole.pos }, pos: hole.pos }));
  const blank = rows.flatMap((row) =>
    row.blank && row.holes.length === 0 && 'pos' in row.to ? [{ text: `${row.title}: ещё не начато`, to: row.to, pos: row.to.pos }] : [],
  );
  const inText = [...begun, ...blank].toSorted((one, other) => one.pos - other.pos);
  const firstText = rows.findIndex((row) => 'pos' in row.to);
  return rows.flatMap((row, index): readonly Stop[] => {
    if (index === firstText) return inText;
    if ('pos' in row.to) return [];
    return row.holes.map((text, at) => {
      const field = row.fields?.[at];
      return { text, to: field === undefined ? row.to : { field } };
    });
  });
}
