import type { DocumentKind } from '../../../src-shared/documents/kinds.ts';
import type { LineHints } from '../../../src-shared/recognition/lineRole.ts';
import { recognise, type RecognitionOptions } from '../../../src-shared/recognition/recognise.ts';
import { recognisedSchema, type Recognised } from '../../../src-shared/recognition/recognised.ts';
import type { SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';
import type { StoredItem } from '../../db/repositories/importItems.ts';
import { documentTitle } from '../documents/documentTitle.ts';

/** What the row of an item tells of recognition. */
export type Summary = Pick<StoredItem, 'state' | 'kind' | 'number' | 'date' | 'title' | 'doubts' | 'unplaced' | 'sentence'>;

/** What is known of how a paper is to be read. */
export interface Saying {
  readonly id: string;
  readonly hints: LineHints;
  readonly saidKind: DocumentKind | null;
}

/** How recognition is asked about an item. Ids begin with the item's, so that the same reading gives the same content; a short beginning leaves builders room for theirs. */
export function recognitionOf({ id, hints, saidKind }: Saying): RecognitionOptions {
  return { idPrefix: `${id.slice(0, 8)}-`, hints, ...(saidKind === null ? {} : { kind: saidKind }) };
}

/** The paper as recognition reads it now. */
export function recogniseItem(source: SourcePaper, saying: Saying): Recognised {
  return recognisedSchema.parse(recognise(source, recognitionOf(saying)));
}

/** What the tables show of it: sure, to be looked at, or none of ours. */
export function summaryOf(recognised: Recognised): Summary {
  const { content, doubts } = recognised;
  // Page numbers and running heads have found no place either, but nobody has to look at them.
  const unplaced = new Set(recognised.unplaced.map(({ line }) => line).filter((line) => recognised.roles[line] !== 'noise')).size;
  const counts = { doubts: doubts.length, unplaced };
  if (content === null) {
    const sentence = doubts.at(-1)?.what ?? 'Вид документа не распознан: укажите его при проверке или отложите файл.';
    return { state: 'foreign', kind: null, number: null, date: null, title: '', sentence, ...counts };
  }
  const isSure = counts.doubts === 0 && counts.unplaced === 0;
  const { kind, number, date } = content;
  return { state: isSure ? 'recognised' : 'doubts', kind, number, date, title: documentTitle(content), sentence: null, ...counts };
}
