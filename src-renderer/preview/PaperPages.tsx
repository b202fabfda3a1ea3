import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { PaperDocument } from '../../src-shared/paper/blocks.ts';
import { paperStyle } from '../../src-shared/paper/paperStyle.ts';
import { PaperBlocks, type PictureUrl } from './PaperBlocks.tsx';
import './paperPages.css';

/** A4 and the grey between two sheets on the screen, millimetres. */
const SHEET = { width: 210, height: 297, gap: 6 };
const PX_PER_MM = 96 / 25.4;

/** The paper as A4 pages: on the screen one below the other, in print as the real ones, of which nothing else of the window is printed. */
export function PaperPages({ paper, pictureUrl }: { readonly paper: PaperDocument; readonly pictureUrl?: PictureUrl }) {
  usePaperStyle(paper);
  const isPrinting = usePrinting();
  const { page } = paper;
  const flow = useRef<HTMLDivElement>(null);
  const pages = usePageCount(flow, page);
  const inner = SHEET.height - page.top - page.bottom;
  return (
    <div className="paper-sheets" style={{ width: `${SHEET.width}mm`, height: `${pages * (SHEET.height + SHEET.gap) - SHEET.gap}mm` }}>
      {Array.from({ length: pages }, (_, index) => (
        <div
          key={index}
          className="paper-sheet"
          aria-hidden
          style={{ top: `${index * (SHEET.height + SHEET.gap)}mm`, height: `${SHEET.height}mm` }}
        >
          {page.numbers && index > 0 ? (
            <span
              className="paper-number"
              style={{ fontFamily: `"${paper.text.font}", "Liberation Serif", serif`, fontSize: `${paper.text.size}pt` }}
            >
              {index + 1}
            </span>
          ) : null}
        </div>
      ))}
      <div
        ref={flow}
        className="paper paper-flow"
        style={{
          top: `${page.top}mm`,
          left: `${page.left}mm`,
          width: `${SHEET.width - page.left - page.right}mm`,
          columnHeight: `${inner}mm`,
          rowGap: `${page.top + page.bottom + SHEET.gap}mm`,
        }}
      >
        <PaperBlocks paper={paper} pictureUrl={pictureUrl} />
      </div>
      {isPrinting
        ? createPortal(
            <div className="paper paper-print">
              <PaperBlocks paper={paper} pictureUrl={pictureUrl} />
            </div>,
            document.body,
          )
        : null}
    </div>
  );
}

/** The letterhead's page and text as a style sheet. Constructed, because the security policy lets no page write a <style>. */
function usePaperStyle(paper: PaperDocument): void {
  const css = paperStyle(paper);
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [css]);
}

/** Whether the window is being printed: only then a second copy of the paper exists, next to the program's own page. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser lays out the print right after the event: the copy has to be there by then.
    const start = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', start);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', start);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}

/** How many sheets the text fills: the flow is as high as its rows of columns and the gaps between them. */
function usePageCount(flow: React.RefObject<HTMLDivElement | null>, page: PaperDocument['page']): number {
  const [count, setCount] = useState(1);
  useLayoutEffect(() => {
    const element = flow.current;
    if (!element) return undefined;
    const measure = () => {
      const gap = (page.top + page.bottom + SHEET.gap) * PX_PER_MM;
      const pitch = (SHEET.height + SHEET.gap) * PX_PER_MM;
      setCount(Math.max(1, Math.ceil((element.offsetHeight + gap) / pitch - 0.01)));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [flow, page]);
  return count;
}
