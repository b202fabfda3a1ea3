import { periodTitle } from '../../../../src-shared/tracking/periodTitle.ts';
import { axisTicks, axisTop } from './progressParts.ts';

const WIDTH = 560;
const HEIGHT = 200;
const LEFT = 40;
const BOTTOM = 22;
const TOP = 8;

export interface TrendMonth {
  readonly month: string;
  readonly due: number;
  readonly done: number;
}

/** Two lines that grow with the months: what had to be done by then (dashed) and what of it was done (solid). */
export function TrendLines({ trend }: { readonly trend: readonly TrendMonth[] }) {
  const top = axisTop(Math.max(...trend.map(({ due, done }) => Math.max(due, done))));
  const height = HEIGHT - BOTTOM - TOP;
  const step = (WIDTH - LEFT) / Math.max(1, trend.length);
  const x = (index: number): number => LEFT + (index + 0.5) * step;
  const y = (count: number): number => TOP + height - (count / top) * height;
  const line = (counts: readonly number[]): string => counts.map((count, index) => `${x(index)},${y(count)}`).join(' ');
  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label="Нарастающим итогом: числа в таблице">
      {axisTicks(top).map((tick) => (
        <g key={tick}>
          <line className="chart-line" x1={LEFT} x2={WIDTH} y1={y(tick)} y2={y(tick)} />
          <text className="chart-word" x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      <polyline className="trend trend-due" points={line(trend.map(({ due }) => due))} />
      <polyline className="trend trend-done" points={line(trend.map(({ done }) => done))} />
      {trend.map(({ month }, index) =>
        trend.length <= 18 || index % 3 === 0 ? (
          <text key={month} className="chart-word" x={x(index)} y={HEIGHT - 6} textAnchor="middle">
            {periodTitle(month)}
          </text>
        ) : null,
      )}
    </svg>
  );
}
