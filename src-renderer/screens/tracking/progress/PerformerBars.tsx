import { useId } from 'react';
import type { Figures, PerformerView } from '../../../../src-shared/api/trackingRow.ts';
import { partFill, PartPatterns } from './PartPatterns.tsx';
import { PART_WORDS, progressParts } from './progressParts.ts';

const WIDTH = 560;
const ROW = 20;
const LEFT = 204;
const RIGHT = 54;
const LONGEST_NAME = 28;

export interface PerformerFigures {
  readonly performer: PerformerView;
  readonly figures: Figures;
}

/** A bar a performer, as long as all that had to be done, the widest first by what is overdue. */
export function PerformerBars({ performers }: { readonly performers: readonly PerformerFigures[] }) {
  const id = useId();
  const most = Math.max(1, ...performers.map(({ figures }) => figures.total - figures.notApplicable));
  const unit = (WIDTH - LEFT - RIGHT) / most;
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${WIDTH} ${Math.max(1, performers.length) * ROW}`}
      role="img"
      aria-label="Исполнение по исполнителям: числа в таблице"
    >
      <PartPatterns id={id} />
      {performers.map(({ performer, figures }, index) => {
        let before = 0;
        return (
          <g key={performer.key}>
            <text className="chart-word" x={LEFT - 8} y={index * ROW + 14} textAnchor="end">
              {performer.text.length > LONGEST_NAME ? `${performer.text.slice(0, LONGEST_NAME - 1)}…` : performer.text}
              <title>{performer.text}</title>
            </text>
            {progressParts(figures).map(({ key, count }) => {
              if (count === 0) return null;
              const x = LEFT + before * unit;
              before += count;
              return (
                <rect
                  key={key}
                  className={`part part-${key}`}
                  fill={partFill(id, key)}
                  x={x}
                  width={count * unit}
                  y={index * ROW + 3}
                  height={ROW - 6}
                >
                  <title>{`${PART_WORDS[key]}: ${count}`}</title>
                </rect>
              );
            })}
            <text className="chart-word" x={LEFT + before * unit + 6} y={index * ROW + 14}>
              {figures.done}/{figures.total - figures.notApplicable}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Those with most overdue first, then those with least done: what is wrong stands on top. */
export function worstFirst(performers: readonly PerformerFigures[]): readonly PerformerFigures[] {
  const share = ({ figures }: PerformerFigures): number => figures.done / Math.max(1, figures.total - figures.notApplicable);
  return performers
    .filter(({ figures }) => figures.total > figures.notApplicable)
    .toSorted((a, b) => b.figures.overdue - a.figures.overdue || share(a) - share(b));
}
