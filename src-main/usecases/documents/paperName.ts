import { KIND_WORDS, type DocumentKind } from '../../../src-shared/documents/kinds.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';

export interface NamedPaper {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly number: string | null;
  readonly date: string | null;
}

/** «по протоколу № 4», «по приказу «О …»». */
const DATIVE: Readonly<Record<DocumentKind, string>> = {
  protocol: 'протоколу',
  order: 'приказу',
  plan: 'плану',
  notice: 'сообщению',
};

/** A paper in a sentence: «протокол № 4 от 14.04.2023», before registration «протокол «совещания руководителей»». */
export function paperName(paper: NamedPaper, wordCase: 'nominative' | 'dative' = 'nominative'): string {
  const kind = wordCase === 'dative' ? DATIVE[paper.kind] : KIND_WORDS[paper.kind].toLowerCase();
  if (paper.number !== null)
    return `${kind} №\u00a0${paper.number}${paper.date === null ? '' : ` от ${formatDate(paper.date, 'numeric')}`}`;
  return paper.title === '' ? `${kind} без названия` : `${kind} «${paper.title}»`;
}
