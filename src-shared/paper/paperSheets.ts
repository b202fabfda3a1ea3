import type { PaperBlock, PaperDocument, PaperSection } from './blocks.ts';

/** A run of blocks on sheets of one format. */
export interface PaperSheet {
  readonly orientation: PaperSection['orientation'];
  readonly page: PaperSection['page'];
  /** Pages count from 1 again here. */
  readonly restart: boolean;
  /** The place of the first block among all of the paper's: numbering is planned over the whole paper. */
  readonly start: number;
  readonly blocks: readonly Exclude<PaperBlock, PaperSection>[];
}

/** The paper cut at its section marks; always at least one, the portrait sheet it begins with. */
export function paperSheets(paper: Pick<PaperDocument, 'page' | 'blocks'>): readonly PaperSheet[] {
  const sheets: { sheet: Omit<PaperSheet, 'blocks'>; blocks: Exclude<PaperBlock, PaperSection>[] }[] = [
    { sheet: { orientation: 'portrait', page: paper.page, restart: false, start: 0 }, blocks: [] },
  ];
  paper.blocks.forEach((block, index) => {
    if (block.kind === 'section') {
      const { orientation, page, restart } = block;
      sheets.push({ sheet: { orientation, page, restart, start: index + 1 }, blocks: [] });
    } else sheets.at(-1)?.blocks.push(block);
  });
  const filled = sheets.filter(({ blocks }, index) => index > 0 || blocks.length > 0 || sheets.length === 1);
  return filled.map(({ sheet, blocks }) => ({ ...sheet, blocks }));
}
