import type { LineRole } from '../lineRole.ts';
import type { ZoneLine } from './zoneLine.ts';

type Column = 'number' | 'text' | 'responsible' | 'deadline' | 'mark';

/** Heads of columns of a table of decisions: «№ | поручение | ответственный | срок | отметка». */
const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:№|N)\s*(?:п\s*[/\\]?\s*п\.?)?$/iu],
  ['mark', /^(?:отметк|примечан|статус|результат|ход исполнения)/iu],
  ['deadline', /^(?:срок|дата)/iu],
  ['responsible', /^(?:ответствен|исполнител)/iu],
  ['text', /^(?:поручени|решени|принят|мероприят|содержани|задач|наименован|вопрос|пункт|что)/iu],
];

/** Roles of the lines of tables whose head names points and what goes with them, by the index of the line. */
export function tableRoles(lines: readonly ZoneLine[]): ReadonlyMap<number, LineRole> {
  const roles = new Map<number, LineRole>();
  const blocks = Map.groupBy(
    lines.flatMap((line, index) => (line.line.cell ? [{ line, index, cell: line.line.cell }] : [])),
    ({ line }) => line.line.block,
  );
  for (const cells of blocks.values()) {
    const head = readHead(cells);
    if (head) addRows(cells, head, roles);
  }
  return roles;
}

interface CellLine {
  readonly line: ZoneLine;
  readonly index: number;
  readonly cell: NonNullable<ZoneLine['line']['cell']>;
}

interface Head {
  readonly row: number;
  readonly columns: ReadonlyMap<number, Column>;
}

/** The first row that names a column of points and one of deadlines or people. */
function readHead(cells: readonly CellLine[]): Head | null {
  const row = cells[0]?.cell.row ?? 0;
  const columns = new Map<number, Column>();
  for (const { line, cell } of cells) {
    if (cell.row !== row || columns.has(cell.column)) continue;
    const found = COLUMNS.find(([, sign]) => sign.test(line.text));
    if (found) columns.set(cell.column, found[0]);
  }
  const kinds = new Set(columns.values());
  const isOne = kinds.has('text') && (kinds.has('deadline') || kinds.has('responsible'));
  return isOne ? { row, columns } : null;
}

function addRows(cells: readonly CellLine[], { row, columns }: Head, roles: Map<number, LineRole>): void {
  const rows = Map.groupBy(cells, ({ cell }) => cell.row);
  for (const [at, inRow] of rows) {
    if (at === row) for (const { index } of inRow) roles.set(index, 'noise');
    else if (at > row) addRow(inRow, columns, roles);
  }
}

function addRow(inRow: readonly CellLine[], columns: ReadonlyMap<number, Column>, roles: Map<number, LineRole>): void {
  const first = inRow[0];
  const alone = new Set(inRow.map(({ cell }) => cell.column)).size === 1;
  if (first && alone && first.cell.span > 1) {
    inRow.forEach(({ index }, at) => roles.set(index, at === 0 ? 'heading' : 'continuation'));
    return;
  }
  let begun = false;
  const texts = new Set<number>();
  for (const { line, index, cell } of inRow) {
    const column = columns.get(cell.column) ?? 'mark';
    const role = cellRole(line, column, begun, texts.has(cell.column));
    if (role !== null) roles.set(index, role);
    begun = true;
    texts.add(cell.column);
  }
}

/** `null` leaves the line to the usual reading: a second numbered paragraph of a cell is a sub-point. */
function cellRole(line: ZoneLine, column: Column, begun: boolean, again: boolean): LineRole | null {
  switch (column) {
    case 'number':
      return begun ? 'continuation' : 'point';
    case 'text':
      if (!again) return begun ? 'continuation' : 'point';
      return line.label === null ? 'text' : null;
    case 'responsible':
      return 'responsible';
    case 'deadline':
      return 'deadline';
    case 'mark':
      return 'unplaced';
  }
}
