import type { Column } from './joinLines.ts';
import type { PdfLine, PdfPage } from './pdfShapes.ts';

/** Where the text of each page begins and ends: by the edges at which most lines do, over all pages of the same size. */
export function textColumns(pages: readonly PdfPage[], lines: ReadonlyMap<number, readonly PdfLine[]>): ReadonlyMap<number, Column> {
  const columns = new Map<number, Column>();
  for (const group of Map.groupBy(pages, (page) => `${Math.round(page.width)}×${Math.round(page.height)}`).values()) {
    const own = group.flatMap((page) => lines.get(page.number) ?? []);
    const width = group[0]?.width ?? 0;
    const column = { left: leftEdge(own, width), right: rightEdge(own, width) };
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

function often(places: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(Math.round(place / 2), (counts.get(Math.round(place / 2)) ?? 0) + 1);
  const needed = Math.max(3, places.length * 0.04);
  return [...counts].filter(([at, count]) => count + (counts.get(at + 1) ?? 0) >= needed).map(([at]) => at * 2);
}
