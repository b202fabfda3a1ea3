import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import type { DocumentsSearch } from '../app/addresses.ts';
import { useState } from 'react';
import type { DocumentRow } from '../../src-shared/api/documentApi.ts';
import { STATE_WORDS, type DocumentState } from '../../src-shared/documents/signOff.ts';
import { countWord } from '../../src-shared/russian/plural.ts';
import { useRead, useWrite } from '../app/queries.ts';
import { useAllowed } from '../app/session.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Problem } from '../ui/Problem.tsx';
import { sayDone, sayUndo } from '../ui/say.tsx';
import { Screen } from '../ui/Screen.tsx';
import { WORDS } from '../words.ts';
import { DocumentTable } from './DocumentTable.tsx';
import { rowName } from './rowName.ts';
import { NewProtocolButton } from './NewProtocolButton.tsx';
import { useCreateProtocol } from './useCreateProtocol.ts';

const route = getRouteApi('/documents');
const PAGE_SIZE = 100;
const EVERY = 'all';

const CHOICES = [
  { value: EVERY, label: 'Все' },
  { value: 'draft', label: 'Черновики' },
  { value: 'forSignature', label: STATE_WORDS.forSignature },
  { value: 'signed', label: 'Подписанные' },
  { value: 'withdrawn', label: 'Отозванные' },
];

/** The registry: every paper, narrowed by state and words; the basket beside it. */
export function Documents() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const create = useCreateProtocol();
  const page = search.page ?? 1;
  const trashed = search.trash ?? false;
  const list = useRead('document.list', {
    ...(search.state ? { state: search.state } : {}),
    query: search.q ?? '',
    trashed,
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  });
  const basket = useBasket();
  const go = (to: DocumentsSearch, replace = false): void => void navigate({ search: to, replace });
  const [text, setText] = useState(search.q ?? '');
  const find = useDebouncedCallback(
    (q: string) => void navigate({ search: { ...search, q: q || undefined, page: undefined }, replace: true }),
    200,
  );
  const total = list.data?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const filtered = Boolean(search.q ?? search.state);

  return (
    <Screen title={trashed ? 'Корзина' : 'Документы'} actions={<NewProtocolButton />}>
      <div className="documents">
        <div className="documents-bar">
          <TextInput
            className="grow"
            aria-label="Найти: номер, заголовок, вопросы, участники"
            placeholder="Номер, заголовок, вопросы, участники"
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              find(event.currentTarget.value);
            }}
          />
          <SegmentedControl
            aria-label="Состояние"
            data={CHOICES}
            value={search.state ?? EVERY}
            onChange={(value) =>
              void navigate({ search: { ...search, state: value === EVERY ? undefined : (value as DocumentState), page: undefined } })
            }
          />
          <span className="toolbar-gap" />
          <Button aria-pressed={trashed} onClick={() => go(trashed ? {} : { trash: true })}>
            {trashed ? 'К документам' : 'Корзина'}
          </Button>
        </div>
        {list.error && <Problem error={list.error} again={() => void list.refetch()} />}
        {list.data && total === 0 && (
          <div className="card">
            <EmptyState
              action={
                filtered ? (
                  <Button
                    onClick={() => {
                      setText('');
                      go(trashed ? { trash: true } : {});
                    }}
                  >
                    Показать все
                  </Button>
                ) : (
                  !trashed && create.allowed && <Button onClick={create.start}>{WORDS.newProtocol} – Ctrl+N</Button>
                )
              }
            >
              {emptyWords(filtered, trashed)}
            </EmptyState>
          </div>
        )}
        {list.data && total > 0 && (
          <>
            <DocumentTable rows={list.data.rows} trashed={trashed} onTrash={basket.trash} onRestore={basket.restore} />
            <div className="documents-foot">
              <span>{countWord(total, 'документ', 'документа', 'документов')}</span>
              {!trashed && <span>Enter – открыть · Del – в корзину</span>}
              <span className="toolbar-gap" />
              {pages > 1 && (
                <>
                  <Button disabled={page === 1} onClick={() => go({ ...search, page: page - 1 })}>
                    Назад
                  </Button>
                  <span>
                    страница {page} из {pages}
                  </span>
                  <Button disabled={page >= pages} onClick={() => go({ ...search, page: page + 1 })}>
                    Дальше
                  </Button>
                </>
              )}
            </div>
          </>
        )}
      </div>
    </Screen>
  );
}

/** Into the basket without a question, back out of it for ten seconds from the message and later from the basket itself. */
function useBasket(): { readonly trash?: (row: DocumentRow) => void; readonly restore?: (row: DocumentRow) => void } {
  const allowed = useAllowed('draft');
  const trash = useWrite('document.trash');
  const restore = useWrite('document.restore');
  const back = (row: DocumentRow): void =>
    restore.mutate({ id: row.id, revision: row.revision }, { onSuccess: () => sayDone(`${rowName(row)} снова среди документов`) });
  if (!allowed) return {};
  return {
    restore: back,
    trash: (row) =>
      trash.mutate(
        { id: row.id, revision: row.revision },
        { onSuccess: (gone) => sayUndo(`${rowName(row)} – в корзине`, () => back(gone)) },
      ),
  };
}

function emptyWords(filtered: boolean, trashed: boolean): string {
  if (filtered) return 'Ничего не нашлось среди номеров, дат, заголовков, вопросов и участников: проверьте слова и выбранное состояние.';
  if (trashed) return 'Корзина пуста. Сюда попадает то, что убрали клавишей Del; отсюда всё можно вернуть.';
  return 'Здесь будет реестр документов управления. Начните с первого протокола.';
}
