import { useCallback, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { PaperDocument } from '../../src-shared/paper/blocks.ts';
import { pageNumbering } from '../../src-shared/paper/pageNumbering.ts';
import { paperSheets } from '../../src-shared/paper/paperSheets.ts';
import { sheetClass } from '../../src-shared/paper/paperStyle.ts';
import { PaperBlocks, type PictureUrl } from './PaperBlocks.tsx';
import { PaperRun } from './PaperRun.tsx';
import { usePaperStyle } from './usePaperStyle.ts';
import { usePrinting } from './usePrinting.ts';
import './paperPages.css';

/** The paper as A4 pages: on the screen one below the other, in print as the real ones, of which nothing else of the window is printed. */
export function PaperPages({ paper, pictureUrl }: { readonly paper: PaperDocument; readonly pictureUrl?: PictureUrl }) {
  const sheets = useMemo(() => paperSheets(paper), [paper]);
  const [counts, setCounts] = useState<readonly number[]>([]);
  const count = useCallback((run: number, pages: number) => setCounts((known) => withCount(known, run, pages)), []);
  const numbers = pageNumbering(sheets, counts);
  usePaperStyle(paper, counts);
  const isPrinting = usePrinting();
  return (
    <div className="paper-sheets">
      {sheets.map((sheet, index) => (
        <PaperRun
          key={sheetClass(index)}
          run={index}
          sheet={sheet}
          text={paper.text}
          first={numbers[index]?.first ?? 1}
          hidesFirst={numbers[index]?.hidesFirst ?? true}
          onCount={count}
          pictureUrl={pictureUrl}
        />
      ))}
      {isPrinting
        ? createPortal(
            <div className="paper paper-print">
              {sheets.map((sheet, index) => (
                <div key={sheetClass(index)} className={sheetClass(index)}>
                  <PaperBlocks blocks={sheet.blocks} pictureUrl={pictureUrl} />
                </div>
              ))}
            </div>,
            document.body,
          )
        : null}
    </div>
  );
}

function withCount(known: readonly number[], run: number, pages: number): readonly number[] {
  if (known[run] === pages) return known;
  const counts = Array.from({ length: Math.max(known.length, run + 1) }, (_, index) => known[index] ?? 1);
  counts[run] = pages;
  return counts;
}
