import { useEffect, type ReactNode, type Ref } from 'react';
import type { PlainDate } from '../../../../src-shared/base/plainDate.ts';
import { useStable } from '../../../planGrid/useStable.ts';
import type { StructureSection } from './structure/structureRow.ts';
import { keepInSight } from './keepInSight.ts';
import { rowId, StructureRowView } from './StructureRowView.tsx';

export interface StructurePaneProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly sections: readonly StructureSection[];
  readonly current: string | null;
  /** What is to be seen: the current row, or where it would stand. */
  readonly near: string | null;
  readonly lit: ReadonlySet<string>;
  readonly doubted: ReadonlySet<string>;
  readonly date: PlainDate | null;
  readonly today: PlainDate;
  readonly onSelect: (key: string) => void;
  readonly onOver: (key: string | null) => void;
  /** At the end of the title. */
  readonly beside: ReactNode;
  /** Fields over the rows, and what stands there while nothing was understood. */
  readonly children: ReactNode;
}

/** What was understood, as the paper will have it: choosing a row shows where its words come from. */
export function StructurePane(props: StructurePaneProps) {
  const { ref, sections, current, near, lit, doubted, date, today, onSelect, onOver, beside, children } = props;
  const press = useStable(onSelect);
  const over = useStable(onOver);
  useEffect(() => {
    return near === null ? undefined : keepInSight(rowId(near));
  }, [near]);
  return (
    <div className="review-pane">
      <div className="review-pane-title">
        <h2>Как понято</h2>
        <span className="toolbar-gap" />
        {beside}
      </div>
      {children}
      {sections.length > 0 && (
        <div
          ref={ref}
          className="got"
          role="listbox"
          tabIndex={0}
          aria-label="Как понято"
          aria-activedescendant={current === null ? undefined : rowId(current)}
          onMouseLeave={() => onOver(null)}
        >
          {sections.map((section) => (
            <div key={section.key} role="group" aria-label={section.title || 'Таблица'} className="got-group">
              {section.title !== '' && (
                <div className="got-title" aria-hidden>
                  {section.title}
                </div>
              )}
              {section.rows.map((row) => (
                <StructureRowView
                  key={row.key}
                  row={row}
                  columns={section.columns}
                  template={section.template}
                  current={row.key === current}
                  lit={lit.has(row.key)}
                  doubted={row.targets.some((target) => doubted.has(target))}
                  date={date}
                  today={today}
                  onPress={press}
                  onOver={over}
                />
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
