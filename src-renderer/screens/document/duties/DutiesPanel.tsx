import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '../../../../src-shared/api/contract.ts';
import type { DutyView } from '../../../../src-shared/api/dutyView.ts';
import { countWord } from '../../../../src-shared/russian/plural.ts';
import { useRead } from '../../../app/queries.ts';
import { useAllowed } from '../../../app/session.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { ChangeDutyDialog } from './ChangeDutyDialog.tsx';
import { DutyCard } from './DutyCard.tsx';
import { RemoveDutyDialog } from './RemoveDutyDialog.tsx';

/** All duties of a signed paper: who reports by which days, what later papers made of it, the groups as they were frozen. */
export function DutiesPanel({ documentId }: { readonly documentId: string }) {
  const found = useRead('tracking.ofDocument', { id: documentId });
  const mayTrack = useAllowed('track');
  const [asked, setAsked] = useState<{ readonly duty: DutyView; readonly deed: 'change' | 'remove' } | null>(null);
  if (found.error) return <Problem error={found.error} again={() => void found.refetch()} />;
  if (!found.data) return null;
  const { duties, lists, doubts } = found.data;
  const close = (): void => setAsked(null);
  return (
    <section className="duties" aria-label="Поручения документа" tabIndex={0}>
      {doubts.map(({ sentence }) => (
        <p key={sentence} className="note duties-doubt">
          {sentence}
        </p>
      ))}
      {duties.length === 0 && <p className="muted">Поручений в документе нет.</p>}
      {duties.map((duty) => (
        <DutyCard
          key={duty.source.id}
          documentId={documentId}
          duty={duty}
          buttons={
            mayTrack &&
            !duty.removed && (
              <>
                <Button onClick={() => setAsked({ duty, deed: 'change' })}>Изменить…</Button>
                <Button onClick={() => setAsked({ duty, deed: 'remove' })}>Снять с контроля…</Button>
              </>
            )
          }
        />
      ))}
      {lists.length > 0 && <h2 className="section-title">Кто входил в группы в день подписания</h2>}
      {lists.map((list) => (
        <FrozenList key={list.named} list={list} />
      ))}
      {asked?.deed === 'change' && <ChangeDutyDialog documentId={documentId} duty={asked.duty} onClose={close} />}
      {asked?.deed === 'remove' && <RemoveDutyDialog documentId={documentId} duty={asked.duty} onClose={close} />}
    </section>
  );
}

type List = OutputOf<'tracking.ofDocument'>['lists'][number];

function FrozenList({ list: { named, members } }: { readonly list: List }) {
  return (
    <details className="duties-list">
      <summary>
        {named} – {countWord(members.length, 'организация', 'организации', 'организаций')}
      </summary>
      <ul>
        {members.map(({ id, text, gone }) => (
          <li key={id}>
            {text}
            {gone && <span className="muted"> – больше нет в справочнике</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
