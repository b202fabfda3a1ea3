import { useId } from 'react';
import { partFill, PartPatterns } from './PartPatterns.tsx';
import { PART_KEYS, PART_WORDS } from './progressParts.ts';

/** Which fill stands for what. */
export function PartLegend() {
  const id = useId();
  return (
    <ul className="progress-legend">
      {PART_KEYS.map((key) => (
        <li key={key}>
          <svg width="16" height="12" aria-hidden>
            <PartPatterns id={`${id}${key}`} />
            <rect className={`part part-${key}`} fill={partFill(`${id}${key}`, key)} x="0.5" y="0.5" width="15" height="11" />
          </svg>
          {PART_WORDS[key]}
        </li>
      ))}
    </ul>
  );
}
