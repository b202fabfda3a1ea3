import type { PdfTable } from './pageTables.ts';
import type { Column, PdfLine, PdfPage } from './pdfShapes.ts';

/** Where the text of each page begins and ends: by the edges at which most lines do, over all pages of the same size. */
export function textColumns(
  pages: readonly PdfPage[],
  lines: ReadonlyMap<number, readonly PdfLine[]>,
  tables: ReadonlyMap<number, readonly PdfTable[]>,
): ReadonlyMap<number, Column> {
  const columns = new Map<number, Column>();
  for (const group of Map.groupBy(pages, (page) => `${Math.round(page.width)}×${Math.round(page.height)}`).values()) {
    const own = group.flatMap((page) => (lines.get(page.number) ?? []).filter((line) => line.within === undefined));
    const width = group[0]?.width ?? 0;
    // A table reaches from margin to margin (or a little beyond): on a page of a plan hardly anything else does.
    const drawn = group.flatMap((page) => tables.get(page.number) ?? []).map((table) => table.columns);
    const column = {
      left: Math.min(leftEdge(own, width), ...drawn.map((edges) => edges[0] ?? width)),
      right: Math.max(rightEdge(own, width), ...drawn.map((edges) => edges.at(-1) ?? 0)),
      indents: often(own.map((line) => line.left)),
      justified: isJustified(own, rightEdge(own, width)),
    };
    for (const page of group) columns.set(page.number, column);
  }
  return columns;
}

/** The leftmost place at which several lines begin. */
function leftEdge(lines: readonly PdfLine[], width: number): number {
  const edges = often(lines.map((line) => line.left));
  return edges.length > 0 ? Math.min(...edges) : Math.min(width, ...lines.map((line) => line.left));
}

/** The rightmost place at which several lines end; justified text ends there line by line. */
function rightEdge(lines: readonly PdfLine[], width: number): number {
  const edges = often(lines.map((line) => line.right));
  const most = Math.max(0, ...lines.map((line) => line.right));
  const edge = edges.length > 0 ? Math.max(...edges) : most;
  // Ragged text has no such place: its longest line nearly reaches the edge.
  return most - edge > width * 0.05 && most < width ? most : edge;
}

/** Several lines end at the very edge, to a fraction of a point: ragged ones do not. */
function isJustified(lines: readonly PdfLine[], right: number): boolean {
  const at = lines.filter((line) => Math.abs(line.right - right) <= 1).length;
  return at >= 4 && at >= lines.length * 0.15;
}

function often(places: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(Math.round(place / 2), (counts.get(Math.round(place / 2)) ?? 0) + 1);
  const needed = Math.max(3, places.length * 0.04);
  return [...counts].filter(([at, count]) => count + (counts.get(at + 1) ?? 0) >= needed).map(([at]) => at * 2);
}
