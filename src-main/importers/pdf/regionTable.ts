import type { AlignedRegion } from './alignedRegions.ts';
import { columnAt } from './columnEdges.ts';
import type { PdfCell, PdfTable } from './pageTables.ts';
import type { PdfPage, PdfRun } from './pdfShapes.ts';
import { bandText, regionRows, type RegionRow } from './regionRows.ts';
import { isName } from './signedLines.ts';
import type { Band } from './textBands.ts';

/** What an aligned region is to a reader: a table, running text in columns, or lines of which each is read across. */
export type RegionReading =
  | { readonly kind: 'table'; readonly table: PdfTable }
  | { readonly kind: 'columns' }
  | { readonly kind: 'lines' };

/** Marks of lists, whose words a tab pushes away. */
const MARK = /^(?:[-–—•·●▪*o]|(?:\d{1,3}[.)])+|\d{1,3}\.(?:\d{1,3}\.?)+|\p{L}\)|[IVXLC]{1,5}\.)$/u;
/** Two blocks side by side, each to be read as a whole: those who agree and approve (ГОСТ Р 7.0.97-2016, 5.16 and 5.24). */
const BLOCK = /^(?:согласован|утвержд|рассмотрен|принят|приложение|одобрен)/iu;
const SIGNER = /_{3,}.*\p{L}/u;
const BLANK = /^[_\s/«»"“”\d.гyода-]*$/u;
/** Around the words of a cell, as far as is known without its edges. */
const AROUND = 5;

export function readRegion(page: PdfPage, bands: readonly Band[], region: AlignedRegion, before: PdfTable | null): RegionReading {
  const own = bands.slice(region.from, region.to + 1);
  if (isRunningText(own, region)) return { kind: 'columns' };
  const rows = regionRows(bands, region, page.rules, before?.head);
  const whole = (used: readonly RegionRow[]): RegionReading => ({ kind: 'table', table: tableOf(page, region, used) });
  if (before !== null) return whole(rows);
  if (region.single === true) return whole([{ bands: own, across: false }]);
  const first = own.flatMap((band) => (columnAt(band.segments[0], region.columns) === 0 ? [band.segments[0].text] : []));
  const wrapped = rows.some((row) => !row.across && row.bands.length > 1);
  if (region.columns.length === 2) {
    if (first.every((text) => MARK.test(text))) return { kind: 'lines' };
    if (isPair(page, bands, region)) return { kind: 'table', table: tableOf(page, region, [{ bands: own, across: false }], true) };
    return wrapped && !isLabelled(first) ? whole(rows) : { kind: 'lines' };
  }
  if (wrapped) return rows.length >= 2 || hasName(own) ? whole(rows) : { kind: 'lines' };
  const blank = region.columns.some((_, at) => {
    const texts = own.flatMap((band) => band.segments.filter((one) => columnAt(one, region.columns) === at).map((one) => one.text));
    return at > 0 && texts.every((text) => BLANK.test(text) && /_/u.test(text));
  });
  return rows.length >= 3 && !blank && !first.every((text) => MARK.test(text) && region.columns.length < 3)
    ? whole(rows)
    : { kind: 'lines' };
}

/** Columns of a page that is read down the left one and then down the right one: lines full of words on both sides, many of them. */
function isRunningText(bands: readonly Band[], { columns }: AlignedRegion): boolean {
  if (bands.length < 8 || columns.length > 3) return false;
  return columns.every((column, at) => {
    const own = bands.flatMap((band) => {
      const pieces = band.segments.filter((one) => columnAt(one, columns) === at);
      return pieces.length === 0 ? [] : [Math.max(...pieces.map((one) => one.right))];
    });
    const full = own.filter((right) => column.right - right < (column.right - column.left) * 0.25);
    return column.right - column.left > 100 && own.length >= bands.length * 0.6 && full.length >= own.length * 0.7;
  });
}

/** Two blocks of which each is read from above to below: two who sign, or the head of a letter with whom it goes to. */
function isPair(page: PdfPage, bands: readonly Band[], region: AlignedRegion): boolean {
  const own = bands.slice(region.from, region.to + 1);
  const both = own.filter((band) => band.segments.length > 1);
  if (own[0]?.segments.some((one) => BLOCK.test(one.text)) === true) return true;
  if (both.some((band) => band.segments.every((one) => SIGNER.test(one.text)) && !isLabelled([band.segments[0].text]))) return true;
  const bottom = own.at(-1)?.baseline ?? 0;
  return (
    page.number === 1 &&
    region.from === 0 &&
    both.length >= 2 &&
    bottom < page.height * 0.4 &&
    !isLabelled(own.map((band) => band.segments[0].text))
  );
}

/** «Председатель:» with its name beside it: such lines are read across, however they wrap. */
function isLabelled(first: readonly string[]): boolean {
  return first.filter((text) => /[:–—]$/u.test(text)).length * 2 >= first.length;
}

function hasName(bands: readonly Band[]): boolean {
  return bands.some((band) => isName(band.segments.at(-1)?.text ?? ''));
}

/** `apart`: each line of a cell is a paragraph unless its words say otherwise. */
function tableOf(page: PdfPage, region: AlignedRegion, rows: readonly RegionRow[], apart = false): PdfTable {
  const { columns } = region;
  const own = rows.flatMap((row) => row.bands);
  const [first, last] = [own[0], own.at(-1)];
  const left = (columns[0]?.left ?? 0) - AROUND;
  const right = (columns.at(-1)?.right ?? 0) + AROUND;
  const cellAt = (at: number, runs: readonly PdfRun[]): PdfCell => {
    const [column, next] = [columns[at], columns[at + 1]];
    const edge = Math.max(column?.right ?? 0, next === undefined ? 0 : next.left - (first?.size ?? 0) * 0.9);
    return { left: (column?.left ?? 0) - AROUND, right: apart ? page.width * 2 : edge + AROUND, span: 1, covered: false, runs };
  };
  return {
    page: page.number,
    top: (first?.baseline ?? 0) - (first?.size ?? 0),
    bottom: last?.baseline ?? 0,
    columns: [...columns.map((column) => column.left), right - AROUND],
    ruled: false,
    edges: columns,
    head: rows[0]?.bands.map(bandText) ?? [],
    rows: rows.map((row) => {
      const runs = row.bands.flatMap((band) =>
        band.segments.flatMap((one) => one.runs.map((run) => ({ run, at: columnAt(one, columns) }))),
      );
      if (row.across) return [{ left, right, span: columns.length, covered: false, runs: runs.map(({ run }) => run) }];
      return columns.map((_, at) => cellAt(at, runs.filter((one) => one.at === at).map(({ run }) => run))); // prettier-ignore
    }),
  };
}
