import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ImportItemRow } from '../../../src-shared/api/importApi.ts';
import { countWord } from '../../../src-shared/russian/plural.ts';
import type { ImportSearch } from '../../app/addresses.ts';
import { useRead, useWrite } from '../../app/queries.ts';
import { useAllowed } from '../../app/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { sayUndo } from '../../ui/say.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { BatchHead } from './BatchHead.tsx';
import { BatchList } from './BatchList.tsx';
import { DropPlace } from './DropPlace.tsx';
import { FileButtons } from './FileButtons.tsx';
import type { Dropped } from './files/droppedFiles.ts';
import { useUploads } from './files/useUploads.ts';
import { fileName } from './importWords.ts';
import { ItemTable } from './ItemTable.tsx';
import { lastReviewed } from './lastReviewed.ts';
import { RefusedFiles } from './RefusedFiles.tsx';
import { StateFilter } from './StateFilter.tsx';
import { useTakeFiles } from './useTakeFiles.ts';
import './importing.css';

const route = getRouteApi('/import');
const PAGE_SIZE = 100;

/** Papers of former years brought in: where files are dropped, what became of each. */
export function OldPapers() {
  const allowed = useAllowed('draft');
  const { take, goOn } = useTakeFiles();
  const search = route.useSearch();
  const batches = useRead('import.batches', {});
  const sending = useUploads();
  const list = batches.data ?? [];
  const batch = list.find(({ id }) => id === (search.batch ?? lastReviewed.batchId)) ?? list[0];
  const shown = batch?.id ?? null;
  useEffect(() => {
    lastReviewed.batchId = shown;
    lastReviewed.state = search.state;
  }, [shown, search.state]);
  const onFiles = allowed ? take : ignore;
  return (
    <Screen title="Старые бумаги" bare actions={allowed && list.length > 0 && <FileButtons onFiles={take} />}>
      <DropPlace onFiles={onFiles}>
        {batches.error && <Problem error={batches.error} again={() => void batches.refetch()} />}
        {batches.data && batch === undefined && <Nothing allowed={allowed} onFiles={take} />}
        {batch !== undefined && (
          <div className="import-split">
            <BatchList batches={list} uploads={sending} shown={batch.id} />
            <section className="import-body" aria-label={batch.name}>
              <BatchHead
                key={batch.id}
                batch={batch}
                upload={sending.find(({ batchId }) => batchId === batch.id)}
                onMore={(dropped) => goOn(batch, dropped)}
              />
              {sending
                .filter(({ batchId }) => batchId === batch.id)
                .map((upload) => (
                  <RefusedFiles key={upload.batchId} upload={upload} />
                ))}
              <Items
                key={`${batch.id} ${search.state ?? ''} ${search.page ?? 1}`}
                batchId={batch.id}
                search={search}
                told={batches.error !== null}
              >
                {(set) => <StateFilter batch={batch} state={search.state} onChange={(state) => set({ state, page: undefined })} />}
              </Items>
              <p className="import-tip muted">Ещё файлы или папку перетащите прямо сюда либо вставьте: Ctrl+V.</p>
            </section>
          </div>
        )}
      </DropPlace>
    </Screen>
  );
}

interface ItemsProps {
  readonly batchId: string;
  readonly search: ImportSearch;
  /** What failed is said over the list already. */
  readonly told: boolean;
  readonly children: (set: (change: ImportSearch) => void) => React.ReactNode;
}

function Items({ batchId, search, told, children }: ItemsProps) {
  const navigate = route.useNavigate();
  const allowed = useAllowed('draft');
  const dismiss = useWrite('import.dismiss');
  const page = search.page ?? 1;
  const items = useRead('import.items', {
    batchId,
    ...(search.state ? { state: search.state } : {}),
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  });
  const set = (change: ImportSearch): void => void navigate({ search: { ...search, batch: batchId, ...change }, replace: true });
  const total = items.data?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const put = (row: ImportItemRow, dismissed: boolean): void => dismiss.mutate({ itemId: row.id, dismissed });
  const putAside = (row: ImportItemRow): void => {
    if (row.state === 'stored' || row.state === 'waiting' || row.state === 'reading') return;
    const aside = row.state !== 'dismissed';
    put(row, aside);
    if (aside) sayUndo(`«${fileName(row.name)}» – отложен`, () => put(row, false));
  };
  return (
    <>
      {children(set)}
      {items.error && !told && <Problem error={items.error} again={() => void items.refetch()} />}
      {items.data && total === 0 && <EmptyState>{search.state ? 'Таких файлов здесь нет.' : 'Файлы ещё передаются.'}</EmptyState>}
      {items.data && total > 0 && (
        <>
          <ItemTable rows={items.data.rows} onDismiss={allowed ? putAside : undefined} />
          <div className="documents-foot">
            <span>{countWord(total, 'файл', 'файла', 'файлов')}</span>
            <span>Enter – проверить и сохранить · Del – отложить: без документа, вернуть можно всегда</span>
            <span className="toolbar-gap" />
            {pages > 1 && (
              <>
                <Button disabled={page === 1} onClick={() => set({ page: page - 1 })}>
                  Назад
                </Button>
                <span>
                  страница {page} из {pages}
                </span>
                <Button disabled={page >= pages} onClick={() => set({ page: page + 1 })}>
                  Дальше
                </Button>
              </>
            )}
          </div>
        </>
      )}
    </>
  );
}

function Nothing({ allowed, onFiles }: { readonly allowed: boolean; readonly onFiles: (dropped: Dropped) => void }) {
  return (
    <div className="import-nothing">
      <div className="import-target">
        <h2>Документы прошлых лет</h2>
        <p>
          Протоколы, приказы и планы прошлых лет станут документами программы: с пунктами, сроками и приложениями, в реестре и в поиске.
          Сами файлы сохранятся как есть.
        </p>
        {allowed ? (
          <>
            <p>
              <b>Перетащите сюда файлы или целую папку</b>, вставьте скопированный текст (Ctrl+V) или выберите:
            </p>
            <div className="buttons">
              <FileButtons onFiles={onFiles} filled />
            </div>
          </>
        ) : (
          <p>Файлы загружает секретарь или руководитель: войдите под их учётной записью.</p>
        )}
        <ol className="import-how muted">
          <li>
            Подойдут Word (docx, doc), PDF с текстом, ODT, RTF, TXT, HTML. Сколько угодно файлов сразу: можно работать, пока они читаются.
          </li>
          <li>О каждом файле будет видно, что он такое. Что понято без сомнений, сохраняется одной кнопкой.</li>
          <li>
            Где есть сомнения, источник и понятое стоят рядом: покажите программе, что есть что, и сохраните черновиком или сразу в архив.
          </li>
        </ol>
      </div>
    </div>
  );
}

function ignore(): void {
  // Whoever may not write drops files in vain; the empty screen says why.
}
