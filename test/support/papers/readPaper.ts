import { contentSchema, type Content } from '../../../src-shared/documents/kinds.ts';
import { letterheadSchema } from '../../../src-shared/documents/letterhead.ts';
import type { Notice } from '../../../src-shared/documents/notice.ts';
import type { Order } from '../../../src-shared/documents/order.ts';
import type { Protocol } from '../../../src-shared/documents/protocol.ts';
import type { EnteredPaper } from './enteredPaper.ts';
import { enter000 } from './enter000.ts';
import { enter001 } from './enter001.ts';
import { enter002 } from './enter002.ts';
import { enter003 } from './enter003.ts';
import { enter004 } from './enter004.ts';

/** The kind of paper of each shape. */
interface Shapes {
  readonly '000': Protocol;
  readonly '001': Protocol;
  readonly '002': Notice;
  readonly '003': Protocol;
  readonly '004': Order;
}

const ENTER: { readonly [S in keyof Shapes]: (source: string) => EnteredPaper<Shapes[S]> } = {
  '000': enter000,
  '001': enter001,
  '002': enter002,
  '003': enter003,
  '004': enter004,
};

/** What a secretary would have entered for a source of this shape; checked against the schemas. */
export function readPaper<S extends keyof Shapes>(shape: S, source: string): EnteredPaper<Shapes[S]> {
  const entered = ENTER[shape](source);
  const content: Content = entered.content;
  contentSchema.parse(content);
  letterheadSchema.parse(entered.letterhead);
  return entered;
}
