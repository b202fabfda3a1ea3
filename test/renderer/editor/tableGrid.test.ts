import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { expect, test } from 'vitest';
import { children } from '../../../src-renderer/editor/richTextNodes.ts';
import { schema } from '../../../src-renderer/editor/schema.ts';
import { columnCount, withColumn, withoutColumn, withoutRow, withRow } from '../../../src-renderer/editor/tableGrid.ts';

/** A table as places: what stands in each column of each row, a merged cell several times. The slow second way. */
type Places = readonly (readonly string[])[];

const anyPlaces: fc.Arbitrary<Places> = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.array(fc.array(fc.boolean(), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }).map((rows) =>
    rows.map((joins, y) => {
      let name = '';
      return joins.map((join, x) => {
        if (x === 0 || !join) name = `${y}.${x}`;
        return name;
      });
    }),
  ),
);

const change = fc.record({ what: fc.constantFrom('row', 'column', 'noRow', 'noColumn'), at: fc.nat({ max: 8 }) });

function tableOf(places: Places): Node {
  const rows = places.map((row) => {
    const cells = [...new Set(row)].map((name) => {
      const span = row.filter((each) => each === name).length;
      return schema.nodes.tableCell.create({ span }, schema.nodes.paragraph.create(null, schema.text(name)));
    });
    return schema.nodes.tableRow.create(null, cells);
  });
  return schema.nodes.table.create({ columns: (places[0] ?? []).map(() => 1) }, rows);
}

function placesOf(table: Node): string[][] {
  return children(table).map((row) =>
    children(row).flatMap((cell) => Array.from({ length: Number(cell.attrs['span']) }, () => cell.textContent)),
  );
}

function changed(places: Places, what: string, at: number): Places | null {
  const width = places[0]?.length ?? 0;
  switch (what) {
    case 'row':
      return places.toSpliced(
        at,
        0,
        Array.from({ length: width }, () => ''),
      );
    case 'noRow':
      return places.length < 2 ? null : places.toSpliced(at, 1);
    case 'column':
      // Inside a merged cell the new place is the cell's own.
      return places.map((row) => row.toSpliced(at, 0, at > 0 && row[at - 1] === row[at] && row[at] !== '' ? (row[at] ?? '') : ''));
    default:
      return width < 2 ? null : places.map((row) => row.toSpliced(at, 1));
  }
}

test('rows and columns come and go as on squared paper, merged cells growing and shrinking', () => {
  fc.assert(
    fc.property(anyPlaces, fc.array(change, { maxLength: 8 }), (start, changes) => {
      let places: Places = start;
      let table = tableOf(start);
      for (const { what, at } of changes) {
        const limit = what.toLowerCase().endsWith('row') ? places.length : (places[0]?.length ?? 0);
        const place = what.startsWith('no') ? at % limit : at % (limit + 1);
        const next = changed(places, what, place);
        const done = { row: withRow, noRow: withoutRow, column: withColumn, noColumn: withoutColumn }[what]?.(table, place) ?? null;
        expect(done === null).toBe(next === null);
        if (!next || !done) continue;
        places = next;
        table = done;
        table.check();
        expect(placesOf(table)).toEqual(places);
        expect(table.attrs['columns']).toHaveLength(columnCount(table));
      }
    }),
    { numRuns: 300 },
  );
});
