import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { ImportItemRow } from '../../../../src-shared/api/importApi.ts';
import type { Content } from '../../../../src-shared/documents/kinds.ts';
import { useAllowed } from '../../../app/session.ts';
import type { ItemDeeds } from './useItemDeeds.ts';

export interface ReviewActionsProps {
  readonly row: ImportItemRow;
  readonly deeds: ItemDeeds;
  /** `null` while there is nothing to keep. */
  readonly content: Content | null;
  readonly onDraft?: () => void;
  readonly onArchive?: () => void;
}

/** What the review of a file ends with, and the way to the next one. */
export function ReviewActions({ row, deeds, content, onDraft, onArchive }: ReviewActionsProps) {
  const allowed = useAllowed('draft');
  const mayRegister = useAllowed('register');
  const stored = row.state === 'stored';
  const go = useRef<HTMLButtonElement>(null);
  const wasStored = useRef(stored);
  useEffect(() => {
    // The button that was pressed is gone: the focus goes to what comes next.
    if (stored && !wasStored.current) go.current?.focus();
    wasStored.current = stored;
  }, [stored]);
  const next = (
    <Button ref={go} variant={stored ? 'filled' : 'default'} onClick={deeds.next} title="Alt+→">
      Следующий файл
    </Button>
  );
  if (stored) {
    return (
      <>
        <Button onClick={deeds.download}>Исходный файл</Button>
        <Button onClick={deeds.open}>Открыть документ</Button>
        {next}
      </>
    );
  }
  return (
    <>
      <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Button aria-label="Ещё" title="Ещё" px={8}>
            <IconDots size={16} stroke={1.5} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={deeds.download}>Скачать исходный файл</Menu.Item>
          {allowed && row.state !== 'dismissed' && (
            <Menu.Item onClick={() => deeds.dismiss(true)}>Отложить: документа пока не будет</Menu.Item>
          )}
          {allowed && row.state === 'dismissed' && <Menu.Item onClick={() => deeds.dismiss(false)}>Вернуть к проверке</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {row.state === 'duplicate' && (
        <>
          {row.documentId !== null && <Button onClick={deeds.open}>Открыть документ</Button>}
          {row.documentId === null && row.twinId !== null && <Button onClick={deeds.openTwin}>Открыть первый файл</Button>}
          {allowed && <Button onClick={() => deeds.dismiss(false)}>Прочитать всё равно</Button>}
        </>
      )}
      {next}
      {allowed && content !== null && (
        <>
          <Button
            onClick={onArchive}
            disabled={deeds.keeping || !mayRegister}
            title={mayRegister ? undefined : 'В архив вносит тот, кто ведёт журнал: секретарь или руководитель'}
          >
            В архив подписанных…
          </Button>
          <Button variant="filled" onClick={onDraft} disabled={deeds.keeping} title="Ctrl+Enter">
            {deeds.keeping ? 'Сохраняется…' : 'Сохранить черновиком'}
          </Button>
        </>
      )}
    </>
  );
}
