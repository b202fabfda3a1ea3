import { assertNever } from '../../../../src-shared/base/assertNever.ts';
import { isApplicable, type PaperChange, type WordsPlace } from '../../../../src-shared/recognition/roundTrip/paperChange.ts';
import type { PrintedLine } from '../../../../src-shared/recognition/roundTrip/printedLines.ts';
import { FIELD_NAMES, TOLD_REASONS } from './fieldNames.ts';

/** What happened, in a few words: «Пункт 2.1: другой текст». */
export function changeTitle(change: PaperChange, printed: readonly PrintedLine[]): string {
  switch (change.kind) {
    case 'text':
      return `${placeName(change.place, printed)}: ${otherWords(change.place)}`;
    case 'newDeadline':
      return `${placeName({ kind: 'point', id: change.id, paragraph: 0 }, printed)}: появился срок`;
    case 'newPoint':
      return change.mark === 'bullet' ? 'Новая строка перечня' : 'Новый пункт';
    case 'newRow':
      return change.section ? 'Новый раздел плана' : 'Новая строка плана';
    case 'newQuestion':
      return 'Новый вопрос повестки';
    case 'newSpeaker':
      return 'Вопрос повестки: назван докладчик';
    case 'newAttendee':
      return 'Новый присутствующий';
    case 'newParagraph':
      return change.beside.place.kind === 'point' ? `${placeName(change.beside.place, printed)}: новый абзац` : 'Новый абзац';
    case 'removed':
      return `${placeName(change.place, printed)}: удалено`;
    case 'moved':
      return `${movedName(change, printed)}: стоит в другом месте`;
    case 'newLine':
      return 'Новая строка';
    case 'remark':
      return change.author === '' ? 'Примечание' : `Примечание, ${change.author}`;
    default:
      return assertNever(change);
  }
}

/** Why the program only tells of a change; `null` for one that it takes over. */
export function toldReason(change: PaperChange): string | null {
  if (isApplicable(change) || change.kind === 'remark') return null;
  return 'told' in change && change.told !== undefined ? TOLD_REASONS[change.told] : 'внесите вручную';
}

/** The words before and after; empty where there were or are none. */
export function changedText(change: PaperChange): { readonly before: string; readonly after: string } {
  switch (change.kind) {
    case 'text':
      return change;
    case 'newPoint':
      return { before: '', after: [change.after, ...change.more, change.deadline ?? ''].filter((part) => part !== '').join('\n') };
    case 'newQuestion':
      return { before: '', after: [change.after, change.speaker ?? ''].filter((part) => part !== '').join('\n') };
    case 'newDeadline':
    case 'newSpeaker':
    case 'newAttendee':
    case 'newParagraph':
    case 'newLine':
    case 'remark':
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

function otherWords(place: WordsPlace): string {
  if (place.kind === 'deadline') return 'другой срок';
  return place.kind === 'field' ? 'другие слова' : 'другой текст';
}

function movedName({ of, id }: Extract<PaperChange, { kind: 'moved' }>, printed: readonly PrintedLine[]): string {
  if (of === 'point') return placeName({ kind: 'point', id, paragraph: 0 }, printed);
  return of === 'row' ? 'Строка плана' : 'Вопрос повестки';
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
    case 'field':
      return FIELD_NAMES[place.field];
    case 'other':
      return 'Строка документа';
    default:
      return assertNever(place);
  }
}
