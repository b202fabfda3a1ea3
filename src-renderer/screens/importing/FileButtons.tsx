import { Button } from '@mantine/core';
import { useCallback, useRef } from 'react';
import { fieldFiles, type Dropped } from './files/droppedFiles.ts';

export interface FileButtonsProps {
  readonly onFiles: (dropped: Dropped) => void;
  /** The first of them is what the screen waits for. */
  readonly filled?: boolean;
}

/** «Выбрать файлы…» and «Выбрать папку…»: buttons over the browser's own dialogs. */
export function FileButtons({ onFiles, filled = false }: FileButtonsProps) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement | null>(null);
  // React knows no such attribute.
  const asFolder = useCallback((input: HTMLInputElement | null): void => {
    folder.current = input;
    if (input !== null) input.webkitdirectory = true;
  }, []);
  const chosen = (input: HTMLInputElement): void => {
    const dropped = fieldFiles(input.files);
    // The same files may be chosen again.
    input.value = '';
    if (dropped.files.length > 0) onFiles(dropped);
  };
  return (
    <>
      <Button variant={filled ? 'filled' : 'default'} onClick={() => files.current?.click()}>
        Выбрать файлы…
      </Button>
      <Button onClick={() => folder.current?.click()}>Выбрать папку…</Button>
      <input ref={files} type="file" multiple hidden aria-label="Файлы" onChange={(event) => chosen(event.currentTarget)} />
      <input ref={asFolder} type="file" multiple hidden aria-label="Папка" onChange={(event) => chosen(event.currentTarget)} />
    </>
  );
}
