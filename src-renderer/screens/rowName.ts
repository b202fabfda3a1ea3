import type { DocumentRow } from '../../src-shared/api/documentApi.ts';
import { KIND_WORDS } from '../../src-shared/documents/kinds.ts';

/** «Протокол № 4»; without a number yet only «Протокол». A notice is never called by its number: it is not printed. */
export function rowName(row: Pick<DocumentRow, 'kind' | 'number'>): string {
  const word = KIND_WORDS[row.kind];
  return row.number === null || row.kind === 'notice' ? word : `${word} №\u00a0${row.number}`;
}

/** «Протокол совещания …», «Приказ «Об утверждении …»»: the paper by what it is about. */
export function titledName(row: Pick<DocumentRow, 'kind' | 'title'>): string {
  const word = KIND_WORDS[row.kind];
  if (row.title === '') return word;
  return row.kind === 'protocol' ? `${word} ${row.title}` : `${word} «${row.title}»`;
}
