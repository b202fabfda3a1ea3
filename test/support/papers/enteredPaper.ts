import type { Letterhead } from '../../../src-shared/documents/letterhead.ts';
import type { Protocol } from '../../../src-shared/documents/protocol.ts';

/** A source as a secretary would have entered it. */
export interface EnteredPaper {
  readonly content: Protocol;
  readonly letterhead: Letterhead;
  /** The number given by hand in the journal. */
  readonly number: string;
}
