import type { DocumentKind } from '../../src-shared/documents/kinds.ts';
import { STATE_WORDS, type DocumentState } from '../../src-shared/documents/signOff.ts';

/** «Подписан» of a протокол, приказ or план, «Подписано» of a сообщение. */
export function stateWord(kind: DocumentKind, state: DocumentState): string {
  return (kind === 'notice' ? NEUTER[state] : undefined) ?? STATE_WORDS[state];
}

/** A draft that came back with a remark. */
export function returnedWord(kind: DocumentKind): string {
  return kind === 'notice' ? 'Возвращено' : 'Возвращён';
}

const NEUTER: Readonly<Partial<Record<DocumentState, string>>> = { signed: 'Подписано', withdrawn: 'Отозвано' };
