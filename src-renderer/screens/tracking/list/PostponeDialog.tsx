import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { InputOf } from '../../../../src-shared/api/contract.ts';
import { formatDate } from '../../../../src-shared/russian/dateWords.ts';
import { countWord } from '../../../../src-shared/russian/plural.ts';
import { useSession } from '../../../app/session.ts';
import { readTypedDate } from '../../../ui/readTypedDate.ts';
import { WORDS } from '../../../words.ts';

type Answer = Pick<InputOf<'tracking.postpone'>, 'to' | 'reason'>;

export interface PostponeDialogProps {
  readonly count: number;
  readonly onAnswer: (answer: Answer) => void;
  readonly onClose: () => void;
}

/** To which day, or by how many days: «15.12.2026», «+14». Enter postpones. */
export function PostponeDialog({ count, onAnswer, onClose }: PostponeDialogProps) {
  const { today } = useSession().info;
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const to = newDay(typed, today);
  return (
    <Modal opened onClose={onClose} title={`Перенести срок: ${countWord(count, 'поручение', 'поручения', 'поручений')}`}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (to === null) setTried(true);
          else onAnswer({ to, reason });
        }}
      >
        <TextInput
          label="На какой день"
          placeholder="дд.мм.гггг или +14"
          description={meaning(to)}
          error={tried && to === null && 'Укажите дату или число дней: 15.12.2026, +14'}
          autoComplete="off"
          data-autofocus
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <TextInput label="Почему" maxLength={2000} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        <div className="buttons">
          <Button type="submit" variant="filled" title="Enter">
            Перенести
          </Button>
          {[7, 14, 30].map((days) => (
            <Button key={days} onClick={() => setTyped(`+${days}`)}>
              +{days}
            </Button>
          ))}
          <Button onClick={onClose}>{WORDS.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}

/** «+14» is so many days from each cell's own day, so a date may not be reckoned from it here. */
function newDay(typed: string, today: string): Answer['to'] | null {
  const step = /^\s*([+-])\s?(\d{1,4})\s*(?:дн|дня|дней|день)?\.?\s*$/.exec(typed);
  if (step) {
    const days = Number(`${step[1] ?? ''}${step[2] ?? ''}`);
    return Math.abs(days) <= 3660 ? { days } : null;
  }
  const read = typed.trim() === '' ? null : readTypedDate(typed, today);
  return read !== null && 'date' in read ? read.date : null;
}

function meaning(to: Answer['to'] | null): string {
  if (to === null) return 'Прежний срок останется в истории';
  if (typeof to === 'string') return `На ${formatDate(to, 'words')}; прежний срок останется в истории`;
  const days = countWord(Math.abs(to.days), 'день', 'дня', 'дней');
  return `${to.days < 0 ? 'Раньше' : 'Позже'} прежнего срока на ${days}, у каждого от своего; без срока – от сегодня`;
}
