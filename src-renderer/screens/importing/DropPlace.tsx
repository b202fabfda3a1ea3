import { useEffect, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { sayProblem } from '../../ui/say.tsx';
import { timeOf } from '../../ui/when.ts';
import { droppedFiles, type Dropped } from './files/droppedFiles.ts';
import { pastedFiles } from './files/pastedFiles.ts';

export interface DropPlaceProps {
  readonly onFiles: (dropped: Dropped) => void;
  readonly children: ReactNode;
}

/** The whole screen takes files that are dropped on it, and what is pasted where no field has the focus. */
export function DropPlace({ onFiles, children }: DropPlaceProps) {
  const [over, setOver] = useState(false);
  const inside = useRef(0);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (event.clipboardData === null || isField(event.target)) return;
      const files = pastedFiles(event.clipboardData, `Из буфера обмена ${timeOf(new Date().toISOString()).replace(':', '.')}`);
      if (files.length === 0) return;
      event.preventDefault();
      latest.current({ files, folder: null });
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);

  const move =
    (by: number) =>
    (event: DragEvent): void => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      inside.current += by;
      setOver(inside.current > 0);
    };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    inside.current = 0;
    setOver(false);
    droppedFiles(event.dataTransfer).then(onFiles, sayProblem);
  };
  return (
    <div
      className={over ? 'import-drop import-over' : 'import-drop'}
      onDragEnter={move(1)}
      onDragOver={(event) => event.preventDefault()}
      onDragLeave={move(-1)}
      onDrop={drop}
    >
      {children}
      {over && (
        <div className="import-drop-here" aria-hidden>
          Отпустите файлы или папку – программа прочитает их по очереди
        </div>
      )}
    </div>
  );
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
