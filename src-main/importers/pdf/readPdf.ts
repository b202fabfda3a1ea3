import type { SourceBlock, SourcePaper, SourceParagraph } from '../../../src-shared/recognition/sourcePaper.ts';
import { withoutLineEndHyphens } from './lineEndHyphens.ts';
import { openPdf } from './openPdf.ts';
import { pageLayout, type PageLayout } from './pageLayout.ts';
import type { PdfTable } from './pageTables.ts';
import { pdfParagraphs } from './pdfParagraphs.ts';
import type { PdfLine, PdfPage } from './pdfShapes.ts';
import { pdfTableBlock, sameColumns } from './pdfTableBlock.ts';
import { readPage } from './readPage.ts';
import { runningHeads } from './runningHeads.ts';
import { textColumns } from './textColumns.ts';
import { checkTextLayer, emptyPagesDoubt } from './textLayer.ts';

/**
 * The words of a PDF as paragraphs and drawn tables, by where they lie on the page: nothing else tells in a PDF. Running heads, page
 * numbers and repeated heads of tables stand beside the text. Throws `UnreadablePaper` for scans, passwords and damaged files.
 */
export async function readPdf(bytes: Uint8Array): Promise<SourcePaper> {
  const pages = await openPdf(bytes, async (pdf, library) => {
    const read: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      read.push(await readPage(page, library));
      page.cleanup();
    }
    return read;
  });
  checkTextLayer(pages);
  return { format: 'pdf', blocks: [...withoutLineEndHyphens(pdfBlocks(pages))], doubts: [...emptyPagesDoubt(pages)] };
}

/** What stands on the pages from above, page after page. */
type Piece = { readonly kind: 'line'; readonly line: PdfLine } | { readonly kind: 'table'; readonly table: PdfTable };

function pdfBlocks(pages: readonly PdfPage[]): readonly SourceBlock[] {
  const tables = new Map<number, readonly PdfTable[]>();
  const lines = new Map<number, readonly PdfLine[]>();
  let prior: PageLayout | null = null;
  for (const page of pages) {
    prior = pageLayout(page, prior);
    tables.set(page.number, prior.tables);
    lines.set(page.number, prior.lines);
  }
  const heads = runningHeads(pages, lines);
  const columns = textColumns(pages, withoutHeads(lines, heads.headers, heads.footers), tables);
  const asides = (own: readonly PdfLine[], aside: 'header' | 'footer'): readonly SourceParagraph[] =>
    own.map((line) => ({ kind: 'paragraph', text: line.text, aside, page: line.page }));

  const blocks: SourceBlock[] = [];
  let waiting: PdfLine[] = [];
  let beside: SourceParagraph[] = [];
  let open: PdfTable[] = [];
  const closeLines = (): void => {
    blocks.push(...pdfParagraphs(waiting, columns));
    waiting = [];
  };
  const closeTable = (): void => {
    if (open.length === 0) return;
    const { table, repeated } = pdfTableBlock(open);
    blocks.push(table);
    beside.push(...repeated);
    open = [];
  };
  for (const page of pages) {
    const own = lines.get(page.number) ?? [];
    beside.push(
      ...asides(
        own.filter((line) => heads.headers.has(line)),
        'header',
      ),
    );
    const text = own.filter((line) => !heads.headers.has(line) && !heads.footers.has(line));
    for (const piece of piecesOf(text, tables.get(page.number) ?? [])) {
      if (piece.kind === 'line') {
        closeTable();
        waiting.push(piece.line);
        continue;
      }
      const last = open.at(-1);
      // The same table only when nothing stands between: it ended the page before.
      if (last !== undefined && (last.page === page.number || !sameColumns(last, piece.table))) closeTable();
      closeLines();
      open.push(piece.table);
    }
    beside.push(
      ...asides(
        own.filter((line) => heads.footers.has(line)),
        'footer',
      ),
    );
    // What stands beside is told where the text pauses, so that no paragraph is cut by it.
    if (open.length === 0 && endsEarly(page, text)) {
      closeLines();
      if (page.number < pages.length) blocks.push({ kind: 'break' });
    }
    if (waiting.length === 0 && open.length === 0) {
      blocks.push(...beside);
      beside = [];
    }
  }
  closeTable();
  closeLines();
  return [...blocks, ...beside];
}

function withoutHeads(
  lines: ReadonlyMap<number, readonly PdfLine[]>,
  ...heads: readonly ReadonlySet<PdfLine>[]
): ReadonlyMap<number, readonly PdfLine[]> {
  return new Map([...lines].map(([page, own]) => [page, own.filter((line) => heads.every((one) => !one.has(line)))]));
}

function piecesOf(lines: readonly PdfLine[], tables: readonly PdfTable[]): readonly Piece[] {
  const pieces: (Piece & { readonly top: number })[] = [
    ...lines.map((line) => ({ kind: 'line' as const, line, top: line.place })),
    ...tables.map((table) => ({ kind: 'table' as const, table, top: table.top })),
  ];
  return pieces.toSorted((a, b) => a.top - b.top);
}

/** A page whose last line stands well above its foot was broken by hand. */
function endsEarly(page: PdfPage, lines: readonly PdfLine[]): boolean {
  const last = lines.at(-1);
  return last !== undefined && last.baseline < page.height * 0.75;
}
