import { KIND_WORDS, type DocumentKind } from '../../../src-shared/documents/kinds.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';

interface Named {
  readonly kind: DocumentKind;
  readonly number: string | null;
  readonly date: PlainDate | null;
  readonly title: string;
}

/** «Протокол № 4 от 14.04.2026»; a paper without a number is told by its title. */
export function paperName({ kind, number, date, title }: Named): string {
  const what = number === null ? `${KIND_WORDS[kind]} ${title}`.trim() : `${KIND_WORDS[kind]} №\u00a0${number}`;
  return date === null ? what : `${what} от\u00a0${formatDate(date, 'numeric')}`;
}
