import { ActionIcon, Button, FileButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState, type DragEvent } from 'react';
import type { EvidenceView, TrackingCell } from '../../../../src-shared/api/trackingRow.ts';
import { Refusal } from '../../../../src-shared/api/errors.ts';
import { useClient } from '../../../app/client.ts';
import { useWrite } from '../../../app/queries.ts';
import { saveFile } from '../../../ui/saveFile.ts';
import { sayProblem } from '../../../ui/say.tsx';

/** The files that prove it: dropped here, chosen, or pasted with Ctrl+V. */
export function EvidenceFiles({ cell, mayChange }: { readonly cell: TrackingCell; readonly mayChange: boolean }) {
  const add = useWrite('tracking.addEvidence');
  const [over, setOver] = useState(false);
  /** One after the other: each is a write. What the core refuses it says itself. */
  const take = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      if (file.size > LIMIT_MB * 1024 * 1024) {
        sayProblem(
          new Refusal('input', `Файл «${file.name}» больше ${LIMIT_MB}\u00a0МБ: приложите его часть или ссылку на него в примечании.`),
        );
        continue;
      }
      const bytes = await readBytes(file);
      if (bytes !== null) add.mutate({ id: cell.id, name: file.name.slice(-255), bytes });
    }
  };
  const takePasted = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (!mayChange || files.length === 0 || isField(event.target)) return;
    event.preventDefault();
    void take(files);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent): void => takePasted(event);
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, []);
  const drag = (event: DragEvent, inside: boolean): void => {
    if (!mayChange) return;
    event.preventDefault();
    setOver(inside);
  };
  return (
    <section
      className={over ? 'cell-files cell-files-over' : 'cell-files'}
      aria-label="Подтверждения"
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        if (mayChange) void take([...event.dataTransfer.files]);
      }}
    >
      <h2 className="section-title">Подтверждения</h2>
      {cell.files.map((file) => (
        <EvidenceLine key={file.id} file={file} mayChange={mayChange} />
      ))}
      {mayChange && (
        <div className="buttons">
          <FileButton multiple onChange={(files) => void take(files)}>
            {(props) => (
              <Button {...props} loading={add.isPending}>
                Добавить файл…
              </Button>
            )}
          </FileButton>
          <span className="muted">или перетащите сюда, или Ctrl+V</span>
        </div>
      )}
      {!mayChange && cell.files.length === 0 && <p className="muted">Файлов нет.</p>}
    </section>
  );
}

function EvidenceLine({ file, mayChange }: { readonly file: EvidenceView; readonly mayChange: boolean }) {
  const client = useClient();
  const remove = useWrite('tracking.removeEvidence', { done: `Файл «${file.name}» убран` });
  const open = (): void => {
    client.call('tracking.evidence', { id: file.id }).then(saveFile, sayProblem);
  };
  return (
    <div className="cell-file">
      <button type="button" className="cell-file-name" title={`${file.name} – сохранить и открыть; добавил(а) ${file.by}`} onClick={open}>
        {file.name}
      </button>
      <span className="muted">{sizeWords(file.size)}</span>
      {mayChange && (
        <ActionIcon size={22} aria-label={`Убрать файл ${file.name}`} onClick={() => remove.mutate({ id: file.id })}>
          <IconX size={14} />
        </ActionIcon>
      )}
    </div>
  );
}

const LIMIT_MB = 30;

/** A file that went away or may not be read is told of. */
async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    sayProblem(new Refusal('input', `Файл «${file.name}» не читается: проверьте, на месте ли он, и выберите снова.`));
    return null;
  }
}

/** Text pasted into a field is the field's. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;
}

function sizeWords(size: number): string {
  if (size < 1024 * 1024) return `${Math.max(1, Math.round(size / 1024))}\u00a0КБ`;
  return `${(size / 1024 / 1024).toFixed(1).replace('.', ',')}\u00a0МБ`;
}
