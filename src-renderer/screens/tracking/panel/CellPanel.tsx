import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TrackingCell } from '../../../../src-shared/api/trackingRow.ts';
import { formatDate } from '../../../../src-shared/russian/dateWords.ts';
import { useRead } from '../../../app/queries.ts';
import { useAllowed, useSession } from '../../../app/session.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { whenText } from '../../../ui/when.ts';
import { paperName } from '../paperName.ts';
import { StandingChip } from '../StandingChip.tsx';
import { CellDeeds } from './CellDeeds.tsx';
import { EvidenceFiles } from './EvidenceFiles.tsx';
import './panel.css';

export interface CellPanelProps {
  readonly id: number;
  /** Hears the stamp of what is done here. */
  readonly know: (stamp: number) => void;
  readonly onClose: () => void;
}

/** Everything that is known of one cell, and what can be said about it. */
export function CellPanel({ id, know, onClose }: CellPanelProps) {
  const { today } = useSession().info;
  const mayTrack = useAllowed('track');
  const cell = useRead('tracking.cell', { id });
  return (
    <aside className="cell-panel" aria-label="Поручение">
      <div className="cell-panel-head">
        {cell.data && (
          <StandingChip
            standing={cell.data.standing}
            due={cell.data.due}
            doneOn={cell.data.doneOn}
            outcome={cell.data.outcome}
            today={today}
          />
        )}
        <span className="toolbar-gap" />
        <ActionIcon aria-label="Закрыть поручение (Esc)" onClick={onClose}>
          <IconX size={16} />
        </ActionIcon>
      </div>
      {cell.error && <Problem error={cell.error} />}
      {cell.data && (
        <>
          <Assignment cell={cell.data} />
          {mayTrack && <CellDeeds cell={cell.data} know={know} />}
          <EvidenceFiles cell={cell.data} mayChange={mayTrack} />
          <History cell={cell.data} />
        </>
      )}
    </aside>
  );
}

/** What the paper says, word for word, and who it is said to. */
function Assignment({ cell }: { readonly cell: TrackingCell }) {
  const { paper, source, label } = cell;
  return (
    <section>
      {cell.above !== '' && <p className="muted cell-above">{cell.above}</p>}
      <p className="cell-text">{cell.text}</p>
      <dl className="cell-facts">
        <Fact name="Документ">
          <Link to="/documents/$id" params={{ id: paper.id }} search={{ at: source.id }}>
            {paperName(paper)}
            {label !== '' && `, п.\u00a0${label.replace(/\.$/, '')}`}
          </Link>
          {paper.title !== '' && <span className="muted"> {paper.title}</span>}
        </Fact>
        <Fact name="Исполнитель">
          {cell.performer.text}
          {cell.performer.gone && <span className="muted"> (убран из справочника)</span>}
          {cell.named !== '' && cell.named !== cell.performer.text && <span className="muted"> – в документе: {cell.named}</span>}
        </Fact>
        {cell.alsoNamed.length > 0 && <Fact name="Также названы">{cell.alsoNamed.join(', ')}</Fact>}
        <Deadline cell={cell} />
        {cell.responsible.length > 0 && <Fact name="Ответственный">{cell.responsible.map(({ text }) => text).join(', ')}</Fact>}
        {cell.controller !== '' && <Fact name="Контроль">{cell.controller}</Fact>}
      </dl>
    </section>
  );
}

/** The words of the paper, how they were read, and where the day was moved. */
function Deadline({ cell }: { readonly cell: TrackingCell }) {
  const { today } = useSession().info;
  const duties = useRead('tracking.ofDocument', { id: cell.paper.id }).data?.duties ?? [];
  const understood = duties.find(({ source }) => source.id === cell.source.id)?.understood ?? '';
  return (
    <Fact name="Срок">
      {cell.due === null ? 'не известен' : formatDate(cell.due, 'numeric')}
      {cell.deadlineWords !== '' && <span className="muted"> – в документе: «{cell.deadlineWords}»</span>}
      {understood !== '' && <div className="muted">Понято как: {understood}</div>}
      {cell.asks && <div className="cell-asks">День знает только человек: ответьте на вопрос в разделе «Сегодня».</div>}
      {cell.postponements.map((moved) => (
        <div key={moved.at} className="muted">
          Перенесён {moved.from === null ? '' : `с\u00a0${formatDate(moved.from, 'numeric')} `}на&nbsp;{formatDate(moved.to, 'numeric')}
          {moved.reason !== '' && `: ${moved.reason}`} – {moved.by}, {whenText(moved.at, today)}
        </div>
      ))}
    </Fact>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function History({ cell }: { readonly cell: TrackingCell }) {
  const { today } = useSession().info;
  const lines = [...cell.history, ...cell.assignmentHistory];
  if (lines.length === 0) return null;
  return (
    <section>
      <h2 className="section-title">История</h2>
      <ul className="cell-history">
        {lines.map(({ at, by, what }) => (
          <li key={`${at} ${what}`}>
            {what}
            <span className="muted">
              {' '}
              – {by === '' ? 'программа' : by}, {whenText(at, today)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
