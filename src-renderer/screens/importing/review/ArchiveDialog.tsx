import { Button, Modal, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { InputOf } from '../../../../src-shared/api/contract.ts';
import type { PlainDate } from '../../../../src-shared/base/plainDate.ts';
import type { Content } from '../../../../src-shared/documents/kinds.ts';
import { usualSigner } from '../../../../src-shared/documents/usualSigner.ts';
import { countWord, plural } from '../../../../src-shared/russian/plural.ts';
import { useRead } from '../../../app/queries.ts';
import { useSession } from '../../../app/session.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { RuDateInput } from '../../../ui/RuDateInput.tsx';
import { WORDS } from '../../../words.ts';
import { useFocusBack } from './useFocusBack.ts';
import { WatchChoice } from './WatchChoice.tsx';

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
  const [asked] = useDebouncedValue(number, 250);
  // Not while it is being saved: the number would be found to be taken, by this very paper.
  const foreseen = useRead('import.foresee', { content, number: asked.trim() || null, date }, { enabled: date !== null && !pending }).data;
  const sentence = date === null ? null : (foreseen?.sentence ?? null);
  const missing = [date === null && 'дату', signedBy.trim() === '' && 'подписавшего'].filter(Boolean);
  return (
    <Modal opened onClose={onClose} title="В архив подписанных">
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (missing.length === 0 && date !== null && !pending)
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
        {sentence !== null && (
          <p className="note import-lead" role="status">
            {sentence}
          </p>
        )}
        <TextInput label="Кто подписал" maxLength={300} value={signedBy} onChange={(event) => setSignedBy(event.currentTarget.value)} />
        <WatchChoice
          label="Сроки этого документа"
          value={tracking}
          assignments={date === null ? 'dateless' : (foreseen?.assignments ?? 'counting')}
          onChange={setTracking}
        />
        {error && <Problem error={error} />}
        <div className="buttons">
          <Button
            type="submit"
            variant="filled"
            disabled={missing.length > 0}
            aria-busy={pending}
            title={missing.length > 0 ? undefined : 'Enter'}
          >
            {pending ? 'Сохраняется…' : 'В архив'}
          </Button>
          <Button onClick={onClose}>{WORDS.cancel}</Button>
          {missing.length > 0 && <span className="muted">Чтобы сохранить, укажите {missing.join(' и ')}.</span>}
        </div>
      </form>
    </Modal>
  );
}
