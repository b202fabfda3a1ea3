import {
  addColumn,
  moveColumn,
  removeColumn,
  renameColumn,
  setMeaning,
  setWidths,
  stepWidth,
  type ColumnChange,
} from './columnCommands.ts';
import type { ColumnCommand, CommandNeeds, GridState, Outcome } from './gridCommand.ts';
import { at, HEADER, within } from './gridSelection.ts';

/** Adds, names, moves and removes columns. */
export function runColumnCommand({ plan, selection }: GridState, command: ColumnCommand, needs: CommandNeeds): Outcome {
  const { focus } = selection;
  switch (command.do) {
    case 'addColumn': {
      const change = addColumn(plan, command.at, needs.newId());
      return { ...outcome(plan, change), ...(change.plan === plan ? {} : { selection: at(HEADER, command.at) }) };
    }
    case 'removeColumn': {
      const change = removeColumn(plan, command.id);
      return { ...outcome(plan, change), selection: within(at(focus.row, focus.column), change.plan) };
    }
    case 'moveColumn': {
      const done = moveColumn(plan, command.id, command.to);
      return done === plan ? {} : { plan: done, region: 'columns', selection: at(focus.row, command.to) };
    }
    case 'setMeaning':
      return outcome(plan, setMeaning(plan, command.id, command.meaning));
    case 'renameColumn':
      return { plan: renameColumn(plan, command.id, command.title), region: `header:${command.id}`, typing: true };
    case 'setWidths':
      return { plan: setWidths(plan, command.widths), region: 'widths' };
    case 'stepWidth':
      return { plan: stepWidth(plan, command.id, command.direction), region: 'widths', typing: true };
  }
}

function outcome(before: GridState['plan'], { plan, said }: ColumnChange): Outcome {
  return { ...(plan === before ? {} : { plan, region: 'columns' }), ...(said === '' ? {} : { said }) };
}
