import type { Content } from '../../../src-shared/documents/kinds.ts';
import type { Letterhead } from '../../../src-shared/documents/letterhead.ts';
import type { Protocol } from '../../../src-shared/documents/protocol.ts';

/** A source as a secretary would have entered it. */
export interface EnteredPaper<C extends Content = Protocol> {
  readonly content: C;
  readonly letterhead: Letterhead;
  /** The number given by hand in the journal; notices have none in their text. */
  readonly number: C extends Protocol ? string : string | null;
}
