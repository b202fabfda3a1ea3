import { memo } from 'react';
import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import { cellText, type ActivityRow, type PlanColumn, type PlanRow, type SectionRow } from '../../src-shared/documents/actionPlan.ts';
import { useCounting } from '../app/counting.tsx';
import { CellEditor } from './CellEditor.tsx';
import { readDeadlineCell } from './deadlineReading.ts';

export interface RowState {
  /** The first and the last chosen column; −1 where none is. */
  readonly left: number;
  readonly right: number;
  /** The column with the focus; −1 when it is elsewhere. */
  readonly active: number;
  readonly editing: 'no' | 'typing' | 'replacing';
  readonly readOnly: boolean;
}

export interface PlanRowProps extends RowState {
  readonly row: PlanRow;
  /** Its place in the plan. */
  readonly at: number;
  readonly columns: readonly PlanColumn[];
  readonly label: string;
  readonly overtyped: boolean;
  /** Dragged rows would land above or below this one. */
  readonly drop: '' | 'above' | 'below';
  readonly date: PlainDate | null;
  /** What stands over the whole table. */
  readonly heading: string;
  readonly onType: (text: string) => void;
}

/** One row. Its cells are drawn anew only when something of their own changes, not when a row before it comes or goes. */
export const PlanRowView = memo(function PlanRowView({ at, drop, ...rest }: PlanRowProps) {
  const whole = rest.left === 0 && rest.right >= rest.columns.length - 1;
  const name = `pg-row${rest.row.kind === 'section' ? ' pg-section' : ''}${drop === '' ? '' : ` pg-drop-${drop}`}`;
  return (
    <div role="row" className={name} data-row={rest.row.id} aria-rowindex={at + 2} aria-selected={whole || undefined}>
      <RowCells {...rest} />
    </div>
  );
});

const RowCells = memo(function RowCells({ row, ...rest }: Omit<PlanRowProps, 'at' | 'drop'>) {
  return (
    <>
      <span className="pg-grip" aria-hidden="true" draggable={!rest.readOnly} data-grip="" />
      {row.kind === 'section' ? <SectionCell row={row} {...rest} /> : <ActivityCells row={row} {...rest} />}
    </>
  );
});

type CellsOf<R> = Omit<PlanRowProps, 'at' | 'drop' | 'row'> & { readonly row: R };

function SectionCell({ row, columns, left, active, editing, onType }: CellsOf<SectionRow>) {
  const here = active >= 0;
  return (
    <div
      role="gridcell"
      className={cellClass('pg-cell pg-section-cell', left >= 0, here)}
      data-column={0}
      aria-colindex={1}
      aria-colspan={columns.length}
      aria-selected={left >= 0}
      tabIndex={here ? 0 : -1}
    >
      {here && editing !== 'no' ? (
        <CellEditor value={row.text} label="Раздел" replace={editing === 'replacing'} onType={onType} />
      ) : (
        row.text
      )}
    </div>
  );
}

function ActivityCells({
  row,
  columns,
  left,
  right,
  active,
  editing,
  readOnly,
  label,
  overtyped,
  date,
  heading,
  onType,
}: CellsOf<ActivityRow>) {
  return columns.map((column, at) => {
    const number = column.meaning === 'number';
    const text = number ? label : cellText(row, column.id);
    const chosen = at >= left && at <= right;
    const here = at === active;
    return (
      <div
        key={column.id}
        role="gridcell"
        className={cellClass(`pg-cell pg-${column.meaning}${number && overtyped ? ' pg-overtyped' : ''}`, chosen, here)}
        data-column={at}
        aria-colindex={at + 1}
        aria-selected={chosen}
        tabIndex={here ? 0 : -1}
        draggable={number && !readOnly && !(here && editing !== 'no') ? true : undefined}
        title={number && overtyped ? 'Номер исправлен вручную. Alt+Backspace – снова считать' : undefined}
      >
        {here && editing !== 'no' ? (
          <CellEditor value={text} label={column.title || 'Ячейка'} replace={editing === 'replacing'} onType={onType} />
        ) : (
          text
        )}
        {column.meaning === 'deadline' && text !== '' && <DeadlineChip words={text} date={date} heading={heading} />}
      </div>
    );
  });
}

const DeadlineChip = memo(function DeadlineChip({
  words,
  date,
  heading,
}: Pick<PlanRowProps, 'date' | 'heading'> & { readonly words: string }) {
  const { text, kind } = readDeadlineCell(words, date, heading, useCounting());
  if (kind === 'none') return null;
  return <span className={`pg-chip pg-chip-${kind}`}>{text}</span>;
});

function cellClass(base: string, chosen: boolean, here: boolean): string {
  return `${base}${chosen ? ' pg-chosen' : ''}${here ? ' pg-here' : ''}`;
}
