import { Button, Modal, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { InputOf } from '../../../../src-shared/api/contract.ts';
import type { PlainDate } from '../../../../src-shared/base/plainDate.ts';
import type { Content } from '../../../../src-shared/documents/kinds.ts';
import { usualSigner } from '../../../../src-shared/documents/usualSigner.ts';
import { countWord, plural } from '../../../../src-shared/russian/plural.ts';
import { useSession } from '../../../app/session.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { RuDateInput } from '../../../ui/RuDateInput.tsx';
import { WORDS } from '../../../words.ts';
import { useFocusBack } from './useFocusBack.ts';

export type Archived = Extract<InputOf<'import.keep'>['as'], { kind: 'archived' }>;

export interface ArchiveDialogProps {
  readonly content: Content;
  /** Lines that found no place. */
  readonly lost: number;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onArchive: (as: Archived) => void;
  readonly onClose: () => void;
}

/** The paper was signed once: its own number and day, who signed, and whether its deadlines still matter. */
export function ArchiveDialog({ content, lost, pending, error, onArchive, onClose }: ArchiveDialogProps) {
  useFocusBack();
  const { today } = useSession().info;
  const [number, setNumber] = useState(content.number ?? '');
  const [date, setDate] = useState<PlainDate | null>(content.date);
  const [signedBy, setSignedBy] = useState(usualSigner(content));
  const [tracking, setTracking] = useState<Archived['tracking']>('none');
  const missing = [date === null && 'дату', signedBy.trim() === '' && 'кто подписал'].filter(Boolean);
  return (
    <Modal opened onClose={onClose} title="В архив подписанных">
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (missing.length === 0 && date !== null)
            onArchive({ kind: 'archived', number: number.trim() || null, date, signedBy: signedBy.trim(), tracking });
        }}
      >
        <p className="muted import-lead">
          Документ ляжет в реестр подписанным, со своим номером и датой. Изменить его потом нельзя; исходный файл сохранится как есть.
        </p>
        {lost > 0 && (
          <p className="note import-lead">
            Без места {plural(lost, 'осталась', 'остались', 'осталось')} {countWord(lost, 'строка', 'строки', 'строк')}: в документ{' '}
            {lost === 1 ? 'она не войдёт и останется' : 'они не войдут и останутся'} только в исходном файле.
          </p>
        )}
        <div className="form-row">
          <TextInput
            label="Номер"
            placeholder="без номера"
            data-autofocus
            maxLength={50}
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <RuDateInput label="Дата" value={date} today={today} onChange={setDate} />
        </div>
        {number.trim() !== '' && date?.slice(0, 4) === today.slice(0, 4) && (
          <p className="note import-lead">
            Документ этого года: его номер встанет в журнал, и если он больше последнего, следующий документ получит номер после него.
          </p>
        )}
        <TextInput label="Кто подписал" maxLength={300} value={signedBy} onChange={(event) => setSignedBy(event.currentTarget.value)} />
        <Radio.Group
          label="Сроки этого документа"
          value={tracking}
          onChange={(value) => setTracking(value === 'fromToday' ? 'fromToday' : 'none')}
        >
          <div className="import-radios">
            <Radio value="none" label="Не следить: всё давно исполнено" />
            <Radio value="fromToday" label="Следить с сегодняшнего дня: каждый исполнитель получит поручение на каждый будущий срок" />
          </div>
        </Radio.Group>
        {error && <Problem error={error} />}
        <div className="buttons">
          <Button
            type="submit"
            variant="filled"
            disabled={missing.length > 0}
            loading={pending}
            title={missing.length > 0 ? `Укажите ${missing.join(', ')}` : 'Enter'}
          >
            В архив
          </Button>
          <Button onClick={onClose}>{WORDS.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
