import type { Id } from '../../src-shared/base/id.ts';
import type { ActionPlan, PlanColumn } from '../../src-shared/documents/actionPlan.ts';
import { foldForSearch } from '../../src-shared/russian/fold.ts';
import { USUAL_WIDTHS } from '../../src-shared/recognition/plan/columnMeanings.ts';
import type { PastedTable } from '../../src-shared/recognition/plan/recognizeTable.ts';

export interface MatchedColumns {
  /** The columns of the plan afterwards: those it had and those the source adds. */
  readonly columns: PlanColumn[];
  /** For each column of the source the column that takes its words. */
  readonly places: readonly PlanColumn[];
}

export interface MatchAs {
  /** The plan is empty: it takes the columns of the source. */
  readonly takeOver: boolean;
  /** The first column for a table without a header. */
  readonly from: number;
}

/** Finds a column of the plan for each column of a table: by its header's words, by its meaning, else by its place. */
export function matchColumns(
  plan: Pick<ActionPlan, 'columns'>,
  table: Pick<PastedTable, 'header' | 'width' | 'numberAt'>,
  { takeOver, from }: MatchAs,
  newId: () => Id,
): MatchedColumns {
  if (table.header && takeOver) {
    const columns = table.header.map(({ title, meaning }) => newColumn(newId(), title, meaning ?? 'free'));
    return { columns, places: columns };
  }
  const found = table.header ? byHeader(plan.columns, table.header) : byPlace(plan.columns, table, from);
  const numbers: PlanColumn[] = [];
  const added: PlanColumn[] = [];
  const places = found.map((column, at) => {
    if (column) return column;
    const head = table.header?.[at];
    if (at === table.numberAt) {
      const number = newColumn(newId(), head?.title ?? '№ п/п', 'number');
      numbers.push(number);
      return number;
    }
    const title = head?.title ?? '';
    const made = newColumn(newId(), title === '' ? `Столбец ${plan.columns.length + added.length + 1}` : title, head?.meaning ?? 'free');
    added.push(made);
    return made;
  });
  const same = numbers.length + added.length === 0;
  return { columns: same ? plan.columns : [...numbers, ...plan.columns, ...added], places };
}

type Found = (PlanColumn | null)[];

function byHeader(columns: readonly PlanColumn[], header: NonNullable<PastedTable['header']>): Found {
  const left = new Set(columns);
  const take = (fits: (column: PlanColumn) => boolean): PlanColumn | null => {
    const column = [...left].find(fits) ?? null;
    if (column) left.delete(column);
    return column;
  };
  const same = header.map(({ title }) => take((column) => title !== '' && foldForSearch(column.title) === foldForSearch(title)));
  return same.map((column, at) => column ?? take(({ meaning }) => meaning !== 'free' && meaning === header[at]?.meaning));
}

function byPlace(columns: readonly PlanColumn[], { width, numberAt }: Pick<PastedTable, 'width' | 'numberAt'>, from: number): Found {
  const number = columns.find((column) => column.meaning === 'number') ?? null;
  const others = columns.filter((column) => column !== number);
  const ahead = numberAt === null ? columns.slice(from).filter((column) => column !== number) : others;
  let next = 0;
  return Array.from({ length: width }, (_, at) => {
    if (at === numberAt) return number;
    next += 1;
    return ahead[next - 1] ?? null;
  });
}

function newColumn(id: Id, title: string, meaning: PlanColumn['meaning']): PlanColumn {
  return { id, meaning, title: title.slice(0, 500), width: USUAL_WIDTHS[meaning] };
}
