import { CELL_LIMIT, MAX_COLUMNS, MAX_ROWS } from '../../documents/actionPlan.ts';
import { largest } from './largest.ts';
import type { SourceCell, SourceRow, SourceTable } from './sourceTable.ts';
import { tableShape, type HeaderColumn } from './tableShape.ts';

/** A foreign table understood as a plan, before it is decided where it goes. */
export interface PastedTable {
  /** The words of the header and what they say; `null` without one. */
  readonly header: readonly HeaderColumn[] | null;
  readonly width: number;
  readonly rows: readonly PastedRow[];
  /** The column of the numbers, told by the header or by its cells; `null` where the source has none. */
  readonly numberAt: number | null;
  /** Cells merged downwards: their words can be repeated or left as gaps. */
  readonly hasMerged: boolean;
  /** Lines around the table that are no part of the plan; told to people, so that nothing is lost unseen. */
  readonly leftOut: readonly string[];
}

export type PastedRow =
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'activity'; readonly cells: readonly SourceCell[] };

export type Recognized = { readonly ok: true; readonly table: PastedTable } | { readonly ok: false; readonly sentence: string };

/** Finds header, sections and activities; what no plan can hold is refused in one sentence, before anything is changed. */
export function recognizeTable(source: SourceTable): Recognized {
  const { header, width, rows, numberAt, before, after } = tableShape(source);
  const body = rows.flatMap(({ from }) => source.rows[from] ?? []);
  const refused = refusal(source, body, width);
  if (refused !== null) return { ok: false, sentence: refused };
  const words = (at: number): readonly string[] => source.rows[at]?.cells.map((cell) => cell.text) ?? [];
  return {
    ok: true,
    table: {
      header,
      width,
      rows: rows.map((row) => (row.kind === 'section' ? { kind: row.kind, text: row.text } : { kind: row.kind, cells: row.cells })),
      numberAt,
      hasMerged: body.some((row) => row.cells.some((cell) => (cell.mergedFrom ?? '') !== '')),
      leftOut: [...before, ...after].flatMap(words).filter((text) => text !== ''),
    },
  };
}

function refusal(source: SourceTable, body: readonly SourceRow[], width: number): string | null {
  if (source.tooWide || width > MAX_COLUMNS) {
    const told = source.tooWide ? 'слишком много столбцов' : `столбцов: ${width}`;
    return `В таблице ${told}, а в плане помещается ${MAX_COLUMNS}: скопируйте нужную часть и вставьте её.`;
  }
  if (body.length > MAX_ROWS) {
    return `В таблице строк: ${inWords(body.length)}, а в плане помещается ${inWords(MAX_ROWS)}: вставьте её по частям.`;
  }
  const long = largest(body, (row) => largest(row.cells, (cell) => cell.text.length));
  if (long > CELL_LIMIT) {
    return `В одной ячейке знаков: ${inWords(long)}, а помещается ${inWords(CELL_LIMIT)}: разделите её текст и вставьте таблицу снова.`;
  }
  return body.length === 0 ? 'В скопированном нет строк таблицы: выделите таблицу и скопируйте её снова.' : null;
}

function inWords(count: number): string {
  return count.toLocaleString('ru-RU');
}
