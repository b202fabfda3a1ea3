import { protocolSchema } from '../../../src-shared/documents/protocol.ts';
import { letterheadSchema } from '../../../src-shared/documents/letterhead.ts';
import type { EnteredPaper } from './enteredPaper.ts';
import { enter000 } from './enter000.ts';
import { enter001 } from './enter001.ts';
import { enter003 } from './enter003.ts';
import type { PaperShape } from './sources.ts';

const ENTER: Readonly<Record<PaperShape, (source: string) => EnteredPaper>> = { '000': enter000, '001': enter001, '003': enter003 };

/** What a secretary would have entered for a source of this shape; checked against the schemas. */
export function readPaper(shape: PaperShape, source: string): EnteredPaper {
  const entered = ENTER[shape](source);
  protocolSchema.parse(entered.content);
  letterheadSchema.parse(entered.letterhead);
  return entered;
}
