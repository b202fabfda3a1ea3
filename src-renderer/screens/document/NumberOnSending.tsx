import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OpenDocument } from '../../../src-shared/api/documentApi.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';
import { useRead } from '../../app/queries.ts';
import { useSession } from '../../app/session.ts';
import { numberOrigin } from '../../ui/numberOrigin.ts';

export interface NumberOnSendingProps {
  readonly paper: Pick<OpenDocument, 'kind' | 'nextNumber' | 'reserved'>;
  /** By hand; `null` for the journal's next. */
  readonly number: string | null;
  readonly date: PlainDate | null;
  readonly onChange: (number: string | null) => void;
}

/** Number and date as the paper will be registered, before it is frozen with them. */
export function NumberOnSending({ paper, number, date, onChange }: NumberOnSendingProps) {
  const { info } = useSession();
  const [typing, setTyping] = useState(false);
  const { kind, nextNumber } = paper;
  const journal = (useRead('journal.list', {}).data ?? []).find((each) => each.kind === kind);
  const later = journal?.numberAt === 'sign';
  const kept = paper.reserved;
  const byJournal = later ? 'присвоится при подписании' : `${nextNumber} (${numberOrigin(paper)})`;
  const isNotice = kind === 'notice';
  return (
    <div className="number-on-sending">
      {typing ? (
        <TextInput
          label={isNotice ? 'Номер в журнале сообщений' : 'Номер'}
          description={kept ? `Пустое поле – прежний номер, ${nextNumber}` : 'Пустое поле – следующий по журналу'}
          placeholder={nextNumber}
          autoFocus
          maxLength={50}
          value={number ?? ''}
          onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        />
      ) : (
        <>
          <span>
            {isNotice ? 'Номер в журнале, на сообщении не печатается' : 'Номер'}: <strong>{number ?? byJournal}</strong>
          </span>
          <Button onClick={() => setTyping(true)}>Изменить</Button>
        </>
      )}
      <span>
        {DATE_NAMES[kind]}: <strong>{formatDate(date ?? info.today, 'numeric')}</strong>
        {date === null && ' (сегодня: на листе даты нет)'}
      </span>
    </div>
  );
}

/** Whose day it is. */
const DATE_NAMES = { protocol: 'Дата', order: 'Дата', plan: 'Дата утверждения', notice: 'Дата публикации' } as const;
