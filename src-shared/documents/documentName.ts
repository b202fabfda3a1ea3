import type { PlainDate } from '../base/plainDate.ts';
import { formatDate } from '../russian/dateWords.ts';
import { KIND_WORDS, type DocumentKind } from './kinds.ts';

/** «Протокол № 4 от 14.04.2023»: the name of a paper in lists, files and document properties. */
export function documentName(kind: DocumentKind, number: string | null, date: PlainDate | null): string {
  const word = KIND_WORDS[kind];
  const what = kind === 'notice' ? word : number === null ? `${word} (черновик)` : `${word} № ${number}`;
  return date === null ? what : `${what} от ${formatDate(date, 'numeric')}`;
}
