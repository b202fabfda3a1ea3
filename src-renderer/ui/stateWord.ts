import type { DocumentKind } from '../../src-shared/documents/kinds.ts';
import { STATE_WORDS, type DocumentState } from '../../src-shared/documents/signOff.ts';

/** The state of a paper in the gender of its kind: an order is «Подписан», a notice «Подписано». */
export function stateWord(kind: DocumentKind, state: DocumentState): string {
  return (kind === 'notice' ? NEUTER[state] : undefined) ?? STATE_WORDS[state];
}

/** A draft that came back with a remark. */
export function returnedWord(kind: DocumentKind): string {
  return kind === 'notice' ? 'Возвращено' : 'Возвращён';
}

const NEUTER: Readonly<Partial<Record<DocumentState, string>>> = { signed: 'Подписано', withdrawn: 'Отозвано' };
