import type { PdfLine, PdfPage } from './pdfShapes.ts';

/** Lines at the edges of pages that are no part of the text. */
export interface RunningHeads {
  readonly headers: ReadonlySet<PdfLine>;
  readonly footers: ReadonlySet<PdfLine>;
}

/** As many lines at each edge of a page as a running head has. */
const DEPTH = 4;
/** Running words stand within the margin, which is 20 mm (ГОСТ Р 7.0.97-2016, 3.9) and seldom less: what is lower is text, however alike. */
const MARGIN = 58;
const NUMBER = /^(?:[-–—]\s*)?(?:стр(?:аница|\.)?\s*)?(\d{1,4})(?:\s*(?:из|\/)\s*\d{1,4})?(?:\s*[-–—])?$/iu;
/** What stands at the top of page after page and is text all the same. */
const TEXT = /^(?:приложение|утвержд|проект|к приказу|к постановлению|к распоряжению)/iu;

/** Finds page numbers, and lines that stand at the same place of several pages with the same words but for figures. */
export function runningHeads(pages: readonly PdfPage[], lines: ReadonlyMap<number, readonly PdfLine[]>): RunningHeads {
  return { headers: found(pages, lines, 'top'), footers: found(pages, lines, 'bottom') };
}

type Edge = 'top' | 'bottom';

function found(pages: readonly PdfPage[], lines: ReadonlyMap<number, readonly PdfLine[]>, edge: Edge): ReadonlySet<PdfLine> {
  const edges = pages.map((page) => ({ page, lines: edgeLines(page, lines.get(page.number) ?? [], edge) }));
  const heads = new Set<PdfLine>();
  const same = Map.groupBy(
    edges.flatMap(({ page, lines: own }) =>
      own.filter((line) => fromEdge(line, page, edge) < MARGIN).map((line) => ({ line, key: keyOf(line, page, edge) })),
    ),
    ({ key }) => key,
  );
  const enough = Math.max(2, Math.ceil(pages.length * 0.4));
  for (const group of same.values()) {
    const onPages = new Set(group.map(({ line }) => line.page)).size;
    if (onPages >= enough && group.every(({ line }) => !TEXT.test(line.text))) for (const { line } of group) heads.add(line);
  }
  for (const line of pageNumbers(edges.flatMap(({ lines: own }) => own))) heads.add(line);
  return heads;
}

/** The outermost lines of a page within the part of it where running heads stand. */
function edgeLines(page: PdfPage, lines: readonly PdfLine[], edge: Edge): readonly PdfLine[] {
  const zone = page.height * 0.12;
  return edge === 'top'
    ? lines.slice(0, DEPTH).filter((line) => line.baseline < zone)
    : lines.slice(-DEPTH).filter((line) => line.baseline > page.height - zone);
}

function fromEdge(line: PdfLine, page: PdfPage, edge: Edge): number {
  return edge === 'top' ? line.baseline : page.height - line.baseline;
}

function keyOf(line: PdfLine, page: PdfPage, edge: Edge): string {
  return `${Math.round(fromEdge(line, page, edge) / 4)} ${line.text.replaceAll(/\d+/gu, '#')}`;
}

/** Numbers that grow with the pages; a lonely one has to be its own page's number. */
function pageNumbers(lines: readonly PdfLine[]): readonly PdfLine[] {
  const numbered = lines.flatMap((line) => {
    const value = NUMBER.exec(line.text)?.[1];
    return value === undefined ? [] : [{ line, shift: Number(value) - line.page }];
  });
  return [...Map.groupBy(numbered, ({ shift }) => shift)].flatMap(([shift, group]) =>
    group.length >= 2 || (shift === 0 && (group[0]?.line.page ?? 1) > 1) ? group.map(({ line }) => line) : [],
  );
}
