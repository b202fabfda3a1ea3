import type { z } from 'zod';
import type { SourceBlock, SourceParagraph, sourceCellSchema } from '../../../src-shared/recognition/sourcePaper.ts';
import type { XmlElement } from '../xml/readXml.ts';
import { child, elements } from '../xml/xmlElements.ts';
import { chosenBranch } from './inlines.ts';
import { endStory } from './readParagraph.ts';
import { beginStory, type Reading, type Story } from './reading.ts';
import { isRuled } from './tableLines.ts';
import { numberOf, switchOf, valueOf } from './wordValues.ts';

type BlockReader = (container: XmlElement, reading: Reading, story: Story) => void;
type Cell = Readonly<z.infer<typeof sourceCellSchema>>;
interface Row {
  header?: true;
  cells: Cell[];
}

/** Reads one `w:tbl` into the story. A table of one cell around another table only frames it: the inner one is read in its place. */
export function readTable(table: XmlElement, reading: Reading, story: Story, readBlocks: BlockReader): void {
  const rows = within(table, 'w:tr').filter((row) => !isDeletedRow(row, reading));
  const only = rows.length === 1 ? within(rows[0] ?? table, 'w:tc') : [];
  if (only.length === 1 && only[0] && within(only[0], 'w:tbl').length > 0) {
    readBlocks(only[0], reading, story);
    return;
  }
  endStory(story);
  const page = reading.page;
  const read = rows.map((row) => readRow(row, reading, story, readBlocks));
  if (read.length === 0) return;
  story.put({
    kind: 'table',
    rows: covered(read),
    ...(page === undefined ? {} : { page }),
    ruled: isRuled(table, rows, reading.styles),
  });
}

/** Children of this name, also those wrapped by content controls, custom XML and the like. */
function within(parent: XmlElement, name: string): readonly XmlElement[] {
  return elements(parent).flatMap((one) => {
    if (one.name === name) return [one];
    if (one.name === 'mc:AlternateContent') {
      const branch = chosenBranch(one);
      return branch ? within(branch, name) : [];
    }
    return WRAPPERS.has(one.name) ? within(one, name) : [];
  });
}

const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo']);

function isDeletedRow(row: XmlElement, reading: Reading): boolean {
  const deleted = child(child(row, 'w:trPr'), 'w:del');
  if (deleted === undefined) return false;
  reading.changes += 1;
  const author = deleted.attributes['w:author']?.trim() ?? '';
  if (author !== '') reading.authors.add(author);
  return true;
}

interface ReadCell {
  readonly cell: Cell;
  /** «continue»: it goes on with the cell above it. */
  readonly merge: 'restart' | 'continue' | undefined;
}

interface ReadRow {
  readonly header: boolean;
  readonly cells: readonly ReadCell[];
}

function readRow(row: XmlElement, reading: Reading, story: Story, readBlocks: BlockReader): ReadRow {
  const properties = child(row, 'w:trPr');
  const cells: ReadCell[] = [];
  const skip = (columns: number | undefined): void => {
    if (columns !== undefined && columns > 0) cells.push({ cell: { ...spanOf(columns), paragraphs: [] }, merge: undefined });
  };
  skip(numberOf(properties, 'w:gridBefore'));
  for (const element of within(row, 'w:tc')) {
    const cell = readCell(element, reading, story, readBlocks);
    const isContinued = valueOf(child(element, 'w:tcPr'), 'w:hMerge') === 'continue' || isBareHorizontal(element);
    const before = cells.at(-1);
    // The old way of merging sideways (17.4.22): the first cell covers the others.
    if (isContinued && before) cells[cells.length - 1] = { ...before, cell: widened(before.cell, cell.cell) };
    else cells.push(cell);
  }
  skip(numberOf(properties, 'w:gridAfter'));
  return { header: switchOf(properties, 'w:tblHeader') ?? false, cells };
}

/** `w:hMerge` without a value continues, as `w:vMerge` does. */
function isBareHorizontal(cell: XmlElement): boolean {
  const merge = child(child(cell, 'w:tcPr'), 'w:hMerge');
  return merge !== undefined && merge.attributes['w:val'] === undefined;
}

function widened(first: Cell, second: Cell): Cell {
  const words = second.paragraphs.filter((one) => one.text.trim() !== '');
  return { ...first, span: (first.span ?? 1) + (second.span ?? 1), paragraphs: [...first.paragraphs, ...words] };
}

function readCell(element: XmlElement, reading: Reading, story: Story, readBlocks: BlockReader): ReadCell {
  const properties = child(element, 'w:tcPr');
  const paragraphs: SourceParagraph[] = [];
  if (child(properties, 'w:cellDel') === undefined) {
    const inner = beginStory(story.aside, (block) => paragraphs.push(...flat(block)));
    inner.bookmarks = story.bookmarks;
    story.bookmarks = [];
    readBlocks(element, reading, inner);
    endStory(inner);
    story.bookmarks = inner.bookmarks;
  }
  const merge = child(properties, 'w:vMerge');
  const isRestart = merge?.attributes['w:val'] === 'restart';
  return {
    cell: { ...spanOf(numberOf(properties, 'w:gridSpan') ?? 1), paragraphs },
    merge: merge === undefined ? undefined : isRestart ? 'restart' : 'continue',
  };
}

/** More columns than a page has millimetres are a slip or an attack. */
const MOST_COLUMNS = 1_000;

function spanOf(columns: number): Pick<Cell, 'span'> {
  return columns > 1 ? { span: Math.min(columns, MOST_COLUMNS) } : {};
}

/** A cell holds paragraphs alone: those of a table within it follow each other, row by row. */
function flat(block: SourceBlock): readonly SourceParagraph[] {
  if (block.kind === 'paragraph') return [block];
  return block.kind === 'break' ? [] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
}

/** Marks the cells that the one above covers. A covered cell with words of its own keeps them and counts as a cell. */
function covered(rows: readonly ReadRow[]): Row[] {
  /** Columns at which a merged cell of the rows above is still open. */
  let open = new Set<number>();
  return rows.map((row) => {
    const next = new Set<number>();
    let column = 0;
    const cells = row.cells.map(({ cell, merge }) => {
      const at = column;
      column += cell.span ?? 1;
      const isCovered = merge === 'continue' && open.has(at);
      if (merge === 'restart' || isCovered) next.add(at);
      return isCovered && !hasWords(cell) ? { ...spanOf(cell.span ?? 1), covered: true as const, paragraphs: [] } : cell;
    });
    open = next;
    return row.header ? { header: true as const, cells } : { cells };
  });
}

function hasWords(cell: Cell): boolean {
  return cell.paragraphs.some((one) => one.text.trim() !== '' || one.label !== undefined);
}
