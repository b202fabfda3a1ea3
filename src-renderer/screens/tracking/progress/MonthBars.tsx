import { useId } from 'react';
import type { Figures } from '../../../../src-shared/api/trackingRow.ts';
import { periodTitle } from '../../../../src-shared/tracking/periodTitle.ts';
import { partFill, PartPatterns } from './PartPatterns.tsx';
import { axisTicks, axisTop, PART_WORDS, progressParts } from './progressParts.ts';

/*
 * Three charts are drawn here by hand. A chart library (Recharts behind @mantine/charts) would add about 100 KB gz to the
 * one bundle every window loads, draws with inline styles that our security policy forbids, and knows no patterns for
 * black-and-white print; what we need of it is bars, a line and an axis.
 */

const WIDTH = 560;
const HEIGHT = 200;
const LEFT = 40;
const BOTTOM = 22;
const TOP = 8;

export interface MonthFigures {
  readonly month: string;
  readonly figures: Figures;
}

/** A bar a month, stacked of what became of the assignments due in it. */
export function MonthBars({ months }: { readonly months: readonly MonthFigures[] }) {
  const id = useId();
  const top = axisTop(Math.max(...months.map(({ figures }) => figures.total - figures.notApplicable)));
  const step = (WIDTH - LEFT) / Math.max(1, months.length);
  const height = HEIGHT - BOTTOM - TOP;
  const y = (count: number): number => TOP + height - (count / top) * height;
  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label="Исполнение по месяцам: числа в таблице">
      <PartPatterns id={id} />
      <Axis ticks={axisTicks(top)} y={y} />
      {months.map(({ month, figures }, index) => {
        let under = 0;
        const x = LEFT + index * step;
        return (
          <g key={month}>
            {progressParts(figures).map(({ key, count }) => {
              if (count === 0) return null;
              under += count;
              return (
                <rect
                  key={key}
                  className={`part part-${key}`}
                  fill={partFill(id, key)}
                  x={x + step * 0.15}
                  width={step * 0.7}
                  y={y(under)}
                  height={(count / top) * height}
                >
                  <title>{`${PART_WORDS[key]}: ${count}`}</title>
                </rect>
              );
            })}
            {(months.length <= 18 || index % 3 === 0) && (
              <text className="chart-word" x={x + step / 2} y={HEIGHT - 6} textAnchor="middle">
                {periodTitle(month)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** Lines and numbers on the left of a chart of this width. */
function Axis({ ticks, y }: { readonly ticks: readonly number[]; readonly y: (count: number) => number }) {
  return ticks.map((tick) => (
    <g key={tick}>
      <line className="chart-line" x1={LEFT} x2={WIDTH} y1={y(tick)} y2={y(tick)} />
      <text className="chart-word" x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
        {tick}
      </text>
    </g>
  ));
}
