import { Button } from '@mantine/core';
import type { OutputOf } from '../../../../src-shared/api/contract.ts';
import { figuresText } from '../../../../src-shared/tracking/figuresText.ts';
import type { TrackingFilter } from '../../../../src-shared/tracking/trackingFilter.ts';
import { useRead } from '../../../app/queries.ts';
import { useSession } from '../../../app/session.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { useKeys } from '../../../ui/useKeys.ts';
import { useTrackingExport } from '../useTrackingExport.ts';
import { useViewPlace } from '../useViewPlace.ts';
import { ChartCard } from './ChartCard.tsx';
import { MonthBars } from './MonthBars.tsx';
import { PartLegend } from './PartLegend.tsx';
import { PerformerBars, worstFirst } from './PerformerBars.tsx';
import { ProgressPrint } from './ProgressPrint.tsx';
import { MONTH_HEAD, monthRows, PERFORMER_HEAD, performerRows, sumOfMonths, TREND_HEAD, trendRows } from './progressTables.ts';
import { TrendLines } from './TrendLines.tsx';
import { YearSwitch } from '../YearSwitch.tsx';
import '../trackingPrint.css';
import './progress.css';

/** How the year goes: by month, by performer, and whether what falls due is kept up with. */
export function ProgressView({ filter }: { readonly filter: TrackingFilter }) {
  const { today } = useSession().info;
  const { place, setPlace } = useViewPlace();
  const year = place.year ?? Number((filter.from ?? today).slice(0, 4));
  const progress = useRead('tracking.progress', { filter, from: `${year}-01-01`, to: `${year}-12-31` });
  const exporting = useTrackingExport();
  const print = (): void => window.print();
  useKeys({ 'mod+P': print });
  return (
    <div className="tracking-view">
      <div className="tracking-view-bar">
        <YearSwitch year={year} onChange={(shown) => setPlace({ year: shown })} />
        <span className="toolbar-gap" />
        <Button loading={exporting.pending} onClick={() => exporting.run(filter, { what: 'report', format: 'docx' })}>
          Справка об исполнении
        </Button>
        <Button onClick={print} title="Ctrl+P">
          Печать
        </Button>
      </div>
      {progress.error && <Problem error={progress.error} again={() => void progress.refetch()} />}
      {progress.data && <Charts progress={progress.data} year={year} />}
    </div>
  );
}

function Charts({ progress, year }: { readonly progress: OutputOf<'tracking.progress'>; readonly year: number }) {
  const sum = sumOfMonths(progress.months);
  const performers = worstFirst(progress.performers);
  if (sum.total === 0) {
    return (
      <div className="card">
        <EmptyState>За {year} год по этому отбору поручений со сроками нет: выберите другой год или снимите отбор.</EmptyState>
      </div>
    );
  }
  return (
    <div className="progress-scroll" tabIndex={0} role="region" aria-label="Ход исполнения">
      <p className="progress-sum">{figuresText(sum)}</p>
      <ChartCard title="По месяцам" head={MONTH_HEAD} rows={monthRows(progress.months)} legend={<PartLegend />}>
        <MonthBars months={progress.months} />
      </ChartCard>
      <ChartCard
        title="Нарастающим итогом"
        head={TREND_HEAD}
        rows={trendRows(progress.trend)}
        legend={
          <ul className="progress-legend">
            <li>
              <svg width="24" height="12" aria-hidden>
                <path className="trend trend-due" d="M0 6h24" />
              </svg>
              Наступил срок
            </li>
            <li>
              <svg width="24" height="12" aria-hidden>
                <path className="trend trend-done" d="M0 6h24" />
              </svg>
              Исполнено
            </li>
          </ul>
        }
      >
        <TrendLines trend={progress.trend} />
      </ChartCard>
      <ChartCard title="По исполнителям" head={PERFORMER_HEAD} rows={performerRows(performers)} legend={<PartLegend />}>
        <PerformerBars performers={performers} />
      </ChartCard>
      <ProgressPrint progress={{ ...progress, performers: [...performers] }} year={year} sum={sum} />
    </div>
  );
}
