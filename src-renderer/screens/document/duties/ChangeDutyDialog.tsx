import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { DutyView } from '../../../../src-shared/api/dutyView.ts';
import type { PlainDate } from '../../../../src-shared/base/plainDate.ts';
import { useWrite } from '../../../app/queries.ts';
import { useSession } from '../../../app/session.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { RuDateInput } from '../../../ui/RuDateInput.tsx';
import { WORDS } from '../../../words.ts';
import { PaperSelect } from './PaperSelect.tsx';

export interface DutyDialogProps {
  readonly documentId: string;
  readonly duty: DutyView;
  readonly onClose: () => void;
}

/** A later paper changes a duty from a day on; what fell due before stays. */
export function ChangeDutyDialog({ documentId, duty, onClose }: DutyDialogProps) {
  const { today } = useSession().info;
  const [paper, setPaper] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [from, setFrom] = useState<PlainDate | null>(today);
  const [text, setText] = useState(duty.text);
  const [words, setWords] = useState(duty.deadlineWords);
  const change = useWrite('tracking.change', { quiet: true, done: 'Поручение изменено' });
  const send = (): void => {
    if (from === null) return;
    change.mutate(
      {
        document: documentId,
        sources: [duty.source.id],
        paper,
        from,
        reason,
        ...(text.trim() === duty.text ? {} : { text }),
        ...(words.trim() === duty.deadlineWords ? {} : { deadlineWords: words }),
      },
      { onSuccess: onClose },
    );
  };
  return (
    <Modal opened onClose={onClose} title={`Изменить поручение${duty.label === '' ? '' : `, п.\u00a0${duty.label}`}`}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <PaperSelect label="Каким документом изменено" value={paper} onChange={setPaper} />
        <TextInput
          label="Причина"
          description="Обязательна, если документа нет"
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <RuDateInput label="С какого дня" value={from} onChange={setFrom} today={today} />
        <Textarea label="Текст" autosize minRows={2} maxRows={8} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        <TextInput
          label="Срок словами"
          description="Прежние сроки до этого дня останутся"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {change.error && <Problem error={change.error} />}
        <div className="buttons">
          <Button
            type="submit"
            variant="filled"
            loading={change.isPending}
            disabled={from === null}
            title={from === null ? 'Укажите, с какого дня' : undefined}
          >
            Изменить
          </Button>
          <Button onClick={onClose}>{WORDS.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
