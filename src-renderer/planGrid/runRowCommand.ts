import { MAX_ROWS, type ActionPlan, type PlanRow } from '../../src-shared/documents/actionPlan.ts';
import { countWord, plural } from '../../src-shared/russian/plural.ts';
import { mainColumn } from './cellCommands.ts';
import type { CommandNeeds, GridState, Outcome, RowCommand } from './gridCommand.ts';
import { at, rowsOf, within, type Selection } from './gridSelection.ts';
import { insertPasted } from './insertPasted.ts';
import { blankActivity, blankSection, insertRow, isBlank, moveRows, removeRows, turnRow } from './rowCommands.ts';

/** Adds, removes and moves whole rows; the selection goes along. */
export function runRowCommand(state: GridState, command: RowCommand, needs: CommandNeeds): Outcome {
  const { plan, selection } = state;
  const rows = rowsOf(selection);
  switch (command.do) {
    case 'newRow':
      return added(state, blankActivity(needs.newId()));
    case 'newSection':
      return added(state, blankSection(needs.newId()));
    case 'removeRows': {
      if (!rows) return {};
      const went = plan.rows.slice(rows[0], rows[1] + 1);
      const left = removeRows(plan, rows[0], rows[1]);
      const place = within(at(Math.min(rows[0], left.rows.length - 1), selection.focus.column), left);
      return { plan: left, region: 'rows', selection: place, ...(went.every(isBlank) ? {} : { said: removedWords(went.length) }) };
    }
    case 'moveRows':
      return rows ? moved(plan, selection, rows, command.step < 0 ? rows[0] - 1 : rows[1] + 2) : {};
    case 'dropRows':
      return rows ? moved(plan, selection, rows, command.before) : {};
    case 'turnRow': {
      const turned = turnRow(plan, selection.focus.row);
      return turned === plan ? {} : { plan: turned, region: 'rows', selection: at(selection.focus.row, mainPlace(turned)) };
    }
    case 'insertPasted': {
      const done = insertPasted(plan, command.table, command.choice, needs.newId);
      if (!done.ok) return { said: done.sentence };
      const last = { row: done.from + done.count - 1, column: done.plan.columns.length - 1 };
      const selected = within({ anchor: last, focus: { row: done.from, column: 0 } }, done.plan);
      return { plan: done.plan, region: 'paste', selection: selected, said: pastedWords(command.table.rows) };
    }
  }
}

function added({ plan, selection }: GridState, row: PlanRow): Outcome {
  const place = (rowsOf(selection)?.[1] ?? -1) + 1;
  const longer = insertRow(plan, place, row);
  if (!longer) return { said: `В плане помещается ${MAX_ROWS.toLocaleString('ru-RU')} строк: разделите его на два плана.` };
  return { plan: longer, region: 'rows', selection: at(place, mainPlace(plan)) };
}

function moved(plan: ActionPlan, selection: Selection, rows: readonly [number, number], before: number): Outcome {
  const done = moveRows(plan, rows[0], rows[1], before);
  if (done === plan) return {};
  const by = done.rows.findIndex((row) => row === plan.rows[rows[0]]) - rows[0];
  const shift = (row: number): number => Math.max(rows[0], row) + by;
  return {
    plan: done,
    region: 'rows',
    selection: {
      anchor: { row: shift(selection.anchor.row), column: selection.anchor.column },
      focus: { row: shift(selection.focus.row), column: selection.focus.column },
    },
  };
}

function mainPlace(plan: ActionPlan): number {
  const column = mainColumn(plan);
  return column ? plan.columns.indexOf(column) : 0;
}

function removedWords(count: number): string {
  return `${plural(count, 'Удалена', 'Удалены', 'Удалено')} ${countWord(count, 'строка', 'строки', 'строк')} · Ctrl+Z вернёт`;
}

function pastedWords(rows: readonly { readonly kind: 'section' | 'activity' }[]): string {
  const sections = rows.filter((row) => row.kind === 'section').length;
  const words = [countWord(rows.length - sections, 'строка', 'строки', 'строк')];
  if (sections > 0) words.push(countWord(sections, 'раздел', 'раздела', 'разделов'));
  return `Вставлено: ${words.join(', ')} · Ctrl+Z вернёт`;
}
