import { memo, useLayoutEffect, useRef, useState } from 'react';
import type { PaperDocument } from '../../src-shared/paper/blocks.ts';
import { leadingHeaders } from '../../src-shared/paper/leadingHeaders.ts';
import type { PaperSheet } from '../../src-shared/paper/paperSheets.ts';
import { PAGE_NUMBER_EDGE_MM } from '../../src-shared/paper/paperStyle.ts';
import { sheetSize, textWidth } from '../../src-shared/paper/sheetWidth.ts';
import { measureRun, PX_PER_MM, SHEET_GAP_MM, type RunMeasure } from './measureRun.ts';
import { PaperBlocks, TableHead, type PictureUrl } from './PaperBlocks.tsx';

interface PaperRunProps {
  readonly run: number;
  readonly sheet: PaperSheet;
  readonly text: PaperDocument['text'];
  /** The number of the first page, and whether that page shows it. */
  readonly first: number;
  readonly hidesFirst: boolean;
  readonly onCount: (run: number, pages: number) => void;
  readonly pictureUrl?: PictureUrl | undefined;
}

/** The blocks between two changes of sheet, as pages one below the other, numbered, with the heads of their tables on every page. */
export const PaperRun = memo(function PaperRun({ run, sheet, text, first, hidesFirst, onCount, pictureUrl }: PaperRunProps) {
  const { page, orientation } = sheet;
  const { width, height } = sheetSize(orientation);
  const flow = useRef<HTMLDivElement>(null);
  const { pages, heads } = useRunMeasure(flow, sheet);
  useLayoutEffect(() => onCount(run, pages), [onCount, run, pages]);
  const pitch = height + SHEET_GAP_MM;
  const headed = sheet.blocks.filter((block) => block.kind === 'table' && leadingHeaders(block) > 0);
  return (
    <div className="paper-run" style={{ width: `${width}mm`, height: `${pages * pitch - SHEET_GAP_MM}mm` }}>
      {Array.from({ length: pages }, (_, index) => (
        <div key={index} className="paper-sheet" aria-hidden style={{ top: `${index * pitch}mm`, height: `${height}mm` }}>
          {page.numbers && !(hidesFirst && index === 0) ? (
            <span
              className="paper-number"
              style={{
                top: `${PAGE_NUMBER_EDGE_MM}mm`,
                fontFamily: `"${text.font}", "Liberation Serif", serif`,
                fontSize: `${text.size}pt`,
              }}
            >
              {first + index}
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
          width: `${textWidth(page, orientation)}mm`,
          columnHeight: `${height - page.top - page.bottom}mm`,
          rowGap: `${page.top + page.bottom + SHEET_GAP_MM}mm`,
        }}
      >
        <PaperBlocks blocks={sheet.blocks} pictureUrl={pictureUrl} />
      </div>
      {heads.map(({ table, left, top, width: headWidth }) => {
        const block = headed[table];
        return block?.kind === 'table' ? (
          <div key={`${table} ${top}`} className="paper paper-head" aria-hidden style={{ left, top, width: headWidth }}>
            <TableHead table={block} />
          </div>
        ) : null;
      })}
    </div>
  );
});

/** Pages and repeated heads, measured whenever the text of the run changes its height. */
function useRunMeasure(flow: React.RefObject<HTMLDivElement | null>, sheet: PaperSheet): RunMeasure {
  const [measured, setMeasured] = useState<RunMeasure>({ pages: 1, heads: [] });
  useLayoutEffect(() => {
    const element = flow.current;
    if (!element) return undefined;
    const { page, orientation } = sheet;
    const height = sheetSize(orientation).height;
    const measure = () => {
      const next = measureRun(element, {
        inner: (height - page.top - page.bottom) * PX_PER_MM,
        pitch: (height + SHEET_GAP_MM) * PX_PER_MM,
        top: page.top * PX_PER_MM,
        left: page.left * PX_PER_MM,
      });
      setMeasured((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [flow, sheet]);
  return measured;
}
