import { createPortal } from 'react-dom';
import type { OutputOf } from '../../../../src-shared/api/contract.ts';
import type { Figures } from '../../../../src-shared/api/trackingRow.ts';
import { figuresText } from '../../../../src-shared/tracking/figuresText.ts';
import { usePrinting } from '../../../preview/usePrinting.ts';
import { ChartTable } from './ChartCard.tsx';
import { MonthBars } from './MonthBars.tsx';
import { PartLegend } from './PartLegend.tsx';
import { PerformerBars } from './PerformerBars.tsx';
import { PERFORMER_HEAD, performerRows } from './progressTables.ts';
import { TrendLines } from './TrendLines.tsx';

export interface ProgressPrintProps {
  readonly progress: OutputOf<'tracking.progress'>;
  readonly year: number;
  readonly sum: Figures;
}

/** The charts on paper, in black, told apart by their patterns; the performers as a table too. */
export function ProgressPrint({ progress, year, sum }: ProgressPrintProps) {
  if (!usePrinting()) return null;
  return createPortal(
    <div className="tracking-print tracking-print-tall">
      <h1>Ход исполнения за {year} год</h1>
      <p>{figuresText(sum)}</p>
      <section>
        <h2>По месяцам</h2>
        <MonthBars months={progress.months} />
        <PartLegend />
      </section>
      <section>
        <h2>Нарастающим итогом (пунктир – наступил срок, линия – исполнено)</h2>
        <TrendLines trend={progress.trend} />
      </section>
      <h2>По исполнителям</h2>
      <PerformerBars performers={progress.performers} />
      <ChartTable title="По исполнителям" head={PERFORMER_HEAD} rows={performerRows(progress.performers)} />
    </div>,
    document.body,
  );
}
