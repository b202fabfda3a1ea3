import { Button, SegmentedControl } from '@mantine/core';
import { useEffect } from 'react';
import type { TrackingFilter } from '../../../../src-shared/tracking/trackingFilter.ts';
import { useRead } from '../../../app/queries.ts';
import { useSession } from '../../../app/session.ts';
import { copyRich } from '../../../ui/copyRich.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { sayDone } from '../../../ui/say.tsx';
import { useKeys } from '../../../ui/useKeys.ts';
import { useTrackingExport } from '../useTrackingExport.ts';
import { useViewPlace } from '../useViewPlace.ts';
import { matrixCopy } from './matrixCopy.ts';
import { MatrixPrint } from './MatrixPrint.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { periodDays } from './periodDays.ts';
import { YearSwitch } from '../YearSwitch.tsx';
import '../trackingPrint.css';
import './matrix.css';

/** Who has done what in which month or quarter of a year. */
export function MatrixView({ filter }: { readonly filter: TrackingFilter }) {
  const { today } = useSession().info;
  const { place, setPlace, openList } = useViewPlace();
  const year = place.year ?? Number((filter.from ?? today).slice(0, 4));
  const by = place.by ?? 'month';
  const matrix = useRead('tracking.matrix', { filter, year, by });
  const exporting = useTrackingExport();
  const print = (): void => window.print();
  useKeys({ 'mod+P': print });
  useEffect(() => {
    // The copy event itself, so that the Edit menu and the Russian layout work as well as the keys; chosen words go their usual way.
    const copy = (event: ClipboardEvent): void => {
      const isText = event.target instanceof HTMLInputElement || !(window.getSelection()?.isCollapsed ?? true);
      if (isText || !matrix.data) return;
      const { html, text } = matrixCopy(matrix.data, today);
      event.clipboardData?.setData('text/html', html);
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      sayDone('Таблица в буфере обмена');
    };
    document.addEventListener('copy', copy);
    return () => document.removeEventListener('copy', copy);
  }, [matrix.data, today]);

  return (
    <div className="tracking-view">
      <div className="tracking-view-bar">
        <YearSwitch year={year} onChange={(shown) => setPlace({ year: shown })} />
        <SegmentedControl
          aria-label="Столбцы"
          value={by}
          onChange={(value) => setPlace({ by: value === 'quarter' ? 'quarter' : 'month' })}
          data={[
            { value: 'month', label: 'По месяцам' },
            { value: 'quarter', label: 'По кварталам' },
          ]}
        />
        <span className="toolbar-gap" />
        <Button
          disabled={!matrix.data}
          onClick={() => matrix.data && copyRich(matrixCopy(matrix.data, today)) && sayDone('Таблица в буфере обмена')}
        >
          Скопировать
        </Button>
        <Button loading={exporting.pending} onClick={() => exporting.run(filter, { what: 'matrix', format: 'xlsx', year, by })}>
          В Excel
        </Button>
        <Button onClick={print} title="Ctrl+P">
          Печать
        </Button>
      </div>
      {matrix.error && <Problem error={matrix.error} again={() => void matrix.refetch()} />}
      {matrix.data?.rows.length === 0 && (
        <div className="card">
          <EmptyState>За {year} год по этому отбору поручений со сроками нет: выберите другой год или снимите отбор.</EmptyState>
        </div>
      )}
      {matrix.data && matrix.data.rows.length > 0 && (
        <>
          <div className="matrix-scroll">
            <MatrixTable
              matrix={matrix.data}
              year={year}
              today={today}
              onOpen={({ performer, period }) =>
                openList({ ...periodDays(period ?? String(year)), ...(performer === null ? {} : { performer }) })
              }
            />
          </div>
          <div className="tracking-view-foot">
            <span className="chip chip-done">3/3 ✓ всё исполнено</span>
            <span className="chip chip-late">2/3 ! есть просрочка</span>
            <span className="chip chip-soon">0/2 ● срок в этом {by === 'month' ? 'месяце' : 'квартале'}</span>
            <span className="chip chip-plan">0/2 впереди</span>
            <span className="toolbar-gap" />
            <span>Enter – список клетки · Ctrl+C – таблица в буфер</span>
          </div>
          <MatrixPrint matrix={matrix.data} year={year} today={today} />
        </>
      )}
    </div>
  );
}
