import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { figuresText } from '../../../../src-shared/tracking/figuresText.ts';
import type { TrackingFilter } from '../../../../src-shared/tracking/trackingFilter.ts';
import { useRead } from '../../../app/queries.ts';
import { personFullName } from '../../directory/personEntry.ts';
import { RemindersDialog } from '../reminders/RemindersDialog.tsx';
import { useTrackingExport } from '../useTrackingExport.ts';
import './performer.css';

/** All that one performer has to do, over whichever view is chosen: figures, whom to call, a letter, a report. */
export function PerformerStrip({ filter }: { readonly filter: TrackingFilter & { readonly performer: string } }) {
  const [reminding, setReminding] = useState(false);
  const exporting = useTrackingExport();
  const found = useRead('tracking.performers', { filter }).data?.find(({ performer }) => performer.key === filter.performer);
  if (found === undefined) return null;
  const { performer, figures } = found;
  return (
    <section className="performer" aria-label={`Всё, что за ${performer.text}`}>
      <strong>{performer.text}</strong>
      {performer.gone && <span className="chip chip-off">нет в справочнике</span>}
      <span>{figuresText(figures)}</span>
      {performer.kind === 'institution' && performer.id !== null && <Contacts id={performer.id} />}
      <span className="toolbar-gap" />
      <Button onClick={() => setReminding(true)}>Напомнить…</Button>
      <Button loading={exporting.pending} onClick={() => exporting.run(filter, { what: 'report', format: 'docx' })}>
        Справка
      </Button>
      {reminding && <RemindersDialog filter={filter} onClose={() => setReminding(false)} />}
    </section>
  );
}

/** Who heads the institution and where it is; the directory has the rest. */
function Contacts({ id }: { readonly id: string }) {
  const place = useRead('institution.list', {}).data?.find((each) => each.id === id);
  const head = useRead('person.list', {}).data?.find((person) => person.id === place?.headId);
  if (place === undefined) return null;
  return (
    <span className="muted">
      {[head === undefined ? '' : personFullName(head), place.address].filter((words) => words !== '').join(' · ')}{' '}
      <Link to="/directory" search={{ tab: 'institutions', id }}>
        Карточка
      </Link>
    </span>
  );
}
