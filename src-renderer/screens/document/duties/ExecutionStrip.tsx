import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { DocumentRow } from '../../../../src-shared/api/documentApi.ts';
import { useRead } from '../../../app/queries.ts';
import { useTrackingExport } from '../../tracking/useTrackingExport.ts';
import { DutiesPanel } from './DutiesPanel.tsx';
import './duties.css';

/** Over the pages of a signed paper: how it is carried out, and everything that follows from it on demand. */
export function ExecutionStrip({ paper }: { readonly paper: Pick<DocumentRow, 'id' | 'state'> }) {
  const navigate = useNavigate();
  const exporting = useTrackingExport();
  const [shown, setShown] = useState(false);
  const kept = paper.state === 'signed' || paper.state === 'withdrawn';
  const found = useRead('tracking.figuresOf', { documents: [paper.id] }, { enabled: kept });
  const figures = found.data?.find(({ id }) => id === paper.id)?.figures;
  if (!kept || figures === undefined) return null;
  return (
    <>
      <div className="document-fate execution-strip">
        <span>
          Исполнение: {figures.done} из {figures.total - figures.notApplicable}
          {figures.overdue > 0 && (
            <>
              , <strong className="execution-late">просрочено {figures.overdue}</strong>
            </>
          )}
          {figures.ongoing > 0 && `, без даты ${figures.ongoing}`}
          {figures.undated > 0 && `, без срока ${figures.undated}`}
        </span>
        <Button aria-expanded={shown} onClick={() => setShown((open) => !open)}>
          {shown ? 'Скрыть поручения' : 'Показать поручения'}
        </Button>
        <span className="toolbar-gap" />
        <Button onClick={() => void navigate({ to: '/assignments', search: { document: paper.id } })}>Открыть списком</Button>
        <Button loading={exporting.pending} onClick={() => exporting.run({ document: paper.id }, { what: 'report', format: 'docx' })}>
          Справка об исполнении
        </Button>
      </div>
      {shown && <DutiesPanel documentId={paper.id} />}
    </>
  );
}
