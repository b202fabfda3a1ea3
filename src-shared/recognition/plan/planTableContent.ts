import {
  CELL_LIMIT,
  MAX_COLUMNS,
  MAX_ROWS,
  type ActionPlan,
  type ColumnMeaning,
  type PlanColumn,
  type PlanRow,
} from '../../documents/actionPlan.ts';
import type { BuilderContext } from '../builder.ts';
import type { JoinedText } from '../joinStretches.ts';
import type { LineRole } from '../lineRole.ts';
import { readMeaning, USUAL_WIDTHS } from './columnMeanings.ts';
import { columnsByCells } from './columnsByCells.ts';
import { largest } from './largest.ts';
import type { PlanZone } from './planZone.ts';
import { sectionHeads } from './sectionHeads.ts';
import { tableShape, type ShapedRow, type TableShape } from './tableShape.ts';

/** A zone whose rows were told apart: what a plan is built of. */
export interface ShapedZone {
  readonly zone: PlanZone;
  readonly shape: TableShape;
}

/** Tells the rows of a zone apart; `null` where no plan can hold them. */
export function shapeZone(zone: PlanZone): ShapedZone | null {
  const found = tableShape(zone.source);
  const shape = { ...found, rows: sectionHeads(found, zone.source) };
  if (shape.rows.length === 0 || shape.rows.length > MAX_ROWS || shape.width > MAX_COLUMNS) return null;
  const longest = largest(zone.words, (row) => row.reduce((sum, { text }) => sum + text.length + 1, 0));
  const longestTitle = largest(shape.header ?? [], ({ title }) => title.length);
  return longest > CELL_LIMIT || longestTitle > LONGEST_TITLE ? null : { zone, shape };
}

/** Half of what a column's title can hold: two levels of a header are joined. */
const LONGEST_TITLE = 240;
/** What a row's own number can hold. */
const LONGEST_LABEL = 100;

/** Columns and rows of a plan, each stretch claimed by its column, or by its row and the column's id; labels as they are written. */
export function planTableContent(
  { zone, shape }: ShapedZone,
  planId: string,
  context: BuilderContext,
  roles: Map<number, LineRole>,
): Pick<ActionPlan, 'columns' | 'rows'> {
  const columns = planColumns(zone, shape, planId, context);
  note(shape.headerRows, 'planHeader');
  note(shape.skipped, 'noise');
  if (!shape.header) context.doubt({ what: NO_HEADER, line: zone.lines[shape.rows[0]?.from ?? 0]?.[0]?.at ?? null, target: planId });
  const rows = shape.rows.map((row) => planRow(row, zone, columns, context));
  for (const row of shape.rows) note([row.from], row.kind === 'section' ? 'planSection' : 'planRow');
  return { columns, rows };

  function note(at: readonly number[], role: LineRole): void {
    for (const index of at) for (const line of zone.lines[index] ?? []) roles.set(line.at, role);
  }
}

const NO_HEADER = 'У таблицы плана нет заголовка: проверьте, что стоит в её столбцах.';

function planColumns(zone: PlanZone, shape: TableShape, planId: string, { claims }: BuilderContext): PlanColumn[] {
  const meanings = shape.header ? headerMeanings(zone, shape) : columnsByCells(shape);
  return meanings.map((meaning, at) => {
    const id = `${planId}c${at}`;
    const titles = shape.headerRows.flatMap((row) => zone.words[row]?.[at] ?? []).filter(({ text }) => text !== '');
    for (const title of titles) title.claim(claims, id, 'title');
    return { id, meaning, title: titles.map(({ text }) => text).join('\n'), width: USUAL_WIDTHS[meaning] };
  });
}

/** The lower cell under «Сроки» says «начало»: together they are the head of a column. */
function headerMeanings(zone: PlanZone, shape: TableShape): readonly ColumnMeaning[] {
  const [upper] = shape.headerRows;
  const labels = shape.rows.flatMap((row) =>
    row.kind === 'activity' && shape.numberAt !== null ? (row.cells[shape.numberAt]?.text ?? '') : [],
  );
  const numbered = labels.every((label) => label.length <= LONGEST_LABEL);
  let spanning = '';
  const meanings = Array.from({ length: shape.width }, (_, at): ColumnMeaning => {
    const own = shape.header?.[at];
    const above = upper === undefined ? '' : (zone.words[upper]?.[at]?.text ?? '');
    if (above !== '') spanning = above;
    if (at === shape.numberAt) return numbered ? 'number' : 'free';
    const meaning = own?.meaning ?? (shape.headerRows.length > 1 && above === '' ? readMeaning(spanning) : null);
    return meaning === null || meaning === 'number' ? 'free' : meaning;
  });
  return withActivity(meanings, shape);
}

/** Under heads that no plan has («Предмет», «Тема») the first free column that is mostly filled holds the activities. */
function withActivity(meanings: readonly ColumnMeaning[], { rows, header }: TableShape): readonly ColumnMeaning[] {
  if (meanings.includes('activity')) return meanings;
  const activities = rows.flatMap((row) => (row.kind === 'activity' ? [row] : []));
  const isMostly = (at: number): boolean => activities.filter((row) => (row.cells[at]?.text ?? '') !== '').length * 2 >= activities.length;
  const found = meanings.findIndex((meaning, at) => meaning === 'free' && !ASIDE.test(header?.[at]?.title ?? '') && isMostly(at));
  return found < 0 || activities.length === 0 ? meanings : meanings.map((meaning, at) => (at === found ? 'activity' : meaning));
}

/** Where, in what form, for which class: never what is done. */
const ASIDE = /^(?:место|форма|класс|адрес|телефон|кабинет|примечани|кол-во|количество|сумма|объ[её]м)/iu;

function planRow(row: ShapedRow, zone: PlanZone, columns: readonly PlanColumn[], { idPrefix, claims }: BuilderContext): PlanRow {
  const words = zone.words[row.from] ?? [];
  const id = `${idPrefix}${zone.lines[row.from]?.[0]?.at ?? 0}`;
  if (row.kind === 'section') {
    for (const each of words) each.claim(claims, id);
    return { kind: 'section', id, text: row.text };
  }
  const cells: Record<string, { text: string }> = {};
  const numberAt = columns.findIndex(({ meaning }) => meaning === 'number');
  const glued = gluedLabel(words, numberAt - row.shift);
  let label: string | undefined;
  columns.forEach((column, at) => {
    const own: JoinedText | undefined = words[at - row.shift];
    const text = own?.text ?? '';
    if (at === numberAt) {
      label = glued === 0 ? text : (words[at - row.shift + 1]?.text.slice(0, glued).trim() ?? '');
      if (glued === 0) own?.claim(claims, id, 'label');
    } else if (text !== '') {
      const from = glued > 0 && at === numberAt + 1 ? glued : 0;
      if (from > 0) own?.claim(claims, id, 'label', 0, from);
      cells[column.id] = { text: text.slice(from) };
      own?.claim(claims, id, column.id, from);
    }
  });
  return { kind: 'activity', id, ...(label === undefined ? {} : { label }), cells };
}

const GLUED = /^\d{1,3}(?:\.\d{1,3})*[.)]?\s+(?=[\p{Lu}«"])/u;

/** How many signs at the beginning of the cell beside an empty number cell are the number: text layers glue the two together. */
function gluedLabel(words: readonly JoinedText[], numberAt: number): number {
  const own = words[numberAt];
  if (!own || own.text !== '') return 0;
  return GLUED.exec(words[numberAt + 1]?.text.slice(0, 40) ?? '')?.[0].length ?? 0;
}
