import { Button } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { countWord } from '../../src-shared/russian/plural.ts';
import type { DocumentsSearch } from '../app/addresses.ts';
import { useRead } from '../app/queries.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Problem } from '../ui/Problem.tsx';
import { Screen } from '../ui/Screen.tsx';
import { CreateMenu } from './CreateMenu.tsx';
import { DocumentsBar } from './DocumentsBar.tsx';
import { DocumentTable } from './DocumentTable.tsx';
import { FirstButtons } from './FirstButtons.tsx';
import { useBasket } from './useBasket.ts';
import { useCreatePaper } from './useCreatePaper.ts';

const route = getRouteApi('/documents');
const PAGE_SIZE = 100;

/** The registry: every paper, narrowed by kind, state and words; the basket beside it. */
export function Documents() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const create = useCreatePaper();
  const page = search.page ?? 1;
  const trashed = search.trash ?? false;
  const list = useRead('document.list', {
    ...(search.kind ? { kind: search.kind } : {}),
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
  const filtered = Boolean(search.q ?? search.state ?? search.kind);
  const showAll = (): void => {
    setText('');
    go(trashed ? { trash: true } : {});
  };

  return (
    <Screen title={trashed ? 'Корзина' : 'Документы'} actions={<CreateMenu />}>
      <div className="documents">
        <DocumentsBar
          search={search}
          text={text}
          go={go}
          onText={(typed) => {
            setText(typed);
            find(typed);
          }}
        />
        {list.error && <Problem error={list.error} again={() => void list.refetch()} />}
        {list.data && total === 0 && (
          <div className="card">
            <EmptyState
              action={
                filtered ? (
                  <Button onClick={showAll}>Показать все</Button>
                ) : (
                  !trashed && create.allowed && <FirstButtons create={create} fromFiles />
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

function emptyWords(filtered: boolean, trashed: boolean): string {
  if (filtered) return 'Ничего не нашлось: проверьте слова, вид документа и состояние.';
  if (trashed) return 'Корзина пуста. Сюда попадает то, что убрали клавишей Del; отсюда всё можно вернуть.';
  return 'Здесь будет реестр документов управления: протоколы, приказы, планы, сообщения. Начните с первого или загрузите прежние из файлов.';
}
