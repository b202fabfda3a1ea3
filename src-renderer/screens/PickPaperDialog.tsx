import { Button, Modal, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { DocumentRow } from '../../src-shared/api/documentApi.ts';
import type { DocumentKind } from '../../src-shared/documents/kinds.ts';
import type { DocumentState } from '../../src-shared/documents/signOff.ts';
import { formatDate } from '../../src-shared/russian/dateWords.ts';
import { useRead } from '../app/queries.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Problem } from '../ui/Problem.tsx';
import { StateChip } from '../ui/StateChip.tsx';
import { WORDS } from '../words.ts';
import { rowName } from './rowName.ts';

export interface PickPaperDialogProps {
  readonly title: string;
  readonly kind: DocumentKind;
  readonly state?: DocumentState;
  /** What to do while there is nothing to choose from. */
  readonly empty: string;
  readonly onPick: (row: DocumentRow) => void;
  readonly onClose: () => void;
}

const MOST = 50;

/** An earlier paper chosen by a few letters of its number or title: type, arrow down, Enter. */
export function PickPaperDialog({ title, kind, state, empty, onPick, onClose }: PickPaperDialogProps) {
  const [query, setQuery] = useState('');
  const [settled] = useDebouncedValue(query, 150);
  const list = useRead('document.list', { kind, ...(state ? { state } : {}), query: settled, trashed: false, limit: MOST, offset: 0 });
  const field = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLUListElement>(null);
  const rows = list.data?.rows ?? [];

  const walk = (event: KeyboardEvent, step: 1 | -1): void => {
    const buttons = [...(box.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement) + step;
    event.preventDefault();
    if (at < 0) field.current?.focus();
    else buttons[Math.min(at, buttons.length - 1)]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.code === 'ArrowDown') walk(event, 1);
    else if (event.code === 'ArrowUp') walk(event, -1);
    else if (event.code === 'Enter' && event.target === field.current && rows[0]) onPick(rows[0]);
  };

  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <div className="form" onKeyDown={onKeyDown}>
        <TextInput
          ref={field}
          label="Найти: номер, слова заголовка"
          data-autofocus
          value={query}
          maxLength={300}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        {list.error && <Problem error={list.error} again={() => void list.refetch()} />}
        {list.data && rows.length === 0 && <EmptyState>{settled === '' ? empty : 'Ничего не нашлось: проверьте слова.'}</EmptyState>}
        {rows.length > 0 && (
          <ul className="doubts pick-list" ref={box} aria-label="Найденные документы">
            {rows.map((row) => (
              <li key={row.id}>
                <button type="button" className="doubt pick-row" onClick={() => onPick(row)}>
                  <span className="pick-name">
                    <strong>{rowName(row)}</strong>
                    {dayOf(row)} <span>{row.title || 'без названия'}</span>
                  </span>
                  <StateChip kind={row.kind} state={row.state} returned={row.remark !== null} />
                </button>
              </li>
            ))}
          </ul>
        )}
        {(list.data?.total ?? 0) > MOST && (
          <p className="muted pick-more">
            Показаны первые {MOST} из {list.data?.total}: введите номер или слово заголовка.
          </p>
        )}
        <div className="buttons">
          <Button onClick={onClose}>{WORDS.cancel}</Button>
        </div>
      </div>
    </Modal>
  );
}

function dayOf(row: DocumentRow): string {
  const day = row.date ?? row.meetingDate;
  return day === null ? '' : ` от ${formatDate(day, 'numeric')}`;
}
