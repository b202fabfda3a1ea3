import type { ImportBatchRow, ImportItemRow, ImportState } from '../../../src-shared/api/importApi.ts';
import { KIND_WORDS } from '../../../src-shared/documents/kinds.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';
import { countWord } from '../../../src-shared/russian/plural.ts';

/** What became of a file, as a word on its colour. */
export const STATE_CHIPS: Readonly<Record<ImportState, { readonly word: string; readonly tone: string }>> = {
  waiting: { word: 'В очереди', tone: 'plan' },
  reading: { word: 'Читается', tone: 'plan' },
  recognised: { word: 'Распознано', tone: 'plan' },
  doubts: { word: 'С сомнениями', tone: 'soon' },
  foreign: { word: 'Не наше', tone: 'none' },
  unreadable: { word: 'Не прочитано', tone: 'late' },
  duplicate: { word: 'Повтор', tone: 'none' },
  stored: { word: 'Сохранено', tone: 'done' },
  dismissed: { word: 'Отложено', tone: 'off' },
};

/** How many files of a batch have been read. */
export function readCount(batch: ImportBatchRow): number {
  return batch.total - (batch.states.waiting ?? 0) - (batch.states.reading ?? 0);
}

/** «12 из 40 файлов, осталось ~1 мин»; `expected` counts files still on their way too. */
export function progressText(batch: ImportBatchRow, expected: number): string {
  const total = Math.max(batch.total, expected);
  const read = readCount(batch);
  if (read >= total) return countWord(total, 'файл', 'файла', 'файлов');
  const progress = `${read} из ${countWord(total, 'файла', 'файлов', 'файлов')}`;
  if (batch.paused) return `Приостановлено: ${progress}`;
  return batch.secondsLeft === null ? progress : `${progress}, осталось ${timeText(batch.secondsLeft)}`;
}

/** «~1 мин», «~2 ч». */
export function timeText(seconds: number): string {
  if (seconds < 45) return 'меньше минуты';
  if (seconds < 5400) return `~${Math.max(1, Math.round(seconds / 60))}\u00a0мин`;
  return `~${Math.round(seconds / 3600)}\u00a0ч`;
}

/** «Приказ № 86 от 20.08.2020»; a dash where nothing is known yet. */
export function foundPaper({ kind, number, date }: ImportItemRow): string {
  if (kind === null) return '–';
  const numbered = number === null ? KIND_WORDS[kind] : `${KIND_WORDS[kind]} №\u00a0${number}`;
  return date === null ? numbered : `${numbered} от\u00a0${formatDate(date, 'numeric')}`;
}

/** What there is to look at: «3 сомнения, 2 строки без места»; empty for nothing. */
export function toLookAt({ doubts, unplaced }: Pick<ImportItemRow, 'doubts' | 'unplaced'>): string {
  return [
    doubts > 0 ? countWord(doubts, 'сомнение', 'сомнения', 'сомнений') : '',
    unplaced > 0 ? `${countWord(unplaced, 'строка', 'строки', 'строк')} без места` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The file without its folders. */
export function fileName(name: string): string {
  return name.split('/').at(-1) ?? name;
}
