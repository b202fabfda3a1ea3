import { useRef, useState, type ClipboardEvent } from 'react';
import { copiedHtml, copiedText, copyRange, type CopiedRange } from './copyRange.ts';
import type { GridCommand } from './gridCommand.ts';
import { areaOf } from './gridSelection.ts';
import { readClipboard } from './readClipboard.ts';
import type { PastedTable } from '../../src-shared/recognition/plan/recognizeTable.ts';
import { rangeFits } from './runTextCommand.ts';
import type { Grid } from './useGrid.ts';

export interface WaitingPaste {
  readonly table: PastedTable;
  readonly lines: string | null;
}

export interface GridClipboard {
  /** A table that waits for a decision. */
  readonly waiting: WaitingPaste | null;
  readonly dismiss: () => void;
  readonly take: (data: DataTransfer) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** Copying gives a table and tab-separated text; pasting writes a rectangle at once and shows a table before it goes in. */
export function useGridClipboard(
  grid: Grid,
  run: (command: GridCommand) => void,
  { readOnly, say }: { readonly readOnly: boolean; readonly say: (text: string) => void },
): GridClipboard {
  const copied = useRef<CopiedRange | null>(null);
  const [waiting, setWaiting] = useState<WaitingPaste | null>(null);
  const copy = (event: ClipboardEvent): boolean => {
    if (isField(event.target)) return false;
    const range = copyRange(grid.plan, grid.labels, areaOf(grid.selection));
    copied.current = range;
    event.clipboardData.setData('text/plain', copiedText(range));
    event.clipboardData.setData('text/html', copiedHtml(range));
    event.preventDefault();
    return true;
  };
  const take = (data: DataTransfer): void => {
    const { top, bottom, left, right } = areaOf(grid.selection);
    const chosen = { rows: bottom - top + 1, columns: right - left + 1 };
    const pasted = readClipboard(data.getData('text/html'), data.getData('text/plain'), { copied: copied.current, chosen });
    switch (pasted.kind) {
      case 'range':
        if (rangeFits(grid, pasted.range) || (top < 0 && pasted.range.width === 1)) run({ do: 'write', range: pasted.range });
        else say('Справа не хватает столбцов: выберите ячейку левее или добавьте столбец.');
        return;
      case 'table':
        setWaiting({ table: pasted.table, lines: pasted.lines });
        return;
      case 'refused':
        say(pasted.sentence);
        return;
      case 'nothing':
        if (data.files.length > 0) say('В таблицу плана вставляется только текст: рисунок поставьте в текст документа.');
    }
  };
  return {
    waiting,
    dismiss: () => setWaiting(null),
    take,
    onCopy: (event) => void copy(event),
    onCut(event) {
      if (copy(event) && !readOnly) run({ do: 'empty' });
    },
    onPaste(event) {
      if (readOnly || event.defaultPrevented || (isField(event.target) && !isTable(event.clipboardData))) return;
      event.preventDefault();
      take(event.clipboardData);
    },
  };
}

/** A table is never meant to be the words of one cell, even while its field is open. */
function isTable(data: DataTransfer): boolean {
  const cells = data
    .getData('text/html')
    .slice(0, 200_000)
    .match(/<t[dh][\s>]/gi);
  return (cells?.length ?? 0) > 1 || data.getData('text/plain').trim().includes('\t');
}

function isField(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
