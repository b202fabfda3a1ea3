import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ImportBatchRow } from '../../../src-shared/api/importApi.ts';
import { countWord } from '../../../src-shared/russian/plural.ts';
import { useWrite } from '../../app/queries.ts';
import { useAllowed } from '../../app/session.ts';
import { ArchiveSureDialog } from './ArchiveSureDialog.tsx';
import { expectedOf } from './BatchList.tsx';
import { FileButtons } from './FileButtons.tsx';
import type { Dropped } from './files/droppedFiles.ts';
import { forgetLeft, leftOf } from './files/leftFiles.ts';
import type { Upload } from './files/uploads.ts';
import { uploads } from './files/useUploads.ts';
import { useKeepSure } from './useKeepSure.ts';
import { fileName, progressText, readCount } from './importWords.ts';

export interface BatchHeadProps {
  readonly batch: ImportBatchRow;
  readonly upload: Upload | undefined;
  readonly onMore: (dropped: Dropped) => void;
}

/** How far a batch is, and what can be done with all of it. */
export function BatchHead({ batch, upload, onMore }: BatchHeadProps) {
  const allowed = useAllowed('draft');
  const mayRegister = useAllowed('register');
  const [archiving, setArchiving] = useState(false);
  const pause = useWrite('import.pause');
  const keepSure = useKeepSure();
  const expected = upload ? expectedOf([upload], batch.id) : 0;
  const total = Math.max(batch.total, expected);
  const read = readCount(batch);
  const sure = batch.states.recognised ?? 0;
  const paused = batch.paused || (upload?.paused ?? false);
  const running = read < total;
  const setPaused = (stop: boolean): void => {
    uploads.pause(batch.id, stop);
    if (batch.paused !== stop) pause.mutate({ batchId: batch.id, paused: stop });
  };
  return (
    <div className="import-head">
      <div className="import-head-line">
        <h2 title={batch.name}>{batch.name}</h2>
        <span className="muted" role="status">
          {progressText({ ...batch, paused }, expected)}
          {upload !== undefined && upload.current !== null && ` · передаётся «${fileName(upload.current)}»`}
        </span>
        {running && allowed && (
          <Button loading={pause.isPending} onClick={() => setPaused(!paused)}>
            {paused ? 'Продолжить' : 'Приостановить'}
          </Button>
        )}
        <span className="toolbar-gap" />
        {sure > 0 && mayRegister && <Button onClick={() => setArchiving(true)}>В архив все без сомнений…</Button>}
        {sure > 0 && allowed && (
          <Button variant="filled" loading={keepSure.pending} onClick={() => keepSure.run(batch.id)}>
            Сохранить все без сомнений черновиками ({sure})
          </Button>
        )}
      </div>
      {archiving && <ArchiveSureDialog batchId={batch.id} onClose={() => setArchiving(false)} />}
      {running && <progress className="import-bar" value={read} max={total} aria-label={`Прочитано ${read} из ${total}`} />}
      {upload !== undefined && upload.broken !== null && (
        <p className="problem import-broken" role="alert">
          {upload.broken}
        </p>
      )}
      {upload === undefined && allowed && <BrokenOff batch={batch} onMore={onMore} />}
    </div>
  );
}

/** The window was closed while files were on their way: it has forgotten them, and they have to be shown to it again. */
function BrokenOff({ batch, onMore }: Pick<BatchHeadProps, 'batch' | 'onMore'>) {
  const left = leftOf(batch.id);
  // The file that was on its way may have arrived after all.
  if (left === null || batch.total >= left) return null;
  return (
    <div className="note import-left">
      <span>
        Передача прервалась: принято {batch.total} из {countWord(left, 'файла', 'файлов', 'файлов')}. Выберите те же файлы ещё раз – те, что
        уже здесь, не повторятся.
      </span>
      <FileButtons
        onFiles={(dropped) => {
          forgetLeft(batch.id);
          onMore(dropped);
        }}
      />
    </div>
  );
}
