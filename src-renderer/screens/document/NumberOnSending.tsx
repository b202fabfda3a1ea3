import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import type { DocumentKind } from '../../../src-shared/documents/kinds.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';
import { useRead } from '../../app/queries.ts';
import { useSession } from '../../app/session.ts';

export interface NumberOnSendingProps {
  readonly kind: DocumentKind;
  /** By hand; `null` for the journal's next. */
  readonly number: string | null;
  readonly nextNumber: string;
  readonly date: PlainDate | null;
  readonly onChange: (number: string | null) => void;
}

/** Number and date as the paper will be registered, before it is frozen with them. */
export function NumberOnSending({ kind, number, nextNumber, date, onChange }: NumberOnSendingProps) {
  const { info } = useSession();
  const [typing, setTyping] = useState(false);
  const journal = (useRead('journal.list', {}).data ?? []).find((each) => each.kind === kind);
  const later = number === null && journal?.numberAt === 'sign';
  const byJournal = later ? 'присвоится при подписании' : `${nextNumber} (следующий по журналу)`;
  return (
    <div className="number-on-sending">
      {typing ? (
        <TextInput
          label="Номер"
          description="Пустое поле – следующий по журналу"
          placeholder={nextNumber}
          autoFocus
          maxLength={50}
          value={number ?? ''}
          onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        />
      ) : (
        <>
          <span>
            Номер: <strong>{number ?? byJournal}</strong>
          </span>
          <Button onClick={() => setTyping(true)}>Изменить</Button>
        </>
      )}
      <span>
        Дата: <strong>{formatDate(date ?? info.today, 'numeric')}</strong>
        {date === null && ' (сегодня: на листе даты нет)'}
      </span>
    </div>
  );
}
