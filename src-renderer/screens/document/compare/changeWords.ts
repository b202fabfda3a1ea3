import { assertNever } from '../../../../src-shared/base/assertNever.ts';
import type { PaperChange, WordsPlace } from '../../../../src-shared/recognition/roundTrip/paperChange.ts';
import type { PrintedLine } from '../../../../src-shared/recognition/roundTrip/printedLines.ts';

/** What happened, in a few words: «Пункт 2.1: другой текст». */
export function changeTitle(change: PaperChange, printed: readonly PrintedLine[]): string {
  switch (change.kind) {
    case 'text':
      return `${placeName(change.place, printed)}: ${change.place.kind === 'deadline' ? 'другой срок' : 'другой текст'}`;
    case 'newDeadline':
      return `${placeName({ kind: 'point', id: change.id, paragraph: 0 }, printed)}: появился срок`;
    case 'newPoint':
      return change.mark === 'bullet' ? 'Новая строка перечня' : 'Новый пункт';
    case 'newRow':
      return change.section ? 'Новый раздел плана' : 'Новая строка плана';
    case 'removed':
      return `${placeName(change.place, printed)}: удалено`;
    case 'moved':
      return `${placeName({ kind: 'point', id: change.id, paragraph: 0 }, printed)}: стоит в другом месте`;
    case 'newLine':
      return 'Новая строка';
    default:
      return assertNever(change);
  }
}

/** The words before and after; empty where there were or are none. */
export function changedText(change: PaperChange): { readonly before: string; readonly after: string } {
  switch (change.kind) {
    case 'text':
      return change;
    case 'newPoint':
      return { before: '', after: [change.after, change.deadline ?? ''].filter((part) => part !== '').join('\n') };
    case 'newDeadline':
    case 'newLine':
      return { before: '', after: change.after };
    case 'newRow':
      return { before: '', after: change.cells.filter((cell) => cell.trim() !== '').join(' · ') };
    case 'removed':
      return { before: change.before, after: '' };
    case 'moved':
      return { before: change.before, after: change.before };
    default:
      return assertNever(change);
  }
}

function placeName(place: WordsPlace, printed: readonly PrintedLine[]): string {
  switch (place.kind) {
    case 'point':
    case 'deadline': {
      const label = printed
        .find((line) => line.place.kind === 'point' && line.place.id === place.id)
        ?.label.trim()
        .replace(/[.)]+$/u, '');
      return label === undefined || label === '' || (/^\P{L}?$/u.test(label) && !/\d/u.test(label)) ? 'Пункт' : `Пункт ${label}`;
    }
    case 'question':
      return 'Вопрос повестки';
    case 'body':
      return 'Абзац';
    case 'cell':
      return 'Строка плана';
    case 'section':
      return 'Раздел плана';
    case 'other':
      return 'Реквизит или постоянное слово';
    default:
      return assertNever(place);
  }
}
