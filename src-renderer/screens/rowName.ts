import type { DocumentRow } from '../../src-shared/api/documentApi.ts';
import { KIND_WORDS } from '../../src-shared/documents/kinds.ts';

/** «Протокол № 4»; without a number yet only «Протокол». */
export function rowName(row: Pick<DocumentRow, 'kind' | 'number'>): string {
  return row.number === null ? KIND_WORDS[row.kind] : `${KIND_WORDS[row.kind]} №\u00a0${row.number}`;
}
