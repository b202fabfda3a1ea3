/** A foreign table before it is decided what its rows and columns are: the neutral form of HTML, of tab-separated text, of a file's tables. */
export interface SourceTable {
  readonly rows: readonly SourceRow[];
  /** More columns than any plan: the rest was not read. */
  readonly tooWide: boolean;
}

export interface SourceRow {
  readonly cells: readonly SourceCell[];
  /** One cell over the full width. */
  readonly whole: boolean;
  /** A line that stood in no table. */
  readonly outside: boolean;
  /** The file calls it the head of its table, or sets all of it in bold at the top: a header where its words tell nothing. */
  readonly marked?: true;
  /** What a person said the row is, or what is known of it besides its words. */
  readonly forced?: ForcedRow;
}

/** `repeated`: the header again, in slightly other words. */
export type ForcedRow = 'header' | 'section' | 'activity' | 'repeated';

export interface SourceCell {
  readonly text: string;
  /** The words of the cell above that is merged down to here; `text` is empty then. */
  readonly mergedFrom?: string;
}

/** Wider rows are a workbook, not a plan. */
export const READ_COLUMNS = 400;
