import { Button, Modal, MultiSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '../../../app/queries.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { WORDS } from '../../../words.ts';
import type { DutyDialogProps } from './ChangeDutyDialog.tsx';
import { PaperSelect } from './PaperSelect.tsx';

/** Takes a duty off control for all or some performers; what was done stays. */
export function RemoveDutyDialog({ documentId, duty, onClose }: DutyDialogProps) {
  const [paper, setPaper] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [performers, setPerformers] = useState<readonly string[]>([]);
  const remove = useWrite('tracking.remove', { quiet: true, done: 'Снято с контроля' });
  return (
    <Modal opened onClose={onClose} title={`Снять с контроля${duty.label === '' ? '' : ` п.\u00a0${duty.label}`}`}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          const only = performers.length === 0 ? {} : { performers: [...performers] };
          remove.mutate({ document: documentId, sources: [duty.source.id], paper, reason, ...only }, { onSuccess: onClose });
        }}
      >
        <PaperSelect label="Каким документом снято" value={paper} onChange={setPaper} />
        <TextInput
          label="Причина"
          description="Обязательна, если документа нет"
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {duty.performers.length > 1 && (
          <MultiSelect
            label="Только у исполнителей"
            placeholder={performers.length === 0 ? 'У всех' : ''}
            searchable
            data={duty.performers.map(({ key, text }) => ({ value: key, label: text }))}
            value={[...performers]}
            onChange={setPerformers}
          />
        )}
        {remove.error && <Problem error={remove.error} />}
        <div className="buttons">
          <Button type="submit" variant="filled" loading={remove.isPending}>
            Снять с контроля
          </Button>
          <Button onClick={onClose}>{WORDS.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
