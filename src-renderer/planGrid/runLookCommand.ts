import type { Edge, GridState, LookCommand, Outcome } from './gridCommand.ts';
import { at, movedTo, nextPlace, type Place } from './gridSelection.ts';

/** Moves about in the grid. */
export function runLookCommand({ plan, selection }: GridState, command: LookCommand): Outcome {
  const { focus } = selection;
  const lastRow = plan.rows.length - 1;
  const lastColumn = plan.columns.length - 1;
  switch (command.do) {
    case 'move': {
      const section = plan.rows[focus.row]?.kind === 'section';
      // A section is one place over the full width: sideways there is nothing to go to.
      const column = section && !command.extend ? focus.column : focus.column + command.columns;
      return { selection: movedTo(selection, { row: focus.row + command.rows, column }, command.extend, plan) };
    }
    case 'edge':
      return { selection: movedTo(selection, edgePlace(focus, command.edge, lastRow, lastColumn), command.extend, plan) };
    case 'next': {
      const place = nextPlace(focus, command.step, plan);
      return place ? { selection: at(place.row, place.column) } : {};
    }
    case 'select':
      return { selection: movedTo(selection, command.place, command.extend, plan) };
    case 'selectRows':
      return { selection: { anchor: { row: command.to, column: lastColumn }, focus: { row: command.from, column: 0 } } };
    case 'selectAll':
      return lastRow < 0 ? {} : { selection: { anchor: { row: lastRow, column: lastColumn }, focus: { row: 0, column: 0 } } };
    case 'collapse':
      return { selection: { anchor: focus, focus } };
  }
}

function edgePlace(from: Place, edge: Edge, lastRow: number, lastColumn: number): Place {
  switch (edge) {
    case 'rowStart':
      return { row: from.row, column: 0 };
    case 'rowEnd':
      return { row: from.row, column: lastColumn };
    case 'top':
      return { row: 0, column: from.column };
    case 'bottom':
      return { row: lastRow, column: from.column };
    case 'start':
      return { row: 0, column: 0 };
    case 'end':
      return { row: lastRow, column: lastColumn };
  }
}
