import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { TrackingCell } from '../../../../src-shared/api/trackingRow.ts';
import type { PlainDate } from '../../../../src-shared/base/plainDate.ts';
import { OUTCOME_WORDS, type Outcome } from '../../../../src-shared/tracking/standing.ts';
import { useSession } from '../../../app/session.ts';
import { RuDateInput } from '../../../ui/RuDateInput.tsx';
import { PostponeDialog } from '../list/PostponeDialog.tsx';
import { useDeeds } from '../useDeeds.ts';

const OUTCOMES: readonly Outcome[] = ['done', 'partly', 'notDone', 'notApplicable', 'removed'];

/** The outcome with its day, another deadline, a note. */
export function CellDeeds({ cell, know }: { readonly cell: TrackingCell; readonly know: (stamp: number) => void }) {
  const { today } = useSession().info;
  const deeds = useDeeds(know);
  const [on, setOn] = useState<PlainDate | null>(cell.doneOn ?? today);
  const [asking, setAsking] = useState(false);
  const cells = { ids: [cell.id], seen: cell.version };
  const close = (outcome: Outcome): void =>
    deeds.close(cells, { outcome, ...(on !== null && (outcome === 'done' || outcome === 'partly') ? { doneOn: on } : {}) });
  return (
    <section className="form">
      <div className="buttons" role="group" aria-label="Отметка об исполнении">
        {OUTCOMES.map((outcome) => (
          <Button
            key={outcome}
            variant={outcome === 'done' && cell.outcome === 'open' ? 'filled' : 'default'}
            aria-pressed={cell.outcome === outcome}
            onClick={() => close(outcome)}
          >
            {cell.outcome === outcome && '✓\u00a0'}
            {outcome === 'removed' ? 'Снять с контроля' : OUTCOME_WORDS[outcome]}
          </Button>
        ))}
        {cell.outcome !== 'open' && (
          <Button variant="subtle" onClick={() => close('open')}>
            Снять отметку
          </Button>
        )}
      </div>
      <div className="form-row">
        <RuDateInput label="Исполнено когда" value={on} today={today} onChange={setOn} />
        <Button className="fixed" onClick={() => setAsking(true)}>
          Перенести срок
        </Button>
      </div>
      <Note key={cell.note} before={cell.note} onSave={(note) => deeds.note(cells, note)} />
      {asking && (
        <PostponeDialog
          count={1}
          onAnswer={(answer) => {
            setAsking(false);
            deeds.postpone(cells, answer);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}

/** Written down when one leaves the field or presses Ctrl+Enter. */
function Note({ before, onSave }: { readonly before: string; readonly onSave: (note: string) => void }) {
  const [note, setNote] = useState(before);
  const save = (): void => {
    if (note.trim() !== before) onSave(note);
  };
  return (
    <Textarea
      label="Примечание"
      autosize
      minRows={2}
      maxRows={8}
      maxLength={5000}
      value={note}
      onChange={(event) => setNote(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.ctrlKey && event.code === 'Enter') save();
      }}
    />
  );
}
