import { IconMessage, IconPaperclip } from '@tabler/icons-react';
import { memo, type MouseEvent } from 'react';
import type { TrackingRow } from '../../../../src-shared/api/trackingRow.ts';
import type { PlainDate } from '../../../../src-shared/base/plainDate.ts';
import { KIND_WORDS } from '../../../../src-shared/documents/kinds.ts';
import { paperName } from '../paperName.ts';
import { StandingChip } from '../StandingChip.tsx';

export interface ListRowProps {
  readonly id: number;
  /** Absent while it is on its way. */
  readonly row: TrackingRow | undefined;
  readonly place: number;
  readonly line: number;
  readonly top: number;
  readonly today: PlainDate;
  readonly isCurrent: boolean;
  readonly isTicked: boolean;
  /** The same functions for every row: a row is drawn again only when it has changed. */
  readonly onTick: (place: number) => void;
  readonly onPick: (place: number, event: MouseEvent) => void;
}

/** One cell of the list. */
export const ListRow = memo(function ListRow({ id, row, place, line, top, today, isCurrent, isTicked, onTick, onPick }: ListRowProps) {
  return (
    <div
      id={`cell-${id}`}
      className={`tracking-row${isCurrent ? ' tracking-current' : ''}${isTicked ? ' tracking-ticked' : ''}`}
      role="row"
      aria-rowindex={line}
      aria-selected={isTicked}
      style={{ top }}
      onClick={(event) => onPick(place, event)}
    >
      <div role="gridcell" onClick={(event) => event.stopPropagation()}>
        <input type="checkbox" tabIndex={-1} aria-label="Отметить строку" checked={isTicked} onChange={() => onTick(place)} />
      </div>
      {row === undefined ? <div role="gridcell" aria-busy /> : <Cells row={row} today={today} />}
    </div>
  );
});

function Cells({ row, today }: { readonly row: TrackingRow; readonly today: PlainDate }) {
  const { paper } = row;
  return (
    <>
      <div role="gridcell">
        <StandingChip standing={row.standing} due={row.due} doneOn={row.doneOn} outcome={row.outcome} today={today} />
        {row.postponed > 0 && (
          <span className="muted" title="Срок переносили">
            {' '}
            ↷
          </span>
        )}
      </div>
      <div role="gridcell" title={row.text}>
        {row.text}
        {row.note !== '' && <IconMessage size={13} stroke={1.5} className="tracking-mark" aria-label={`Примечание: ${row.note}`} />}
        {row.evidence > 0 && <IconPaperclip size={13} stroke={1.5} className="tracking-mark" aria-label={`Файлов: ${row.evidence}`} />}
      </div>
      <div role="gridcell" title={row.performer.text}>
        {row.performer.text}
      </div>
      <div role="gridcell" title={`${paperName(paper)} ${paper.title}`}>
        {paper.number === null ? KIND_WORDS[paper.kind] : `${KIND_WORDS[paper.kind]} ${paper.number}`}
        {row.label !== '' && `, п.\u00a0${row.label.replace(/\.$/, '')}`}
      </div>
      <div role="gridcell">{row.responsible.map(({ text }) => text).join(', ')}</div>
    </>
  );
}
