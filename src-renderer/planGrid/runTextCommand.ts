import { CELL_LIMIT, MAX_ROWS, type ActionPlan, type PlanColumn } from '../../src-shared/documents/actionPlan.ts';
import { addParty, fillDown, fits, LABEL_LIMIT, putCell, resetLabel, writeText } from './cellCommands.ts';
import { renameColumn } from './columnCommands.ts';
import type { CopiedRange } from './copyRange.ts';
import { wordsAt } from './gridCell.ts';
import type { CommandNeeds, GridState, Outcome, TextCommand } from './gridCommand.ts';
import { areaOf, at, HEADER, movedTo, rowsOf, type Area } from './gridSelection.ts';
import { blankActivity } from './rowCommands.ts';

/** Writes into places: typing, emptying, filling, pasting into a range. */
export function runTextCommand(state: GridState, command: TextCommand, needs: CommandNeeds): Outcome {
  const { plan, selection, editing } = state;
  const { focus } = selection;
  const column = plan.columns[focus.column];
  switch (command.do) {
    case 'edit': {
      const row = plan.rows[focus.row];
      if (!column || (focus.row !== HEADER && !row)) return {};
      const before = row ? { kind: 'row' as const, row } : { kind: 'title' as const, title: column.title };
      return { selection: { anchor: focus, focus }, editing: { replacing: command.replacing, before } };
    }
    case 'type':
      return typed(state, command.text);
    case 'leave':
      return { editing: null, selection: movedTo(selection, { row: focus.row + command.rows, column: focus.column }, false, plan) };
    case 'cancel':
      return editing ? { editing: null, ...restored(state) } : {};
    case 'empty':
      return emptied(state);
    case 'fillDown': {
      const rows = rowsOf(selection);
      const { left, right } = areaOf(selection);
      if (!rows || rows[0] === rows[1]) return { said: 'Выделите ячейки сверху вниз: верхняя повторится во всех ниже.' };
      return { plan: fillDown(plan, rows, plan.columns.slice(left, right + 1)), region: 'range' };
    }
    case 'resetLabel': {
      const rows = rowsOf(selection);
      return rows ? { editing: null, plan: eachRow(plan, rows, resetLabel), region: 'range' } : {};
    }
    case 'addParty':
      return column ? { editing: null, plan: addParty(plan, focus.row, column, command.party), region: region(state) } : {};
    case 'write':
      return written(state, command.range, needs);
  }
}

/** Whether a copied rectangle fits to the right of the selection's corner. */
export function rangeFits({ plan, selection }: Pick<GridState, 'plan' | 'selection'>, range: CopiedRange): boolean {
  const { left, top } = areaOf(selection);
  return top >= 0 && left + range.width <= plan.columns.length && top + range.rows.length <= MAX_ROWS;
}

function region({ plan, selection: { focus } }: GridState): string {
  const column = plan.columns[focus.column]?.id ?? '';
  return focus.row === HEADER ? `header:${column}` : `cell:${plan.rows[focus.row]?.id ?? ''}:${column}`;
}

function typed(state: GridState, text: string): Outcome {
  const { plan, selection } = state;
  const { row, column: index } = selection.focus;
  const column = plan.columns[index];
  if (!column) return {};
  if (row === HEADER) return { plan: renameColumn(plan, column.id, text), region: region(state), typing: true };
  if (!fits(plan, row, column, text)) return { said: tooLong(column) };
  return { plan: writeText(plan, row, column, text), region: region(state), typing: true };
}

function tooLong(column: PlanColumn): string {
  return column.meaning === 'number'
    ? `В номере помещается ${LABEL_LIMIT} знаков: сократите его.`
    : `В ячейке помещается ${CELL_LIMIT.toLocaleString('ru-RU')} знаков: разделите текст на несколько ячеек.`;
}

function restored(state: GridState): Outcome {
  const { plan, selection, editing } = state;
  const column = plan.columns[selection.focus.column];
  if (!editing || !column) return {};
  const { before } = editing;
  if (before.kind === 'title') {
    return before.title === column.title ? {} : { plan: renameColumn(plan, column.id, before.title), region: region(state), typing: true };
  }
  const now = plan.rows.findIndex((row) => row.id === before.row.id);
  if (now < 0 || plan.rows[now] === before.row) return {};
  return { plan: { ...plan, rows: plan.rows.with(now, before.row) }, region: region(state), typing: true };
}

function emptied({ plan, labels, selection }: GridState): Outcome {
  const area = areaOf(selection);
  const rows = rowsOf(selection);
  if (!rows) return {};
  const emptyPlan = eachRow(plan, rows, (now, row) =>
    plan.rows[row]?.kind === 'section'
      ? writeText(now, row, plan.columns[0] as PlanColumn, '')
      : plan.columns.slice(area.left, area.right + 1).reduce((each, column) => {
          // A range's numbers count on; only a number chosen alone is taken away.
          if (column.meaning === 'number' && area.left !== area.right) return each;
          const place = { row, column: plan.columns.indexOf(column) };
          return wordsAt(plan, labels, place) === '' ? each : writeText(each, row, column, '');
        }, now),
  );
  return { plan: emptyPlan, region: 'range' };
}

/** One cell fills the whole selection; a larger rectangle begins at its corner and may add rows at the end. */
function written(state: GridState, range: CopiedRange, needs: CommandNeeds): Outcome {
  const area = areaOf(state.selection);
  const one = range.rows.length === 1 && range.width === 1 ? range.rows[0] : undefined;
  const target: Area = one
    ? area
    : { top: area.top, left: area.left, bottom: area.top + range.rows.length - 1, right: area.left + range.width - 1 };
  if (target.top < 0) {
    const title = one?.kind === 'activity' ? one.cells[0]?.text : one?.text;
    return title === undefined ? {} : typed(state, title);
  }
  const missing = Math.max(0, target.bottom + 1 - state.plan.rows.length);
  const added = Array.from({ length: missing }, () => blankActivity(needs.newId()));
  const longer: ActionPlan = missing > 0 ? { ...state.plan, rows: [...state.plan.rows, ...added] } : state.plan;
  let full = longer;
  for (let row = target.top; row <= target.bottom; row += 1) {
    const source = one ?? range.rows[row - target.top];
    if (!source) continue;
    const cells = source.kind === 'section' ? [{ text: source.text }] : source.cells;
    if (longer.rows[row]?.kind === 'section') {
      const text = cells.flatMap((cell) => (cell.text === '' ? [] : [cell.text])).join(' ');
      full = writeText(full, row, longer.columns[0] as PlanColumn, text);
      continue;
    }
    for (let place = target.left; place <= target.right; place += 1) {
      const column = longer.columns[place];
      const cell = one ? cells[0] : cells[place - target.left];
      // A rectangle's numbers are counted anew where they are put.
      if (!column || !cell || (column.meaning === 'number' && !one)) continue;
      if (!fits(longer, row, column, cell.text)) return { said: tooLong(column) };
      full = putCell(full, row, column, cell);
    }
  }
  const corner = { row: target.top, column: target.left };
  const selection = one ? state.selection : { anchor: { row: target.bottom, column: target.right }, focus: corner };
  return {
    plan: full,
    region: 'paste',
    editing: null,
    selection: target.top === target.bottom && one ? at(corner.row, corner.column) : selection,
  };
}

function eachRow(
  plan: ActionPlan,
  [from, to]: readonly [number, number],
  change: (plan: ActionPlan, row: number) => ActionPlan,
): ActionPlan {
  let changed = plan;
  for (let row = from; row <= to; row += 1) changed = change(changed, row);
  return changed;
}
