import { alignedRegions, type AlignedRegion } from './alignedRegions.ts';
import { columnAt, type ColumnEdges } from './columnEdges.ts';
import { pageTables, type PdfTable } from './pageTables.ts';
import type { PdfLine, PdfPage, PdfRun } from './pdfShapes.ts';
import { readRegion } from './regionTable.ts';
import { runLines } from './runLines.ts';
import { textBands, type Band } from './textBands.ts';

/** What stands on a page: its tables, drawn and told by their columns alone, and the lines beside them. */
export interface PageLayout {
  readonly tables: readonly PdfTable[];
  readonly lines: readonly PdfLine[];
}

/** `prior` is the page before: its last table may go on here. */
export function pageLayout(page: PdfPage, prior: PageLayout | null): PageLayout {
  const drawn = pageTables(page);
  const bands = textBands(drawn.rest);
  const tables: PdfTable[] = [...drawn.tables];
  const taken = new Set<PdfRun>();
  const lines: PdfLine[] = [];
  const open = prior === null ? null : openTable(prior);
  const edges = open?.edges ?? null;
  alignedRegions(bands, edges).forEach((found, at) => {
    const reading = readRegion(page, bands, found, at === 0 && edges !== null && sameLefts(found.columns, edges) ? open : null);
    if (reading.kind === 'lines') return;
    const region = reading.kind === 'columns' ? { ...found, to: lastOfLeft(bands, found) } : found;
    if (reading.kind === 'table') tables.push(reading.table);
    else lines.push(...columnLines(page, bands, region));
    for (const band of bands.slice(region.from, region.to + 1)) for (const one of band.segments) for (const run of one.runs) taken.add(run);
  });
  lines.push(
    ...runLines(
      drawn.rest.filter((run) => !taken.has(run)),
      page.number,
    ),
  );
  return { tables: tables.toSorted((a, b) => a.top - b.top), lines: lines.toSorted((a, b) => a.place - b.place) };
}

/** A table without lines that nearly ends its page. */
function openTable({ tables, lines }: PageLayout): PdfTable | null {
  const last = tables.at(-1);
  if (last?.edges === undefined || lines.filter((line) => line.baseline > last.bottom).length > 3) return null;
  return last;
}

function sameLefts(one: readonly ColumnEdges[], other: readonly ColumnEdges[]): boolean {
  return one.length === other.length && one.every(({ left }, at) => Math.abs(left - (other[at]?.left ?? 0)) <= 3);
}

/** Where the left column ends: it is the longer one on the last page. */
function lastOfLeft(bands: readonly Band[], { to, columns }: AlignedRegion): number {
  const right = columns[0]?.right ?? 0;
  let last = to;
  for (let at = to + 1; at < bands.length; at += 1) {
    const [band, above] = [bands[at], bands[at - 1]];
    if (band === undefined || above === undefined || band.baseline - above.baseline > band.size * 1.8) break;
    if (band.segments.some((one) => one.right > right + 2)) break;
    last = at;
  }
  return last;
}

/** The lines of running text in columns: down the left one first, each wrapped within its own edges. */
function columnLines(page: PdfPage, bands: readonly Band[], region: AlignedRegion): readonly PdfLine[] {
  const own = bands.slice(region.from, region.to + 1).flatMap((band) => [...band.segments]);
  const top = bands[region.from]?.baseline ?? 0;
  return region.columns.flatMap((column, at) => {
    const runs = own.filter((one) => Math.max(0, columnAt(one, region.columns)) === at).flatMap((one) => [...one.runs]);
    const found = runLines(runs, page.number);
    const justified = found.filter((line) => Math.abs(line.right - column.right) <= 1).length >= found.length * 0.5;
    const left = Math.min(...found.map((line) => line.left));
    const within = { left, right: column.right, justified, indents: [] };
    return found.map((line, index) => ({ ...line, within, place: top + at * 0.01 + index * 0.000_01 }));
  });
}
