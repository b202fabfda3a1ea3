import { openClaims } from './claims.ts';
import type { LineHints } from './lineRole.ts';
import type { Recognised } from './recognised.ts';
import { sourceLines } from './sourceLines.ts';
import type { SourcePaper } from './sourcePaper.ts';

export interface RecognitionOptions {
  /** Begins every id made here; with the place of the line behind it an id stays the same when a hint changes another line. */
  readonly idPrefix: string;
  readonly hints?: LineHints;
}

/** Reads a paper of unknown kind into content, without a word lost: what finds no place is in `unplaced`. */
export function recognise(paper: SourcePaper, _options: RecognitionOptions): Recognised {
  const lines = sourceLines(paper);
  const claims = openClaims(lines);
  return {
    kind: 'unknown',
    kindWord: '',
    content: null,
    roles: lines.map(() => 'unplaced'),
    pieces: [...claims.pieces()],
    unplaced: [...claims.unplaced()],
    doubts: [],
    references: [],
  };
}
