import { runColumnCommand } from './runColumnCommand.ts';
import type { CommandNeeds, GridCommand, GridState, Outcome } from './gridCommand.ts';
import { runLookCommand } from './runLookCommand.ts';
import { runRowCommand } from './runRowCommand.ts';
import { runTextCommand } from './runTextCommand.ts';

/** Says what a command makes of the grid. Nothing here knows the screen. */
export function runCommand(state: GridState, command: GridCommand, needs: CommandNeeds): Outcome {
  switch (command.do) {
    case 'move':
    case 'edge':
    case 'next':
    case 'select':
    case 'selectRows':
    case 'selectAll':
    case 'collapse':
      return { editing: null, ...runLookCommand(state, command) };
    case 'edit':
    case 'type':
    case 'leave':
    case 'cancel':
    case 'empty':
    case 'fillDown':
    case 'resetLabel':
    case 'addParty':
    case 'write':
      return runTextCommand(state, command, needs);
    case 'newRow':
    case 'newSection':
    case 'removeRows':
    case 'moveRows':
    case 'dropRows':
    case 'turnRow':
    case 'insertPasted':
      return { editing: null, ...runRowCommand(state, command, needs) };
    case 'addColumn':
    case 'removeColumn':
    case 'moveColumn':
    case 'setMeaning':
    case 'renameColumn':
    case 'setWidths':
    case 'stepWidth':
      return { editing: null, ...runColumnCommand(state, command, needs) };
  }
}
