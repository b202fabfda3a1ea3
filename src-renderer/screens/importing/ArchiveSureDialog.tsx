import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { countWord, plural } from '../../../src-shared/russian/plural.ts';
import { Problem } from '../../ui/Problem.tsx';
import { WORDS } from '../../words.ts';
import { LeftOutList } from './LeftOutList.tsx';
import { WatchChoice, type Watched } from './review/WatchChoice.tsx';
import { useArchiveSure, type ArchivedSure, type ArchiveSure } from './useArchiveSure.ts';

/** Signed papers of many years at once: what will be done, the question about their deadlines, how far it is, and what came of it. */
export function ArchiveSureDialog({ batchId, onClose }: { readonly batchId: string; readonly onClose: () => void }) {
  const sure = useArchiveSure(batchId);
  return (
    <Modal
      opened
      onClose={onClose}
      title="В архив все без сомнений"
      closeOnEscape={!sure.pending}
      closeOnClickOutside={!sure.pending}
      withCloseButton={!sure.pending}
    >
      {sure.pending ? (
        <Running sure={sure} />
      ) : sure.result !== null ? (
        <Done result={sure.result} onClose={onClose} />
      ) : (
        <Question sure={sure} onClose={onClose} />
      )}
    </Modal>
  );
}

function Question({
  sure: { outlook, outlookError, error, done, run },
  onClose,
}: {
  readonly sure: ArchiveSure;
  readonly onClose: () => void;
}) {
  const [tracking, setTracking] = useState<Watched>('none');
  const ready = outlook?.ready ?? 0;
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready > 0) run(tracking);
      }}
    >
      {outlook === null && outlookError === null && <p role="status">Подсчитывается, что можно внести…</p>}
      {outlook !== null && ready === 0 && <p>Внести сразу нечего: ни у одного файла без сомнений нет всего, что нужно архиву.</p>}
      {outlook !== null && ready > 0 && (
        <p className="muted import-lead">
          {plural(ready, 'Ляжет', 'Лягут', 'Ляжет')} в реестр подписанными: {countWord(ready, 'документ', 'документа', 'документов')} – со
          своими номером, датой и подписавшим, как в бумаге. Изменить их потом нельзя; исходные файлы сохранятся как есть.
        </p>
      )}
      {outlook !== null && outlook.raising > 0 && (
        <p className="note import-lead">
          Среди них {countWord(outlook.raising, 'документ', 'документа', 'документов')} этого года с номером больше последнего в журнале:
          журнал продолжится после {plural(outlook.raising, 'него', 'них', 'них')}.
        </p>
      )}
      {outlook !== null && <LeftOutList left={outlook.left} />}
      {ready > 0 && (
        <WatchChoice
          label="Сроки этих документов"
          value={tracking}
          assignments={outlook?.assignments ?? 'counting'}
          onChange={setTracking}
        />
      )}
      {outlookError && <Problem error={outlookError} />}
      {error && (
        <>
          {done > 0 && <p>До этого в архив внесено: {countWord(done, 'документ', 'документа', 'документов')}.</p>}
          <Problem error={error} />
        </>
      )}
      <div className="buttons">
        {ready > 0 && (
          <Button type="submit" variant="filled" data-autofocus>
            В архив ({ready})
          </Button>
        )}
        <Button onClick={onClose}>{WORDS.cancel}</Button>
      </div>
    </form>
  );
}

function Running({ sure: { outlook, done, stop } }: { readonly sure: ArchiveSure }) {
  const [stopping, setStopping] = useState(false);
  const total = Math.max(outlook?.ready ?? 0, done);
  const words = `Сохраняется: ${done} из ${countWord(total, 'документа', 'документов', 'документов')}`;
  return (
    <div className="form">
      <p role="status">{stopping ? 'Останавливается: последний документ ещё сохраняется…' : words}</p>
      <progress className="import-bar" value={done} max={Math.max(1, total)} aria-label={words} />
      <div className="buttons">
        <Button
          autoFocus
          disabled={stopping}
          onClick={() => {
            setStopping(true);
            stop();
          }}
        >
          Остановить
        </Button>
      </div>
    </div>
  );
}

function Done({ result, onClose }: { readonly result: ArchivedSure; readonly onClose: () => void }) {
  return (
    <div className="form">
      <p role="status">
        {result.stopped && 'Остановлено. '}В архив {plural(result.archived, 'внесён', 'внесены', 'внесено')}{' '}
        {countWord(result.archived, 'документ', 'документа', 'документов')}.
        {result.stopped && ' Остальные ждут здесь же: внести их можно той же кнопкой.'}
      </p>
      <LeftOutList left={result.left} />
      <div className="buttons">
        <Button variant="filled" autoFocus onClick={onClose}>
          Закрыть
        </Button>
      </div>
    </div>
  );
}
